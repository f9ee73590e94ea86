import { fewReversedOf } from "../directions.ts";
import { scalesOf } from "../located.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Ada orang yang setuju dengan apa saja. Kalau semua pertanyaan searah, mereka mendapat nilai tinggi tanpa memiliki sifatnya.
 *
 * Saran: Balik paling sedikit satu pertanyaan (`reverse: true`), dan dua pada sifat berisi lima pertanyaan atau lebih. Sifat yang
 * memberatkan cukup satu. Sebaliknya juga: jangan balik semuanya. Minat pada tugas boleh searah.
 *
 * Buruk:
 *
 *     traits:
 *       - id: telaten
 *         name: Telaten
 *         responses: sesuai
 *         items:
 *           - {id: telaten-1, text: Catatan belajarmu rapi sampai akhir semester.}
 *           - {id: telaten-2, text: Kamu menyelesaikan buku yang tebal.}
 *           - {id: telaten-3, text: Latihan rutinmu tetap jalan pada hari yang melelahkan.}
 *           - {id: telaten-4, text: Kamu merawat tanaman sampai berbuah.}
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
 *           - {id: telaten-4, text: Kamu merawat tanaman sampai berbuah.}
 *         tips: [Siram satu tanaman setiap pagi selama dua minggu.]
 */
export const fewReversed = contentRule("few-reversed", "warning", (profile) =>
  scalesOf(profile).flatMap((scale) => {
    const few = fewReversedOf(scale);
    return few ? [{ path: scale.path, args: { name: scale.name, ...few } }] : [];
  }),
);
