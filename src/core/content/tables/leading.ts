import { DENIALS } from "./negations.ts";

/** What is due, in the words of who judges it. */
const DUE: readonly string[] = [
  ..."seharusnya harusnya semestinya mestinya sepatutnya selayaknya sewajarnya sebaiknya sepantasnya wajarnya".split(
    " ",
  ),
];

/** Behind these what is due is compared with or asked for, not told. */
const BEFORE_DUE: readonly string[] = [
  ..."yang dari daripada sebagaimana seperti bagaimana kapan mana tempat waktu jam harga".split(" "),
  ...DENIALS,
];

/** Words that tell what to answer. */
export const LEADING: readonly string[] = [
  ...DUE,
  "bukankah",
  "bukan kah",
  "tidakkah",
  "tentu",
  "tentu saja",
  "tentunya",
  "tentulah",
  "sudah tentu",
  "pastinya",
  "pastilah",
  "wajar kalau",
  "wajar bila",
  "wajar jika",
  "jelas bahwa",
  "jelas-jelas",
  "setuju bahwa",
  "setuju kalau",
  "semua orang tahu",
  "setiap orang tahu",
  "kita semua tahu",
  "seperti kita tahu",
  "seperti kita ketahui",
  "seperti diketahui",
  // Of whom else it is said, `siapa yang tidak hadir`, it asks nothing of the kind.
  ...DENIALS.flatMap((denial) =>
    "suka mau ingin senang bangga sayang butuh kesal takut tahu kenal"
      .split(" ")
      .map((word) => `siapa yang ${denial} ${word}`),
  ),
  "siapa sih yang",
  "mana mungkin",
  "masa sih",
  "masak sih",
  "ya kan",
  "iya kan",
  "kan?",
  "bukan?",
  ", ya?",
  "orang baik",
  "orang yang baik",
  "sebagai manusia",
  ...[
    "siswa",
    "murid",
    "pelajar",
    "mahasiswa",
    "anak",
    "warga",
    "warga negara",
    "teman",
    "pegawai",
    "pekerja",
    "pemimpin",
  ].map((person) => `sebagai ${person} yang baik`),
  "seperti orang lain",
  "seperti kebanyakan orang",
  "layaknya orang",
];

/** Where these words lead nowhere: they compare with what is due, or say that something is open. */
export const NOT_LEADING: readonly string[] = [
  "belum tentu",
  ...DENIALS.map((denial) => `${denial} tentu`),
  // What is exact.
  ...["harga", "biaya", "jumlah", "ukuran", "tanggal", "waktu", "jam", "jadwal", "tempat", "alamat"].map(
    (what) => `${what} pastinya`,
  ),
  // What somebody finds or says, as an act of theirs.
  ...["merasa", "menganggap"].flatMap((finds) =>
    ["kalau", "bila", "jika"].map((word) => `${finds} wajar ${word}`),
  ),
  "dengan jelas bahwa",
  // Whom somebody has to do with, not who the person is to be.
  ...["kepada", "dari", "dengan", "bersama"].flatMap((before) => [
    `${before} orang baik`,
    `${before} orang yang baik`,
  ]),
  ...BEFORE_DUE.flatMap((before) => DUE.map((due) => `${before} ${due}`)),
];
