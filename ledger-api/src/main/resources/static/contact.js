// How posts reach the page. A browser opens six connections to a server and no more, so that one of its pages alone
// holds one open; another page that is looked at asks now and then, and one that nobody looks at does nothing.
import { ask } from "./ask.js";
import * as kept from "./kept.js";
import { remind, tellOfSilence } from "./limits.js";
import { feedAddress, lastNumber, show } from "./lines.js";

const LEASE = "kontakt";
const TICK = 1000;
const HELD = 3500;
const TICKS_BETWEEN_QUESTIONS = 2;

const me = kept.chance();
const state = document.getElementById("feed");
let feed = null;
let ticks = 0;
let asking = false;
let stopped = false;
let onContact = () => {};
let onWriter = () => {};

const holds = () => {
  const lease = kept.get(LEASE);
  const free = !lease || lease.page === me || lease.until < Date.now() || lease.until > Date.now() + HELD;
  if (free) kept.set(LEASE, { page: me, until: Date.now() + HELD });
  return free;
};

const release = () => {
  close();
  if (kept.get(LEASE)?.page === me) kept.remove(LEASE);
};

const close = () => {
  feed?.close();
  feed = null;
};

const there = () => {
  state.textContent = "";
  onContact();
};

const open = () => {
  feed = new EventSource(feedAddress + "?after=" + lastNumber());
  feed.addEventListener("post", (event) => show(JSON.parse(event.data)));
  feed.addEventListener("changed", (event) => show(JSON.parse(event.data)));
  feed.addEventListener("limits", (event) => remind(JSON.parse(event.data)));
  feed.addEventListener("silences", (event) => tellOfSilence(JSON.parse(event.data)));
  feed.addEventListener("problem", (event) => {
    stopped = true;
    release();
    state.textContent = JSON.parse(event.data).detail;
  });
  feed.addEventListener("open", there);
  feed.addEventListener("error", () => {
    close();
    lost("away");
    question();
  });
};

const lost = (problem) => {
  state.textContent = {
    "unknown-caller": "Nyckeln gäller inte längre eller så är du utloggad; det du skrivit står kvar, logga in igen.",
    "ledger-behind": "Liggaren har färre poster än sidan visar och kan vara återställd; skriv ut sidan innan du laddar om den, och säg till administratören.",
    late: "Liggaren svarar inte; sidan försöker igen.",
  }[problem] ?? "Kontakten med liggaren är bruten; sidan försöker igen.";
};

// Asks for what has come, until there is no more.
const question = async () => {
  if (asking) return;
  asking = true;
  try {
    let answer;
    do {
      answer = await ask(feedAddress + "?after=" + lastNumber());
      if (answer.ok) answer.said.lines.forEach(show); else lost(answer.problem);
    } while (answer.ok && answer.said.lines.length > 0);
    if (answer.ok) {
      there();
      remind(answer.said.limits);
      tellOfSilence(answer.said.silences);
      onWriter(answer.said);
    }
  } finally {
    asking = false;
  }
};

const tick = () => {
  if (document.hidden || stopped) return;
  ticks += 1;
  if (!holds()) {
    close();
    if (ticks % TICKS_BETWEEN_QUESTIONS === 0) question();
  } else if (!feed && ticks % TICKS_BETWEEN_QUESTIONS === 0) {
    open();
  }
};

const look = () => {
  if (document.hidden) {
    release();
  } else if (!stopped) {
    question();
    ticks = TICKS_BETWEEN_QUESTIONS - 1;
    tick();
  }
};

export const begin = (contact, writer) => {
  onContact = contact;
  onWriter = writer;
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", release);
  addEventListener("pageshow", (event) => { if (event.persisted) look(); });
  setInterval(tick, TICK);
  look();
};
