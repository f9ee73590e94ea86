import { parse } from "yaml";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";

/** A small profile of every part, in which no rule of content finds anything. */
export const SMALL = `id: penjaga-taman
role: Penjaga Taman
responses:
  sesuai:
    ask: Seberapa sesuai denganmu?
    options: [Sangat tidak sesuai, Tidak sesuai, Netral, Sesuai, Sangat sesuai]
interest:
  tips: [Temani petugas taman selama satu pagi.]
duties:
  - {id: menyiram, text: Menyiram tanaman., interest: {id: minat-1, text: Menyiram tanaman kota setiap pagi.}}
  - {id: memangkas, text: Memangkas semak., interest: {id: minat-2, text: Memangkas semak di tepi jalan setapak.}}
  - {id: memeriksa, text: Memeriksa mainan., interest: {id: minat-3, text: Memeriksa baut ayunan sebelum taman dibuka.}}
  - {id: menolong, text: Menolong tamu., interest: {id: minat-4, text: Menunjukkan arah kepada pengunjung.}}
traits:
  - id: tekun
    name: Tekun
    responses: sesuai
    items:
      - {id: tekun-1, text: Kamu mengulang latihan yang sulit sampai lancar.}
      - {id: tekun-2, text: Kamu meninggalkan gambar yang setengah jadi., reverse: true}
      - {id: tekun-3, text: Catatan belajarmu rapi sampai akhir semester.}
      - {id: tekun-4, text: Kamu menunda tugas yang terasa membosankan., reverse: true}
    tips: [Siram satu tanaman setiap pagi selama dua minggu.]
antiTraits:
  - id: rumahan
    name: Kurang nyaman di luar ruangan
    responses: sesuai
    items:
      - {id: rumahan-1, text: Panas terik cepat merusak semangatmu.}
      - {id: rumahan-2, text: Kamu menikmati pagi di bawah langit terbuka., reverse: true}
      - {id: rumahan-3, text: Sepatu berlumpur mengganggu harimu.}
      - {id: rumahan-4, text: Kamu memilih duduk di halaman saat istirahat., reverse: true}
    tips: [Berjalanlah pagi-pagi selama tiga hari.]
misconceptions:
  - id: menyapu
    claim: Penjaga taman hanya menyapu daun.
    truth: Ia juga merawat tanaman dan memeriksa mainan anak.
    statements:
      - {id: sapu-1, text: Penjaga taman ikut memeriksa mainan anak., answer: true}
      - {id: sapu-2, text: Memangkas semak termasuk urusan petugas lain., answer: false}
comparison:
  role: Tukang Kebun
  items:
    - {id: taman-arah-1, this: Merawat taman yang dipakai ratusan orang, other: Merawat kebun milik satu keluarga}
    - {id: taman-arah-2, this: Menegur tamu yang memetik bunga, other: Memilih bunga bersama pemilik rumah, flip: true}
sources:
  - {id: aturan, text: Taman kota diatur dalam peraturan menteri., date: "2022"}
`;

type Part = Record<string, unknown>;

/**
 * The small profile with a piece in it: further items of its trait where that is a list, else the parts that it tells.
 * @param piece as YAML
 */
export function profileWith(piece: string): Profile {
  const whole = parse(SMALL) as Part & { traits: (Part & { items: unknown[] })[] };
  const part: unknown = parse(piece);
  if (Array.isArray(part)) whole.traits[0]?.items.push(...part);
  else Object.assign(whole, part);
  const parsed = parseProfile(JSON.stringify(whole));
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}
