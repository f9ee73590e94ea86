import { expect, test } from "vitest";
import type { Conditions } from "../../../src/core/profile/background.ts";
import type { Wishes } from "../../../src/core/ranking/wishes.ts";
import { unmetWishes } from "../../../src/render/ranking/unmet.ts";
import { role } from "./small.ts";

const FIELD: Conditions = { place: ["lapangan"], hours: "tak-tentu", travel: "sering" };
const OFFICE: Conditions = { place: ["kantor"], hours: "tetap" };

test.each<[string, Wishes, [string, string][]]>([
  ["nothing", {}, []],
  ["regular hours", { hours: ["tetap", "bergilir"] }, [["penyuluh", "jam kerjanya tidak tentu"]]],
  [
    "regular hours and few journeys",
    { hours: ["tetap"], travel: ["jarang"] },
    [["penyuluh", "jam kerjanya tidak tentu; bepergian sering"]],
  ],
  ["work in the field", { outdoors: ["lapangan"] }, [["guru", "tempat kerjanya di kantor"]]],
])("who wishes for %s is told which roles do not meet it, and why", (_, wishes, expected) => {
  const profiles = [
    { ...role("Penyuluh", { Empati: 1 }), conditions: FIELD },
    { ...role("Guru", { Empati: 1 }), conditions: OFFICE },
    role("Perawat", { Empati: 1 }),
  ];
  expect([...unmetWishes(profiles, wishes)]).toEqual(expected);
});
