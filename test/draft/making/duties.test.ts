import { expect, test } from "vitest";
import { draftProfile } from "../../../src/draft/profile.ts";
import { shared } from "../../first-role.ts";
import { EMPTY } from "../descriptions.ts";

function drafted(duties: string[], partners: string[] = []) {
  return draftProfile({ ...EMPTY, role: "Barista", duties, partners }, { shared });
}

test.each<[duty: string, text: string, isGuess: boolean]>([
  ["memeriksa rem, lampu, dan ban", "Memeriksa rem, lampu, dan ban.", false],
  ["Menyambut tamu", "Menyambut tamu.", false],
  ["ganti oli", "Ganti oli.", false],
  ["nyetel rantai", "Nyetel rantai.", false],
  ["pemeriksaan hidran", "Memeriksa hidran.", true],
  ["latte art", "Latte art.", true],
])("%s", (duty, text, isGuess) => {
  const made = drafted([duty]);
  expect(made?.source.duties).toEqual([
    { id: expect.any(String), text, interest: { id: "barista-minat-1", text } },
  ]);
  expect(made?.remarks.some(({ code }) => code === "verb-guessed")).toBe(isGuess);
});

test("a question is shorter than a long duty, and every name has room in one of them", () => {
  const duty =
    "memberikan pendampingan kepada warga mengenai berbagai program bantuan sosial dan kesehatan yang sedang mereka butuhkan di desanya";
  const partners = Array.from({ length: 8 }, (_, index) => `kepala bagian umum nomor ${index + 1}`);
  const [first, ...others] = drafted([duty], partners)?.source.duties ?? [];
  expect(first).toMatchObject({
    text: `M${duty.slice(1)}.`,
    interest: {
      text: "Memberikan pendampingan kepada warga mengenai berbagai program bantuan sosial dan kesehatan.",
    },
  });
  const texts = others.map(({ text }) => text);
  expect(texts.filter((text) => text.length > 110)).toEqual([]);
  expect(partners.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
});
