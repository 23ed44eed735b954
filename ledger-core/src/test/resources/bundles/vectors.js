"use strict";
// Runs the page's check on every stored bundle: node vectors.js verify.html folder key forgedKey head paper registerHead movedKey oldKey
const fs = require("fs");
const [page, folder, key, strangeKey, head, paper, registerHead, movedKey, oldKey] = process.argv.slice(2);
const script = /<script>\n([^]*?)<\/script>/.exec(fs.readFileSync(page, "utf8"))[1];
const { verify, readKey, readHead } = new Function(script + "\nreturn { verify, readKey, readHead };")();
const read = name => new Uint8Array(fs.readFileSync(`${folder}/${name}.zip`));

(async () => {
  for (const line of fs.readFileSync(`${folder}/vectors.tsv`, "utf8").trimEnd().split("\n")) {
    const [name, exit, expected] = line.split("\t");
    const report = await verify(read(name));
    const said = expected === "" ? report.findings.length === 0 : report.findings.some(each => each.startsWith(expected));
    for (const each of report.erased) console.log(`${name}: ${each}`);
    console.log(`${report.exit === Number(exit) && said ? "agrees" : "DIFFERS"} ${name}`);
  }
  for (const { from, path, pieces, why } of (await verify(read("masked"))).places)
    console.log(`täckt nr ${from}${path ? " " + path : ""}: ${(pieces ?? [["", why]]).map(([text, reason]) => reason === null ? text : `▇▇▇ [${reason}] `).join("").trim()}`);
  const outside = async (given, name = "whole") => {
    const report = await verify(read(name), given);
    console.log([report.exit, ...report.grades, ...report.findings.map(each => each.split(":")[0])].join(" "));
  };
  await outside({});
  await outside({ keys: [await readKey(key)], heads: [readHead(head)], paper: [paper] });
  await outside({ keys: [await readKey(strangeKey)] });
  await outside({ paper: [paper.replace(/[0-9]/, digit => (Number(digit) + 1) % 10)] });
  await outside({ keys: [await readKey(key)] }, "rotated");
  await outside({ keys: [await readKey(key)] }, "introduced-after-the-old-head");
  await outside({ keys: [await readKey(key)], heads: [readHead(registerHead)], paper: [paper] }, "noted-head-withheld");
  for (const each of [movedKey, oldKey, key]) await outside({ keys: [await readKey(each)] }, "moved-and-taken-over");
  for (const each of [movedKey, oldKey, key]) await outside({ keys: [await readKey(each)] }, "moved-and-brought-back");
})();
