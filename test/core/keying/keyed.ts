import { type Keying, type Place, type Row, startKeying } from "../../../src/core/keying/keying.ts";
import { press } from "../../../src/core/keying/press.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";

/** One item of every kind: ten questions. */
export const profile = everyKind();

/** A profile whose second question has eleven options, and the others two. */
export function withManyOptions(): Profile {
  const responses = {
    dua: ["Tidak", "Ya"],
    banyak: Array.from({ length: 11 }, (_, index) => `Pilihan ${index}`),
  };
  const items = ["dua", "banyak", "dua"].map((set, index) => rating(`teliti-${index}`, { responses: set }));
  return testProfile({ responses, traits: [{ id: "teliti", name: "Teliti", items }] });
}

const NAMED: Record<string, string> = {
  "⏎": "enter",
  "⌫": "backspace",
  "←": "left",
  "→": "right",
  "↑": "up",
  "↓": "down",
  "⇥": "end",
  "⎋": "escape",
  "∅": "",
};

/** The stack after keys: each sign is one, and arrows stand for those without a sign. */
export function typed(keying: Keying, keys: string): Keying {
  return [...keys].reduce((last, sign) => {
    const key = NAMED[sign];
    return press(last, key === undefined ? { key: sign.toLowerCase(), sign } : { key, sign: "" });
  }, keying);
}

/** A new stack after keys. */
export function keyed(keys: string, of: Profile = profile): Keying {
  return typed(startKeying(of), keys);
}

/** The answers that count, and in brackets those that were taken back. */
function seenRow({ choices, at }: Row): string {
  const back = choices.slice(at).join("");
  return `${choices.slice(0, at).join("")}${back === "" ? "" : `(${back})`}`;
}

/** What is typed at a place beside the rows of the pupils. */
function seenHere(place: Place): string {
  if (place.kind === "second") return `:${seenRow(place.row)}`;
  if (place.kind !== "differences") return "";
  return place.isOpen ? `:${place.decided.join("")}` : " closed";
}

/** What a person sees: where the keys go, every row with what was taken back, and what stopped them. */
export function seen({ place, pupils, stop, notice, half, wantsMenu }: Keying): string {
  const rows = pupils.map(
    ({ code, group, row, isChecked }) => `${code}/${group}:${seenRow(row)}${isChecked ? "✓" : ""}`,
  );
  const here = `${place.kind}${place.pupil === null ? "" : ` ${place.pupil}`}${seenHere(place)}`;
  const said = stop ? ` !${stop.kind} ${stop.sign} +${stop.ignored}` : "";
  const extra = `${half === null ? "" : ` half ${half}`}${notice === null ? "" : ` ~${notice}`}${wantsMenu ? " menu" : ""}`;
  return [here + said + extra, ...rows].join(" | ");
}
