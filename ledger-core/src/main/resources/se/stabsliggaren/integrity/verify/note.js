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
const base64 = bytes => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 1 << 12) text += String.fromCharCode(...bytes.subarray(at, at + (1 << 12)));
  return btoa(text);
};
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
// White space as record-format.md lists it, whatever this browser may think.
const WHITE = "\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const NO_NAME = new RegExp(`[${WHITE}\\u0000-\\u001f\\u007f-\\u009f+]`, "u");
const keyName = name => {
  if (name === "" || NO_NAME.test(name)) throw new Bad("form");
  return name;
};

// --- Ed25519: what browsers do not all take alike -------------------------------------------------------------------
const PRIME = 2n ** 255n - 19n, ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const modulo = number => (number % PRIME + PRIME) % PRIME;
const power = (base, exponent) => {
  let result = 1n;
  for (let square = modulo(base); exponent > 0n; exponent >>= 1n, square = square * square % PRIME)
    if (exponent & 1n) result = result * square % PRIME;
  return result;
};
const CURVE = modulo(-121665n * power(121666n, PRIME - 2n));
const EIGHTH = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
const SMALL = new Set([0n, 1n, PRIME - 1n, EIGHTH, PRIME - EIGHTH]);
const littleEndian = bytes => BigInt("0x" + hex(bytes.slice().reverse()));
const yOf = bytes => littleEndian(bytes) & (1n << 255n) - 1n;
/** Whether these 32 bytes are the one encoding of a point of the curve that is not of small order. */
const isPublicKey = bytes => {
  const y = yOf(bytes);
  if (y >= PRIME || SMALL.has(y)) return false;
  const xx = modulo((y * y - 1n) * power(CURVE * y * y + 1n, PRIME - 2n));
  return power(xx, (PRIME - 1n) / 2n) === 1n;
};
/** Whether the two halves of a signature are written in their one form. */
const isSignature = bytes => {
  if (bytes.length !== 64) return false;
  const y = yOf(bytes.subarray(0, 32)), minusZero = bytes[31] >= 128 && (y === 1n || y === PRIME - 1n);
  return y < PRIME && !minusZero && littleEndian(bytes.subarray(32)) < ORDER;
};
const verifies = async (key, signature, text) =>
  isSignature(signature) && await crypto.subtle.verify("Ed25519", key.key, signature, utf8.encode(text));

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
  if (hex(id) !== match[2] || marked[0] !== 1 || !isPublicKey(marked.subarray(1))) throw new Bad("form");
  return { vkey, name: match[1], id, key: await crypto.subtle.importKey("raw", marked.slice(1), "Ed25519", false, ["verify"]) };
};
/** Whether this, key id first, is the key's signature of the text. */
const aloneSigned = async (signature, text, key) => {
  let bytes;
  try { bytes = unbase64(signature); } catch { return false; }
  return bytes.length > 4 && same(bytes.slice(0, 4), key.id)
    && verifies(key, bytes.slice(4), text);
};
const paperDigits = async body => {
  const number = BigInt("0x" + hex(await sha256(utf8.encode(body))).slice(0, 33));
  return number.toString().padStart(40, "0").match(/.{5}/g).join(" ");
};
