// The page works without this. With it, a line is sent without leaving the page, and posts appear as they come.
"use strict";

(() => {
  const table = document.getElementById("lines");
  const body = table.tBodies[0];
  const state = document.getElementById("feed");
  const form = document.getElementById("write");

  const cell = (row, text, name) => {
    const td = row.insertCell();
    td.textContent = text;
    if (name) td.className = name;
    return td;
  };

  const show = (line) => {
    if (document.getElementById("nr-" + line.number)) return;
    const row = body.insertRow(0);
    row.id = "nr-" + line.number;
    row.className = "fresh";
    cell(row, line.number, "nr");
    cell(row, line.occurred);
    cell(row, line.recorded);
    cell(row, line.function);
    const what = cell(row, line.text + " ");
    if (line.remarks) {
      const remark = document.createElement("small");
      remark.className = "remark";
      remark.textContent = line.remarks;
      what.append(remark);
    }
  };

  const feed = new EventSource(table.dataset.feed + "?after=" + table.dataset.last);
  feed.addEventListener("post", (event) => show(JSON.parse(event.data)));
  feed.addEventListener("open", () => { state.textContent = ""; });
  feed.addEventListener("error", () => { state.textContent = "Kontakten med liggaren är bruten; sidan försöker igen."; });

  if (!form) return;
  const text = form.elements.namedItem("text");
  const once = form.elements.namedItem("once");
  const sentence = document.getElementById("sentence");
  let sending = false;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    const sent = text.value;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { "Ledger-Page": "line" },
        body: new URLSearchParams(new FormData(form)),
      });
      const said = await answer.json();
      sentence.textContent = answer.ok ? "" : said.detail;
      if (answer.ok) {
        if (text.value === sent) text.value = "";
        once.value = said.once;
      }
    } catch {
      sentence.textContent = "Raden kom inte fram till liggaren och står kvar här; försök igen.";
    } finally {
      sending = false;
      text.focus();
    }
  });
})();
