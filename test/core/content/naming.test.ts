import { expect, test } from "vitest";
import { namerOf } from "../../../src/core/content/naming.ts";

test.each<[name: string, text: string, word: string | null]>([
  ["Sabar", "Kamu sabar menunggu giliran.", "sabar"],
  ["Sabar", "Kesabaranmu dipuji orang.", "kesabaranmu"],
  ["Kurang sabar", "Kamu bersabar menunggu.", "bersabar"],
  ["Jujur", "Kejujuran penting bagimu.", "kejujuran"],
  ["Teliti dan jujur", "Kamu dikenal jujur.", "jujur"],
  ["Komunikasi", "Kamu berkomunikasi dengan warga.", "berkomunikasi"],
  ["Kemampuan berkomunikasi", "Komunikasimu lancar.", "komunikasimu"],
  ["Ingin tahu", "Kamu ingin tahu sebabnya.", "ingin"],
  ["Kerja tim lintas lapisan", "Kamu menyukai kerja dalam tim.", "kerja"],
  ["Cepat bosan di meja", "Kamu mudah bosan.", "bosan"],
  ["Merencanakan", "Kamu merencanakan acara kelas.", "merencanakan"],
  ["Merencanakan", "Kegiatanmu terencana.", "terencana"],
  ["Peduli", "Kepedulianmu tampak.", "kepedulianmu"],
  ["Sabar", "Kamu menunggu dengan sabar.", "sabar"],
  ["Sabar", "Kamu mengeluh ketika harus sabar.", "sabar"],
  ["Empati", "Kamu menunjukkan empati kepada teman.", "empati"],
  ["Photoshop", "Kamu mahir Photoshop.", "photoshop"],
  ["Farmakologi", "Farmakologimu kuat.", "farmakologimu"],
  ["Farmakologi", "Kamu mencari buku tentang farmakologi karena kamu paham farmakologi.", "farmakologi"],
  ["Malas menulis", "Kamu malas menulis.", "malas"],
  // what is dealt with, or what is asked of somebody
  ["Farmakologi", "Kamu mencari penjelasan tentang farmakologi.", null],
  ["Photoshop", "Kamu memakai Photoshop untuk poster kelas.", null],
  ["Hukum acara", "Kamu menerangkan hukum acara kepada teman.", null],
  ["Teknik menjahit dan menyulam", "Kamu mencari penjelasan tentang teknik menjahit dan menyulam.", null],
  ["Tidak suka rutinitas", "Kamu menunda kegiatan yang berhubungan dengan rutinitas.", null],
  ["Malas menulis", "Kamu menunda ketika diminta menulis.", null],
  ["Merencanakan", "Kamu bingung ketika harus merencanakan acara.", null],
  // what the act is done with, or only one word of several
  ["Merencanakan", "Rencanamu berhenti di tengah jalan.", null],
  ["Kerja tim lintas lapisan", "Kamu memilih mengerjakan tugas sendirian.", null],
  ["Pengetahuan sosial", "Kamu mengikuti berita bantuan sosial.", null],
  ["Cepat bosan di meja", "Kamu merapikan meja.", null],
  ["Ingin tahu", "Kamu ingin pulang lebih awal.", null],
  // no family of the name
  ["Empati", "Kamu membawa empat tas.", null],
  ["Sabar", "Kamu menunggu benih tumbuh.", null],
  ["Berani", "Kamu naik ke atap.", null],
  ["Tidak", "Kamu tidak datang.", null],
  ["", "Kamu datang.", null],
])("%j in %j: %s", (name, text, word) => {
  expect(namerOf(name)(text)).toBe(word);
});
