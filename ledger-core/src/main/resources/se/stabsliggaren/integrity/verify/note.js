"use strict";
// Heads, signed notes and keys, with the browser's own SHA-256 and Ed25519 (proof.md); for both pages.
const utf8 = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

class Bad extends Error {
  constructor(code, detail) { super(detail ?? ""); this.code = code; }
}

// --- bytes -----------------------------------------------------------------------------------------------------------
const join = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all;
};
const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, "0")).join("");
const base64 = bytes => btoa(String.fromCharCode(...bytes));
const unbase64 = (text, length) => {
  let bytes;
  try { bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0)); } catch { throw new Bad("form", "base64"); }
  if (base64(bytes) !== text || length !== undefined && bytes.length !== length) throw new Bad("form", "base64");
  return bytes;
};
const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

// --- trees -----------------------------------------------------------------------------------------------------------
const ZERO = Uint8Array.of(0), ONE = Uint8Array.of(1);
const leafHash = bytes => sha256(ZERO, bytes);
const node = (left, right) => sha256(ONE, left, right);

// --- heads, notes, keys ----------------------------------------------------------------------------------------------
const readHead = body => {
  const lines = body.split("\n");
  if (lines.length !== 4 || lines[3] !== "" || lines[0] === "" || !/^(0|[1-9][0-9]{0,15})$/.test(lines[1])) throw new Bad("form");
  return { origin: lines[0], size: Number(lines[1]), root: unbase64(lines[2], 32), body };
};
const keyName = name => {
  if (name === "" || /[\s\u0085+]/u.test(name)) throw new Bad("form");
  return name;
};
const readNote = bytes => {
  let note;
  try { note = strict.decode(bytes); } catch { throw new Bad("form"); }
  const blank = note.lastIndexOf("\n\n");
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note) || blank < 0 || !note.endsWith("\n")) throw new Bad("form");
  const lines = note.slice(blank + 2).split("\n").slice(0, -1);
  if (lines.length === 0 || lines.length > 100) throw new Bad("form");
  const signatures = lines.map(line => {
    const match = /^— ([^ ]+) ([^ ]+)$/u.exec(line);
    if (!match) throw new Bad("form");
    const bytes = unbase64(match[2]);
    if (bytes.length <= 4) throw new Bad("form");
    return { name: keyName(match[1]), id: bytes.slice(0, 4), signature: bytes.slice(4) };
  });
  return { text: note.slice(0, blank + 1), signatures, head: readHead(note.slice(0, blank + 1)) };
};
const readKey = async vkey => {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(vkey);
  if (!match) throw new Bad("form");
  const marked = unbase64(match[3], 33);
  const id = (await sha256(utf8.encode(keyName(match[1]) + "\n"), marked)).slice(0, 4);
  if (hex(id) !== match[2] || marked[0] !== 1) throw new Bad("form");
  return { vkey, name: match[1], id, key: await crypto.subtle.importKey("raw", marked.slice(1), "Ed25519", false, ["verify"]) };
};
/** Whether this, key id first, is the key's signature of the text. */
const aloneSigned = async (signature, text, key) => {
  let bytes;
  try { bytes = unbase64(signature); } catch { return false; }
  return bytes.length > 4 && same(bytes.slice(0, 4), key.id)
    && crypto.subtle.verify("Ed25519", key.key, bytes.slice(4), utf8.encode(text));
};
const paperDigits = async body => {
  const number = BigInt("0x" + hex(await sha256(utf8.encode(body))).slice(0, 33));
  return number.toString().padStart(40, "0").match(/.{5}/g).join(" ");
};
