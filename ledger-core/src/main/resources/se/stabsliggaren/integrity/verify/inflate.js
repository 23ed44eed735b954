// Deflate streams (RFC 1951). The browser's own reader does not tell where a stream ends, nor where its blocks are (proof.md).
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A prefix code as a table from the next bits to length and symbol; refused when it is too full, or has room left. */
const huffman = (lengths, complete) => {
  const counts = new Uint16Array(16), next = new Uint16Array(17);
  for (const length of lengths) counts[length]++;
  let longest = 15, left = 1;
  while (longest > 0 && counts[longest] === 0) longest--;
  for (let length = 1; length <= 15; length++) {
    left = 2 * left - counts[length];
    if (left < 0) throw new Bad("bundle-unreadable");
    next[length + 1] = next[length] + counts[length] << 1;
  }
  if (left > 0 && longest > 0 && (complete || longest !== 1)) throw new Bad("bundle-unreadable");
  const table = new Uint32Array(1 << longest);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    let code = next[length]++, turned = 0;
    for (let bit = 0; bit < length; bit++, code >>= 1) turned = turned << 1 | code & 1;
    for (let at = turned; at < table.length; at += 1 << length) table[at] = length << 16 | symbol;
  });
  return { table, bits: longest };
};
const fixedLengths = Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
const FIXED = { literals: huffman(fixedLengths, false), distances: huffman(new Array(32).fill(5), false) };

/** All of a stream that fills its bytes; at most this many are unpacked. */
const inflate = (packed, most) => {
  const out = new Uint8Array(most);
  let at = 0, held = 0, bits = 0, size = 0;
  const malformed = () => { throw new Bad("bundle-unreadable"); };
  const fill = wanted => { while (held < wanted && at < packed.length) { bits |= packed[at++] << held; held += 8; } };
  const drop = count => { bits >>>= count; held -= count; };
  const take = count => {
    fill(count);
    if (held < count) malformed();
    const value = bits & (1 << count) - 1;
    drop(count);
    return value;
  };
  const symbol = code => {
    fill(code.bits);
    const found = code.table[bits & code.table.length - 1], length = found >>> 16;
    if (length === 0 || length > held) malformed();
    drop(length);
    return found & 0xffff;
  };
  const room = count => { if (size + count > most) malformed(); };
  const stored = () => {
    drop(held % 8);
    const length = take(16);
    if ((take(16) ^ 0xffff) !== length) malformed();
    for (let i = 0; i < length; i++) { const byte = take(8); room(1); out[size++] = byte; }
  };
  const described = () => {
    const literals = take(5) + 257, distances = take(5) + 1, count = take(4) + 4;
    if (literals > 286 || distances > 30) malformed();
    const lengths = new Array(19).fill(0);
    for (let i = 0; i < count; i++) lengths[CODE_ORDER[i]] = take(3);
    const code = huffman(lengths, true), all = [];
    while (all.length < literals + distances) {
      const found = symbol(code);
      if (found < 16) { all.push(found); continue; }
      if (found === 16 && all.length === 0) malformed();
      const length = found === 16 ? all.at(-1) : 0;
      const times = found === 16 ? 3 + take(2) : found === 17 ? 3 + take(3) : 11 + take(7);
      if (all.length + times > literals + distances) malformed();
      for (let i = 0; i < times; i++) all.push(length);
    }
    if (all[256] === 0) malformed();
    return { literals: huffman(all.slice(0, literals), false), distances: huffman(all.slice(literals), false) };
  };
  const coded = codes => {
    for (let found = symbol(codes.literals); found !== 256; found = symbol(codes.literals)) {
      if (found < 256) { room(1); out[size++] = found; continue; }
      if (found > 285) malformed();
      const length = LENGTHS[found - 257] + take(LENGTH_BITS[found - 257]), far = symbol(codes.distances);
      if (far > 29) malformed();
      const distance = DISTANCES[far] + take(DISTANCE_BITS[far]);
      if (distance > size) malformed();
      room(length);
      for (let i = 0; i < length; i++, size++) out[size] = out[size - distance];
    }
  };
  for (let last = false; !last;) {
    last = take(1) === 1;
    const kind = take(2), from = size;
    if (kind === 3) malformed();
    if (kind === 0) stored(); else coded(kind === 1 ? FIXED : described());
    if (!last && size === from) throw new Bad("zip-hidden-data");
  }
  if (at - (held >> 3) !== packed.length) throw new Bad("zip-hidden-data");
  return out.subarray(0, size);
};
