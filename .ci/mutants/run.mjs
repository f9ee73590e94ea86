// Changes the code of a room in one small way after the other, and looks whether the room's own tests notice.
//   npm run mutants                       every room: hours
//   npm run mutants -- core/scoring       some rooms
//   npm run mutants -- --again io/files   only those again that nothing noticed before: after tests were added
//   npm run mutants -- --show core/code   what was found before, with every mutant that nothing noticed
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const GOALS = { core: 90, io: 80, render: 80 };
const REPORTS = "reports/mutants";

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));

function everyRoom() {
  return Object.keys(GOALS).flatMap((part) =>
    readdirSync(`src/${part}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${part}/${name}`),
  );
}

function reportOf(room) {
  return `${REPORTS}/${room.replaceAll("/", "-")}.json`;
}

function readReport(path) {
  return JSON.parse(readFileSync(path, "utf8")).files;
}

/** The mutants at these places, with what became of them. */
function mutate(room, places, report) {
  const env = {
    ...process.env,
    CI: "true",
    PROPERTY_RUNS: "20",
    MUTANTS_ROOM: room,
    MUTANTS_PLACES: JSON.stringify(places),
    MUTANTS_REPORT: report,
  };
  const { status } = spawnSync("npx", ["stryker", "run", ".ci/mutants/stryker.config.mjs"], {
    env,
    stdio: ["ignore", 2, "inherit"],
  });
  if (status !== 0) throw new Error(`no result for ${room}`);
}

/** Looks again at those that nothing noticed; what else stands at their places is left as it was. */
function mutateAgain(room) {
  const before = JSON.parse(readFileSync(reportOf(room), "utf8"));
  const places = Object.entries(before.files).flatMap(([file, { mutants }]) =>
    mutants.filter(isMissed).map(({ location: { start, end } }) => {
      return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
    }),
  );
  if (places.length === 0) return;
  const again = `${REPORTS}/again.json`;
  mutate(room, places, again);
  for (const [file, { source, mutants }] of Object.entries(readReport(again))) {
    if (source !== before.files[file]?.source)
      throw new Error(`${file} is not what it was: look at ${room} whole`);
    const found = new Map(mutants.map((mutant) => [nameOf(mutant), mutant]));
    before.files[file].mutants = before.files[file].mutants.map((mutant) =>
      isMissed(mutant) ? (found.get(nameOf(mutant)) ?? mutant) : mutant,
    );
  }
  writeFileSync(reportOf(room), JSON.stringify(before));
}

function nameOf({ location, replacement }) {
  return JSON.stringify([location, replacement]);
}

function isMissed({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

function isNoticed({ status }) {
  return status === "Killed" || status === "Timeout";
}

function shown(file, source, { location: { start, end }, replacement, status }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const original = [...lines];
  original[original.length - 1] = original.at(-1).slice(0, end.column - 1);
  original[0] = original[0].slice(start.column - 1);
  const short = (text) => (text.length > 160 ? `${text.slice(0, 157)}...` : text).replaceAll("\n", " ");
  const mark = status === "NoCoverage" ? " (no test comes here)" : "";
  return `${file}:${start.line}:${start.column}${mark}\n  - ${short(original.join("\n"))}\n  + ${short(replacement)}`;
}

function line(name, { noticed, missed }, goal) {
  const all = noticed + missed;
  const score = (100 * noticed) / Math.max(1, all);
  const told = `${name.padEnd(18)} ${score.toFixed(1).padStart(5)} % of ${String(all).padStart(5)} noticed`;
  return goal === undefined ? told : `${told} (goal ${goal} %)${score < goal ? " BROKEN" : ""}`;
}

mkdirSync(REPORTS, { recursive: true });
const sums = {};
for (const room of named.length > 0 ? named : everyRoom()) {
  if (args.includes("--again")) mutateAgain(room);
  else if (!args.includes("--show")) mutate(room, [`src/${room}/**/*.ts`], reportOf(room));
  if (!existsSync(reportOf(room))) continue;
  const counts = { noticed: 0, missed: 0 };
  for (const [file, { source, mutants }] of Object.entries(readReport(reportOf(room)))) {
    const missed = mutants.filter(isMissed);
    if (named.length > 0) for (const mutant of missed) console.log(shown(file, source, mutant));
    counts.noticed += mutants.filter(isNoticed).length;
    counts.missed += missed.length;
  }
  console.log(line(room, counts));
  const [part] = room.split("/");
  sums[part] ??= { noticed: 0, missed: 0 };
  sums[part].noticed += counts.noticed;
  sums[part].missed += counts.missed;
}
for (const [part, counts] of Object.entries(sums)) {
  console.log(line(part, counts, GOALS[part]));
  if (counts.noticed < (GOALS[part] / 100) * (counts.noticed + counts.missed)) process.exitCode = 1;
}
