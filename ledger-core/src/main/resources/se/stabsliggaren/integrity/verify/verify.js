// The same check as the Java verifier's, on the same bundle, with the browser's own SHA-256 and Ed25519 (proof.md).
/** What is looked into; of the rest only the digest counts. */
const READ = /^(incident\/|register\/|rotations\/|manifest\.json$)/;
const CLOCKS = ["synchronised", "free", "set-by-hand", "simulated"];
const MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/;
/** Whether it is a moment of the format, and one that there was. */
const exists = moment => {
  const time = MOMENT.test(moment) && !moment.startsWith("0000") ? new Date(moment) : new Date(NaN);
  return !isNaN(time) && time.toISOString() === moment;
};
const WORD = new RegExp(`[^${WHITE}]+[${WHITE}]*|^[${WHITE}]+`, "gu");

// --- canonical JSON --------------------------------------------------------------------------------------------------
const canonical = (value, depth = 0) => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new Bad("not-canonical");
    return String(value);
  }
  if (typeof value === "string") {
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)) throw new Bad("not-canonical");
    return JSON.stringify(value);
  }
  if (depth >= 32) throw new Bad("not-canonical");
  if (Array.isArray(value)) return "[" + value.map(each => canonical(each, depth + 1)).join(",") + "]";
  return "{" + Object.keys(value).sort().map(key => canonical(key) + ":" + canonical(value[key], depth + 1)).join(",") + "}";
};
/** Only what was read is in an object, whatever it is called. */
const withoutPrototype = (_, value) => isObject(value) ? Object.assign(Object.create(null), value) : value;
const readJson = bytes => {
  let text, value;
  try { text = strict.decode(bytes); value = JSON.parse(text, withoutPrototype); } catch { throw new Bad("not-canonical"); }
  if (canonical(value) !== text) throw new Bad("not-canonical");
  return value;
};
const isInt = value => Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31;
const isObject = value => value !== null && typeof value === "object" && !Array.isArray(value);
const isCount = value => Number.isSafeInteger(value) && value >= 0;
/** A string among what a post says. */
const text = (data, name) => {
  if (typeof data[name] !== "string") throw new Bad("form", name);
  return data[name];
};
const members = (value, wanted, optional = {}) => {
  if (!isObject(value)) throw new Bad("form");
  for (const key of Object.keys(value)) if (!Object.hasOwn(wanted, key) && !Object.hasOwn(optional, key)) throw new Bad("form", key);
  for (const [key, kind] of [...Object.entries(wanted), ...Object.entries(optional)]) {
    if (!(key in value)) { if (key in wanted) throw new Bad("form", key); continue; }
    const found = value[key];
    const fits = kind === "list" ? Array.isArray(found) : kind === "object" ? isObject(found)
      : kind === "count" ? isCount(found) : typeof found === kind;
    if (!fits) throw new Bad("form", key);
  }
  return value;
};

// --- trees -----------------------------------------------------------------------------------------------------------
class Tree {
  constructor() { this.size = 0; this.subtrees = []; }
  async add(leaf) {
    let hash = leaf;
    for (let rest = this.size; rest % 2 === 1; rest = Math.floor(rest / 2)) hash = await node(this.subtrees.pop(), hash);
    this.subtrees.push(hash);
    this.size++;
  }
  async root() {
    if (this.subtrees.length === 0) return sha256();
    let root = this.subtrees.at(-1);
    for (let i = this.subtrees.length - 2; i >= 0; i--) root = await node(this.subtrees[i], root);
    return root;
  }
}

// --- slots -----------------------------------------------------------------------------------------------------------
const slotLeaf = (path, position, digest) => leafHash(utf8.encode(canonical([path, position, base64(digest)])));
const openLeaf = async (path, position, salt, value) =>
  slotLeaf(path, position, await sha256(salt, utf8.encode(canonical(value))));

