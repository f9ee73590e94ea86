import { expect, test } from "vitest";
import {
  isSpeech,
  leadsIn,
  withoutSpeech,
  withoutSpeechBehind,
} from "../../../../src/io/answers/codes/speech.ts";

test.each([
  ["ini kode saya", true],
  ["Kode baru", false],
  ["Halo Bu", true],
  ["Bu Rina", false],
])("%j leads to a code: %j", (words, leads) => {
  expect(leadsIn(words)).toBe(leads);
});

test.each([
  ["Budi Santoso", false],
  ["Halo Budi", true],
  ["kode", true],
  ["KC1", true],
])("%j is speech: %j", (words, speaks) => {
  expect(isSpeech(words)).toBe(speaks);
});

test.each([
  ["Bu, ini punya Dedi", "Dedi"],
  ["Kode 7", "Kode 7"],
  ["Baru Malik", "Baru Malik"],
  ["ini kodeku", ""],
])("%j without what speaks of a code is %j", (words, name) => {
  expect(withoutSpeech(words)).toBe(name);
});

test.each([
  ["Budi: ini kode saya", "Budi"],
  ["Bu Rina: ini kode saya", "Bu Rina: ini kode saya"],
  ["Budi: Santoso", "Budi: Santoso"],
])("%j without what speaks of a code behind it is %j", (label, name) => {
  expect(withoutSpeechBehind(label)).toBe(name);
});
