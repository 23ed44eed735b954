"use strict";
// Has the page cosign what it is asked, in order: node asks.js witness.html folder vkey name
const fs = require("fs");
const [page, folder, vkey, name] = process.argv.slice(2);
const script = /<script>\n([^]*?)<\/script>/.exec(fs.readFileSync(page, "utf8"))[1];
const { cosign, consistent, makeWitness, readKey, unbase64 } =
  new Function(script + "\nreturn { cosign, consistent, makeWitness, readKey, unbase64 };")();

/** Keeps what the browser's store keeps, by the same rule. */
const heads = new Map();
const store = {
  head: async origin => heads.get(origin),
  follow: async (size, head) => {
    const follows = (heads.get(head.origin)?.size ?? 0) === size;
    if (follows) heads.set(head.origin, head);
    return follows;
  },
};

(async () => {
  const witness = await makeWitness(name), key = await readKey(vkey);
  console.log(witness.vkey);
  console.log(witness.key.extractable);
  for (const file of fs.readdirSync(folder).filter(each => each.endsWith(".ask")).sort()) {
    try {
      const { line } = await cosign(new Uint8Array(fs.readFileSync(`${folder}/${file}`)), key, witness, store, 1700000000);
      process.stdout.write(line);
    } catch (e) {
      console.log((e.code ?? e.stack) + (e.message ? " " + e.message : ""));
    }
  }
  for (const line of fs.readFileSync(`${folder}/proofs.tsv`, "utf8").split("\n").filter(Boolean)) {
    const [first, firstRoot, second, secondRoot, proof] = line.split("\t");
    console.log(await consistent({ size: Number(first), root: unbase64(firstRoot) }, { size: Number(second), root: unbase64(secondRoot) },
      proof === "" ? [] : proof.split(",").map(hash => unbase64(hash))));
  }
})();
