import { expect, test } from "vitest";
import { addedToWork } from "../frame.ts";

test.each([
  [
    "Sekilas pekerjaan ini terlihat gampang. Padahal, ia harus hafal belasan resep.",
    "pekerjaan ini terlihat gampang",
    "ia harus hafal belasan resep",
  ],
  [
    "Orang luar sering berpikir barista cuma menekan tombol, padahal gilingan diatur tiap jam.",
    "barista cuma menekan tombol",
    "gilingan diatur tiap jam",
  ],
  [
    "Barista kerap dituduh menjual kopi basi, kendati sesungguhnya biji digiling setiap pagi.",
    "Barista menjual kopi basi",
    "biji digiling setiap pagi",
  ],
  [
    "Selama ini barista kerap disangka sama dengan pelayan. Hal tersebut tidak benar karena barista meracik kopi.",
    "barista sama dengan pelayan",
    "barista meracik kopi",
  ],
  [
    "Jangan kalian sangka barista itu hanya berdiri menunggu tamu. Sebenarnya mereka mencatat stok dan memesan biji.",
    "barista itu hanya berdiri menunggu tamu",
    "mereka mencatat stok dan memesan biji",
  ],
  [
    '"Barista kan cuma tukang seduh." Begitu kata orang. Nyatanya, ia mengatur gilingan.',
    "Barista kan cuma tukang seduh",
    "ia mengatur gilingan",
  ],
  [
    "Catatan: banyak pelamar mengira pekerjaan ini tinggal seduh lalu selesai; kenyataannya mesin harus dicuci.",
    "pekerjaan ini tinggal seduh lalu selesai",
    "mesin harus dicuci",
  ],
  [
    "* Mitos: rasa adalah segalanya.\n* Fakta: kebersihan lebih penting.",
    "rasa adalah segalanya",
    "kebersihan lebih penting",
  ],
  [
    "Miskonsepsi\n❌ Barista cuma penjaga kasir.\n✅ Banyak yang mengatur gilingan dan memesan biji.",
    "Barista cuma penjaga kasir",
    "Banyak yang mengatur gilingan dan memesan biji",
  ],
  [
    "Orang-orang pikir kopi itu sama di seluruh dunia. Nggak, tiap kebun punya rasanya sendiri.",
    "kopi itu sama di seluruh dunia",
    "tiap kebun punya rasanya sendiri",
  ],
  [
    "Ada juga yang bilang barista boleh memilih tamu. Salah besar! Semua tamu dilayani sama.",
    "barista boleh memilih tamu",
    "Semua tamu dilayani sama",
  ],
  [
    "Benarkah barista hanya melamun memandang tamu? Tidak. Mesin harus dijaga.",
    "barista hanya melamun memandang tamu",
    "Mesin harus dijaga",
  ],
])("what is believed: %s", (sentence, claim, truth) => {
  expect(addedToWork("barista", sentence).misconceptions).toEqual([{ claim, truth }]);
});

test.each([
  "Katanya gajinya kecil, tapi suasananya hangat.",
  '"Kalau tidak telaten, jangan," katanya sambil tertawa.',
  "Dari luar kota ia memesan biji kopi.",
])("nobody's belief: %s", (sentence) => {
  expect(addedToWork("barista", sentence).misconceptions).toBeUndefined();
});
