import { isMapping } from "../../core/base/json.ts";
import { RESERVED_SCALES } from "../../core/profile/profile.ts";
import type { SharedScale } from "../../core/profile/shared-scales.ts";
import { claimsIn, claimsOf } from "../../draft/making/claims.ts";
import { Ids, shortSlug } from "../../draft/making/ids.ts";
import { type Making, Texts } from "../../draft/making/making.ts";
import { antiTraitsOf, traitsOf } from "../../draft/making/scales.ts";
import { capital, roleWithin } from "../../draft/making/words.ts";
import type { ClaimList } from "./claims.ts";
import { type Entry, entriesAt, textAt } from "./entry.ts";
import { idsIn, newId } from "./ids.ts";
import type { ScaleList } from "./scales.ts";
import type { Talk } from "./talk.ts";

/** What the name of a scale suggests: the tables and the grammar of drafts, asked for one phrase. */
export interface StartingScale {
  /** One of the profile's own, without items yet. */
  own: Entry;
  /** The scale of the catalogue that the name means, where no list has it yet. */
  shared: SharedScale | null;
}

/** Items and a step to train it, that may be taken as they are. */
export interface Starting {
  items: readonly { text: string; reverse: boolean }[];
  description: string;
  tip: string;
}

/** What a scale may begin with that is called so. */
export function startingScale(talk: Talk, list: ScaleList, name: string): StartingScale {
  const { source } = talk.making;
  const wanted = madeOf(talk, list, name, talk.shared.scales);
  const shared = talk.shared.scales.find(({ id }) => id === wanted?.use) ?? null;
  const made = madeOf(talk, list, name, []);
  const id = newId(source, shortSlug(name, 3, list === "traits" ? "sifat" : "berat"));
  return { own: { id, name: capital(name), responses: made?.responses ?? "sesuai" }, shared };
}

/** What may be suggested for a scale by its name; nothing where the profile asks that already. */
export function startingOf(talk: Talk, list: ScaleList, scale: Entry): Starting {
  const made = madeOf(talk, list, textAt(scale, "name") ?? "", []);
  const items = entriesAt(made ?? {}, "items").map((item) => ({
    text: textAt(item, "text") ?? "",
    reverse: item.reverse === true,
  }));
  const [tip = ""] = Array.isArray(made?.tips) ? made.tips.map(String) : [];
  return { items, description: textAt(made ?? {}, "description") ?? "", tip };
}

/** A true or a false statement made of a claim; empty where there is nothing to make it of, or the profile asks it already. */
export function startingStatement(talk: Talk, list: ClaimList, claim: Entry, answer: boolean): string {
  const [said, fact] = [textAt(claim, "claim"), textAt(claim, "truth") ?? textAt(claim, "reality")];
  if (said === undefined || fact === undefined) return "";
  const { misconceptions, expectations } = claimsIn(
    {
      misconceptions: list === "misconceptions" ? [{ claim: said, truth: fact }] : [],
      expectations: list === "expectations" ? [{ claim: said, reality: fact }] : [],
    },
    1,
  );
  const view = viewOf(talk, []);
  // The other one of the two may be asked already.
  const [made] = claimsOf(misconceptions, expectations, { ...view, texts: new Texts() })[list];
  const statement = made?.statements?.find((each) => each.answer === answer);
  return statement && view.texts.isFree(statement.text) ? statement.text : "";
}

function madeOf(
  talk: Talk,
  list: ScaleList,
  name: string,
  scales: readonly SharedScale[],
): Entry | undefined {
  if (name.trim() === "") return undefined;
  const view = viewOf(talk, scales);
  const { scales: made } =
    list === "traits" ? traitsOf([{ text: name, isKnowledge: false }], view) : antiTraitsOf([name], view);
  const [scale] = made;
  return scale && { ...scale };
}

/** The profile as a draft in the making sees it. */
function viewOf({ making, shared, prefix }: Talk, scales: readonly SharedScale[]): Making {
  const { source } = making;
  const texts = new Texts();
  for (const text of textsIn(source)) texts.take(text);
  const role = textAt(source, "role");
  return {
    role: role === undefined ? null : roleWithin(role),
    prefix,
    shared: { ...shared, scales },
    itemIds: new Ids(idsIn(source)),
    scaleIds: new Ids([...RESERVED_SCALES, ...idsIn(source)]),
    texts,
    used: new Set(),
    turns: new Map(),
    traits: new Map(),
  };
}

/** Every text that a profile asks, or tells as a duty. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isMapping(value)) return [];
  const own = typeof value.text === "string" ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}
