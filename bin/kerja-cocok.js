#!/usr/bin/env node
// Any Node can read this file: one that is too old is told so in a sentence, and not by an error in what it cannot read.
var needed = "20.17";
var words =
  "kerja-cocok butuh Node %s atau lebih baru; di sini Node %s. Pasang dari https://nodejs.org, lalu ulangi.";
var least = needed.split(".");
var found = process.versions.node.split(".");
if ((found[0] - least[0] || found[1] - least[1]) >= 0) {
  require("../dist/cli/run.cjs").run();
} else {
  console.error(words, needed, process.versions.node);
  process.exitCode = 2;
}
