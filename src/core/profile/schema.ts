import { isMapping } from "../base/json.ts";
import * as v from "../base/valibot.ts";
import { CONDITIONS, PATH_KINDS } from "./background.ts";
import { ID } from "./id.ts";
import type { ProfileSource } from "./profile.ts";

export const MOST_OPTIONS = 11;
/** A sign that can be seen. Without the flag for Unicode, which JSON Schema cannot tell. */
const SEEN =
  /[^\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Weights and points stay small, so that every sum is exact. */
export const MOST = 1000;

/** The `message` of a check: shape.ts turns it into a problem. */
export type SchemaMessage =
  | "id"
  | "seen"
  | "url"
  | "date"
  | "options"
  | "weight"
  | "percent"
  | "hold"
  | "points"
  | "isco"
  | "kbji"
  | "onet";

function wholeNumber(message: SchemaMessage, least: number, most: number) {
  return v.pipe(v.number(), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

/** A text that only looks empty is empty: spaces, and signs that nobody sees, say nothing. */
const Text = v.pipe(v.string(), v.nonEmpty(), v.regex(SEEN, "seen"));
const Id = v.pipe(v.string(), v.regex(ID, "id"));
const Tips = v.array(Text);
const Weight = wholeNumber("weight", 1, MOST);
const HoldAt = wholeNumber("hold", 0, 99);
const TriggerAt = wholeNumber("percent", 1, 100);

const Options = v.pipe(v.array(Text), v.minLength(2, "options"), v.maxLength(MOST_OPTIONS, "options"));

const ResponseSet = v.union([Options, v.strictObject({ ask: v.exactOptional(Text), options: Options })]);

const SituationOption = v.strictObject({
  text: Text,
  points: wholeNumber("points", 0, MOST),
});

const Item = v.strictObject({
  id: Id,
  text: Text,
  reverse: v.exactOptional(v.boolean()),
  responses: v.exactOptional(Text),
  options: v.exactOptional(v.array(SituationOption)),
  note: v.exactOptional(Text),
});

const Interest = v.strictObject({
  name: v.exactOptional(Text),
  description: v.exactOptional(Text),
  weight: v.exactOptional(Weight),
  holdAt: v.exactOptional(HoldAt),
  responses: v.exactOptional(Text),
  tips: v.exactOptional(Tips),
});

const Duty = v.strictObject({
  id: Id,
  text: Text,
  interest: v.exactOptional(v.union([Text, Item])),
});

const Trait = v.strictObject({
  id: Id,
  name: Text,
  description: v.exactOptional(Text),
  weight: v.exactOptional(Weight),
  holdAt: v.exactOptional(HoldAt),
  responses: v.exactOptional(Text),
  items: v.array(Item),
  tips: v.exactOptional(Tips),
});

const AntiTrait = v.strictObject({
  id: Id,
  name: Text,
  description: v.exactOptional(Text),
  weight: v.exactOptional(Weight),
  triggerAt: v.exactOptional(TriggerAt),
  opposes: v.exactOptional(Text),
  responses: v.exactOptional(Text),
  items: v.array(Item),
  tips: v.exactOptional(Tips),
});

const UsedTrait = v.strictObject({
  use: Text,
  description: v.exactOptional(Text),
  weight: v.exactOptional(Weight),
  holdAt: v.exactOptional(HoldAt),
  tips: v.exactOptional(Tips),
});

const UsedAntiTrait = v.strictObject({
  use: Text,
  description: v.exactOptional(Text),
  weight: v.exactOptional(Weight),
  triggerAt: v.exactOptional(TriggerAt),
  opposes: v.exactOptional(Text),
  tips: v.exactOptional(Tips),
});

/**
 * A scale of the profile's own, or a shared one: a value is compared with the form that it has, so that what is told of it fits.
 * Without a value, where a JSON Schema is made, it is either.
 */
function eitherOf<Own, Used>(own: v.GenericSchema<unknown, Own>, used: v.GenericSchema<unknown, Used>) {
  return v.lazy<v.GenericSchema<unknown, Own | Used>>((value) => {
    if (value === undefined) return v.union([own, used]);
    return isMapping(value) && Object.hasOwn(value, "use") ? used : own;
  });
}

const Statement = v.strictObject({
  id: Id,
  text: Text,
  answer: v.boolean(),
  why: v.exactOptional(Text),
  note: v.exactOptional(Text),
});

const Misconception = v.strictObject({
  id: Id,
  claim: Text,
  truth: Text,
  statements: v.exactOptional(v.array(Statement)),
});

const Expectation = v.strictObject({
  id: Id,
  claim: Text,
  reality: Text,
  statements: v.exactOptional(v.array(Statement)),
});

const Comparison = v.strictObject({
  role: Text,
  profile: v.exactOptional(Id),
  this: v.exactOptional(Text),
  other: v.exactOptional(Text),
  items: v.exactOptional(
    v.array(
      v.strictObject({
        id: Id,
        this: Text,
        other: Text,
        flip: v.exactOptional(v.boolean()),
        note: v.exactOptional(Text),
      }),
    ),
  ),
});

const Source = v.strictObject({
  id: Id,
  text: Text,
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, "url"))),
  date: v.exactOptional(v.pipe(v.string(), v.regex(DATE, "date"))),
});

const Codes = v.strictObject({
  isco: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}$/, "isco"))),
  kbji: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:\.\d{2})?$/, "kbji"))),
  onet: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/, "onet"))),
});

const Conditions = v.strictObject({
  place: v.exactOptional(v.array(v.picklist(CONDITIONS.place))),
  hours: v.exactOptional(v.picklist(CONDITIONS.hours)),
  travel: v.exactOptional(v.picklist(CONDITIONS.travel)),
  people: v.exactOptional(v.picklist(CONDITIONS.people)),
});

const CareerPath = v.strictObject({
  kind: v.picklist(PATH_KINDS),
  text: Text,
  source: v.exactOptional(Text),
});

/** Response sets by their names. */
export const ResponsesSchema = v.record(v.string(), ResponseSet);

/** The shape of a shared scale's own file. */
export const SharedScaleSchema = v.strictObject({
  id: Id,
  kind: v.picklist(["trait", "antiTrait"]),
  name: Text,
  description: v.exactOptional(Text),
  responses: v.exactOptional(Text),
  items: v.array(Item),
  tips: v.exactOptional(Tips),
});

/** The one definition of a profile's shape: it validates, and the published JSON Schema is made from it. */
export const ProfileSchema: v.GenericSchema<unknown, ProfileSource> = v.strictObject({
  id: Id,
  role: Text,
  summary: v.exactOptional(Text),
  codes: v.exactOptional(Codes),
  responses: v.exactOptional(ResponsesSchema),
  interest: v.exactOptional(Interest),
  duties: v.exactOptional(v.array(Duty)),
  traits: v.exactOptional(v.array(eitherOf(Trait, UsedTrait))),
  antiTraits: v.exactOptional(v.array(eitherOf(AntiTrait, UsedAntiTrait))),
  misconceptions: v.exactOptional(v.array(Misconception)),
  expectations: v.exactOptional(v.array(Expectation)),
  comparison: v.exactOptional(Comparison),
  conditions: v.exactOptional(Conditions),
  paths: v.exactOptional(v.array(CareerPath)),
  sources: v.exactOptional(v.array(Source)),
});
