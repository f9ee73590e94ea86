// What may be in the package: which files, and what in them.
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/**
 * Compares the files of a package with a list of those that it should hold.
 * @param {readonly string[]} files
 * @param {string} list a path a line, sorted; `*` stands for what the bundler makes of the content
 * @returns {string[]} what is wrong
 */
export function wrongFiles(files, list) {
  const lines = list.trimEnd().split("\n");
  const patterns = lines.map((line) => new RegExp(`^${line.split("*").map(escaped).join("[\\w-]+")}$`));
  return [
    ...(lines.join() === [...lines].sort().join() ? [] : ["the list is not sorted"]),
    ...files.filter((file) => !patterns.some((one) => one.test(file))).map((file) => `not listed: ${file}`),
    ...lines
      .filter((_, at) => !files.some((file) => patterns[at].test(file)))
      .map((line) => `missing: ${line}`),
  ];
}

function escaped(text) {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
}

/** All that the program and the library load of Node: nothing that opens a connection, or starts another program. */
const NODE_MODULES =
  "async_hooks buffer events fs fs/promises os path process readline stream string_decoder timers/promises tty util worker_threads zlib".split(
    " ",
  );

/** How a page or a program reaches the network, or runs what it reads. */
const FORBIDDEN = [
  "fetch(",
  "WebSocket",
  "XMLHttpRequest",
  "sendBeacon",
  "EventSource",
  "importScripts",
  "RTCPeerConnection",
  "serviceWorker",
  "eval(",
  "Function(",
  "getBuiltinModule",
  "process.binding",
  "sourceMappingURL",
];

/**
 * Looks into a file of the package.
 * @param {Buffer} content
 * @param {readonly string[]} strange texts of this machine: its folders, and what its environment says
 * @returns {string[]} what is wrong
 */
export function wrongContent(path, content, strange) {
  const text = plain(path, content);
  const isCode = /\.(?:c?js|br)$/.test(path);
  const loaded = isCode
    ? [...text.matchAll(/(?:\brequire\(|\bfrom\s*|\bimport\s*\(?\s*)["'`]([@\w./:-]*\w)["'`]/g)]
    : [];
  const modules = loaded.map(([, name]) => name).filter((name) => !/^\.{1,2}\//.test(name));
  const unknown = modules.filter((name) => !NODE_MODULES.includes(name.replace(/^node:/, "")));
  return [
    ...strange.filter((each) => text.includes(each)).map((each) => `${path} holds "${each}"`),
    ...unknown.map((name) => `${path} loads "${name}"`),
    ...(isCode
      ? FORBIDDEN.filter((each) => standsIn(text, each)).map((each) => `${path} holds ${each}`)
      : []),
  ];
}

/** By itself, or of what every page and program has; a method of that name is somebody's own. */
function standsIn(text, word) {
  return new RegExp(`(?:(?<![\\w$.])|\\b(?:globalThis|window|self|navigator)\\.)${escaped(word)}`).test(text);
}

function plain(path, content) {
  if (path.endsWith(".gz")) return gunzipSync(content).toString("utf8");
  if (path.endsWith(".br")) return brotliDecompressSync(content).toString("utf8");
  return content.toString("utf8");
}

/** Texts that tell where a package was built: folders of this machine, and what its environment says of it. */
export function textsOfMachine(project, home, environment) {
  const values = Object.entries(environment)
    .filter(([name]) => !/^(?:npm_(?:package|lifecycle)_.*|TERM|COLORTERM|SHELL|LANG|LC_.*)$/.test(name))
    .map(([, value]) => value ?? "")
    .filter((value) => value.length >= 12);
  const folders = ["/home/", "/Users/", "/tmp/", "/root/", "C:\\Users"];
  return [...new Set([project, home, ...folders, ...values])].filter((text) => text.length > 1);
}
