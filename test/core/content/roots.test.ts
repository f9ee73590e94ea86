import { expect, test } from "vitest";
import { areRelated, rootsOf } from "../../../src/core/content/roots.ts";

test.each<[one: string, other: string, related: boolean]>([
  ["sabar", "kesabaran", true],
  ["sabar", "bersabarlah", true],
  ["rencana", "merencanakan", true],
  ["koordinasi", "mengoordinasi", true],
  ["sapu", "menyapu", true],
  ["pukul", "memukul", true],
  ["tulis", "menuliskan", true],
  ["rawat", "perawatan", true],
  ["belajar", "pelajaran", true],
  ["jujur", "kejujuranmu", true],
  ["percaya", "mempercayai", true],
  ["empati", "berempati", true],
  ["empati", "empat", false],
  ["berani", "ani", false],
  ["relawan", "awan", false],
  ["sabar", "kabar", false],
  ["teliti", "telaten", false],
])("%s and %s: %s", (one, other, related) => {
  expect(areRelated(rootsOf(one), rootsOf(other))).toBe(related);
  expect(areRelated(rootsOf(other), rootsOf(one))).toBe(related);
});
