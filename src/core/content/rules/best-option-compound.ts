import { simplified } from "../../base/words.ts";
import { contentRule } from "../rule.ts";
import { habitOf, situationsOf } from "../situations.ts";

/** Signs that an option tells more than one act. */
const COMPOUND =
  /[,;&]|(?<!\p{L})(?:dan|lalu|kemudian|serta|sambil|sembari|seraya|sekaligus|setelah itu|sesudah itu)(?!\p{L})/u;

/**
 * Tujuan: "Mendengarkan, lalu menjelaskan" tampak lebih lengkap daripada pilihan yang berisi satu perbuatan, jadi mudah ditebak.
 *
 * Saran: Satu pilihan satu perbuatan. Dihitung dari situasi yang sebagian pilihannya berisi dua perbuatan, dengan batas kebetulan 5 dari
 * 100.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Hujan turun ketika kamu menjemur buku. Apa yang kamu lakukan?
 *       options:
 *         - {text: Menutupinya dengan plastik dari gudang, points: 3}
 *         - {text: "Mengangkat buku, lalu mengeringkannya", points: 4}
 *         - {text: Menunggu hujannya mereda, points: 1}
 *         - {text: Meminta adik mengangkatnya, points: 0}
 *     - id: tekun-6
 *       text: Bibitmu layu setelah dua minggu. Apa yang kamu lakukan dulu?
 *       options:
 *         - {text: Menyiramnya dua kali lipat dari biasanya, points: 1}
 *         - {text: Memindahkannya ke halaman, points: 2}
 *         - {text: Memeriksa tanah dan membuang gulma, points: 4}
 *         - {text: Menggantinya dengan yang baru, points: 0}
 *     - id: tekun-7
 *       text: Gambarmu sobek sehari sebelum pameran. Apa yang kamu lakukan?
 *       options:
 *         - {text: "Menempel sobekan, lalu menebalkannya", points: 4}
 *         - {text: Menggambar ulang yang lebih kecil dari itu, points: 3}
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
export const bestOptionCompound = contentRule("best-option-compound", "warning", (profile, context) => {
  const situations = situationsOf(profile);
  const looks = ({ options }: (typeof situations)[number]) =>
    options.map(({ text }) => COMPOUND.test(simplified(text)));
  const habit = habitOf(situations, looks, context);
  return habit ? [{ path: habit.path, args: { count: habit.count, of: habit.of } }] : [];
});
