import { readFileSync } from "node:fs";
import { type Item, listItems } from "../src/core/profile/items.ts";
import type { Profile } from "../src/core/profile/profile.ts";
import type { SharedScales } from "../src/core/profile/shared-scales.ts";
import { FIRST_ROLE } from "../src/io/profiles/catalogue.ts";
import { readScaleFiles } from "../src/io/profiles/scale-files.ts";
import { parseProfile } from "../src/io/profiles/yaml.ts";

/** The scales that roles of the catalogue share. */
export const shared = sharedOf("profiles/scales");

function sharedOf(folder: string): SharedScales {
  const read = readScaleFiles(folder);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

/** The YAML of a role of the catalogue. */
export function profileText(id: string): string {
  return readFileSync(`profiles/${id}.yaml`, "utf8");
}

/** A role of the catalogue, read from its YAML. */
export function profileOf(id: string): Profile {
  const parsed = parseProfile(profileText(id), `${id}.yaml`, shared);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

export const profile = profileOf(FIRST_ROLE);
export const items = listItems(profile);

/** Scales of ratings: traits, then anti-traits. */
export function scalesOf({ traits, antiTraits }: Profile) {
  return [...traits, ...antiTraits];
}

/** What is asked, in every wording that a person meets. */
export function questionsOf(item: Item): string[] {
  return item.kind === "comparison" ? [item.this, item.other] : [item.text];
}
