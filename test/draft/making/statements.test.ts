import { expect, test } from "vitest";
import type { Description } from "../../../src/draft/description.ts";
import { draftProfile } from "../../../src/draft/profile.ts";
import { shared } from "../../first-role.ts";
import { EMPTY } from "../descriptions.ts";

function statementsOf(misconceptions: Description["misconceptions"]) {
  const drafted = draftProfile({ ...EMPTY, role: "Barista", traits: ["sabar"], misconceptions }, { shared });
  return (drafted?.source.misconceptions ?? []).map(({ statements = [] }) =>
    statements.map(({ text, answer }) => `${answer}: ${text}`),
  );
}

test("which comes first changes from claim to claim", () => {
  const claims = ["santai", "kaya", "malas"].map((word) => ({
    claim: `barista itu ${word}`,
    truth: `barista bekerja ${word === "kaya" ? "lama" : `sampai ${word}`}`,
  }));
  expect(statementsOf(claims).map(([first]) => first?.split(":")[0])).toEqual(["false", "true", "false"]);
});

test("words that make people small stand in none", () => {
  const [told] = statementsOf([{ claim: "barista itu bodoh", truth: "barista menghafal puluhan resep" }]);
  expect(told).toEqual(["false: Barista itu belum paham.", "true: Barista menghafal puluhan resep."]);
});

test("of many claims the true ones are not all longer: one ends earlier where it can", () => {
  const truth = "barista menghafal banyak resep karena tamunya datang dari mana-mana";
  const told = statementsOf([
    { claim: "barista bisa bersantai di tempat kerja", truth },
    { claim: "kopi itu mudah", truth: "kopi yang enak butuh latihan bertahun-tahun lamanya" },
    { claim: "gajinya besar", truth: "gajinya sama dengan gaji penjaga toko di kota itu" },
  ]);
  expect(told[0]).toContain("true: Barista menghafal banyak resep.");
});

test("where none can, a false one says of which job it speaks", () => {
  const told = statementsOf([
    { claim: "kopi itu mudah dibuat", truth: "kopi yang enak butuh latihan panjang" },
    { claim: "gajinya besar", truth: "gajinya sama dengan gaji penjaga toko di kota itu" },
    { claim: "tamunya ramah", truth: "tamunya datang dengan wajah lelah pada pagi hari" },
  ]);
  expect(told.flat().filter((text) => text.includes("Di pekerjaan ini, "))).toEqual([
    "false: Di pekerjaan ini, kopi itu mudah dibuat.",
  ]);
});

test("where that is not enough either, the last claim has no statements", () => {
  const told = statementsOf([
    { claim: "kopi itu mudah", truth: "kopi yang enak butuh latihan bertahun-tahun lamanya" },
    { claim: "gajinya besar", truth: "gajinya sama dengan gaji penjaga toko di kota itu" },
    { claim: "tamunya ramah", truth: "tamunya datang dengan wajah lelah pada pagi hari" },
  ]);
  expect(told.map(({ length }) => length)).toEqual([2, 2, 0]);
  expect(told.flat().join()).not.toContain("Di pekerjaan ini");
});

test("where only what is true has a careful word, what is false has one too", () => {
  const told = statementsOf([
    { claim: "barista selalu santai, juga pada hari yang sangat sibuk", truth: "barista kadang lelah" },
    { claim: "barista itu kaya", truth: "barista kadang menabung lama sekali" },
    { claim: "barista itu ramah", truth: "barista kadang diam" },
  ]);
  expect(told.flat().filter((text) => /biasanya/i.test(text))).toEqual([
    "false: Barista biasanya santai, juga pada hari yang sangat sibuk.",
  ]);
});

test.each([
  ["barista juga mencatat stok", "Barista mencatat stok."],
  [
    "tugas barista meliputi banyak hal, seperti menyapa, stok, dan pencatatan kas",
    "Pencatatan kas termasuk tugas barista.",
  ],
  ["barista juga manusia", "Barista juga manusia."],
  ["harga ditentukan pemilik kedai, sedangkan barista menjaga rasa", "Harga ditentukan pemilik kedai."],
  ["barista meracik, sedangkan kasir menagih", "Barista meracik, sedangkan kasir menagih."],
  ["mesin memang menggiling, tetapi rasa tetap urusan barista", "Rasa tetap urusan barista."],
  ["ternyata, gajinya kecil sekali", "Gajinya kecil sekali."],
  ["barista harus mencatat stok, mencuci gelas, dan menyapa tamu", "Barista harus mencatat stok."],
])("%j is stated as %j", (truth, stated) => {
  expect(statementsOf([{ claim: "barista santai", truth }])[0]).toContain(`true: ${stated}`);
});
