import { mirroredScales } from "../mirrored.ts";
import { isOwn } from "../own.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Sifat yang memberatkan yang menanyakan lagi pertanyaan sebuah sifat, hanya dibalik, menghitung satu hal dua kali.
 *
 * Saran: Tanyakan perilaku lain, yang memberatkan dengan sendirinya, atau hapus salah satunya. Dihitung dari kata yang sama: enam dari
 * sepuluh atau lebih, "tidak" tidak dihitung, pada separuh pertanyaannya.
 *
 * Buruk:
 *
 *     antiTraits:
 *       - id: cepat-menyerah
 *         name: Cepat menyerah
 *         responses: sesuai
 *         items:
 *           - {id: menyerah-1, text: Kamu tidak mengulang latihan yang sulit sampai lancar.}
 *           - {id: menyerah-2, text: Kamu bertahan dengan satu hobi selama bertahun-tahun., reverse: true}
 *           - {id: menyerah-3, text: Catatan belajarmu tidak rapi sampai akhir semester.}
 *           - {id: menyerah-4, text: Kamu mencari jalan lain ketika buntu., reverse: true}
 *         tips: [Selesaikan satu teka-teki setiap hari.]
 *
 * Baik:
 *
 *     antiTraits:
 *       - id: cepat-menyerah
 *         name: Cepat menyerah
 *         responses: sesuai
 *         items:
 *           - {id: menyerah-1, text: Soal yang panjang kamu lewati begitu saja.}
 *           - {id: menyerah-2, text: Kamu bertahan dengan satu hobi selama bertahun-tahun., reverse: true}
 *           - {id: menyerah-3, text: Kamu berhenti setelah kalah satu kali.}
 *           - {id: menyerah-4, text: Kamu mencari jalan lain ketika buntu., reverse: true}
 *         tips: [Selesaikan satu teka-teki setiap hari.]
 */
export const mirroredTrait = contentRule("mirrored-trait", "warning", (profile, context) =>
  mirroredScales(profile).map(({ trait, antiTrait, count }) => ({
    // Of a shared anti-trait and a trait of the author's own, the trait can be changed.
    path: isOwn(antiTrait.path, context) ? antiTrait.path : trait.path,
    args: { name: antiTrait.name, trait: trait.name, count },
  })),
);
