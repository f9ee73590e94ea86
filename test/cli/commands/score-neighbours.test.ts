import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { headings } from "../../../src/text/report.ts";
import { CATALOGUE, FIRST, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const profile: Profile = JSON.parse(readFileSync(join(CATALOGUE, `${FIRST}.json`), "utf8"));

/** The best answer to everything, so that they speak for other roles too. */
const best = Object.fromEntries(
  listItems(profile).map(({ id, scale, options }) => {
    const isHeavy = profile.antiTraits.some((one) => one.id === scale);
    const [first] = [...options].sort((a, b) => (isHeavy ? a.points - b.points : b.points - a.points));
    return [id, first?.value ?? 1];
  }),
);

const FILES = { "jawaban.json": JSON.stringify({ profile: FIRST, respondent: "A-01", answers: best }) };
const TITLE = headings.neighbours;

const OWN = `id: relawan
role: Relawan
interest: {name: Minat, responses: sesuai}
duties:
  - {id: menemani, text: Menemani., interest: {id: relawan-minat, text: Menemani warga.}}
traits:
  - {use: empati}
  - {use: komunikasi}
  - {use: kerja-tim}
antiTraits:
  - {use: tidak-empati}
`;

describe("the other roles that answers speak for", () => {
  test.each(["teks", "markdown", "html"])("end a report as %s, each with its range", async (format) => {
    const { code, stdout } = await run(["nilai", "@jawaban.json", "--format", format, "--lengkap"], {
      files: FILES,
    });
    expect(code).toBe(0);
    const end = stdout.slice(stdout.lastIndexOf(TITLE)).replaceAll("&quot;", '"').replace(/\s+/g, " ");
    expect(end.match(/Masih terbuka: bisa "[^"]+" sampai "sangat cocok"/g)).toHaveLength(3);
    expect(end).toContain("kerja-cocok banding BERKAS");
  });

  test.each(["json", "ndjson", "csv", "kode"])("are none of a report as %s", async (format) => {
    const { code, stdout } = await run(["nilai", "@jawaban.json", "--format", format], { files: FILES });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/neighbour|Peran lain|guru-bimbingan/);
  });

  test("are named on the first screen", async () => {
    const { stdout } = await run(["nilai", "@jawaban.json"], { files: FILES });
    expect(stdout).toContain("Peran lain: Jawabanmu juga mendukung");
  });

  test("are the same on the page of everyone of a class, and in its folder", async () => {
    const folder = temporaryFolder();
    const record = FILES["jawaban.json"];
    const given = {
      folder,
      files: { ...FILES, "kelas.ndjson": `${record}\n${record.replace("A-01", "A-02")}\n` },
    };
    const { stdout } = await run(["nilai", "@jawaban.json", "-f", "html"], given);
    await run(["nilai", "@kelas.ndjson", "-f", "html", "-o", "@halaman/"], given);
    await run(["kelas", "@kelas.ndjson", "-o", "@hasil"], given);
    const sectionOf = (page: string) => /<section id="neighbours".*?<\/section>/s.exec(page)?.[0];
    const pages = ["halaman/A-02.html", "hasil/siswa/A-02.html"].map((name) =>
      sectionOf(readFileSync(join(folder, name), "utf8")),
    );
    expect(sectionOf(stdout)).toContain("Masih terbuka");
    expect(pages).toEqual([sectionOf(stdout), sectionOf(stdout)]);
  });

  test("stand in the report of a profile of one's own that uses shared scales", async () => {
    const files = {
      "relawan.yaml": OWN,
      "jawaban.json": JSON.stringify({
        answers: onlyOf(["empati", "komunikasi", "kerja-tim", "tidak-empati"]),
      }),
    };
    const { code, stdout } = await run(["nilai", "@jawaban.json", "-p", "@relawan.yaml", "--lengkap"], {
      files,
    });
    expect(code).toBe(0);
    expect(stdout).toContain(TITLE);
  });

  test("are left out where a profile of one's own shares nothing", async () => {
    const files = { "taman.yaml": SMALL_PROFILE, "jawaban.json": '{"sabar-1": 3, "sabar-2": 1}' };
    const { code, stdout } = await run(["nilai", "@jawaban.json", "-p", "@taman.yaml", "--lengkap"], {
      files,
    });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/Peran lain/);
  });

  test("have the figures of a comparison of the same answers", async () => {
    const { stdout } = await run(["banding", "@jawaban.json", "--json"], { files: FILES });
    const ranked: { profile: { role: string }; fit: { low: number; high: number } }[] =
      JSON.parse(stdout).roles;
    const report = (await run(["nilai", "@jawaban.json", "-f", "markdown"], { files: FILES })).stdout;
    const told = [
      ...report.matchAll(/- \*\*(.+):\*\*\n {2}- Masih terbuka: .*?\((.+?) sampai (.+?) dari 100\)/g),
    ];
    expect(told).toHaveLength(3);
    for (const [, role, low, high] of told) {
      const fit = ranked.find((one) => one.profile.role === role)?.fit;
      const [wantedLow, wantedHigh] = [low, high].map((text) => Number(text?.replace(",", ".")));
      expect(fit?.low).toBeCloseTo(wantedLow ?? -1, 0);
      expect(fit?.high).toBeCloseTo(wantedHigh ?? -1, 0);
    }
  });
});

function onlyOf(scales: readonly string[]) {
  const ids = new Set(
    listItems(profile)
      .filter(({ scale }) => scales.includes(scale))
      .map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(best).filter(([id]) => ids.has(id)));
}