/** The slots of open content: [path, position, value, kind]. Whatever is in it must come out in one. */
const flatten = (content, data) => {
  const slots = [["type", 0, content.type, "plain"], ["version", 0, content.version, "plain"]];
  const require = (holds, path) => { if (!holds) throw new Bad("form", path); };
  const leaf = (kind, value, path, position) => {
    require(value === null || typeof value !== "object", path);
    if (kind === "text" && value !== null) {
      require(typeof value === "string" && value !== "", path);
      (value.match(WORD) ?? []).forEach((word, i) => slots.push([path, i, word, kind]));
    } else slots.push([path, position, value, kind]);
  };
  const value = (kind, found, path) => {
    if (kind === "data" || Array.isArray(kind) && kind[0] === "part") {
      require(found === null || isObject(found), path);
      fields(kind === "data" ? data : kind[1], found, path + ".", 0);
    } else if (Array.isArray(kind)) {
      require(found === null || Array.isArray(found) && found.length > 0, path);
      if (found === null) return void slots.push([path, 0, null, kind[1]]);
      found.forEach((each, i) => {
        require(each !== null, path);
        if (typeof kind[1] === "string" && kind[1] !== "text") leaf(kind[1], each, path, i);
        else value(kind[1], each, `${path}[${i}]`);
      });
    } else leaf(kind, found, path, 0);
  };
  const fields = (list, object, under, others) => {
    let count = others;
    for (const [name, kind] of list) {
      const there = object !== null && Object.hasOwn(object, name);
      require(!there || object[name] !== null, under + name);
      value(kind, there ? object[name] : null, under + name);
      count += there ? 1 : 0;
    }
    require(object === null || Object.keys(object).length === count, under);
  };
  fields(SLOTS.envelope, content, "", 2);
  return slots;
};
/** What a slot holds, by its path; of an event whose fields are not known, only what stands around it. */
const kindAt = (data, path) => {
  const wanted = path.replace(/\[[0-9]+\]/g, "").split(".");
  let list = SLOTS.envelope, kind = null;
  for (const name of wanted) {
    kind = (list ?? []).find(field => field[0] === name)?.[1] ?? null;
    if (kind === "data") { list = data; continue; }
    while (Array.isArray(kind) && kind[0] === "list") kind = kind[1];
    list = Array.isArray(kind) ? kind[1] : null;
  }
  return kind;
};
/** The same of a type; nothing where the type is not known. */
const kindOf = (type, version, path) =>
  Number.isSafeInteger(version) && Object.hasOwn(SLOTS.types, type + "/" + version) ? kindAt(SLOTS.types[type + "/" + version], path) : null;

// --- what a masked bundle covers -------------------------------------------------------------------------------------
/** A path, and every path that it stands below. */
const pathsAbove = path => {
  const paths = [path];
  for (let i = path.length - 1; i > 0; i--) if (path[i] === "." || path[i] === "[") paths.push(path.slice(0, i));
  return paths;
};
/** Finds the first of these passages of one post that names a slot, by its path and word, however many others there are. */
const namedSlots = passages => {
  const all = new Map(), words = new Map();
  let everything = Infinity;
  const first = (map, key, order) => { if (!map.has(key)) map.set(key, order); };
  passages.forEach((passage, order) => {
    if (!("path" in passage)) everything = Math.min(everything, order);
    else if (passage.words.length === 0) first(all, passage.path, order);
    else for (const word of passage.words) first(words, word + " " + passage.path, order);
  });
  return (path, position) => {
    let order = Math.min(everything, words.get(position + " " + path) ?? Infinity);
    if (all.size > 0) for (const above of pathsAbove(path)) order = Math.min(order, all.get(above) ?? Infinity);
    return passages[order];
  };
};
/** Which of the slots that were met a passage names; whether it names one, and each of its words is there. */
const slotsMet = () => {
  const at = new Set(), under = new Set();
  return {
    slot: (path, position) => { at.add(position + " " + path); for (const above of pathsAbove(path)) under.add(above); },
    resolves: passage => !("path" in passage) ? at.size > 0
      : passage.words.length === 0 ? under.has(passage.path) : passage.words.every(word => at.has(word + " " + passage.path))
  };
};
/** What the slots of an assessment say is covered: a list of passages; null when they are no assessment. */
const readAssessment = slots => {
  const passages = new Map();
  let type = null;
  for (const [state, path, , value] of slots) {
    if (state !== "open" || value === null) continue;
    if (path === "type" && typeof value === "string") type = value;
    const field = /^data\.covered\[([0-9]{1,9})\]\.(post|path|words|provision)$/.exec(path);
    if (!field) continue;
    const passage = passages.get(Number(field[1])) ?? { words: [] };
    if (field[2] === "words") passage.words.push(typeof value === "number" ? value : -1);
    else passage[field[2]] = field[2] === "post" ? value : String(value);
    passages.set(Number(field[1]), passage);
  }
  return type === "request.assessed" ? [...passages.entries()].sort((a, b) => a[0] - b[0]).map(each => each[1]) : null;
};
/** What is wrong with what is covered of a post: a map from code to the first place. */
const coverFaults = (n, release, passages, slots, withheld) => {
  const faults = new Map();
  const fault = (code, path, position) => { if (!faults.has(code)) faults.set(code, path === "" ? "" : `${path}[${position}]`); };
  const type = slots.find(([state, path]) => state === "open" && path === "type")?.[3];
  const own = passages.filter(passage => passage.post === n), met = slotsMet(), naming = namedSlots(own);
  const covered = (passage, path, position, provision) => {
    if (!passage) fault("covered-unassessed", path, position);
    else if (passage.provision !== provision) fault("provision-differs", path, position);
  };
  if (withheld !== null) {
    if (n === release) fault("assessment-covered", "");
    else if (n < release) covered(own.find(passage => !("path" in passage)), "", 0, withheld);
    return faults;
  }
  for (const [state, path, position, value] of slots) {
    const unheld = state === "hidden" || state === "open" && n > release || state === "withheld" && n >= release;
    const named = unheld ? undefined : naming(path, position);
    if (!unheld && own.length > 0) met.slot(path, position);
    if (state === "hidden") fault(n === release ? "assessment-covered" : "covered-unassessed", "");
    else if (state === "open" && n > release) { if (path !== "type" && path !== "version" && !leads(type, path)) fault("later-post-shown", path, position); }
    else if (state === "open" && named) { if (!leads(type, path)) fault("assessed-uncovered", path, position); }
    else if (state === "withheld" && n === release) fault("assessment-covered", path, position);
    else if (state === "withheld" && n < release) covered(named, path, position, value);
  }
  for (const passage of own) if (!met.resolves(passage)) fault("passage-unresolved", passage.path ?? "", passage.words);
  return faults;
};
/** The fields of a post in which something is withheld: [path, [[words, provision?], …]], the words as they stand around it. */
const coveredFields = slots => {
  const fields = [];
  let field = null;
  for (const [state, path, , value] of slots) {
    if (field?.path !== path) fields.push(field = { path, pieces: [], withheld: false });
    if (state === "open") { if (value !== null) field.pieces.push([String(value), null]); continue; }
    const why = state === "erased" ? "gallrat genom nr " + value : value ?? "";
    field.withheld ||= state === "withheld";
    if (field.pieces.at(-1)?.[1] !== why) field.pieces.push(["", why]);
  }
  return fields.filter(each => each.withheld).map(each => [each.path, each.pieces]);
};

