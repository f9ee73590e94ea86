import { CONDITIONS, type Conditions, PATH_KINDS } from "../../core/profile/background.ts";
import { shortSlug } from "../../draft/making/ids.ts";
import { conditionTexts, pathKinds } from "../../text/background.ts";
import { making as words } from "../../text/making.ts";
import { fieldWords } from "../../text/making-fields.ts";
import { type Entry, elementsAt, entryAt, set, textAt } from "./entry.ts";
import { newId } from "./ids.ts";
import { editEntries, type Kind, type Part } from "./lists.ts";
import { pick, type Talk } from "./talk.ts";

/** What work in the role is like: one closed question after another. */
export async function editConditions(talk: Talk): Promise<boolean> {
  const conditions = entryAt(talk.making.source, "conditions");
  if (!(await askPlaces(talk, conditions))) return false;
  for (const key of ["hours", "travel", "people"] as const) {
    const chosen = await pick(talk, words.conditions[key], [
      ...CONDITIONS[key].map((value) => ({ value: value as string, label: wordOf({ [key]: value }) })),
      { value: "", label: words.skip },
    ]);
    if (chosen === null) return false;
    if (chosen !== "") set(conditions, key, chosen);
    if (!(await keep(talk, conditions))) return false;
  }
  return true;
}

/** Places are marked until the person goes on: there may be several. */
async function askPlaces(talk: Talk, conditions: Entry): Promise<boolean> {
  for (;;) {
    const places = elementsAt(conditions, "place");
    const marks = CONDITIONS.place.map((value) => ({
      value: value as string,
      label: words.marked(wordOf({ place: [value] }), places.includes(value)),
    }));
    const goOn = { value: "", label: words.goOnAsking };
    // Enter alone takes away no mark.
    const choices = places.length > 0 ? [goOn, ...marks] : [...marks, goOn];
    const chosen = await pick(talk, words.conditions.place, choices, "");
    if (chosen === null) return false;
    if (chosen === "") return true;
    const isMarked = places.includes(chosen);
    set(conditions, "place", isMarked ? places.filter((one) => one !== chosen) : [...places, chosen]);
    if (!(await keep(talk, conditions))) return false;
  }
}

function wordOf(conditions: Conditions): string {
  return conditionTexts(conditions).map(([, word]) => word)[0] ?? "";
}

function keep({ making }: Talk, conditions: Entry): Promise<boolean> {
  const { source } = making;
  if (Object.keys(conditions).length > 0) source.conditions = conditions;
  else delete source.conditions;
  return making.save();
}

/** What leads to the role. */
export function editPaths(talk: Talk): Promise<boolean> {
  const { source } = talk.making;
  const kind: Kind = {
    first: fieldWords.path,
    make: async (text) => {
      const chosen = await askKind(talk);
      return chosen === null ? null : { kind: chosen, text };
    },
    label: (path) => words.value(kindName(path), textAt(path, "text") ?? ""),
    fields: () => [{ key: "text", words: fieldWords.path, isNeeded: true }],
    parts: () => [KIND],
  };
  return editEntries(talk, source, "paths", kind);
}

const KIND: Part = {
  label: (path) => words.value(words.kind, kindName(path)),
  edit: async (talk, path) => {
    const chosen = await askKind(talk);
    if (chosen !== null) set(path, "kind", chosen);
    return chosen !== null && (await talk.making.save());
  },
};

function kindName(path: Entry): string {
  const kind = PATH_KINDS.find((one) => one === path.kind);
  return kind === undefined ? "" : pathKinds[kind];
}

function askKind(talk: Talk): Promise<string | null> {
  const choices = PATH_KINDS.map((value) => ({ value, label: pathKinds[value] }));
  return pick<string>(talk, words.kind, choices);
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Facts from outside. */
export function editSources(talk: Talk): Promise<boolean> {
  const { source } = talk.making;
  return editEntries(talk, source, "sources", {
    first: fieldWords.source,
    make: (text) => ({ id: newId(source, shortSlug(text, 3, "fakta")), text }),
    label: (fact) => textAt(fact, "text") ?? "",
    fields: () => [
      { key: "text", words: fieldWords.source, isNeeded: true },
      {
        key: "url",
        words: fieldWords.url,
        faultOf: (typed) => (/^https?:\/\/\S+$/.test(typed) ? null : words.wrongUrl),
      },
      {
        key: "date",
        words: fieldWords.date,
        faultOf: (typed) => (DATE.test(typed) ? null : words.wrongDate),
      },
    ],
  });
}
