import { expect, test } from "vitest";
import { partsOf } from "../../../src/draft/grammar/coordination.ts";
import { phraseOf } from "../../../src/draft/grammar/phrase.ts";
import type { Kind } from "../../../src/draft/grammar/stands-alone.ts";
import { wordsOf } from "../../../src/draft/text/words.ts";

function parts(text: string, kind: Kind): string[] {
  return partsOf(wordsOf(text), kind).map(phraseOf);
}

test.each([
  [
    "mencatat gejala, memberi obat, dan menenangkan pasien",
    ["mencatat gejala", "memberi obat", "menenangkan pasien"],
  ],
  ["memeriksa rem, lampu, dan ban", ["memeriksa rem, lampu, dan ban"]],
  ["memeriksa rem dan mengganti oli", ["memeriksa rem", "mengganti oli"]],
  [
    "penyuluhan, pencatatan panen, dan pembinaan kelompok",
    ["penyuluhan", "pencatatan panen", "pembinaan kelompok"],
  ],
  [
    "memberikan informasi, pendampingan, dan bimbingan kepada warga mengenai bantuan",
    [
      "memberikan informasi kepada warga mengenai bantuan",
      "memberikan pendampingan kepada warga mengenai bantuan",
      "memberikan bimbingan kepada warga mengenai bantuan",
    ],
  ],
  ["menyusun dan membacakan putusan", ["menyusun dan membacakan putusan"]],
  ["merancang, membangun, dan merawat jalan", ["merancang, membangun, dan merawat jalan"]],
  [
    "memandikan anak, menidurkan, serta mengajak bermain",
    ["memandikan anak", "menidurkan", "mengajak bermain"],
  ],
  ["melayani tamu yang datang dan menginap", ["melayani tamu yang datang dan menginap"]],
  ["mengumpulkan data melalui survei dan wawancara", ["mengumpulkan data melalui survei dan wawancara"]],
  [
    "menimbang bahan, menguleni adonan, lalu memanggang roti",
    ["menimbang bahan", "menguleni adonan", "memanggang roti"],
  ],
  [
    "riset tren, nulis script, shooting, sama bales komen",
    ["riset tren", "nulis script", "shooting", "bales komen"],
  ],
  ["koordinasi sama polsek, jaga pos", ["koordinasi sama polsek", "jaga pos"]],
])("activities: %s", (text, expected) => {
  expect(parts(text, "activities")).toEqual(expected);
});

test.each([
  ["sabar, teliti, dan jujur", ["sabar", "teliti", "jujur"]],
  ["sabar dan teliti dalam bekerja", ["sabar", "teliti dalam bekerja"]],
  ["kemampuan komunikasi dan kerja sama yang baik", ["kemampuan komunikasi dan kerja sama yang baik"]],
  ["ramah serta mampu bekerja dalam tim", ["ramah", "mampu bekerja dalam tim"]],
  ["kesabaran, ketelitian, dan kejujuran", ["kesabaran", "ketelitian", "kejujuran"]],
  ["suka membaca dan menulis", ["suka membaca dan menulis"]],
  ["penasaran sama mesin, telaten", ["penasaran sama mesin", "telaten"]],
])("qualities: %s", (text, expected) => {
  expect(parts(text, "qualities")).toEqual(expected);
});

test.each([
  ["pengetahuan dan keterampilan dalam bidang sosial", ["pengetahuan dan keterampilan dalam bidang sosial"]],
  [
    "menguasai hukum acara, hukum materiil, dan teknik menyusun putusan",
    ["hukum acara", "hukum materiil", "teknik menyusun putusan"],
  ],
  ["memahami psikologi anak, menguasai kurikulum", ["memahami psikologi anak", "menguasai kurikulum"]],
  [
    "menguasai perangkat lunak seperti Excel, Word, dan SPSS",
    ["menguasai perangkat lunak seperti Excel, Word, dan SPSS"],
  ],
  ["HTML, CSS, dan JavaScript", ["HTML", "CSS", "JavaScript"]],
  ["pengetahuan tentang gizi, sanitasi, dan epidemiologi", ["gizi", "sanitasi", "epidemiologi"]],
])("skills: %s", (text, expected) => {
  expect(parts(text, "skills")).toEqual(expected);
});
