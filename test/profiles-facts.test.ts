import { describe, expect, test } from "vitest";
import type { Item } from "../src/core/profile/items.ts";
import { items, profile, profileText } from "./first-role.ts";
import { EACH_ROLE } from "./roles.ts";

/** What the first role tells: nine facts, each in full; and the outside facts of every role, which are shown and never scored. */

const { duties, traits, antiTraits, misconceptions, expectations, comparison } = profile;

const named = (list: readonly { name: string; description?: string }[]) =>
  list.map(({ name, description }) => `${name}: ${description}`).join("\n");
const duty = (id: string) => duties.find((each) => each.id === id)?.text;
/** What the items of a shared scale rest on in this role; the scale itself is written for many. */
const SHARED_FACTS: Readonly<Record<string, string>> = {
  empati: "S4",
  komunikasi: "S4",
  "komunikasi-8": "S2",
  "kerja-tim": "S4",
  merencanakan: "S5",
  "merencanakan-10": "S8",
  "tidak-empati": "S6",
  "kurang-sabar": "S6",
  "tidak-suka-lapangan": "S6",
};
const factOf = ({ id, scale, note }: Item) => note ?? SHARED_FACTS[id] ?? SHARED_FACTS[scale] ?? "";
const noted = (fact: string) => items.filter((item) => factOf(item) === fact);
const textOf = (list: readonly { text: string }[]) => list.map(({ text }) => text).join("\n");

/** What each fact of the description says, and where it is told. */
test.each<[string, string | undefined, RegExp[]]>([
  ["S1", profile.summary, [/menghubungkan warga dengan layanan dan program kesejahteraan yang sudah ada/]],
  [
    "S2",
    profile.summary,
    [/memberi tahu, menemani, dan membimbing/, /bantuan sosial dan kesehatan yang warga/],
  ],
  ["S2", duty("memberi-informasi"), [/bantuan sosial dan kesehatan/, /mereka butuhkan/]],
  ["S2", duty("mendampingi"), [/Menemani warga/]],
  ["S2", duty("membimbing"), [/Membimbing warga/, /program/]],
  [
    "S3",
    duty("bekerja-sama"),
    [/pemerintah daerah, lembaga sosial, dan masyarakat setempat/, /kualitas hidup/],
  ],
  ["S4", named(traits), [/^Empati/m, /^Komunikasi/m, /^Kerja tim lintas lapisan/m]],
  ["S4", named(traits), [/semua lapisan.*usia, sekolah, kedudukan, agama, dan keadaan ekonomi/]],
  ["S5", named(traits), [/^Paham dan terampil di bidang sosial/m, /^Merencanakan dan mengoordinasi/m]],
  ["S5", named(traits), [/terampil membantu/, /kegiatan tetap jalan supaya warga makin sejahtera/]],
  ["S6", named(antiTraits), [/memahami keadaan orang/, /sabar/, /lapangan/]],
  ["S7", misconceptions[0]?.claim, [/hanya.*uang/, /orang atau kelompok tertentu/]],
  ["S7", misconceptions[0]?.truth, [/psikososial/, /edukasi/, /advokasi/, /pengembangan komunitas/]],
  ["S8", expectations[0]?.claim, [/masalah sosial warga secara langsung dan cepat/]],
  ["S8", expectations[0]?.reality, [/waktu/, /kerja sama/, /warga yang ikut aktif/]],
  ["S9", comparison?.this, [/paling mencolok/, /pemberdayaan/, /kemampuan, sumber daya, dan kemandirian/]],
  ["S9", comparison?.this, [/Bersama warga/]],
  ["S9", comparison?.other, [/Cenderung membantu orang per orang secara langsung/]],
])("%s is told in full", (_, told, patterns) => {
  for (const pattern of patterns) expect(told?.replaceAll(/ +/g, " ")).toMatch(pattern);
});

test("every anti-trait says that it makes the job a likely misfit, and no more than likely", () => {
  for (const { description } of antiTraits) expect(description).toMatch(/kemungkinan kurang cocok/);
});

test("what the role is takes two sentences at most", () => {
  expect(profile.summary?.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2);
});

