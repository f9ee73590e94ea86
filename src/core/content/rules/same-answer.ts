import { contentRule } from "../rule.ts";
import { sameAnswerValues } from "../same-answers.ts";

/**
 * Tujuan: Orang yang menjawab "sesuai" (atau angka mana pun) untuk semuanya tidak bercerita apa-apa, jadi hasilnya harus dekat tengah.
 *
 * Saran: Imbangkan pertanyaan yang searah dan yang terbalik, juga bobot dan jumlah pilihannya. Dihitung dengan penilai yang sebenarnya
 * untuk setiap posisi, sedangkan situasi dan minat dijawab di tengah: kecocokannya 35 sampai 65, dan setiap sifat 20 sampai 80.
 *
 * Buruk:
 *
 *     traits:
 *       - id: telaten
 *         name: Telaten
 *         weight: 9
 *         responses: sesuai
 *         items:
 *           - {id: telaten-1, text: Catatan belajarmu rapi sampai akhir semester.}
 *           - {id: telaten-2, text: Kamu berganti hobi ketika kemajuannya mulai lambat., reverse: true}
 *           - {id: telaten-3, text: Latihan rutinmu tetap jalan pada hari yang melelahkan.}
 *           - {id: telaten-4, text: Kamu merawat tanaman sampai berbuah.}
 *         tips: [Siram satu tanaman setiap pagi selama dua minggu.]
 *
 * Baik:
 *
 *     traits:
 *       - id: telaten
 *         name: Telaten
 *         weight: 9
 *         responses: sesuai
 *         items:
 *           - {id: telaten-1, text: Catatan belajarmu rapi sampai akhir semester.}
 *           - {id: telaten-2, text: Kamu berganti hobi ketika kemajuannya mulai lambat., reverse: true}
 *           - {id: telaten-3, text: Latihan rutinmu tetap jalan pada hari yang melelahkan.}
 *           - {id: telaten-4, text: Kamu menumpuk pekerjaan kecil sampai akhir pekan., reverse: true}
 *         tips: [Siram satu tanaman setiap pagi selama dua minggu.]
 */
export const sameAnswer = contentRule("same-answer", "warning", (profile) =>
  sameAnswerValues(profile).map(({ path, ...args }) => ({ path, args })),
);
