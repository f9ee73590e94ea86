import { expect, test } from "vitest";
import { jointOf } from "../../../src/core/content/acts.ts";

test.each<[text: string, joint: string | null]>([
  ["Kamu mencatat pelajaran dan merapikan meja.", "dan"],
  ["Kamu mendengarkan teman serta memberi saran.", "serta"],
  ["Kamu menyusun rencana, lalu membagi tugas.", "lalu"],
  ["Kamu membaca soal lalu langsung menjawab.", "lalu"],
  ["Kamu meminta maaf, kemudian pulang.", "kemudian"],
  ["Kamu membaca atau mendengarkan berita.", "atau"],
  ["Menyiram dan memupuk tanaman setiap pagi.", "dan"],
  ["Mendengarkan, menjelaskan, dan menguatkan warga.", "dan"],
  ["Kamu sabar dan teliti.", "dan"],
  ["Kamu tenang dan ramah menghadapi tamu.", "dan"],
  ["Kamu mudah marah dan tersinggung.", "dan"],
  ["Kamu datang terlambat dan tidak meminta maaf.", "dan"],
  ["Kamu menenangkan orang yang menangis dan mengantarnya pulang.", "dan"],
  ["Menandai bagian yang terpasang dan mencatat hasilnya.", "dan"],
  ["Di rumah, kamu bermain dan berlari.", "dan"],
  ["Kamu datang ke sekolah dan belajar.", "dan"],
  ["Kamu duduk di depan dan bertanya.", "dan"],
  ["Kamu makan dan tidur teratur.", "dan"],
  ["Kamu merapikan meja; bukumu tersusun.", ";"],
  // what one act is done to, with or for
  ["Kamu merapikan kartu dan surat.", null],
  ["Kamu bercerita kepada ibu dan anak.", null],
  ["Menyatukan orang dinas, lembaga sosial, dan warga.", null],
  ["Kamu menerima berita dan berkas warga.", null],
  ["Kamu menulis di meja dan media lain.", null],
  ["Kamu membantu orang mengurus kartu, misalnya KTP atau BPJS.", null],
  ["Panas atau hujan cepat merusak semangatmu.", null],
  ["Menjelaskan syarat bantuan sosial dan kesehatan kepada warga.", null],
  ['Kamu menulis "membaca dan menghitung" di papan.', null],
  // what is one thing to people
  ["Kamu menikmati hari yang penuh dengan membaca dan menulis.", null],
  ["Kamu mencatat orang yang datang dan pergi.", null],
  ["Kamu menemani warga sampai paham dan bisa memakainya.", null],
  ["Kamu menyukai tempat yang bersih dan berangin.", null],
  ["Kamu memilih tempat yang bersih dan menyenangkan.", null],
  ["Kamu menggambar rumah besar dan berpagar.", null],
  ["Kamu mengatur jam makan dan tidur.", null],
  ["Kamu memasak tempe dan tahu.", null],
  ["Kamu merapikan barang rusak dan terbuang.", null],
  // when, not what
  ["Minggu lalu kamu membantu tetangga.", null],
  ["Kamu mengingat janji yang lalu.", null],
  ["Kamu mengatur lalu lintas.", null],
  ["dan", null],
  ["", null],
])("%j: %s", (text, joint) => {
  expect(jointOf(text)).toBe(joint);
});
