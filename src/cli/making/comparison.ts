import { listCatalogue } from "../../io/profiles/catalogue.ts";
import { making as words } from "../../text/making.ts";
import { fieldWords } from "../../text/making-fields.ts";
import { type Entry, elementsAt, entriesAt, entryAt, set, textAt } from "./entry.ts";
import { itemId } from "./ids.ts";
import { editEntries, editEntry, type Part } from "./lists.ts";
import { askText, type Field, fill, NONE, type Talk } from "./talk.ts";

const ROLE: Field = { key: "role", words: fieldWords.other, isNeeded: true, after: link };
const THIS: Field = { key: "this", words: fieldWords.this };
const OTHER: Field = { key: "other", words: fieldWords.otherDifference };

/** The similar role: asked from the first to the last where there is none yet. */
export async function editComparison(talk: Talk): Promise<boolean> {
  const { source } = talk.making;
  if (source.comparison === undefined) return addComparison(talk);
  const kind = {
    label: (comparison: Entry) => textAt(comparison, "role") ?? "",
    fields: () => [ROLE, THIS, OTHER],
    parts: () => [SCENES],
  };
  return editEntry(talk, entryAt(source, "comparison"), kind, () => {
    delete source.comparison;
  });
}

async function addComparison(talk: Talk): Promise<boolean> {
  const { source } = talk.making;
  const role = await askText(talk, { words: fieldWords.other, hint: words.emptySkips });
  if (role === null) return false;
  if (role === "" || role === NONE) return true;
  const comparison: Entry = { role };
  source.comparison = comparison;
  link(talk, comparison);
  if (!(await talk.making.save())) return false;
  for (const field of [THIS, OTHER]) if (!(await fill(talk, comparison, field))) return false;
  return SCENES.edit(talk, comparison);
}

/** A similar role that is in the catalogue is linked to its own profile there. */
function link({ desk, making }: Talk, comparison: Entry): void {
  const role = (textAt(comparison, "role") ?? "").toLowerCase();
  const found = listCatalogue(desk.world.catalogue).find((entry) => entry.role.toLowerCase() === role);
  set(comparison, "profile", found?.id === making.source.id ? undefined : found?.id);
}

/** Pairs of scenes to choose between; every other one shows the similar role first. */
const SCENES: Part = {
  label: (comparison) => words.listed(words.scenes, elementsAt(comparison, "items").length),
  edit: (talk, comparison) =>
    editEntries(talk, comparison, "items", {
      first: fieldWords.thisScene,
      make: (text) => ({
        id: itemId(talk.making, talk.prefix, "arah"),
        this: text,
        ...(entriesAt(comparison, "items").length % 2 === 1 && { flip: true }),
      }),
      label: (scene) => words.scene(textAt(scene, "this") ?? NONE, textAt(scene, "other") ?? NONE),
      fields: () => [
        { key: "this", words: fieldWords.thisScene, isNeeded: true },
        { key: "other", words: fieldWords.otherScene, isNeeded: true },
      ],
    }),
};
