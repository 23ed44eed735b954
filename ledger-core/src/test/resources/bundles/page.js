"use strict";
// Runs the page's check on each bundle that is written to it: node page.js verify.html. Four bytes of length, then the bundle;
// a line with the exit code and the findings' codes comes back.
const fs = require("fs"), { createHash, webcrypto } = require("crypto");
const script = /<script>\n([^]*?)<\/script>/.exec(fs.readFileSync(process.argv[2], "utf8"))[1];
// The same digests without a thread for each, of which there would be thousands.
const subtle = {
  digest: async (_, bytes) => Uint8Array.from(createHash("sha256").update(bytes).digest()).buffer,
  importKey: (...given) => webcrypto.subtle.importKey(...given),
  verify: (...given) => webcrypto.subtle.verify(...given)
};
const { verify } = new Function("crypto", script + "\nreturn { verify };")({ subtle });

const answer = async bundle => {
  try {
    const report = await verify(new Uint8Array(bundle));
    return `${report.exit} ${[...new Set(report.findings.map(each => each.split(/[: ]/)[0]))].sort().join(" ")}`.trim();
  } catch (e) {
    return `threw ${String(e.stack).replace(/\s+/g, " ")}`;
  }
};

(async () => {
  let held = Buffer.alloc(0);
  for await (const piece of process.stdin) {
    held = Buffer.concat([held, piece]);
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const end = 4 + held.readUInt32BE(0), bundle = held.subarray(4, end);
      held = held.subarray(end);
      console.log(await answer(bundle));
    }
  }
})();
