// A witness that a person is (C2SP tlog-witness and tlog-cosignature, Ed25519), over a store that keeps what it signed.

/** What add-checkpoint takes: the size the witness is thought to know, a proof from there, and the signed head. */
const readAsked = bytes => {
  let text;
  try { text = strict.decode(bytes); } catch { throw new Bad("form"); }
  const blank = text.indexOf("\n\n");
  const lines = text.slice(0, blank).split("\n");
  const old = /^old (0|[1-9][0-9]{0,15})$/.exec(lines[0]);
  if (blank < 0 || !old || lines.length > 64) throw new Bad("form");
  const note = readNote(utf8.encode(text.slice(blank + 2)));
  const asked = { old: Number(old[1]), proof: lines.slice(1).map(line => unbase64(line, 32)), note, head: note.head };
  if (asked.old > asked.head.size) throw new Bad("form");
  return asked;
};

/** Whether the tree of the second head begins with that of the first (RFC 9162, section 2.1.4.2). */
const consistent = async (first, second, proof) => {
  if (first.size > second.size) return false;
  if (first.size === second.size || first.size === 0) return proof.length === 0 && (first.size === 0 || same(first.root, second.root));
  let fn = BigInt(first.size - 1), sn = BigInt(second.size - 1), path = proof.slice();
  const whole = (BigInt(first.size) & fn) === 0n;
  if (!whole && path.length === 0) return false;
  while ((fn & 1n) === 1n) { fn >>= 1n; sn >>= 1n; }
  let fr = whole ? first.root : path.shift(), sr = fr;
  for (const sibling of path) {
    if (sn === 0n) return false;
    if ((fn & 1n) === 1n || fn === sn) {
      fr = await node(sibling, fr);
      sr = await node(sibling, sr);
      while (fn !== 0n && (fn & 1n) === 0n) { fn >>= 1n; sn >>= 1n; }
    } else {
      sr = await node(sr, sibling);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n && same(fr, first.root) && same(sr, second.root);
};

/** Every line by the key must verify, and there must be one. */
const signedBy = async (note, key) => {
  const lines = note.signatures.filter(line => line.name === key.name && same(line.id, key.id));
  for (const line of lines) {
    if (!await verifies(key, line.signature, note.text)) return false;
  }
  return lines.length > 0;
};

/** A new key under this name; the browser signs with its private half and gives it to nobody. */
const makeWitness = async name => {
  const pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  const marked = join(Uint8Array.of(4), new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  const id = (await sha256(utf8.encode(keyName(name) + "\n"), marked)).slice(0, 4);
  return { name, id, vkey: `${name}+${hex(id)}+${base64(marked)}`, key: pair.privateKey };
};

/**
 * Cosigns a head that extends the one the store holds. It is stored before it is signed; between two who ask at once the
 * store decides, which takes a head only after the size it holds.
 */
const cosign = async (bytes, logKey, witness, store, seconds) => {
  const asked = readAsked(bytes), head = asked.head;
  if (head.origin !== logKey.name) throw new Bad("unknown-log");
  if (!await signedBy(asked.note, logKey)) throw new Bad("not-signed");
  const known = await store.head(head.origin) ?? { size: 0, root: await sha256() };
  if (asked.old !== known.size) throw new Bad("elsewhere", String(known.size));
  if (head.size === known.size && !same(head.root, known.root)) throw new Bad("other-history");
  if (!await consistent(known, head, asked.proof)) throw new Bad("other-history");
  if (head.size > known.size && !await store.follow(known.size, head)) throw new Bad("elsewhere", "");
  const message = utf8.encode(`cosignature/v1\ntime ${seconds}\n${head.body}`);
  const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", witness.key, message));
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  return { head, note: asked.note, line: `— ${witness.name} ${base64(join(witness.id, time, signature))}\n` };
};
