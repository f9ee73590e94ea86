import { unreachableBands } from "../reach.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Hasil yang tidak bisa dicapai dengan jawaban apa pun tidak bercerita tentang orangnya, melainkan tentang profilnya. Ini terjadi
 * bila satu jawaban terlalu berat, atau bila batas sebuah sifat terlalu ketat.
 *
 * Saran: Tambah pertanyaan, ratakan bobotnya, atau turunkan `holdAt`. Yang disebut di sini sudah dihitung habis, bukan perkiraan.
 *
 * Buruk:
 *
 *     traits:
 *       - id: telaten
 *         name: Telaten
 *         weight: 1000
 *         holdAt: 90
 *         responses: sesuai
 *         items:
 *           - {id: telaten-1, text: Catatan belajarmu rapi sampai akhir semester.}
 *           - {id: telaten-2, text: Kamu berganti hobi ketika kemajuannya mulai lambat., reverse: true}
 *           - {id: telaten-3, text: Latihan rutinmu tetap jalan pada hari yang melelahkan.}
 *           - {id: telaten-4, text: Kamu menumpuk pekerjaan kecil sampai akhir pekan., reverse: true}
 *         tips: [Siram satu tanaman setiap pagi selama dua minggu.]
 *
 * Baik:
 *
 *     traits:
 *       - id: telaten
 *         name: Telaten
 *         weight: 1000
 *         holdAt: 25
 *         responses: sesuai
 *         items:
 *           - {id: telaten-1, text: Catatan belajarmu rapi sampai akhir semester.}
 *           - {id: telaten-2, text: Kamu berganti hobi ketika kemajuannya mulai lambat., reverse: true}
 *           - {id: telaten-3, text: Latihan rutinmu tetap jalan pada hari yang melelahkan.}
 *           - {id: telaten-4, text: Kamu menumpuk pekerjaan kecil sampai akhir pekan., reverse: true}
 *         tips: [Siram satu tanaman setiap pagi selama dua minggu.]
 */
export const unreachableBand = contentRule("unreachable-band", "error", (profile) =>
  unreachableBands(profile).map((band) => ({
    path: profile.traits.length > 0 ? ["traits"] : ["duties"],
    args: { band },
  })),
);
