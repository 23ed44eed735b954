// The page works without this. With it, a line is sent without leaving the page, and posts appear as they come.
"use strict";

(() => {
  const table = document.getElementById("lines");
  const body = table.tBodies[0];
  const state = document.getElementById("feed");
  const form = document.getElementById("write");
  const again = 3000;
  let last = Number(table.dataset.last);

  const cell = (row, text, name) => {
    const td = row.insertCell();
    td.textContent = text;
    if (name) td.className = name;
    return td;
  };

  const show = (line) => {
    last = Math.max(last, line.number);
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

  const follow = () => {
    const feed = new EventSource(table.dataset.feed + "?after=" + last);
    feed.addEventListener("post", (event) => show(JSON.parse(event.data)));
    feed.addEventListener("problem", (event) => {
      feed.close();
      state.textContent = JSON.parse(event.data).detail;
    });
    feed.addEventListener("open", () => { state.textContent = ""; });
    feed.addEventListener("error", () => {
      state.textContent = "Kontakten med liggaren är bruten; sidan försöker igen.";
      if (feed.readyState === EventSource.CLOSED) refused();
    });
  };

  // A browser does not come back by itself to whoever answered no.
  const refused = async () => {
    const answer = await fetch(location.pathname, { method: "HEAD" }).catch(() => null);
    if (answer && answer.status === 401) {
      state.textContent = "Nyckeln gäller inte längre; spara det du skrivit och logga in igen.";
    } else {
      setTimeout(follow, again);
    }
  };

  follow();

  if (!form) return;
  const text = form.elements.namedItem("text");
  const once = form.elements.namedItem("once");
  const sentence = document.getElementById("sentence");
  let sending = false;

  const send = async () => {
    const sent = text.value;
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "Ledger-Page": "line" },
      body: new URLSearchParams(new FormData(form)),
    });
    const said = await answer.json();
    sentence.textContent = answer.ok ? "" : said.detail;
    if (said.once) once.value = said.once;
    if (answer.ok && text.value === sent) text.value = "";
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    try {
      await send();
    } catch {
      sentence.textContent = "Raden kom inte fram till liggaren och står kvar här; försök igen.";
    } finally {
      sending = false;
      text.focus();
    }
  });
})();
