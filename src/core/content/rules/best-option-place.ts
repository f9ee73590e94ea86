import { RARE } from "../chance.ts";
import { contentRule } from "../rule.ts";
import { habitOf, situationsOf } from "../situations.ts";

/** A place that nobody would think of first is looked for too, with fewer cases of chance allowed to all of these together. */
const rareAt = (place: number, places: number): number => (place === 0 ? RARE : RARE / places);

/**
 * Tujuan: Di kertas dan di formulir, pilihan tampil menurut urutan berkas. Kalau yang terbaik biasanya di tempat yang sama, orang bisa
 * menebak tanpa membaca.
 *
 * Saran: Sebar pilihan terbaik ke semua tempat. Dihitung dari semua situasi: kalau letaknya diundi, pilihan terbaik sesering itu di satu
 * tempat kebetulan saja dalam paling banyak 5 dari 100 kali.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Hujan turun ketika kamu menjemur buku. Apa yang kamu lakukan?
 *       options:
 *         - {text: Mengangkat bukunya ke teras, points: 4}
 *         - {text: Menutupinya dengan plastik, points: 3}
 *         - {text: Menunggu hujannya mereda, points: 1}
 *         - {text: Meminta adik mengangkatnya, points: 0}
 *     - id: tekun-6
 *       text: Bibitmu layu setelah dua minggu. Apa yang kamu lakukan dulu?
 *       options:
 *         - {text: Memeriksa tanah di potnya, points: 4}
 *         - {text: Menyiramnya dua kali lipat, points: 1}
 *         - {text: Memindahkannya ke halaman, points: 2}
 *         - {text: Menggantinya dengan yang baru, points: 0}
 *     - id: tekun-7
 *       text: Gambarmu sobek sehari sebelum pameran. Apa yang kamu lakukan?
 *       options:
 *         - {text: Menempel sobekan dari belakang, points: 4}
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
export const bestOptionPlace = contentRule("best-option-place", "warning", (profile, context) => {
  const situations = situationsOf(profile);
  const places = Math.max(0, ...situations.map(({ options }) => options.length));
  for (let place = 0; place < places; place += 1) {
    const looks = ({ options }: (typeof situations)[number]) => options.map((_, index) => index === place);
    const habit = habitOf(situations, looks, context, rareAt(place, places));
    if (habit) return [{ path: habit.path, args: { place: place + 1, count: habit.count, of: habit.of } }];
  }
  return [];
});
