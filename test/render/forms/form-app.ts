import { createContext, runInContext } from "node:vm";

/** A form as a script built it in the small service of forms below. */
export interface BuiltForm {
  title: string;
  settings: Record<string, unknown>;
  items: BuiltItem[];
}

export interface BuiltItem {
  kind: "text" | "page" | "choice";
  title: string;
  help: string;
  required: boolean;
  choices: string[];
}

/** What a script that builds a form left behind. */
export interface Ran {
  forms: BuiltForm[];
  log: string[];
}

/**
 * Runs a script as Google does, in a world of its own with a small service of forms: it refuses what Google's refuses, and every
 * method that ours do not have.
 */
export function runScript(script: string): Ran {
  const ran: Ran = { forms: [], log: [] };
  const FormApp = only("FormApp", {
    create: (title: unknown) => {
      const form = { title: text(title), settings: {}, items: [] };
      ran.forms.push(form);
      return formOf(form);
    },
  });
  const Logger = only("Logger", { log: (line: unknown) => ran.log.push(text(line)) });
  runInContext(`${script}\nbuatFormulir();`, createContext({ FormApp, Logger }));
  for (const { items } of ran.forms) {
    const bare = items.filter(({ kind, choices }) => kind === "choice" && choices.length === 0);
    if (bare.length > 0) throw new Error(`a question without choices: ${bare[0]?.title}`);
  }
  return ran;
}

function formOf(form: BuiltForm): object {
  const setting = (name: string, check: (value: unknown) => unknown) => [
    `set${name}`,
    function (this: object, value: unknown) {
      form.settings[name] = check(value);
      return this;
    },
  ];
  const add = (kind: BuiltItem["kind"]) => () => {
    const item = { kind, title: "", help: "", required: false, choices: [] };
    form.items.push(item);
    return itemOf(item);
  };
  const switches =
    "CollectEmail LimitOneResponsePerUser AllowResponseEdits PublishingSummary ShowLinkToRespondAgain ShuffleQuestions ProgressBar";
  return only("Form", {
    ...Object.fromEntries([
      ...["Description", "ConfirmationMessage"].map((name) => setting(name, text)),
      ...switches.split(" ").map((name) => setting(name, truth)),
    ]),
    setRequireLogin: () => {
      throw new Error("Exception: this account has no domain");
    },
    addTextItem: add("text"),
    addPageBreakItem: add("page"),
    addMultipleChoiceItem: add("choice"),
    getPublishedUrl: () => "https://docs.google.com/forms/d/e/1/viewform",
    getEditUrl: () => "https://docs.google.com/forms/d/1/edit",
  });
}

function itemOf(item: BuiltItem): object {
  const methods: Record<string, (this: object, value: unknown) => object> = {
    setTitle(value) {
      item.title = text(value);
      return this;
    },
    setHelpText(value) {
      item.help = text(value);
      return this;
    },
  };
  if (item.kind !== "page") {
    methods.setRequired = function (value) {
      item.required = truth(value);
      return this;
    };
  }
  if (item.kind === "choice") {
    methods.setChoiceValues = function (values) {
      item.choices = choicesIn(values);
      return this;
    };
  }
  return only(item.kind, methods);
}

function choicesIn(values: unknown): string[] {
  // The array is one of the script's own world.
  const list = Array.from(values as Iterable<unknown>, text);
  if (list.length === 0) throw new Error("Exception: a question needs at least one choice");
  if (list.some((one) => one.trim() === "" || one.includes("\n"))) throw new Error("Exception: bad choice");
  if (new Set(list.map((one) => one.trim())).size < list.length) throw new Error("Exception: equal choices");
  return list;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new Error(`Exception: ${String(value)} is no text`);
  return value;
}

function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Error(`Exception: ${String(value)} is neither true nor false`);
  return value;
}

/** An object whose other methods are missed at once. */
function only(name: string, methods: Record<string, unknown>): object {
  return new Proxy(methods, {
    get(target, key) {
      if (!Object.hasOwn(target, key)) throw new TypeError(`${name}.${String(key)} is not a function`);
      return target[String(key)];
    },
  });
}

/** What one person sent: an answer to each question that is asked for one, empty where it was passed over. */
export type Sent = readonly string[];

/** How Google writes the answers down. */
export interface Exported {
  timestamp: string;
  lineEnd: string;
}

/** The table of answers that Google gives: every cell in quotes. An answer that the form does not offer is refused. */
export function exportCsv({ items }: BuiltForm, all: readonly Sent[], how: Exported): string {
  const asked = items.filter(({ kind }) => kind !== "page");
  for (const sent of all) {
    const strange = asked.find(({ kind, choices }, index) => {
      const answer = sent[index] ?? "";
      return kind === "choice" && answer !== "" && !choices.includes(answer);
    });
    if (strange) throw new Error(`the form does not offer this: ${strange.title}`);
  }
  const head = [how.timestamp, ...asked.map(({ title }) => title)];
  const rows = all.map((sent, index) => [
    `2026/11/26 10:${String(index % 60).padStart(2, "0")}:05 AM GMT+7`,
    ...sent,
  ]);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [head, ...rows].map((cells) => cells.map(quoted).join(",")).join(how.lineEnd);
}
