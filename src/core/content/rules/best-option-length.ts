import { RARE } from "../chance.ts";
import { contentRule } from "../rule.ts";
import { habitOf, type Situation, situationsOf } from "../situations.ts";

const EXTREMES = { longest: Math.max, shortest: Math.min } as const;
const RARE_OF_BOTH = { longest: RARE, shortest: RARE / 4 } as const;

/**
 * Tujuan: Pilihan yang benar sering ditulis paling teliti, jadi paling panjang. Orang yang memilih yang terpanjang mendapat nilai tanpa
 * membaca.
 *
 * Saran: Samakan panjang pilihannya, dan biarkan yang lemah sekali waktu menjadi yang terpanjang. Dihitung dari semua situasi, dengan
 * batas kebetulan 5 dari 100; untuk yang terpendek batasnya lebih ketat.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Hujan turun ketika kamu menjemur buku. Apa yang kamu lakukan?
 *       options:
 *         - {text: Menutupinya dengan plastik, points: 3}
 *         - {text: Mengangkat buku itu satu per satu ke teras rumah, points: 4}
 *         - {text: Menunggu hujannya mereda, points: 1}
 *         - {text: Meminta adik mengangkatnya, points: 0}
 *     - id: tekun-6
 *       text: Bibitmu layu setelah dua minggu. Apa yang kamu lakukan dulu?
 *       options:
 *         - {text: Menyiramnya dua kali lipat, points: 1}
 *         - {text: Memindahkannya ke halaman, points: 2}
 *         - {text: Memeriksa tanah di dalam potnya dengan sebatang lidi, points: 4}
 *         - {text: Menggantinya dengan yang baru, points: 0}
 *     - id: tekun-7
 *       text: Gambarmu sobek sehari sebelum pameran. Apa yang kamu lakukan?
 *       options:
 *         - {text: Menempel sobekan itu dari belakang dengan kertas tipis, points: 4}
 *         - {text: Menggambar ulang yang lebih kecil, points: 3}
 *         - {text: Meminta waktu tambahan sehari, points: 1}
 *         - {text: Menarik gambarmu dari pameran, points: 0}
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Hujan turun ketika kamu menjemur buku. Apa yang kamu lakukan?
 *       options:
 *         - {text: Menutupinya dengan plastik, points: 3}
 *         - {text: Menunggu hujannya mereda, points: 1}
 *         - {text: Meminta adik mengangkatnya, points: 0}
 *         - {text: Mengangkat bukunya ke teras, points: 4}
 *     - id: tekun-6
 *       text: Bibitmu layu setelah dua minggu. Apa yang kamu lakukan dulu?
 *       options:
 *         - {text: Menggantinya dengan yang baru, points: 0}
 *         - {text: Memeriksa tanah di potnya, points: 4}
 *         - {text: Menyiramnya dua kali lipat, points: 1}
 *         - {text: Memindahkannya ke halaman, points: 2}
 *     - id: tekun-7
 *       text: Gambarmu sobek sehari sebelum pameran. Apa yang kamu lakukan?
 *       options:
 *         - {text: Meminta waktu tambahan sehari, points: 1}
 *         - {text: Menarik gambarmu dari pameran, points: 0}
 *         - {text: Menempel sobekan dari belakang, points: 4}
 *         - {text: Menggambar ulang yang lebih kecil, points: 3}
 */
export const bestOptionLength = contentRule("best-option-length", "warning", (profile, context) => {
  const situations = situationsOf(profile);
  for (const extreme of ["longest", "shortest"] as const) {
    const looks = ({ options }: Situation) => {
      const lengths = options.map(({ text }) => text.length);
      const end = EXTREMES[extreme](...lengths);
      return lengths.map((length) => length === end);
    };
    const habit = habitOf(situations, looks, context, RARE_OF_BOTH[extreme]);
    if (habit) return [{ path: habit.path, args: { extreme, count: habit.count, of: habit.of } }];
  }
  return [];
});
