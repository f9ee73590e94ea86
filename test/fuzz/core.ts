import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { decodeAnswers, encodeAnswers } from "../../src/core/code/code.ts";
import { startKeying } from "../../src/core/keying/keying.ts";
import { press } from "../../src/core/keying/press.ts";
import { saveableStack } from "../../src/core/keying/stack.ts";
import { listItems } from "../../src/core/profile/items.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { parseStack, stackText } from "../../src/io/saved/stacks.ts";
import { answersFor } from "../core/arbitrary.ts";
import { spoilt } from "./mutate.ts";
import { PROFILE, PROFILE_TREES, PROFILES } from "./seeds.ts";
import { strangeTexts } from "./texts.ts";
import { spoiltYaml } from "./trees.ts";

// What has its surface in the core: no files, no streams, so that many more inputs are tried.

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code with one sign exchanged, or two neighbours that changed places. */
const slips = fc.tuple(answersFor(PROFILE), fc.nat(), fc.constantFrom(...SIGNS), fc.boolean());

/** One slip in a code is told, whatever was answered. */
export const oneSlip = fc.property(slips, ([answers, place, sign, swaps]) => {
  const code = encodeAnswers(PROFILE, answers);
  const signs = [...code];
  const at = 4 + (place % (signs.length - 4));
  if (swaps) [signs[at], signs[at - 1]] = [signs[at - 1] ?? "", signs[at] ?? ""];
  else signs[at] = sign;
  const typed = signs.join("");
  const read = decodeAnswers(PROFILE, typed);
  const isSame = typed.replaceAll("-", "") === code.replaceAll("-", "");
  if (isSame) return "answers" in read && encodeAnswers(PROFILE, read.answers) === code;
  return "problems" in read && read.problems.length > 0;
});

/** Any text is a code, or told. */
export const anyCode = fc.property(
  fc.oneof(
    spoilt([Buffer.from(encodeAnswers(PROFILE, { "sabar-1": 2 }))]).map((bytes) => bytes.toString()),
    fc
      .string({ unit: fc.constantFrom(...SIGNS, "-", " ", "o", "l", "İ", "ſ"), maxLength: 40 })
      .map((text) => `KC1-${text}`),
  ),
  (text) => {
    const read = decodeAnswers(PROFILE, text);
    if ("problems" in read) return read.problems.length > 0;
    return (
      JSON.stringify(decodeAnswers(PROFILE, encodeAnswers(PROFILE, read.answers))) === JSON.stringify(read)
    );
  },
);

const KEYS = [
  "enter",
  "backspace",
  "left",
  "right",
  "up",
  "down",
  "end",
  "home",
  "escape",
  "tab",
  "delete",
  "space",
  "",
];

const pressed = fc.oneof(
  {
    arbitrary: fc.constantFrom(..."0123459AXp-m ").map((sign) => ({ key: sign.toLowerCase(), sign })),
    weight: 6,
  },
  { arbitrary: fc.constantFrom(...KEYS).map((key) => ({ key, sign: "" })), weight: 3 },
  { arbitrary: strangeTexts(3).map((sign) => ({ key: sign, sign })), weight: 1 },
);

/** Any keys leave a stack that is kept and comes back the same. */
export const anyKeys = fc.property(fc.array(pressed, { maxLength: 80 }), (keys) => {
  const keying = keys.reduce((last, key) => press(last, key), startKeying(PROFILE));
  const about = {
    file: null,
    startedAt: "2026-11-23T08:00:00.000Z",
    savedAt: "2026-11-23T08:10:00.000Z",
    written: null,
  };
  const stack = saveableStack(keying, about);
  const back = parseStack(stackText(stack), "a");
  return "stack" in back && isDeepStrictEqual(back.stack, stack);
});

/** Any profile is a profile that can be scored, or told. */
export const anyProfile = fc.property(
  fc.oneof(spoilt(PROFILES), spoiltYaml(PROFILE_TREES)).map((bytes) => bytes.toString()),
  (text) => {
    const parsed = parseProfile(text);
    if ("problems" in parsed) return parsed.problems.length > 0;
    const { profile } = parsed;
    const answers = Object.fromEntries(
      listItems(profile).map(({ id, options }) => [id, options.at(-1)?.value ?? null]),
    );
    const { fit } = assess(profile, answers);
    return fit.low >= 0 && fit.high <= 100 && fit.low <= fit.high;
  },
);