// --- what was erased -------------------------------------------------------------------------------------------------
const PASSAGE_SLOT = /^data\.passages\[([0-9]{1,9})\]\.(post|path|words)$/;
/** Whether a slot leads to an erasure, so that a masked bundle may show it whatever is covered. */
const leads = (type, path) => path === "type" || path === "version" ? type === "record.disposal-carried-out" || type === "record.disposal-decided"
  : type === "record.disposal-carried-out" ? path === "data.decision"
  : type === "record.disposal-decided" && (path === "corrects" || path === "data.passages" || PASSAGE_SLOT.test(path));
/** Holds what is erased in a log to the decisions that its posts carry out: post by post, with the slots as they are shown. */
const disposals = fault => {
  const KEPT = 1000, wordings = new Map(), matters = new Map(), expected = new Map(), erased = [];
  let more = 0;
  const matter = post => matters.get(post) ?? post;
  const plain = slots => {
    const values = new Map();
    for (const [state, path, , value] of slots) if (state === "open") values.set(path, value);
    return values;
  };
  const passagesOf = slots => {
    const drafts = new Map();
    for (const [state, path, , value] of slots) {
      const field = PASSAGE_SLOT.exec(path);
      if (!field || state === "hidden") continue;
      const draft = drafts.get(field[1]) ?? { words: [], shown: new Set(), covered: false };
      drafts.set(field[1], draft);
      draft.shown.add(field[2]);
      draft.covered ||= state !== "open";
      if (field[2] === "post") draft.post = value;
      else if (field[2] === "path" && value !== null) draft.path = String(value);
      else if (field[2] === "words" && typeof value === "number") draft.words.push(value);
    }
    return [...drafts.values()].filter(draft => !draft.covered && draft.shown.size === 3);
  };
  const byPost = passages => {
    const posts = new Map();
    for (const passage of passages) posts.has(passage.post) ? posts.get(passage.post).push(passage) : posts.set(passage.post, [passage]);
    return new Map([...posts].map(([post, own]) => [post, namedSlots(own)]));
  };
  const unresolved = by => {
    let told = 0;
    for (const place of expected.get(by) ?? []) if (place.post !== told) fault("erasure-unresolved", told = place.post, "nr " + by);
    expected.delete(by);
  };
  const carriedOut = (by, decision) => {
    const wording = typeof decision === "number" ? wordings.get(matter(decision)) : undefined;
    let undecided = 0;
    for (const { post, path, from, to } of expected.get(by) ?? []) {
      const naming = wording?.named.get(post);
      let at = from;
      while (at <= to && naming?.(path, at)) at++;
      if (at <= to && undecided !== post) fault("erasure-undecided", undecided = post, `${path}[${at}], nr ${by}`);
      else if (at > to && erased.length === KEPT) more++;
      else if (at > to) erased.push(`nr ${post} ${path}[${from === to ? from : from + "–" + to}]: genom nr ${by}, efter beslutet i nr ${wording.number}.`);
    }
    expected.delete(by);
  };
  const expect = (n, slots, type, version) => {
    const told = new Set(), once = (code, detail) => { if (!told.has(code)) { told.add(code); fault(code, n, detail); } };
    const known = typeof type === "string" && type !== "" && Number.isSafeInteger(version);
    const unknown = known && !Object.hasOwn(SLOTS.types, type + "/" + version);
    for (const [state, path, position, by] of slots) {
      if (state !== "erased") continue;
      if (unknown) once("type-unknown", type);
      const kind = path === "type" || path === "version" ? null
        : known && !unknown ? kindOf(type, version, path) : path.startsWith("data.") ? "text" : kindAt(null, path);
      if (!["text", "person", "digest"].includes(kind)) once("not-erasable", `${path}[${position}], nr ${by}`);
      if (by <= n) { once("erasure-unresolved", "nr " + by); continue; }
      if (!expected.has(by)) expected.set(by, []);
      const last = expected.get(by).at(-1);
      if (last?.post === n && last.path === path && last.to + 1 === position) last.to = position;
      else expected.get(by).push({ post: n, path, from: position, to: position });
    }
  };
  return {
    post: (n, slots) => {
      const values = plain(slots), type = values.get("type"), corrects = values.get("corrects");
      expect(n, slots, type, values.get("version"));
      if (type === "record.disposal-decided") {
        matters.set(n, typeof corrects === "number" ? corrects : n);
        wordings.set(matter(n), { number: n, named: byPost(passagesOf(slots)) });
      } else if (type === "record.withdrawn") wordings.delete(matter(values.get("data.post")));
      else if (type === "record.disposal-carried-out") carriedOut(n, values.get("data.decision"));
      unresolved(n);
    },
    unread: unresolved,
    end: () => [...expected.keys()].sort((a, b) => a - b).forEach(unresolved),
    lines: where => [...erased.map(each => where + each), ...more > 0 ? [`${where}på ${more} ställen till.`] : []]
  };
};

