// The container (proof.md, "The container"), read by no rule but its own.
const NAME = /^(?!\.)[A-Za-z0-9._-]+(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._-]+)*$/;
const KNOWN = new RegExp("^((incident|register)/(posts\\.jsonl|leaves\\.txt|content\\.jsonl|checkpoint)|rotations/[0-9]+|attachments/[0-9a-f]{64}"
  + "|keys/vkeys\\.txt|timestamps/[0-9]+\\.tsr|(views|format)/.+|LASMIG\\.txt|verify\\.html)$");
const RESERVED = /(^|\/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.[^/]*)?(\/|$)|\.(\/|$)/i;
/** The names that none may have, or that no other may stand beside. */
const badNames = names => {
  const taken = new Set(), bad = new Set();
  for (const name of names) {
    if (name !== "manifest.json" && (!NAME.test(name) || !KNOWN.test(name) || RESERVED.test(name))) bad.add(name);
    if (taken.has(name.toLowerCase())) bad.add(name);
    taken.add(name.toLowerCase());
  }
  for (const name of names) {
    const parts = name.toLowerCase().split("/");
    if (parts.some((_, i) => i > 0 && taken.has(parts.slice(0, i).join("/")))) bad.add(name);
  }
  return bad;
};
/** How many bytes a file of this name may have, unpacked. */
const longest = name => name === "manifest.json" ? 2 ** 26
  : name.endsWith("/checkpoint") || name === "keys/vkeys.txt" || name === "LASMIG.txt" ? 2 ** 20
  : name.startsWith("rotations/") || name.startsWith("timestamps/") ? 2 ** 16
  : name === "verify.html" ? 2 ** 24 : Infinity;
/** How many all files of a bundle may have for this page, which holds them in memory. */
const MOST_UNPACKED = 2 ** 29;
const MANY = 0xffffffff;

const readZip = bytes => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const need = (at, length) => { if (at < 0 || at + length > bytes.length) throw new Bad("bundle-unreadable", "slutar för tidigt"); return at; };
  const u16 = at => view.getUint16(at, true), u32 = at => view.getUint32(at, true);
  const u64 = at => Number(view.getBigUint64(at, true));
  const latin = (at, length) => {
    let text = "";
    for (let i = need(at, length); i < at + length; i++) text += String.fromCharCode(bytes[i]);
    return text;
  };
  const [directory, directoryEnd, count] = zipEnd(bytes, need, u16, u32, u64);

  /** Fills in the numbers that did not fit in 32 bits; false when anything else stands there than may. */
  const fill = (numbers, from, length) => {
    const wanted = numbers.includes(MANY), seen = new Set(), until = need(from, length) + length;
    let at = from;
    while (until - at >= 4) {
      const id = u16(at), size = u16(at + 2), next = at + 4 + size;
      if (next > until || seen.has(id)) return false;
      seen.add(id);
      if (id === 1 && wanted) {
        at += 4;
        for (let i = 0; i < numbers.length; i++) if (numbers[i] === MANY) {
          if (next - at < 8) return false;
          numbers[i] = u64(at);
          if (!Number.isSafeInteger(numbers[i])) return false;
          at += 8;
        }
        if (at !== next) return false;
      } else if (id !== 0x5455 || size > 13) return false;
      at = next;
    }
    return at === until && (!wanted || seen.has(1));
  };

  const rows = [];
  let at = directory, next = 0;
  for (let i = 0; i < count; i++) {
    need(at, 46);
    if (u32(at) !== 0x02014b50) throw new Bad("bundle-unreadable");
    const flags = u16(at + 8), method = u16(at + 10), crc = u32(at + 16), nameLength = u16(at + 28), extraLength = u16(at + 30);
    const name = latin(at + 46, nameLength), attributes = u32(at + 38), kind = attributes >>> 28;
    const regular = (kind === 0 || kind === 8) && (attributes & 0x18) === 0;
    if (flags & ~0x80e || method !== 0 && method !== 8 || u16(at + 32) !== 0 || u16(at + 34) !== 0 || !regular)
      throw new Bad("zip-unsupported", name);
    const sizes = [u32(at + 24), u32(at + 20), u32(at + 42)], large = sizes[0] === MANY || sizes[1] === MANY;
    if (!fill(sizes, at + 46 + nameLength, extraLength)) throw new Bad("zip-hidden-data", name);
    const [size, packed, place] = sizes;
    if (place !== next) throw new Bad("zip-hidden-data", name);

    need(next, 30);
    if (u32(next) !== 0x04034b50) throw new Bad("zip-hidden-data", name);
    const ownLength = u16(next + 26), own = latin(next + 30, ownLength), ownExtra = u16(next + 28), after = (flags & 8) !== 0;
    const told = [u32(next + 22), u32(next + 18)];
    if (!fill(told, next + 30 + ownLength, ownExtra)) throw new Bad("zip-hidden-data", name);
    const fits = (found, wanted) => found === wanted || after && found === 0;
    if (own !== name || u16(next + 6) !== flags || u16(next + 8) !== method || u32(next + 10) !== u32(at + 12)
      || !fits(u32(next + 14), crc) || !fits(told[0], size) || !fits(told[1], packed)) throw new Bad("zip-names-differ", name);

    const data = next + 30 + ownLength + ownExtra;
    next = need(data, packed) + packed;
    if (after) {
      need(next, large ? 24 : 16);
      const described = u32(next) === 0x08074b50 && u32(next + 4) === crc && (large
        ? u64(next + 8) === packed && u64(next + 16) === size : u32(next + 8) === packed && u32(next + 12) === size);
      if (!described) throw new Bad("zip-hidden-data", name);
      next += large ? 24 : 16;
    }
    rows.push([name, { method, crc, size, packed: bytes.subarray(data, data + packed) }]);
    at += 46 + nameLength + extraLength;
  }
  if (next !== directory || at !== directoryEnd) throw new Bad("zip-hidden-data");
  const files = new Map();
  for (const [name, file] of rows) {
    if (files.has(name)) throw new Bad("zip-name-twice", name);
    files.set(name, file);
  }
  return files;
};

