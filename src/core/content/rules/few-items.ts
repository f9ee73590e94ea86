import { scalesOf } from "../located.ts";
import { contentRule } from "../rule.ts";

const LEAST = 4;

/**
 * Tujuan: Nilai dari satu atau dua pertanyaan mudah terguncang oleh satu jawaban yang meleset. Dengan empat pertanyaan, goyangannya
 * tinggal setengah dari satu pertanyaan.
 *
 * Saran: Tulis paling sedikit empat pertanyaan untuk setiap sifat, juga untuk minat pada tugas.
 *
 * Buruk:
 *
 *     traits:
 *       - id: telaten
 *         name: Telaten
 *         responses: sesuai
 *         items:
 *           - {id: telaten-1, text: Catatan belajarmu rapi sampai akhir semester.}
 *           - {id: telaten-2, text: Kamu berganti hobi ketika kemajuannya mulai lambat., reverse: true}
 *         tips: [Siram satu tanaman setiap pagi selama dua minggu.]
 *
 * Baik:
 *
 *     traits:
 *       - id: telaten
 *         name: Telaten
 *         responses: sesuai
 *         items:
 *           - {id: telaten-1, text: Catatan belajarmu rapi sampai akhir semester.}
 *           - {id: telaten-2, text: Kamu berganti hobi ketika kemajuannya mulai lambat., reverse: true}
 *           - {id: telaten-3, text: Latihan rutinmu tetap jalan pada hari yang melelahkan.}
 *           - {id: telaten-4, text: Kamu menumpuk pekerjaan kecil sampai akhir pekan., reverse: true}
 *         tips: [Siram satu tanaman setiap pagi selama dua minggu.]
 */
export const fewItems = contentRule("few-items", "warning", (profile) =>
  scalesOf(profile)
    .filter(({ items }) => items.length < LEAST)
    .map(({ kind, name, path, items }) => ({
      // What is asked about interest stands in the duties, whether `interest` is written or not.
      path: kind === "interest" ? ["duties"] : path,
      args: { name, count: items.length, least: LEAST },
    })),
);
