import { describe, expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { compareRoles } from "../../../src/render/ranking/compare.ts";
import { type Compared, Names } from "../../../src/render/ranking/compared.ts";
import { commonPoint, leadOf, settleOf, tipsPoint } from "../../../src/render/ranking/told.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { comparing, type Fit, four, rankingOf, role, type Told } from "./small.ts";

type Fits = Readonly<Record<string, Fit>>;

const UNASKED: Fit = [0, 100];
const WOBBLE = "Bedanya tidak lebih besar daripada goyangan biasa kalau kamu menjawab lagi.";
const OPEN = "Urutannya menurut jawaban yang sudah ada; yang belum dijawab masih bisa mengubahnya.";
const AHEAD =
  "Perawat paling sejalan dengan jawabanmu. Bedanya dari yang lain lebih besar daripada goyangan biasa.";

function leadWith(compared: Compared) {
  return leadOf(compared, new Names(compared));
}

/** The first role in a tie with each of these. */
function tiedWith(...others: string[]): Told {
  return { undecided: others.map((other) => ["Perawat", other]) };
}

describe("the lead", () => {
  test.each<[string, Fits, Told, string, string | null]>([
    [
      "no role left",
      {},
      {},
      "Tidak ada peran yang sesuai dengan kondisi kerja yang kamu mau; semuanya ada di bawah.",
      null,
    ],
    [
      "no answers",
      { Perawat: UNASKED, Guru: UNASKED },
      {},
      "Belum ada jawaban untuk peran-peran ini, jadi belum ada urutan.",
      null,
    ],
    [
      "a single role",
      { Perawat: 80 },
      {},
      "Baru Perawat yang dilihat; sebutkan peran lain untuk membandingkan.",
      null,
    ],
    ["one that is ahead", { Perawat: 80, Guru: 40 }, {}, AHEAD, null],
    [
      "a tie below the first",
      { Perawat: 80, Guru: 40, Teknisi: 39 },
      { undecided: [["Guru", "Teknisi"]] },
      AHEAD,
      null,
    ],
    [
      "one that is ahead, and one that nothing is known of",
      { Perawat: 80, Guru: 40, Teknisi: UNASKED },
      {},
      AHEAD,
      "Untuk satu peran belum ada jawaban.",
    ],
    [
      "no other role with an answer",
      { Perawat: 80, Guru: UNASKED, Teknisi: UNASKED },
      tiedWith("Guru", "Teknisi"),
      "Sejauh ini jawabanmu baru bisa dibandingkan untuk Perawat.",
      "Untuk dua peran belum ada jawaban.",
    ],
  ])("%s", (_, fits, told, lead, why) => {
    expect(leadWith(comparing(fits, told))).toEqual({ lead, why });
  });

  test.each<[string, Fits, Told, string]>([
    ["one of two", { Perawat: 80, Guru: 75 }, tiedWith("Guru"), "Guru."],
    [
      "one, with others below",
      { Perawat: 80, Guru: 75, Teknisi: 9 },
      tiedWith("Guru"),
      "Guru. Yang lain ada di bawahnya.",
    ],
    ["three by their names", { Perawat: 80, A: 79, B: 78, C: 77 }, tiedWith("A", "B", "C"), "A, B, dan C."],
    [
      "more by their numbers",
      { Perawat: 80, A: 79, B: 78, C: 77, D: 76 },
      tiedWith("A", "B", "D", "C"),
      "nomor 2–5.",
    ],
  ])("a tie with %s", (_, fits, told, others) => {
    expect(leadWith(comparing(fits, told)).lead).toBe(
      `Yang teratas masih terbuka: Perawat masih seri dengan ${others}`,
    );
  });

  const apart = { ranking: rankingOf({}), reasons: new Map<string, string>() };

  test.each<[string, Fits, Told, RegExp]>([
    ["a single role", { Perawat: 80 }, {}, /^Hanya Perawat yang sesuai dengan kondisi kerja yang kamu mau;/],
    ["one that is ahead", { Perawat: 80, Guru: 40 }, {}, /yang kamu mau, Perawat paling sejalan/],
    [
      "one with answers",
      { Perawat: 80, Guru: UNASKED },
      tiedWith("Guru"),
      /yang kamu mau, jawabanmu baru bisa/,
    ],
    ["a tie", { Perawat: 80, Guru: 75 }, tiedWith("Guru"), /yang kamu mau, yang teratas masih terbuka/],
  ])("where others stand apart, it speaks of those that meet wishes: %s", (_, fits, told, lead) => {
    expect(leadWith(comparing(fits, told, { apart })).lead).toMatch(lead);
  });
});

describe("why a tie is no more sure", () => {
  test.each<[string, Fits, Told, string]>([
    ["all is answered", { Perawat: 80, Guru: 75, Teknisi: 74 }, tiedWith("Guru", "Teknisi"), WOBBLE],
    [
      "questions of another role are open",
      { Perawat: 80, Guru: 75, Teknisi: [20, 60] },
      tiedWith("Guru"),
      WOBBLE,
    ],
    [
      "one of them has open questions",
      { Perawat: 80, Guru: 75, Teknisi: [60, 90] },
      tiedWith("Guru", "Teknisi"),
      OPEN,
    ],
    ["the first has", { Perawat: [70, 90], Guru: 75, Teknisi: 74 }, tiedWith("Guru", "Teknisi"), OPEN],
    [
      "a question would settle it",
      { Perawat: [70, 90], Guru: [60, 80] },
      { ...tiedWith("Guru"), settle: ["empati-1"] },
      OPEN,
    ],
    [
      "it is of the second that is whole",
      { Perawat: [70, 90], Guru: 75 },
      { ...tiedWith("Guru"), settle: ["empati-1"] },
      OPEN,
    ],
    [
      "what is open parts none of the first two",
      { Perawat: [70, 90], Guru: [60, 80] },
      tiedWith("Guru"),
      WOBBLE,
    ],
    [
      "what is open is of one further down",
      { Perawat: 80, Guru: 40, Teknisi: [20, 60] },
      tiedWith("Teknisi"),
      OPEN,
    ],
  ])("%s", (_, fits, told, why) => {
    expect(leadWith(comparing(fits, told)).why).toBe(why);
  });

  test("roles without an answer are told beside it", () => {
    const fits: Fits = { Perawat: 80, Guru: 75, Teknisi: UNASKED };
    expect(leadWith(comparing(fits, tiedWith("Guru"))).why).toBe(
      `${WOBBLE} Untuk satu peran belum ada jawaban.`,
    );
    expect(leadWith(comparing(fits, tiedWith("Guru", "Teknisi"))).why).toBe(
      `${OPEN} Untuk satu peran belum ada jawaban.`,
    );
  });
});

describe("what tips the balance", () => {
  const FITS: Fits = { Perawat: 80, Guru: 75 };
  const TIPS: Told["tips"] = [
    { name: "Empati", toward: "Perawat", by: 8, answers: ["empati-1", "disiplin-diri-1"] },
    { name: "Disiplin diri", toward: "Guru", by: 4 },
    { name: "BIPA", toward: "Perawat", by: 2 },
    { name: "Ketelitian", toward: "Perawat", by: 0.05 },
    { name: "Ketekunan", toward: "Perawat", by: 0.049 },
  ];

  function tipsWith(
    tips: Told["tips"],
    answers: Answers = {},
    { most = 3, hasExamples = true } = {},
  ): string[] {
    const compared = comparing(FITS, { tips: tips ?? [] }, { answers });
    return tipsPoint(compared, new Names(compared), { most, hasExamples }).flatMap(({ texts }) => texts);
  }

  test("a sentence a role, with what weighs most first and nothing too small to show", () => {
    const compared = comparing(FITS, { tips: TIPS });
    expect(tipsPoint(compared, new Names(compared), { most: 9, hasExamples: false })).toEqual([
      {
        label: "Yang membedakan dua teratas",
        texts: [
          "Jawabanmu tentang empati, BIPA, dan ketelitian lebih menguatkan Perawat.",
          "Jawabanmu tentang disiplin diri lebih menguatkan Guru.",
        ],
        isNumbered: false,
      },
    ]);
  });

  test("of each no more than there is room for", () => {
    expect(tipsWith(TIPS, {}, { most: 1 })[0]).toBe("Jawabanmu tentang empati lebih menguatkan Perawat.");
  });

  test.each<[string, Told["tips"]]>([
    ["nothing", []],
    ["too small a part", [{ name: "Empati", toward: "Perawat", by: 0.04 }]],
  ])("%s is not told", (_, tips) => {
    const compared = comparing(FITS, { tips: tips ?? [] });
    expect(tipsPoint(compared, new Names(compared), { most: 3, hasExamples: true })).toEqual([]);
  });

  test.each<Fits>([{}, { Perawat: 80 }])("nothing tips where there are no two roles: %j", (fits) => {
    const compared = comparing(fits, { tips: TIPS ?? [] });
    expect(tipsPoint(compared, new Names(compared), { most: 3, hasExamples: true })).toEqual([]);
  });

  const ONE = "Jawabanmu tentang empati lebih menguatkan Perawat.";

  test.each<[string, string[], Answers, string]>([
    [
      "the first answer",
      ["empati-1", "disiplin-diri-1"],
      { "empati-1": 4, "disiplin-diri-1": 1 },
      `${ONE} Misalnya "Teks empati-1" → Sesuai.`,
    ],
    ["no item", [], { "empati-1": 4 }, ONE],
    ["an item of no role here", ["tiada-1"], { "tiada-1": 4 }, ONE],
    ["a question that was skipped", ["empati-1"], { "empati-1": null }, ONE],
    ["a question without an answer", ["empati-1"], {}, ONE],
  ])("the example: %s", (_, ids, answers, told) => {
    expect(tipsWith([{ name: "Empati", toward: "Perawat", by: 8, answers: ids }], answers)).toEqual([told]);
  });

  test("no example where there is no room for it", () => {
    expect(tipsWith(TIPS?.slice(0, 1), { "empati-1": 4 }, { hasExamples: false })).toEqual([ONE]);
  });
});

describe("what the first two have in common", () => {
  /** The first one leads. */
  function commonOf(...profiles: Compared["profiles"]) {
    const fits = Object.fromEntries(profiles.map(({ role: name }, index) => [name, 80 - index]));
    const compared = comparing(fits, {}, { profiles });
    return commonPoint(compared, new Names(compared));
  }

  test.each<[string, Record<string, number>, Record<string, number>, string[]]>([
    [
      "each weighs one more",
      { Empati: 3, "Disiplin diri": 1 },
      { Empati: 1, "Disiplin diri": 3 },
      [
        "Keduanya memperhitungkan empati dan disiplin diri.",
        "Satu lebih memperhitungkan empati.",
        "Dua lebih memperhitungkan disiplin diri.",
      ],
    ],
    [
      "each asks what the other does not",
      { Empati: 1, "Disiplin diri": 1 },
      { "Disiplin diri": 1, Ketelitian: 1 },
      [
        "Keduanya memperhitungkan disiplin diri.",
        "Hanya Satu yang memperhitungkan empati.",
        "Hanya Dua yang memperhitungkan ketelitian.",
      ],
    ],
    [
      "nothing",
      { Empati: 1 },
      { Ketelitian: 1 },
      [
        "Tidak ada sifat yang diperhitungkan keduanya.",
        "Hanya Satu yang memperhitungkan empati.",
        "Hanya Dua yang memperhitungkan ketelitian.",
      ],
    ],
    // Three fifths are one and a fifth times a half, not more; a half is more than that of two fifths.
    [
      "a share that is barely larger",
      { Empati: 3, Ketelitian: 2 },
      { Empati: 1, Ketelitian: 1 },
      ["Keduanya memperhitungkan empati dan ketelitian.", "Dua lebih memperhitungkan ketelitian."],
    ],
    ["all alike", { Empati: 2 }, { Empati: 5 }, ["Keduanya memperhitungkan empati."]],
  ])("%s", (_, first, second, texts) => {
    expect(commonOf(role("Satu", first), role("Dua", second))).toEqual([
      { label: "Yang sama dan yang berbeda", texts, isNumbered: false },
    ]);
  });

  test.each<[string, Fits, number]>([
    ["two roles without an answer", { Guru: UNASKED, Perawat: UNASKED }, 1],
    ["several without an answer", { Guru: UNASKED, Perawat: UNASKED, Teknisi: UNASKED }, 0],
    ["one with answers and two without", { Guru: 80, Perawat: UNASKED, Teknisi: UNASKED }, 0],
    ["two with answers and one without", { Guru: 80, Perawat: 70, Teknisi: UNASKED }, 1],
  ])("is told of %s only where there is a second", (_, fits, count) => {
    const compared = comparing(fits);
    expect(commonPoint(compared, new Names(compared))).toHaveLength(count);
  });

  test("interest is asked in duties of its own, and is none of it", () => {
    const every = everyKind();
    const [common] = commonOf({ ...every, id: "satu", role: "Satu" }, { ...every, id: "dua", role: "Dua" });
    expect(planOf(every).fitScales.map(({ name }) => name)).toContain("Minat");
    expect(common?.texts).toEqual(["Keduanya memperhitungkan empati, disiplin, dan kurang sabar."]);
  });

  test("a single role has nothing in common with another", () => {
    expect(commonOf(role("Satu", { Empati: 1 }))).toEqual([]);
    expect(commonOf()).toEqual([]);
  });
});

describe("what would settle the order", () => {
  function settleWith(fits: Fits, told: Told, profiles = four()) {
    const compared = comparing(fits, told, { profiles });
    return settleOf(compared, new Names(compared));
  }

  test.each<[string, Told, ReturnType<typeof settleOf>]>([
    ["nothing is open", {}, null],
    [
      "nothing can part the first two",
      tiedWith("Guru"),
      {
        lead: "Tidak ada pertanyaan lagi yang bisa memisahkan keduanya: dari jawabanmu, keduanya memang seri.",
        questions: [],
      },
    ],
    ["the first is tied with the third alone", tiedWith("Teknisi"), null],
    [
      "a question on the first two",
      { ...tiedWith("Guru"), settle: ["empati-1"] },
      {
        lead: "Satu pertanyaan ini bisa memperjelas mana yang di depan, atau bahwa yang teratas seri:",
        questions: ["Teks empati-1"],
      },
    ],
    [
      "questions on the third, one of them of no role here",
      { settle: ["empati-1", "tiada-1"] },
      {
        lead: "Dua yang teratas sudah jelas. Paling banyak dua pertanyaan ini bisa memperjelas urutan tiga teratas:",
        questions: ["Teks empati-1", "tiada-1"],
      },
    ],
  ])("%s", (_, told, expected) => {
    expect(settleWith({ Perawat: 80, Guru: 75, Teknisi: 60 }, told)).toEqual(expected);
  });

  test.each<Fits>([{}, { Perawat: [40, 90] }, { Perawat: UNASKED, Guru: UNASKED }])(
    "no order, no question: %j",
    (fits) => {
      expect(settleWith(fits, { ...tiedWith("Guru"), settle: ["empati-1"] })).toBeNull();
    },
  );
});

/** A role that asks three questions about each trait. */
function asking(name: string, weights: Readonly<Record<string, number>>) {
  const traits = Object.entries(weights).map(([id, weight]) => {
    return { id, name: id, weight, items: [1, 2, 3].map((number) => rating(`${id}-${number}`)) };
  });
  return testProfile({ id: name.toLowerCase(), role: name, traits });
}

test("answers that leave a question to tell who is ahead are not blamed for wobbling", () => {
  const profiles = [
    asking("Perawat", { empati: 3, disiplin: 1 }),
    asking("Guru", { empati: 1, disiplin: 3 }),
    asking("Teknisi", { disiplin: 1, teliti: 1 }),
  ];
  const numbers = { empati: [1, 3, 4], disiplin: [2, 2, 5], teliti: [4, 5] };
  const answers = Object.fromEntries(
    Object.entries(numbers).flatMap(([id, given]) =>
      given.map((answer, index) => [`${id}-${index + 1}`, answer]),
    ),
  );
  const compared = compareRoles({ profiles, answers });
  expect(settleOf(compared, new Names(compared))?.questions).toEqual(["Teks teliti-3"]);
  expect(leadWith(compared).why).toBe(OPEN);
});
