import { scalesOf } from "../located.ts";
import { isOwn } from "../own.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Nilai yang rendah tanpa langkah berikutnya hanya mengecilkan hati.
 *
 * Saran: Beri setiap sifat paling sedikit satu tip: kegiatan nyata, gratis, yang bisa dimulai minggu ini. Untuk minat pada tugas: cara
 * mencicipi tugasnya.
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
 *           - {id: telaten-3, text: Latihan rutinmu tetap jalan pada hari yang melelahkan.}
 *           - {id: telaten-4, text: Kamu menumpuk pekerjaan kecil sampai akhir pekan., reverse: true}
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
export const missingTips = contentRule("missing-tips", "hint", (profile, context) =>
  scalesOf(profile)
    .filter(({ tips }) => tips.length === 0)
    .map(({ name, path }) => {
      // A profile that empties the tips of a shared scale says so itself, in the list that it writes.
      const emptied = [...path, "tips"];
      return { path: !isOwn(path, context) && isOwn(emptied, context) ? emptied : path, args: { name } };
    }),
);
