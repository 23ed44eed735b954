// Lines that are written and not known to be recorded. Each is kept with a value of its own, by which the ledger knows it
// again however often it is sent; they go in the order they were written, and one that is refused holds up no other.
import { ask } from "./ask.js";
import * as kept from "./kept.js";

const SOON = 1000;
const LATEST = 10000;
const AGAIN = [408, 425, 429];

export class Queue {
  #begin;
  #form;
  #proof;
  #told;
  #sending = false;
  #pause = SOON;
  #timer = null;
  #trouble = "";

  // told: what the page is to show after every change
  constructor(form, keeping, incident, told) {
    this.#begin = "rad:" + keeping + ":" + incident + ":";
    this.#form = form;
    this.#told = told;
    const proof = form.elements.namedItem("_csrf");
    this.#proof = { name: proof?.name ?? "_csrf", value: proof?.value ?? "" };
    kept.changed(this.#begin, () => { this.#tell(); this.#later(); });
  }

  lines() {
    return kept.keys(this.#begin).map((key) => ({ ...kept.get(key), key }));
  }

  // Why what waits is not sent; empty while nothing is wrong.
  get trouble() {
    return this.#trouble;
  }

  add(text, av) {
    const at = Math.max(Date.now(), ...this.lines().map((line) => line.at + 1));
    const once = kept.chance();
    kept.set(this.#begin + String(at).padStart(15, "0") + ":" + once, { text, av, once, at });
    this.send();
  }

  // Sends it as somebody else than it was written as, who has been asked.
  as(line, av) {
    this.#keep({ ...line, av, asked: null });
    this.send();
  }

  remove(line) {
    kept.remove(line.key);
    this.#tell();
  }

  async send() {
    this.#tell();
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    this.#timer = null;
    try {
      let line;
      while ((line = this.lines().find((waiting) => !waiting.refused && !waiting.asked))) {
        if (!await this.#one(line)) {
          this.#later();
          break;
        }
        this.#trouble = "";
        this.#pause = SOON;
      }
    } finally {
      this.#sending = false;
      this.#tell();
    }
  }

  #later() {
    if (this.#timer || this.#sending && !this.#trouble) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.send();
    }, this.#pause);
    this.#pause = Math.min(this.#pause * 2, LATEST);
  }

  #keep({ key, ...line }) {
    kept.set(key, line);
  }

  #tell(receipt = null) {
    this.#told(this, receipt);
  }

  // Whether there is an answer, so that the next can go.
  async #one(line, fresh = false) {
    const answer = await ask(this.#form.action, {
      method: "POST",
      headers: { "Ledger-Page": "line" },
      body: new URLSearchParams({
        text: line.text,
        once: line.once,
        av: line.av,
        vantat: Math.max(0, Math.floor((Date.now() - line.at) / 1000)),
        [this.#proof.name]: this.#proof.value,
      }),
    });
    if (answer.ok) {
      kept.remove(line.key);
      this.#tell(answer.said);
      return true;
    }
    if (answer.problem === "old-form" && !fresh && await this.#freshForm()) return this.#one(line, true);
    if (answer.problem === "other-writer") {
      this.#keep({ ...line, asked: { av: answer.said.av, writer: answer.said.writer, sentence: answer.said.detail } });
      return true;
    }
    const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 401
      && answer.problem !== "old-form" && !AGAIN.includes(answer.status);
    if (refused) {
      this.#keep({ ...line, refused: answer.said.detail ?? "Raden togs inte emot; skriv om den." });
      return true;
    }
    this.#trouble = answer.status === 401
      ? "Du är utloggad; raden står kvar och skickas när du har loggat in igen."
      : answer.said.detail ?? (answer.problem === "late"
        ? "Liggaren svarar inte; raden står kvar här och skickas igen."
        : "Liggaren nås inte; raden står kvar här och skickas när den svarar.");
    return false;
  }

  async #freshForm() {
    const answer = await ask(this.#form.dataset.fresh);
    if (answer.ok) this.#proof = answer.said.proof;
    return answer.ok;
  }
}