/** Where the directory begins and ends, and how many rows it has. */
const zipEnd = (bytes, need, u16, u32, u64) => {
  const end = need(bytes.length - 22, 22);
  if (u32(end) !== 0x06054b50 || u16(end + 20) !== 0) {
    for (let at = end; at >= Math.max(0, bytes.length - (1 << 20)); at--) if (u32(at) === 0x06054b50) throw new Bad("zip-trailing-data");
    throw new Bad("bundle-unreadable", "zipfilens slut");
  }
  if (u32(end + 4) !== 0 || u16(end + 8) !== u16(end + 10)) throw new Bad("zip-unsupported");
  let count = u16(end + 10), directory = u32(end + 16), length = u32(end + 12), until = end;
  if (end >= 20 && u32(end - 20) === 0x07064b50) {
    until = need(u64(end - 12), 56);
    const fits = u32(until) === 0x06064b50 && until + 56 === end - 20 && u64(until + 4) === 44;
    const alone = u32(end - 16) === 0 && u32(end - 4) === 1 && u64(until + 16) === 0 && u64(until + 24) === u64(until + 32);
    const same = (count === 0xffff || count === u64(until + 32)) && (length === MANY || length === u64(until + 40))
      && (directory === MANY || directory === u64(until + 48));
    if (!fits || !alone || !same) throw new Bad("zip-hidden-data");
    count = u64(until + 32); directory = u64(until + 48); length = u64(until + 40);
  }
  if (count >= 2 ** 63 || length > until || directory !== until - length) throw new Bad("zip-hidden-data");
  return [directory, until, count];
};

const CRC = Int32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? n >>> 1 ^ 0xedb88320 : n >>> 1;
  return n;
});
const crc32 = bytes => {
  let crc = -1;
  for (const byte of bytes) crc = crc >>> 8 ^ CRC[(crc ^ byte) & 0xff];
  return ~crc >>> 0;
};
const unpack = (file, name) => {
  if (file.size > longest(name)) throw new Bad("file-form-bad", name);
  if (file.method === 0 && file.packed.length > file.size) throw new Bad("bundle-unreadable", name);
  let bytes;
  try { bytes = file.method === 0 ? file.packed.slice() : inflate(file.packed, file.size); }
  catch (e) { throw new Bad(e.code, name); }
  return { bytes, spoilt: bytes.length !== file.size || crc32(bytes) !== file.crc };
};
