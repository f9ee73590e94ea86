import { expect, test } from "vitest";
import { actsIn, oneAct } from "../../../src/draft/making/acts.ts";

test.each<[phrase: string, acts: readonly string[]]>([
  ["merancang dan mengembangkan pesawat", ["merancang pesawat", "mengembangkan pesawat"]],
  [
    "merancang, membuat, dan menguji alat ukur",
    ["merancang alat ukur", "membuat alat ukur", "menguji alat ukur"],
  ],
  ["mengolah korpus dan menulis artikel ilmiah", ["mengolah korpus", "menulis artikel ilmiah"]],
  ["menyortir dan mengedit foto sampai siap", ["menyortir foto sampai siap", "mengedit foto sampai siap"]],
  ["merekam kapan saja dan bebas menentukan topik", ["merekam kapan saja", "bebas menentukan topik"]],
  ["menyuntikkan obat lalu menunggu", ["menyuntikkan obat", "menunggu"]],
  [
    "membantu pasien makan, mandi, serta berpindah tempat",
    ["membantu pasien makan", "membantu pasien mandi", "membantu pasien berpindah tempat"],
  ],
  ["bekerja untuk menggali dan memuat tanah", ["bekerja untuk menggali tanah", "bekerja untuk memuat tanah"]],
  // one act
  ["memeriksa rem, lampu, dan ban", ["memeriksa rem, lampu, dan ban"]],
  ["menyusun putusan", ["menyusun putusan"]],
  ["latte art", ["latte art"]],
  ["", [""]],
  ["mengurus rambu, marka, uji kelayakan", ["mengurus rambu, marka, uji kelayakan"]],
  ["menyusun kamus atau tata bahasa", ["menyusun kamus atau tata bahasa"]],
  ["ganti oli lalu setel rantai", ["ganti oli", "setel rantai"]],
  // what it is not, and words to the reader
  ["menegakkan hukum, bukan menghakimi", ["menegakkan hukum"]],
  ["menggambar, ya, tapi nggak cuma itu", ["menggambar"]],
  // what the rule of content takes for a second act ends the first
  [
    "menguji apakah dakwaan terbukti secara sah dan meyakinkan orang",
    ["menguji apakah dakwaan terbukti secara sah", "meyakinkan orang"],
  ],
  ["memastikan barang masuk, tersimpan, dan keluar dengan benar", ["memastikan barang masuk"]],
  ["rapi dan bisa memimpin rapat", ["rapi"]],
])("%j", (phrase, acts) => {
  expect(actsIn(phrase)).toEqual(acts);
  expect(oneAct(phrase)).toBe(acts[0]);
});
