import { at } from "../base/at.ts";
import { oneLine } from "../base/clean.ts";
import { simplified } from "../base/words.ts";
import { goTo, type Keying, openRow, type Place } from "./keying.ts";
import { stopped } from "./stop.ts";
import type { Typed } from "./typed.ts";

/** Longer names are pasted by mistake: they are not taken, since a part of one may be another's. */
export const MOST_IDENTITY_LETTERS = 60;

/** Says that there is no class, where Enter alone keeps that of the pupil before. */
const NONE = "-";

type Asked = Extract<Place, { kind: "code" | "group" }>;

/** The question for a pupil's code or class after a key. */
export function typeIdentity(keying: Keying, place: Asked, { key, sign }: Typed): Keying {
  if (key === "enter") return place.kind === "code" ? takeCode(keying, place) : takeGroup(keying, place);
  if (key === "backspace") return untype(keying, place);
  const typed = place.typed + oneLine(sign);
  if ([...typed].length > MOST_IDENTITY_LETTERS)
    return { ...keying, notice: "long-name", refused: keying.refused + 1 };
  return typed === place.typed
    ? { ...keying, refused: keying.refused + 1 }
    : { ...keying, place: { ...place, typed } };
}

function untype(keying: Keying, place: Asked): Keying {
  if (place.typed !== "")
    return { ...keying, place: { ...place, typed: [...place.typed].slice(0, -1).join("") } };
  if (place.kind === "group") return goTo(keying, { kind: "code", pupil: place.pupil, typed: place.code });
  return { ...keying, refused: keying.refused + 1 };
}

function takeCode(keying: Keying, { pupil, typed }: Extract<Asked, { kind: "code" }>): Keying {
  const code = tidy(typed);
  if (code === "") return { ...keying, notice: "no-code", refused: keying.refused + 1 };
  return goTo(keying, { kind: "group", pupil, code, typed: "" });
}

function takeGroup(keying: Keying, { pupil, code, typed }: Extract<Asked, { kind: "group" }>): Keying {
  const said = tidy(typed);
  const group = said === "" ? suggestedGroup(keying, pupil) : said === NONE ? "" : said;
  const other = keying.pupils.findIndex((one, index) => index !== pupil && isSame(one, { code, group }));
  if (other >= 0) return stopped(keying, "taken", "", other);
  const { pupils } = keying;
  if (pupil === null) {
    const added = { code, group, row: { choices: [], at: 0 }, isChecked: false };
    return openRow({ ...keying, pupils: [...pupils, added] }, pupils.length);
  }
  const renamed = pupils.map((one, index) => (index === pupil ? { ...one, code, group } : one));
  return openRow({ ...keying, pupils: renamed }, pupil);
}

/** The class that Enter alone takes: the pupil's own, or that of the pupil before. */
export function suggestedGroup({ pupils }: Pick<Keying, "pupils">, pupil: number | null): string {
  return (pupil === null ? pupils.at(-1) : at(pupils, pupil))?.group ?? "";
}

function tidy(text: string): string {
  // What nobody sees is no name.
  return simplified(text) === "" ? "" : text.normalize().replace(/\s+/g, " ").trim();
}

interface Identity {
  code: string;
  group: string;
}

/** Whether two identities read alike, whatever their case and spaces. */
function isSame(one: Identity, other: Identity): boolean {
  return simplified(one.code) === simplified(other.code) && simplified(one.group) === simplified(other.group);
}
