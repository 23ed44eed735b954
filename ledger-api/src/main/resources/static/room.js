// The page works without this. With it, a line is sent without leaving the page, and posts appear as they come.
import { begin } from "./contact.js";
import { keepDraft } from "./draft.js";
import { Queue } from "./queue.js";
import { count, draw } from "./waiting.js";

const form = document.getElementById("write");
const sentence = document.getElementById("sentence");

const write = () => {
  const { keeping, incident } = form.dataset;
  const field = form.elements.namedItem("text");
  const av = form.elements.namedItem("av").value;
  const receipt = document.getElementById("receipt");
  const list = document.getElementById("waiting");
  const put = keepDraft(field, keeping, incident);

  // A refused line goes back into the field, unless something else is being written there.
  const mend = (queue, line) => {
    if (field.value) {
      sentence.textContent = "Skriv klart raden i rutan först; den som ska rättas står kvar nedanför.";
    } else {
      queue.remove(line);
      put(line.text);
      sentence.textContent = line.refused;
    }
    field.focus();
  };

  const told = (queue, recorded) => {
    const refused = queue.lines().find((line) => line.refused);
    if (refused && !field.value) return mend(queue, refused);
    draw(list, queue, (line) => mend(queue, line));
    const waiting = queue.lines().filter((line) => !line.refused && !line.asked);
    if (recorded) {
      sentence.textContent = "";
      receipt.textContent = "Nr " + recorded.post + " infört " + recorded.recorded + ".";
    }
    if (queue.trouble && waiting.length) {
      sentence.textContent = queue.trouble;
      receipt.textContent = count(waiting);
    } else if (!waiting.length && sentence.dataset.trouble) {
      sentence.textContent = "";
      if (!recorded && receipt.textContent.includes("väntar")) receipt.textContent = "";
    }
    sentence.dataset.trouble = queue.trouble && waiting.length ? "1" : "";
  };

  const queue = new Queue(form, keeping, incident, told);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value;
    sentence.textContent = "";
    put("");
    queue.add(text, av);
    field.focus();
  });
  addEventListener("online", () => queue.send());
  queue.send();

  // Somebody else logged in in another page of this browser.
  const notice = document.getElementById("other-writer");
  const other = (now) => {
    notice.hidden = now.av === av;
    notice.firstElementChild.textContent = "Du är nu inloggad som " + now.writer
      + ". Det du skriver här frågas det om innan det förs in. ";
  };
  return [() => { if (queue.lines().length) queue.send(); }, other];
};

begin(...(form ? write() : [() => {}, () => {}]));
