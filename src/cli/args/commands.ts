import {
  ANALYSIS_FORMATS,
  EXPLORATION_FORMATS,
  FINDING_FORMATS,
  FORMATS,
  ITEM_FORMATS,
  PEOPLE_FORMATS,
  RANKING_FORMATS,
} from "../../render/format.ts";
import { type CommandEntry, command } from "./entry.ts";
import { GROUP, NOTICE, REPORT, RESULT, TABLE } from "./options.ts";
import { plainWords } from "./words.ts";

const ROLE = { syntax: "[peran]", words: "role", names: "role" } as const;

const COMMANDS = [
  command({
    names: ["wawancara", "interview"],
    words: "interview",
    argument: ROLE,
    options: [...REPORT, "short", "resume", "linear", "earlier"],
    formats: FORMATS,
    load: async () => (await import("../commands/start.ts")).startCommand,
  }),
  command({
    names: ["jelajah", "explore"],
    words: "explore",
    options: [...REPORT, "role", "resume", "linear"],
    repeats: ["role"],
    formats: EXPLORATION_FORMATS,
    load: async () => (await import("../commands/explore.ts")).exploreCommand,
  }),
  command({
    names: ["nilai", "score"],
    words: "score",
    argument: { syntax: "[berkas...]", words: "answers", names: "answers" },
    options: [...REPORT, "role", ...TABLE, "earlier", "precision", ...GROUP],
    repeats: ["role"],
    formats: PEOPLE_FORMATS,
    load: async () => (await import("../commands/score.ts")).scoreCommand,
  }),
  command({
    names: ["banding", "compare"],
    words: "compare",
    argument: { syntax: "[berkas...]", words: "answers", names: "answers" },
    options: [
      ...REPORT,
      "role",
      "wishes",
      ...TABLE,
      "inputFormat",
      "summary",
      "explains",
      "silent",
      "workers",
    ],
    repeats: ["role"],
    formats: RANKING_FORMATS,
    load: async () => (await import("../commands/score.ts")).compareCommand,
  }),
  command({
    names: ["uji", "analyse"],
    words: "analyse",
    argument: { syntax: "[berkas...]", words: "analysed", names: "answers" },
    options: [...RESULT, "role", ...TABLE, ...GROUP],
    formats: ANALYSIS_FORMATS,
    load: async () => (await import("../commands/analyse.ts")).analyseCommand,
  }),
  command({
    names: ["kelas", "class"],
    words: "class",
    argument: { syntax: "<berkas...>", words: "classAnswers", names: "answers" },
    options: ["output", "role", ...TABLE, "before", ...NOTICE, "silent"],
    load: async () => (await import("../commands/class.ts")).classCommand,
  }),
  command({
    names: ["soal", "items"],
    words: "items",
    argument: ROLE,
    options: RESULT,
    formats: ITEM_FORMATS,
    load: async () => (await import("../commands/items.ts")).itemsCommand,
  }),
  command({
    names: ["formulir", "form"],
    words: "form",
    argument: ROLE,
    options: ["target", "asksName", ...NOTICE, "output"],
    load: async () => (await import("../commands/form.ts")).formCommand,
  }),
  command({
    names: ["isi", "key-in"],
    words: "keyIn",
    argument: ROLE,
    options: ["output", "resume", "verifies", "linear"],
    load: async () => (await import("../commands/key-in.ts")).keyInCommand,
  }),
  command({
    names: ["peran", "roles"],
    words: "roles",
    options: ["search", "trait", "wishes", "json"],
    load: async () => (await import("../commands/roles.ts")).rolesCommand,
    inner: [
      command({
        names: ["lihat", "show"],
        words: "show",
        argument: ROLE,
        options: [],
        load: async () => (await import("../commands/roles.ts")).showCommand,
      }),
      command({
        names: ["periksa", "check"],
        words: "check",
        argument: { syntax: "<berkas...>", words: "profiles", names: "profiles" },
        options: ["format", "json", "watches"],
        formats: FINDING_FORMATS,
        load: async () => (await import("../commands/check.ts")).checkCommand,
      }),
      command({
        names: ["buat", "new"],
        words: "newRole",
        argument: { syntax: "[berkas]", words: "newProfile", names: "profiles" },
        options: ["from", "brief", "output", "json", "linear", "all"],
        load: async () => (await import("../commands/new-role.ts")).newRoleCommand,
      }),
    ],
  }),
  command({
    names: ["riwayat", "history"],
    words: "history",
    options: ["json"],
    load: async () => (await import("../commands/history.ts")).historyCommand,
    inner: [
      command({
        names: ["lihat", "show"],
        words: "showHistory",
        argument: { syntax: "<nama>", words: "saved", names: "saved" },
        options: REPORT,
        formats: FORMATS,
        load: async () => (await import("../commands/history.ts")).showHistoryCommand,
      }),
      command({
        names: ["banding", "compare"],
        words: "compareHistory",
        argument: { syntax: "<nama...>", words: "savedTwo", names: "saved" },
        options: REPORT,
        // The rows of a table have no room for what moved, and a code holds one set of answers.
        formats: FORMATS.filter((format) => format !== "csv" && format !== "kode"),
        load: async () => (await import("../commands/history.ts")).compareHistoryCommand,
      }),
      command({
        names: ["hapus", "delete"],
        words: "deleteHistory",
        argument: { syntax: "[nama...]", words: "saved", names: "saved" },
        options: ["all", "yes"],
        load: async () => (await import("../commands/history.ts")).deleteHistoryCommand,
      }),
    ],
  }),
  command({
    names: ["skema", "schema"],
    words: "schema",
    argument: { syntax: "[nama]", words: "schema", names: "schema" },
    options: ["output"],
    load: async () => (await import("../commands/schema.ts")).schemaCommand,
  }),
  command({
    names: ["pelengkap", "completion"],
    words: "completion",
    argument: { syntax: "[shell]", words: "shell", names: "shell" },
    options: [],
    load: async () => (await import("../commands/completion.ts")).completionCommand,
  }),
];

/** The command that shows the help of another. */
const HELP: CommandEntry = {
  names: ["bantuan", "help"],
  words: "help",
  argument: { syntax: "[perintah...]", words: "command", names: "command" },
  options: [],
};

/** The program: the tree of all commands. */
export const PROGRAM: CommandEntry = {
  names: ["kerja-cocok"],
  words: "program",
  options: ["version", "color"],
  inner: [...COMMANDS, HELP],
};

/** A command with those it belongs to, the program first. */
export type CommandPath = readonly [CommandEntry, ...CommandEntry[]];

/** Follows the names of commands from the program on, past flags and their values; `rest` begins with the first word that is none. */
export function findCommand(args: readonly string[]): { path: CommandPath; rest: readonly string[] } {
  let path: CommandPath = [PROGRAM];
  const words = plainWords(args);
  for (const [index, word] of words.entries()) {
    const inner = lastOf(path).inner?.find(({ names }) => names.includes(word));
    if (!inner) return { path, rest: words.slice(index) };
    path = [...path, inner];
  }
  return { path, rest: [] };
}

/** The command that a path leads to. */
export function lastOf(path: CommandPath): CommandEntry {
  return path.at(-1) ?? path[0];
}

/** What to type for a command: `kerja-cocok peran lihat`. */
export function nameOf(path: CommandPath): string {
  return path.map(({ names }) => names[0]).join(" ");
}

/** Whether a word names a command of the program. */
export function isCommandName(word: string): boolean {
  return PROGRAM.inner?.some(({ names }) => names.includes(word)) ?? false;
}
