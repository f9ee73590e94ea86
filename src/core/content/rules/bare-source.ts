import { contentRule } from "../rule.ts";

/**
 * Tujuan: Fakta tanpa tanggal dan tanpa alamat tidak bisa diperiksa siapa pun, dan tidak ada yang tahu kapan ia basi.
 *
 * Saran: Tambahkan `date`, `url`, atau keduanya.
 *
 * Buruk:
 *
 *     sources:
 *       - {id: aturan-taman, text: Taman kota diatur dalam peraturan menteri.}
 *
 * Baik:
 *
 *     sources:
 *       - id: aturan-taman
 *         text: Taman kota diatur dalam peraturan menteri.
 *         url: https://peraturan.example/taman
 *         date: "2022"
 */
export const bareSource = contentRule("bare-source", "warning", ({ sources }) =>
  sources.flatMap(({ id, url, date }, index) =>
    url === undefined && date === undefined ? [{ path: ["sources", index], args: { id } }] : [],
  ),
);
