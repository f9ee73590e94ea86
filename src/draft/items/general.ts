import { negationOf } from "../../core/content/negation.ts";
import { actsIn } from "../making/acts.ts";
import { asAsked } from "../making/readable.ts";
import { isVerb, shorten } from "../making/words.ts";
import type { AntiForm, AntiFormKind } from "./anti-forms.ts";
import { ANTI_TRAIT_TEMPLATES } from "./anti-trait-templates.ts";
import { DENYING } from "./common-templates.ts";
import type { WrittenItems } from "./dimension.ts";
import type { Form, FormKind } from "./forms.ts";
import { isPredicate } from "./predicate.ts";
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
  return filled(TRAIT_TEMPLATES[kind], rest, { ...wording, kind });
}

/** Questions made of a phrase about who may not fit, as `itemsOf` makes them. */
export function antiItemsOf({ kind, rest }: AntiForm, wording: Wording): WrittenItems {
  return filled(ANTI_TRAIT_TEMPLATES[kind], rest, { ...wording, kind });
}

/** What a thing excludes, "pengendalian hama tanpa pestisida", is denied twice in a question of the opposite: there the thing is named alone. */
const EXCLUDED = /(?<=\S),? (?:tanpa|bukan|kurang) .*$/iu;
const THINGS: ReadonlySet<string> = new Set(["topic", "skill", "likes-thing"]);

/** How phrases are built whose opposite is that what they tell holds: "tidak suka menunggu" is turned round by "menunggu". */
const AFFIRMED: ReadonlySet<string> = new Set([
  ...["seldom", "seldom-passive", "not", "quoted-not"],
  ...["dislikes-doing", "dislikes-thing", "dislikes-passive", "fears", "fears-passive", "allergic"],
  ...["cannot-doing", "cannot-thing", "hard-passive", "lacks-being", "lacks-thing"],
]);

/** Each question tells one act: where the phrase joins several, one question takes the next. */
function filled(
  templates: readonly Templates[],
  rest: string,
  { most = USUAL, turn, kind }: Wording & { kind: FormKind | AntiFormKind },
): WrittenItems {
  const { straight = [], reversed = [] } = templates[turn % templates.length] ?? {};
  const said = rest.replace(/[\s,;:.]+$/u, "");
  const acts = (qualitiesIn(said) ?? actsIn(said)).map((act) =>
    asAsked(shorten(act, most)).replaceAll('"', "'"),
  );
  const act = (index: number) => acts[index % acts.length] ?? rest;
  const named = (index: number) => (THINGS.has(kind) ? act(index).replace(EXCLUDED, "") : act(index));
  const opposite = AFFIRMED.has(kind) ? DENYING.affirms : DENYING.denies;
  const ask = (template: Template, one: string) =>
    template(isOfOthers(template) ? one : ownedIn(one)).replace(TWICE_ABOUT, "$1mengenai ");
  return {
    responses: "sesuai",
    straight: straight.map((template: Template, index) => ask(template, act(index))),
    reversed: reversed.map((template: Template, index) => {
      const asked = ask(template, named(index + 1));
      const quoting = opposite[index % opposite.length];
      return quoting && negationOf(asked) !== null ? quoting(ownedIn(named(index + 1))) : asked;
    }),
  };
}

/** What is said to be about something, and the second time in another word. */
const TWICE_ABOUT = /(\btentang .+ )tentang /u;

/** Two ways to be, "kreatif dan imajinatif": each is asked by itself; null for any other phrase. */
function qualitiesIn(phrase: string): string[] | null {
  const [, one = "", other = ""] = /^(\p{L}+),? (?:dan|serta|atau) (\p{L}+)$/u.exec(phrase) ?? [];
  const areTwo = [one, other].every((word) => word !== "" && !isVerb(word) && isPredicate(word));
  return areTwo ? [one, other] : null;
}

/** Whether a sentence speaks of somebody, "orang yang bangga pada kerjanya", and not to whoever reads it. */
function isOfOthers(template: Template): boolean {
  return / yang \0/.test(template("\0"));
}

/** Words that end like what somebody owns, and are no such. */
const NOT_OWNED =
  /^(?:biasa|misal|lain|sebelum|sebenar|akhir|semua|seluruh|khusus|umum|selanjut|berikut|ada)nya$/u;
/** What somebody owns or is, at the end of what is said of him. */
const OWNED = /(?<= |^)(\p{L}{3,}nya)(?= sendiri$|$)/u;

/** What is told of somebody as it is told to whoever reads it: "bangga pada hasil kerjanya" → "kerjamu". */
function ownedIn(phrase: string): string {
  const plain = phrase.replace(/\bdirinya\b/g, "dirimu");
  // Behind "yang" it may belong to what is told of.
  if (/ yang /.test(plain)) return plain;
  return plain.replace(OWNED, (word) =>
    NOT_OWNED.test(word) || isVerb(word) || /^(?:dunia|tanya|punya|hanya)$/.test(word)
      ? word
      : `${word.slice(0, -3)}mu`,
  );
}