describe("items rest on the facts", () => {
  test("every one notes its fact, and none rests on an outside fact", () => {
    expect(items.filter((item) => !/^S[1-9]$/.test(factOf(item))).map(({ id }) => id)).toEqual([]);
  });

  test.each(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"])("an item rests on %s", (fact) => {
    expect(noted(fact).filter(({ scale }) => scale !== "orientation").length).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ["age", /\busia/],
    ["schooling", /\bkuliah|\bsekolah/],
    ["position", /\bkedudukan|\bberkedudukan/],
    ["faith", /\bagama|\bibadah/],
    ["wealth", /\bekonomi/],
  ])("the layers of people: an item on %s", (_, layer) => {
    expect(textOf(noted("S4"))).toMatch(layer);
  });

  test.each([
    ["S5", "skill", /membantu orang mengurus/],
    ["S5", "coordination", /menghubungi beberapa orang/],
    ["S7", "psychosocial support", /menguatkan keluarga/],
    ["S7", "education and community development", /Mengajari kelompok warga/],
    ["S7", "advocacy", /Membela hak/],
    ["S8", "time", /minggu/],
    ["S8", "cooperation", /sendirian/],
    ["S8", "people's own part", /warga yang ikut/],
  ])("%s: an item on %s", (fact, _, pattern) => {
    expect(textOf(noted(fact))).toMatch(pattern);
  });

  test("the role's own focus counts: the interest in training a group until it runs itself", () => {
    const own = noted("S9").filter(({ scale }) => scale === "duties");
    expect(textOf(own)).toMatch(/Melatih sekelompok warga sampai bisa mengurus kegiatannya sendiri/);
  });
});

describe("outside facts", () => {
  const source = (id: string) => profile.sources.find((each) => each.id === id);

  test("O*NET is pinned to the release that says so", () => {
    expect(source("onet")).toMatchObject({
      text: expect.stringMatching(/29\.3.*CC BY 4\.0.*tidak punya nilai sendiri/),
      url: expect.not.stringMatching(/onetonline\.org/),
      date: "2025-05",
    });
  });

  test("what the press says is called so, and a study is told no further than its abstract", () => {
    expect(source("pppk")?.text).toMatch(/Menurut berita.*TKSK/);
    expect(source("seleksi")?.text).toMatch(/Menurut berita/);
    expect(source("rekrutmen-pkh")?.text).toMatch(/Berita/);
    expect(source("pendamping-pkh")?.text).toMatch(/abstrak.*setiap bulan/);
  });

  test("the law gives the neighbour empowerment too, and that is said beside the difference", () => {
    expect(comparison?.other).toMatch(/undang-undang juga.*pemberdayaan sosial/);
  });

  test("codes, conditions and ways to the job", () => {
    expect(profile.codes).toEqual({ isco: "3412", kbji: "3412.01", onet: "21-1093.00" });
    expect(profile.conditions).toEqual({
      place: ["lapangan", "kantor"],
      hours: "tak-tentu",
      travel: "sering",
      people: "banyak",
    });
    const kinds = new Set((profile.paths ?? []).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["izin", "jurusan", "mapel", "pelatihan"]);
  });
});

describe.each(EACH_ROLE)("outside facts: %s", (id, role) => {
  test("no pay figure, and no register that was replaced", () => {
    expect(profileText(id).match(/\bRp\.? ?\d|\brupiah\b|\bDTKS\b|\bgaji\b/gi)).toBeNull();
  });

  test("a way to the job that claims something has a dated source", () => {
    const claimed = (role.paths ?? []).filter(({ kind }) => kind !== "pelatihan");
    const dated = role.sources.filter(({ date }) => date !== undefined).map((source) => source.id);
    expect(claimed.filter(({ source = "" }) => !dated.includes(source))).toEqual([]);
  });

  test("what O*NET says is told with its release and its licence", () => {
    const told = role.sources.filter(({ text }) => text.includes("O*NET"));
    const whole = told.filter(
      ({ text, date }) => date !== undefined && /O\*NET \d\d\.\d.*CC BY 4\.0/.test(text),
    );
    expect(whole.length > 0).toBe(told.length > 0);
  });

  test("every code rests on a source", () => {
    const told = role.sources.map(({ text }) => text).join(" ");
    const names = { isco: "ISCO", kbji: "KBJI", onet: "O*NET" } as const;
    const kinds = Object.keys(role.codes ?? {}) as (keyof typeof names)[];
    expect(kinds.filter((kind) => !told.includes(names[kind]))).toEqual([]);
  });
});
