import { expect, test } from "vitest";
import type { End } from "../../../src/draft/items/dimension.ts";
import { isShared, named } from "../../../src/draft/items/find.ts";

/** What a phrase means: the shared scale, or the first question of the table; null where no table knows it. */
function meantBy(phrase: string): [End, string | null] | null {
  const found = named(phrase);
  if (!found) return null;
  const items = found.dimension[found.end];
  if (!items) return [found.end, null];
  return [found.end, isShared(items) ? items.use : (items.straight[0] ?? null)];
}

const WAITING = "Kamu menunggu giliran dengan tenang ketika antrean bergerak lambat.";
const QUIET = "Suaramu tetap pelan ketika orang di sekitarmu berteriak.";
const WANDERING = "Kamu mondar-mandir mencari bantuan ketika ada yang terluka.";
const TELLING = "Kamu memberi kabar kepada teman tentang kemajuan bagianmu.";

test.each<[phrase: string, end: End, items: string | null]>([
  ["sabar", "trait", WAITING],
  ["Sabar menghadapi macet", "trait", WAITING],
  ["kesabaran yang tinggi", "trait", WAITING],
  ["memiliki kesabaran dalam membimbing", "trait", WAITING],
  ["mampu bersabar", "trait", WAITING],
  ["tidak sabar", "antiTrait", "kurang-sabar"],
  ["kurang sabar dalam membantu orang lain", "antiTrait", "kurang-sabar"],
  ["gampang kesal", "antiTrait", "kurang-sabar"],
  ["gak sabaran", "antiTrait", "kurang-sabar"],
  ["moody", "antiTrait", "Ucapan orang mengganggumu sampai malam."],
  ["empatik", "trait", "empati"],
  ["patuh pada prosedur keselamatan", "trait", "Kamu membaca tata tertib sebelum ikut sebuah kegiatan."],
  ["empati", "trait", "empati"],
  ["rasa empati yang tinggi", "trait", "empati"],
  ["mampu berempati", "trait", "empati"],
  ["tidak empati", "antiTrait", "tidak-empati"],
  ["kurang berempati kepada pasien", "antiTrait", "tidak-empati"],
  ["kemampuan komunikasi yang baik", "trait", "komunikasi"],
  ["komunikatif", "trait", "komunikasi"],
  ["cermat", "trait", "teliti"],
  ["ketelitian", "trait", "teliti"],
  ["gak teliti ngitung kembalian", "antiTrait", "Kamu menyenggol barang karena bergerak terburu-buru."],
  ["ceroboh dalam menghitung dosis", "antiTrait", "Kamu menyenggol barang karena bergerak terburu-buru."],
  ["kerja tim", "trait", TELLING],
  ["mampu bekerja dalam tim", "trait", TELLING],
  ["mampu bekerja secara tim dengan berbagai lapisan masyarakat", "trait", "kerja-tim"],
  ["tenang di bawah tekanan", "trait", QUIET],
  ["tidak mudah panik", "trait", QUIET],
  ["mudah panik", "antiTrait", WANDERING],
  ["gampang gugup", "antiTrait", WANDERING],
  ["tidak suka bekerja di lapangan", "antiTrait", "tidak-suka-lapangan"],
  ["enggan turun ke lapangan", "antiTrait", "tidak-suka-lapangan"],
  ["merencanakan dan mengkoordinasikan kegiatan dalam rangka apa pun", "trait", "merencanakan"],
  ["suka marah", "antiTrait", "Ucapan orang mengganggumu sampai malam."],
  ["tidak telaten", "antiTrait", null],
  ["bahasa Inggris pasif", "trait", "Kamu menyimak ucapan aslinya ketika menonton film luar negeri."],
])("%s", (phrase, end, items) => {
  // A shared scale that stands for one end alone leaves the other to the grammar of the phrase.
  expect(meantBy(phrase)).toEqual([end, items]);
});

test.each([
  ...["malas mencatat", "tidak menyukai detail", "menguasai sistem injeksi", "SIM C", "lidah yang peka"],
  ...["suka bereksperimen", "tidak malu bertanya", "peka pada nuansa bahasa", "tenaga medis", "bersih", ""],
  ...["empatik sekali-kali", "sabarata", "pendengar radio lama", "tim gudang"],
])("no table knows %j", (phrase) => {
  expect(meantBy(phrase)).toBeNull();
});

test.each([
  ["luwes mengobrol", "supel"],
  ["luwes", "fleksibel"],
  ["kepo", "ingin tahu"],
])("%j means what %j does", (phrase, other) => {
  expect(named(phrase)?.dimension).toBe(named(other)?.dimension);
});
