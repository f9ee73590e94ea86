import { expect, test } from "vitest";
import { readDescription } from "../../src/draft/read.ts";
import { WORK } from "./frame.ts";

/** Enough of a profession that its name need not be clear. */
const MORE = `${WORK("ini")}
Ia bekerja sama dengan warga, kasir, dan mandor.
Yang malas dan ceroboh sebaiknya mencari pekerjaan lain.
Banyak orang mengira pekerjaan ini mudah. Padahal, ia harus sabar.`;

test.each([
  ["Pengemudi alat panen bertugas memanen padi.", "Pengemudi Alat Panen"],
  ["Pamong belajar bekerja di sanggar untuk mengajar warga.", "Pamong Belajar"],
  ["Ibuku seorang penjual tanaman hias. Ibuku menjual bunga kepada tetangga.", "Penjual Tanaman Hias"],
  ["Saya sudah dua belas tahun menjadi pembuat film dokumenter.", "Pembuat Film Dokumenter"],
  ["Di balik kursi itu ada tangan pengrajin rotan. Pengrajin rotan mengolah rotan.", "Pengrajin Rotan"],
  ["Tahukah kamu bahwa taman lahir dari tangan penata taman?", "Penata Taman"],
  ["Inti pekerjaan penata taman adalah merawat taman supaya indah.", "Penata Taman"],
  [
    "Dunia kini terang pada malam hari, dan orang yang memasang kabelnya disebut pemasang kabel.",
    "Pemasang Kabel",
  ],
  ["Ada orang yang memangkas semak di taman kota sejak subuh. Orang itulah tukang kebun.", "Tukang Kebun"],
  ["Tumbuhan dipelajari di kebun, dan orang yang menekuninya disebut ahli botani.", "Ahli Botani"],
  [
    "Panggung, lampu, penonton, dan tepuk tangan: itulah keseharian aktor teater. Aktor teater memerankan tokoh.",
    "Aktor Teater",
  ],
  ["Botani merupakan cabang ilmu tentang tumbuhan. Ahli botani meneliti tumbuhan.", "Ahli Botani"],
  ["Catatan sesi keempat bersama siswa\n\nPenata taman merawat taman supaya indah.", "Penata Taman"],
  ["Nama pekerjaan: penata cahaya (lighting designer)\n", "Penata Cahaya"],
  ["JADILAH PENJAGA PANTAI!\n\nPenjaga pantai berbeda dari penjaga kolam renang.", "Penjaga Pantai"],
  ["Penata Taman Ringkasan Penata taman merawat taman kota.", "Penata Taman"],
  [
    "Curriculum Developer (Pengembang Kurikulum)\n\nPengembang kurikulum menyusun kurikulum.",
    "Pengembang Kurikulum",
  ],
])("%j names the profession", (text, role) => {
  const found = readDescription(`${text}\n${MORE}`);
  expect(found.role?.toLowerCase()).toBe(role.toLowerCase());
});

test.each([
  ["Saya", "Saya sudah lama menjadi barista."],
  ["ibu", "Ibuku seorang barista."],
  ["aku", "Ini cerita tentang pekerjaan aku."],
])("what %s does is what a profession does that is told so: %s", (who, sentence) => {
  const told = `${sentence} Barista adalah orang yang meracik kopi.\n${WORK("barista")}`;
  const { duties } = readDescription(
    `${told}\nSetiap pagi ${who} menata gelas, menggiling biji, dan menyapu lantai.`,
  );
  expect(duties.slice(2)).toEqual(["menata gelas", "menggiling biji", "menyapu lantai"]);
});

test("what somebody else does is not", () => {
  const told = `Barista adalah orang yang meracik kopi.\n${WORK("barista")}`;
  const { duties } = readDescription(`${told}\nAyah menata gelas.`);
  expect(duties).toHaveLength(2);
});

test.each([
  ["Penguji (tester) adalah orang yang menguji aplikasi.", "Tester"],
  ["Pengacara perusahaan, atau yang lazim disebut in-house counsel, menjaga kontrak.", "In-house counsel"],
  ["Penata rias alias MUA merias pengantin.", "MUA"],
  ["Instruktur balai latihan kerja (BLK) adalah orang yang mengajar.", "Instruktur BLK"],
  ["Pemain musik orkestra ialah musisi yang membawakan simfoni.", "Pemain orkestra"],
  ["Staf HRD mengurus karyawan dari masuk sampai keluar.", "HRD"],
])("%s: %s is another name for it", (opening, alias) => {
  const told = `${opening}\n${MORE}`;
  const { difference } = readDescription(
    `${told}\nBerbeda dengan petani yang menanam padi, ${alias} menanam bunga di kota.`,
  );
  expect(difference).toEqual({ this: "menanam bunga di kota", other: "menanam padi" });
});

/** What is told of a penata taman, but for what he is. */
const TOLD = `${WORK("penata taman")}
Ia bekerja sama dengan warga, kasir, dan mandor.`;

test.each([
  ["Penata taman atau landscaper adalah orang yang merawat taman kota.", "merawat taman kota"],
  ["Pengertian penata taman adalah orang yang merawat taman kota.", "merawat taman kota"],
  [
    "Ada orang yang merawat taman kota sejak subuh. Orang itulah penata taman.",
    "merawat taman kota sejak subuh",
  ],
  ["Penata Taman\n\nMerawat taman kota supaya tetap hijau.\n", "Merawat taman kota supaya tetap hijau"],
  ["Penata Taman\n\nRingkasan – Merawat taman kota.\n", "Merawat taman kota"],
  ["Penata Taman\n\nPeran ini menjaga taman kota tetap hijau.\n", "menjaga taman kota tetap hijau"],
  ["Apa sih kerja penata taman? Intinya sih kamu merawat taman kota.", "merawat taman kota"],
])("%j says what the profession is", (text, summary) => {
  const found = readDescription(`${text}\n${TOLD}`);
  expect(found.summary).toBe(summary);
  expect(found.duties).toEqual(["mencatat data", "menemui pengunjung"]);
});

test("a text that stands twice says no more than once", () => {
  const told = `Penata taman adalah orang yang merawat taman kota.\n${TOLD}`;
  expect(readDescription(`${told}\n${told}`)).toEqual(readDescription(told));
});
