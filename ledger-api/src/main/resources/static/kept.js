// What this browser keeps. Where it may keep nothing, it is kept as long as the page is open.
const PREFIX = "liggaren:";
const here = new Map();

const tried = (act, otherwise) => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

export const get = (key) =>
  tried(() => JSON.parse(localStorage.getItem(PREFIX + key)), null) ?? here.get(key) ?? null;

export const set = (key, value) => {
  const stored = tried(() => (localStorage.setItem(PREFIX + key, JSON.stringify(value)), true), false);
  if (stored) here.delete(key); else here.set(key, value);
};

export const remove = (key) => {
  here.delete(key);
  tried(() => localStorage.removeItem(PREFIX + key));
};

// The keys that begin so, in order.
export const keys = (begin) => {
  const stored = tried(() => Object.keys(localStorage), [])
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));
  return [...new Set([...stored, ...here.keys()])].filter((key) => key.startsWith(begin)).sort();
};

// Another page of the same browser changed something.
export const changed = (begin, then) => addEventListener("storage", (event) => {
  if (event.key?.startsWith(PREFIX + begin)) {
    then(event.key.slice(PREFIX.length), tried(() => JSON.parse(event.oldValue), null));
  }
});

// A value nobody else has; crypto.randomUUID is there over TLS only.
export const chance = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};
