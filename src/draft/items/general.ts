import { actsIn } from "../making/acts.ts";
import { asAsked } from "../making/readable.ts";
import { shorten } from "../making/words.ts";
import type { AntiForm } from "./anti-forms.ts";
import { ANTI_TRAIT_TEMPLATES } from "./anti-trait-templates.ts";
import type { WrittenItems } from "./dimension.ts";
import type { Form } from "./forms.ts";
import type { Template, Templates } from "./template.ts";
import { TRAIT_TEMPLATES } from "./trait-templates.ts";

/** As much of a phrase stands in each item; what says more is kept in the name. */
const USUAL = 48;

/** How the questions of a phrase are made. */
export interface Wording {
  /** The signs of the phrase that stand in each, where that is not the usual. */
  most?: number | undefined;
  /** How many phrases of the same build have questions already: the next templates have their turn. */
  turn: number;
}

/** Questions made of a phrase about who fits, by how it is built. */
export function itemsOf({ kind, rest }: Form, wording: Wording): WrittenItems {
  return filled(TRAIT_TEMPLATES[kind], rest, { ...wording, isThing: THINGS.has(kind) });
}

/** Questions made of a phrase about who may not fit, as `itemsOf` makes them. */
export function antiItemsOf({ kind, rest }: AntiForm, wording: Wording): WrittenItems {
  return filled(ANTI_TRAIT_TEMPLATES[kind], rest, { ...wording, isThing: false });
}

/** What a thing excludes, "pengendalian hama tanpa pestisida", is denied twice in a question of the opposite: there the thing is named alone. */
const EXCLUDED = /(?<=\S),? (?:tanpa|bukan|kurang) .*$/iu;
const THINGS: ReadonlySet<string> = new Set(["topic", "skill", "likes-thing"]);

/** Each question tells one act: where the phrase joins several, one question takes the next. */
function filled(
  templates: readonly Templates[],
  rest: string,
  { most = USUAL, turn, isThing }: Wording & { isThing: boolean },
): WrittenItems {
  const { straight = [], reversed = [] } = templates[turn % templates.length] ?? {};
  const acts = actsIn(rest.replace(/[\s,;:.]+$/u, "")).map((act) =>
    asAsked(shorten(act, most)).replace(/\bdirinya\b/g, "dirimu").replaceAll('"', "'"),
  );
  const act = (index: number) => acts[index % acts.length] ?? rest;
  const named = (index: number) => (isThing ? act(index).replace(EXCLUDED, "") : act(index));
  return {
    responses: "sesuai",
    straight: straight.map((template: Template, index) => template(act(index))),
    reversed: reversed.map((template: Template, index) => template(named(index + 1))),
  };
}