// --- the check -------------------------------------------------------------------------------------------------------
async function verify(bytes, { keys = [], heads = [], paper = [] } = {}) {
  const findings = [], counts = [], grades = [], places = [], erased = [], unreached = [], until = [];
  const found = (code, where = "", detail = "") => findings.push({ code, where, detail });
  const missingPaper = new Set(paper), foundPaper = [], vouching = [];
  const introduced = new Map(), noted = [], digests = new Set(), rotations = new Map();
  const moves = { underway: null, untold: false, head: null, standing: [], remarks: [] };
  try { await bundle(); } catch (e) {
    if (!(e instanceof Bad)) throw e;
    found(DEFECTS[e.code] ? e.code : "bundle-unreadable", "", e.message);
  }
  return report();

  async function bundle() {
    const zip = readZip(bytes), unpacked = new Map();
    if ([...zip.values()].reduce((sum, file) => sum + file.size, 0) > MOST_UNPACKED) return found("bundle-too-large");
    for (const [name, file] of zip) {
      const { bytes, spoilt } = unpack(file, name);
      // The posts are looked at all the same, so that the first that is spoilt is named.
      if (spoilt) found("bundle-unreadable", "", name);
      unpacked.set(name, { size: bytes.length, digest: hex(await sha256(bytes)), bytes: READ.test(name) ? bytes : null });
    }
    if (!zip.has("manifest.json")) return found("file-missing", "", "manifest.json");
    if ([...zip.keys()].at(-1) !== "manifest.json") found("manifest-not-last");
    let manifest;
    try { manifest = readManifest(readJson(unpacked.get("manifest.json").bytes)); }
    catch (e) {
      if (!(e instanceof Bad)) throw e;
      return found("manifest-bad", "", e.message);
    }
    const listed = new Map(manifest.files.map(file => [file.name, file])), files = new Map();
    for (const name of badNames([...zip.keys()])) found("file-name-bad", "", name);
    for (const [name, file] of unpacked) {
      if (name === "manifest.json") continue;
      files.set(name, file);
      const wanted = listed.get(name);
      if (!wanted) found("file-extra", "", name);
      else if (wanted.sha256 !== file.digest || wanted.size !== file.size) found("file-changed", "", name);
    }
    for (const name of listed.keys()) if (!files.has(name)) found("file-missing", "", name);
    const holds = name => [...files.keys()].some(each => each.startsWith(name));
    for (const [code, there] of [["truth", true], ["kept-back", "release" in manifest || manifest.register], ["views", holds("views/")],
      ["format", holds("format/")], ["readme", holds("LASMIG.txt")], ["timestamps", holds("timestamps/")], ["keys", holds("keys/")],
      ["page", holds("verify.html")]]) if (there) unreached.push(UNREACHED[code]);
    for (const head of heads)
      if (head.origin !== manifest.log && head.origin !== manifest.register?.log) found("head-of-another-log", "", head.origin);
    readRotations(files, manifest.register?.log ?? manifest.log);
    const register = manifest.register ? await log("register", manifest.register, true, null, files, listed) : null;
    const incident = await log("incident", manifest, manifest.kind === "masked", manifest.release ?? null, files, listed, !manifest.register);
    for (const digits of missingPaper) found("paper-differs", "", digits);
    let attachments = 0;
    for (const [name, file] of files) {
      if (!name.startsWith("attachments/")) continue;
      attachments++;
      if (file.digest !== name.slice(12)) found("attachment-differs", "", name);
      if (!digests.has(name.slice(12))) found("attachment-unnamed", "", name);
    }
    counts.push(`Bilagor: ${attachments}.`);
    if (incident && (!manifest.register || register)) await grade(incident, register);
  }

  /** The heads at which a key of the register took over from another. */
  function readRotations(files, origin) {
    for (const [name, file] of files) {
      if (!name.startsWith("rotations/")) continue;
      let note = null;
      try { note = readNote(file.bytes); } catch (e) { if (!(e instanceof Bad)) throw e; }
      if (note?.head.origin === origin && name === "rotations/" + note.head.size) rotations.set(note.head.size, note);
      else found("rotation-bad", "", name);
    }
  }

  function readManifest(json) {
    members(json, { bundle: "string", kind: "string", log: "string", size: "count", files: "list" }, { register: "object", release: "count" });
    if (json.bundle !== "stabsliggaren-1" || json.kind !== ("release" in json ? "masked" : "whole")) throw new Bad("form");
    if (json.register) members(json.register, { log: "string", size: "count" });
    if (json.register?.log === json.log) throw new Bad("form", "log");
    let before = "";
    for (const file of json.files) {
      members(file, { name: "string", sha256: "string", size: "count" });
      if (before >= file.name) throw new Bad("form", file.name);
      before = file.name;
    }
    return json;
  }

  async function log(part, declared, mayCover, release, files, listed, alone) {
    const name = { posts: `${part}/posts.jsonl`, leaves: `${part}/leaves.txt`, content: `${part}/content.jsonl`, head: `${part}/checkpoint` };
    const at = n => (part === "register" ? " register nr " : " nr ") + n;
    const there = Object.values(name).map(file => {
      if (!files.has(file) && !listed.has(file)) found("file-missing", "", file);
      return files.has(file);
    });
    const wanted = heads.filter(head => head.origin === declared.log).map(head => ({ head, code: "head", where: "" }));
    if (part === "incident") for (const each of noted)
      if (each.head.origin === declared.log) wanted.push({ head: each.head, code: "noted-head", where: " register nr " + each.post });
    const erasures = disposals((code, n, detail) => found(code, at(n), detail));
    const rotated = part === "register" || alone ? [...rotations.values()].map(note => note.head) : [];
    let released = release === null, passages = null, recordedAt = null;
    if (release !== null && files.has(name.content)) {
      const next = lines(files, name.content, 1 << 24);
      let line = next();
      for (let n = 1; n < release && line !== null; n++) line = next();
      try { if (line !== null) passages = await assessment(line); }
      catch (e) { if (!(e instanceof Bad)) throw e; }
    }
    const tree = new Tree();
    const grown = async () => {
      for (const each of wanted) if (each.head.size === tree.size && !same(each.head.root, await tree.root()))
        found(each.code + "-differs", each.where, "nr " + tree.size);
      for (const head of rotated) if (head.size === tree.size && !same(head.root, await tree.root()))
        found("rotation-bad", "", "rotations/" + head.size);
      if (missingPaper.size > 0 && missingPaper.delete(await paperDigits(`${declared.log}\n${tree.size}\n${base64(await tree.root())}\n`)))
        foundPaper.push({ origin: declared.log, size: tree.size });
    };
    if (there[0] && there[1] && there[2]) {
      await grown();
      const read = [lines(files, name.posts, 65535), lines(files, name.leaves, 44), lines(files, name.content, 1 << 24)];
      let row = read.map(next => next());
      for (let n = 1; row.every(line => line !== null); n++, row = read.map(next => next())) {
        const leaf = await leafHash(row[0]);
        if (base64(leaf) !== new TextDecoder().decode(row[1])) found("post-bytes-changed", at(n));
        const facts = await post(n, row[0], row[2]);
        if (facts === null) erasures.unread(n); // what has not its form carries nothing out
        if (part === "incident") await move(n, facts ?? { type: "", covered: false, erasedAt: new Set(), data: Object.create(null) });
        await tree.add(leaf);
        if (moves.underway) moves.head = `${declared.log}\n${tree.size}\n${base64(await tree.root())}\n`;
        await grown();
      }
      if (row.some(line => line !== null)) found("count-wrong", "", part);
      if (tree.size === 0) found("no-posts");
      if (tree.size !== declared.size) found("count-wrong", "", name.posts);
    }
    const missed = head => !there.slice(0, 3).every(Boolean) || head.size > tree.size;
    for (const each of wanted) if (missed(each.head)) found(each.code + "-larger", each.where, "nr " + each.head.size);
    for (const head of rotated) if (missed(head)) found("rotation-bad", "", "rotations/" + head.size);
    erasures.end();
    erased.push(...erasures.lines(part === "register" ? "gallrat i registret " : "gallrat "));
    if (!released) found("release-unresolved", at(release));
    if (part === "register" && recordedAt !== null)
      until.push(`Registret visas till och med nr ${declared.size}, nedskriven ${recordedAt.slice(0, 16).replace("T", " ")} UTC; vad det fick veta sedan visar paketet inte.`);
    counts.push(`Poster i ${declared.log}: ${declared.size}.`);
    if (!there[3]) return null;
    let note;
    try { note = readNote(files.get(name.head).bytes); } catch { found("checkpoint-bad", "", name.head); return null; }
    if (note.head.origin !== declared.log) found("origin-wrong", "", note.head.origin);
    if (note.head.size !== tree.size) found("count-wrong", "", name.head);
    else if (!same(note.head.root, await tree.root())) found("root-differs", "", name.head);
    return note;

    async function assessment(line) {
      return readAssessment((await shown(readContent(readJson(line)), newFacts())).slots);
    }

    async function post(n, postBytes, line) {
      const form = attempt(() => readPost(postBytes), "post", n);
      if (form) recordedAt = form.recordedAt;
      if (form && form.post !== n) found("post-number-wrong", at(n), "nr " + form.post);
      if (form && form.log !== declared.log) found("post-from-another-log", at(n), form.log);
      const content = attempt(() => readContent(readJson(line)), "content", n);
      if (!form || !content) return null;
      const facts = newFacts();
      let leaves = null, slots = [];
      try { ({ leaves, slots } = await shown(content, facts)); }
      catch (e) {
        if (!(e instanceof Bad)) throw e;
        found(e.code === "type-unknown" ? e.code : e.code === "not-canonical" ? "content-not-canonical" : "content-form-bad", at(n), e.message);
        if (e.code !== "type-unknown") return null; // what has not its form says nothing
      }
      if (leaves) {
        const tree = new Tree();
        for (const leaf of leaves) await tree.add(leaf);
        if (tree.size !== form.event.slots) found("slot-count-wrong", at(n), `${tree.size} i stället för ${form.event.slots}`);
        else if (base64(await tree.root()) !== form.event.root) found("content-differs", at(n));
      }
      if (facts.erasedAt.has("type")) found("content-form-bad", at(n), "type"); // what a post is holds no secret, and the rest is judged by it
      if (passages) {
        const withheld = "withheld" in content ? content.withheld : null;
        for (const [code, place] of coverFaults(n, release, passages, slots, withheld)) found(code, at(n), place);
        place(n, withheld, slots);
      }
      if (facts.covered && !mayCover || facts.bare) found("slot-covered-without-release", at(n));
      erasures.post(n, slots);
      await borneOut(n, facts);
      return facts;
    }

    /** What a post says of a move, held to the post before it. */
    async function move(n, { type, covered, erasedAt, data }) {
      const before = moves.underway, afterUntold = moves.untold;
      moves.underway = null;
      moves.untold = covered && !told(type, data);
      if (moves.untold) {
        if (before)
          moves.remarks.push(`Händelsen började flytta vid nr ${before.post}; vad nr ${n} säger om det är täckt, och kan inte prövas.`);
        return;
      }
      const follows = ["move.taken-over", "move.called-off"].includes(type);
      if (follows !== (before !== null) && !(follows && afterUntold)) {
        found("move-not-taken", at(n));
        if (before) moves.standing.push(before);
      }
      try {
        if (type === "move.begun") {
          const key = await readKey(text(data, "key")), to = await readKey(text(data, "register"));
          if (key.name !== declared.log) throw new Bad("form");
          moves.underway = { post: n, key, to, from: null };
        } else if (type === "move.taken-over" && before) {
          const from = await readKey(text(data, "key")), here = moves.standing.at(-1);
          const holds = from.name === declared.log && (!here || from.vkey === here.key.vkey)
            && await aloneSigned(text(data, "signature"), moves.head, from);
          if (!holds) found("move-signature-bad", at(n));
          moves.standing.push({ ...before, from: holds ? from : null });
        } else if (type === "move.called-off" && before) {
          const refused = "stabsliggaren move refused v1\n" + moves.head;
          if (erasedAt.has("data.refusal")) throw new Bad("form");
          const said = name => name in data || erasedAt.has("data." + name);
          if ("refusal" in data ? "statement" in data : !covered && !["statement", "first", "second"].every(said)) throw new Bad("form");
          if ("first" in data && "second" in data && text(data, "first") === text(data, "second")) throw new Bad("form");
          if (!("refusal" in data))
            moves.remarks.push(`Flytten vid nr ${before.post} avbröts på två personers ord (nr ${n}); mottagaren kan ändå ha gått vidare.`);
          else if (!await aloneSigned(text(data, "refusal"), refused, before.key)) found("move-signature-bad", at(n));
        }
      } catch (e) {
        if (!(e instanceof Bad)) throw e;
        found("content-form-bad", at(n), type);
      }
    }

    /** Whether what a move rests on is shown, of a post that is covered in part. */
    function told(type, data) {
      if (type === "move.begun") return "key" in data && "register" in data;
      if (type === "move.taken-over") return "key" in data && "signature" in data;
      if (type === "move.called-off") return ["refusal", "statement", "first", "second"].some(name => name in data);
      return type !== "";
    }

    /** What is covered, for the reader: of posts of which nothing is shown those that follow each other together. */
    function place(n, withheld, slots) {
      const last = places.at(-1);
      if (withheld !== null && last?.why === withheld && last.to === n - 1) last.to = n;
      else if (withheld !== null) places.push({ from: n, to: n, why: withheld });
      else for (const [path, pieces] of coveredFields(slots)) places.push({ from: n, to: n, path, pieces });
    }

    function attempt(read, what, n) {
      try { return read(); } catch (e) {
        if (!(e instanceof Bad)) throw e;
        found(`${what}-${e.code === "not-canonical" ? "not-canonical" : "form-bad"}`, at(n));
        return null;
      }
    }

    async function borneOut(n, facts) {
      for (const r of facts.references) if (r < 1 || r > declared.size || r === n) found("citation-unresolved", at(n), "nr " + r);
      if (n === release && facts.type === "request.assessed") released = true;
      if (part === "incident") for (const digest of facts.digests) {
        digests.add(digest);
        if (!files.has("attachments/" + digest)) found("attachment-missing", at(n), digest);
      }
      if (part !== "register" && !alone) return;
      try {
        if (facts.type === "register.key-introduced") {
          const key = await readKey(text(facts.data, "key"));
          if (key.name !== text(facts.data, "log") || !isCount(facts.data.size) || !isCount(facts.data.generation)) throw new Bad("form");
          const known = introduced.get(key.name) ?? [];
          if (facts.data.generation !== known.length + 1 || facts.data.size < (known.at(-1)?.size ?? 0)) found("key-order-bad", at(n), key.name);
          introduced.set(key.name, [...known, { key, size: facts.data.size, post: n }]);
        } else if (facts.type === "register.head-noted") {
          noted.push({ head: readHead(`${text(facts.data, "incident")}\n${isCount(facts.data.size) ? facts.data.size : ""}\n${text(facts.data, "root")}\n`), post: n });
        }
      } catch (e) {
        if (!(e instanceof Bad)) throw e;
        found("content-form-bad", at(n), facts.type);
      }
    }
  }

  /** Gives the lines of a file one after the other, and null after the last. */
  function lines(files, name, longest) {
    const all = files.get(name).bytes;
    let from = 0;
    return () => {
      if (from === all.length) return null;
      const end = all.indexOf(10, from), line = all.subarray(from, end < 0 ? all.length : end);
      if (end < 0 || line.length > longest) throw new Bad("file-form-bad", name);
      from = end + 1;
      return line;
    };
  }

  function readPost(postBytes) {
    const post = members(readJson(postBytes), { v: "count", log: "string", post: "count", recordedAt: "string", clock: "string", event: "object" });
    members(post.event, { root: "string", slots: "count" });
    unbase64(post.event.root, 32);
    if (post.v !== 1 || !CLOCKS.includes(post.clock) || !exists(post.recordedAt)) throw new Bad("form");
    return post;
  }

  function readContent(json) {
    if (isObject(json) && "withheld" in json) return members(json, { withheld: "string" });
    if (isObject(json) && "slots" in json) {
      members(json, { slots: "list" });
      for (const slot of json.slots) {
        if (!isObject(slot)) throw new Bad("form");
        if ("leaf" in slot) { members(slot, { leaf: "string" }); unbase64(slot.leaf, 32); continue; }
        if (!isInt(slot.position) || typeof slot.path !== "string" || slot.path.length > 256) throw new Bad("form");
        if ("salt" in slot) {
          const keys = Object.keys(slot).sort().join();
          if (keys !== "path,position,salt,value" || slot.value !== null && typeof slot.value === "object") throw new Bad("form");
          unbase64(slot.salt, 16);
        } else {
          members(slot, { path: "string", position: "count", digest: "string", ..."erased" in slot ? { erased: "count" } : { withheld: "string" } });
          if ("erased" in slot && !isInt(slot.erased)) throw new Bad("form");
          unbase64(slot.digest, 32);
        }
      }
      return json;
    }
    members(json, { content: "object", seed: "string" });
    unbase64(json.seed, 32);
    return json;
  }

  function newFacts() {
    return { type: "", covered: false, bare: false, references: [], digests: [], erasedAt: new Set(), data: Object.create(null) };
  }

  /** The slots that are shown, [state, path, position, value or why], and their leaves; what they say goes into the facts. */
  async function shown(content, facts) {
    const leaves = [], slots = [];
    const see = (path, value, kind) => {
      if (path === "type" && typeof value === "string") facts.type = value;
      else if (kind === "reference" && typeof value === "number") facts.references.push(value);
      else if (kind === "digest" && typeof value === "string") facts.digests.push(value);
      else if (/^(register|move)\./.test(facts.type) && path.startsWith("data.") && value !== null) facts.data[path.slice(5)] = value;
    };
    if ("withheld" in content) {
      facts.covered = true;
      facts.bare ||= !reads(content.withheld);
      return { leaves: null, slots };
    }
    if ("slots" in content) {
      const value = path => content.slots.find(slot => slot.path === path && "salt" in slot)?.value;
      const type = value("type"), version = value("version");
      for (const slot of content.slots) {
        if ("leaf" in slot) { facts.covered = true; leaves.push(unbase64(slot.leaf)); slots.push(["hidden", "", 0, null]); continue; }
        if ("salt" in slot) {
          leaves.push(await openLeaf(slot.path, slot.position, unbase64(slot.salt), slot.value));
          slots.push(["open", slot.path, slot.position, slot.value]);
          see(slot.path, slot.value, kindOf(type, version, slot.path));
          continue;
        }
        leaves.push(await slotLeaf(slot.path, slot.position, unbase64(slot.digest)));
        slots.push("erased" in slot ? ["erased", slot.path, slot.position, slot.erased] : ["withheld", slot.path, slot.position, slot.withheld]);
        if ("erased" in slot) facts.erasedAt.add(slot.path);
        else { facts.covered = true; facts.bare ||= !reads(slot.withheld); }
      }
      return { leaves, slots };
    }
    const { type, version } = content.content;
    if (typeof type !== "string" || !Number.isSafeInteger(version) || version < 0) throw new Bad("form");
    const data = Object.hasOwn(SLOTS.types, type + "/" + version) ? SLOTS.types[type + "/" + version] : null;
    if (!data) throw new Bad("type-unknown", type);
    const seed = unbase64(content.seed);
    let i = 0;
    for (const [path, position, value, kind] of flatten(content.content, data)) {
      const index = Uint8Array.of(i >>> 24, i >>> 16, i >>> 8, i++);
      leaves.push(await openLeaf(path, position, (await sha256(seed, index)).slice(0, 16), value));
      slots.push(["open", path, position, value]);
      see(path, value, kind);
    }
    return { leaves, slots };
  }

  async function grade(incident, register) {
    const spoilt = new Set();
    const signed = async (note, key) => {
      if (key.name !== note.head.origin) return false;
      const own = note.signatures.filter(line => line.name === key.name && same(line.id, key.id));
      for (const line of own) {
        if (await verifies(key, line.signature, note.text)) continue;
        if (!spoilt.has(key.vkey)) found("signature-bad", "", key.name);
        spoilt.add(key.vkey);
        return false;
      }
      return own.length > 0;
    };
    const current = async note => {
      const known = introduced.get(note.head.origin) ?? [], size = note.head.size;
      let any = false, now = false;
      for (let i = 0; i < known.length; i++) {
        if (!await signed(note, known[i].key)) continue;
        any = true;
        now ||= size >= known[i].size && !(i + 1 < known.length && size > known[i + 1].size);
      }
      if (!now) found(any ? "key-outdated" : "key-not-introduced", "", note.head.origin);
      return now;
    };
    /** A key, and those that followed it: of the register, each in a head that both signed; of a log, where it moved. */
    const reached = async from => {
      const keys = [from], known = introduced.get(from.name) ?? [];
      for (const move of moves.standing) if (move.from?.vkey === keys.at(-1).vkey) keys.push(move.key);
      for (let i = 0; i + 1 < known.length; i++) {
        const before = known[i].key, next = known[i + 1], over = rotations.get(next.size);
        if (before.vkey === keys.at(-1).vkey && next.post <= next.size && over && await signed(over, before) && await signed(over, next.key))
          keys.push(next.key);
      }
      return keys;
    };
    const signedByAny = async (note, keys) => {
      for (const key of keys) if (await signed(note, key)) return true;
      return false;
    };
    let led = register !== null;
    for (const note of register ? [register, incident] : introduced.has(incident.head.origin) ? [incident] : []) led = await current(note) && led;
    const last = moves.standing.at(-1);
    if (last && !await signed(incident, last.key) && !(register && await signedByAny(register, await reached(last.to))))
      found("fork-after-move", " nr " + (last.post + 1));
    let vouched = false;
    for (const key of keys) {
      const all = await reached(key);
      const byRegister = register !== null && await signedByAny(register, all), byIncident = await signedByAny(incident, all);
      if (!byRegister && !byIncident) found("not-signed-by-key", "", key.name);
      vouched ||= byIncident || led && byRegister;
    }
    grades.push(vouched ? "signed" : "consistent");
    outside("paper-head", "Papperet", foundPaper);
    outside("extends-head", "Det sparade huvudet", heads);

    /** A head answers for the posts that it is of; one of the register for those whose head is shown to be noted by then. */
    function outside(grade, what, kept) {
      const by = head => head.origin === incident.head.origin ? head.size : Math.max(0, ...noted
        .filter(each => each.head.origin === incident.head.origin && each.post <= head.size).map(each => each.head.size));
      const posts = Math.max(0, ...kept.map(by));
      if (posts > 0) grades.push(grade);
      if (kept.length > 0)
        vouching.push(posts > 0 ? `${what} styrker posterna till nr ${posts}.` : `${what} styrker ingen post som visas här, och ger inget betyg.`);
    }
  }

  /** Where the log is now, by its own word. */
  function remarks() {
    const last = moves.underway ?? moves.standing.at(-1);
    const all = [...until, ...moves.remarks, ...vouching];
    return last ? [...all, `Händelsen flyttade vid nr ${last.post}. Registret dit: ${last.to.vkey}. Loggens nyckel där: ${last.key.vkey}.`]
      : all;
  }

  function report() {
    const exits = findings.map(each => DEFECTS[each.code][0]);
    const exit = exits.includes(1) ? 1 : exits.includes(2) ? 2 : 0;
    return {
      exit,
      findings: findings.slice(0, 1000)
        .map(each => escaped(`${each.code}${each.where}: ${DEFECTS[each.code][1]}${each.detail ? ` (${each.detail})` : ""}.`)),
      more: Math.max(0, findings.length - 1000),
      grades: exit === 0 ? grades : [],
      counts: counts.map(escaped),
      remarks: exit === 0 ? remarks().map(escaped) : [],
      unreached,
      vouched: exit === 0 && grades.some(grade => grade !== "consistent"),
      places: places.slice(0, 1000),
      erased: erased.map(escaped)
    };
  }
}
