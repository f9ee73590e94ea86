import { expect, test } from "vitest";
import { added } from "../frame.ts";

test.each([
  [
    "Mereka juga perlu dibekali ilmu gizi, epidemiologi, dan statistik dasar.",
    ["ilmu gizi", "epidemiologi", "statistik dasar"],
  ],
  [
    "Secara akademis, seorang barista perlu mendalami biologi molekuler, teknik steril, biokimia, dan analisis statistik.",
    ["biologi molekuler", "teknik steril", "biokimia", "analisis statistik"],
  ],
  [
    "Kamu pun perlu membekali diri dengan kimia pangan, mikrobiologi, analisis sensori, dan sistem HACCP.",
    ["kimia pangan", "mikrobiologi", "analisis sensori", "sistem HACCP"],
  ],
  [
    "Bekalnya pun harus disiapkan, yaitu ilmu kitab suci, sejarah agama, dan cara mengajar yang menyenangkan.",
    ["ilmu kitab suci", "sejarah agama", "cara mengajar yang menyenangkan"],
  ],
  [
    "Bekalnya tentu harus disiapkan: kepramukaan, pertolongan pertama, dan cara memimpin kelompok.",
    ["kepramukaan", "pertolongan pertama", "cara memimpin kelompok"],
  ],
  [
    "Syarat lainnya adalah penguasaan agronomi, ilmu tanah, ekonomi pertanian, dan teknologi pemetaan lahan.",
    ["agronomi", "ilmu tanah", "ekonomi pertanian", "teknologi pemetaan lahan"],
  ],
  [
    "Ibu juga harus tahu cara merawat tanaman, cara mengatasi hama, dan cara menghitung untung rugi.",
    ["cara merawat tanaman", "cara mengatasi hama", "cara menghitung untung rugi"],
  ],
  [
    "Kamu cukup belajar teknik anyam, mengenal jenis rotan, dan tahu cara menghitung ongkos.",
    ["teknik anyam", "mengenal jenis rotan", "tahu cara menghitung ongkos"],
  ],
  [
    "Di samping itu, ia dituntut memahami akuntansi dasar, menguasai peraturan perpajakan, dan cakap menggunakan aplikasi pelaporan daring.",
    [
      "memahami akuntansi dasar",
      "menguasai peraturan perpajakan",
      "cakap menggunakan aplikasi pelaporan daring",
    ],
  ],
  [
    "Selain sikap tersebut, penyuluh perlu memahami jenis-jenis narkotika dan dampaknya, mengerti aturan hukum yang berlaku, serta terampil menyusun presentasi.",
    [
      "memahami jenis-jenis narkotika dan dampaknya",
      "mengerti aturan hukum yang berlaku",
      "terampil menyusun presentasi",
    ],
  ],
  [
    "Kecakapan yang mesti diasah ialah penguasaan minimal dua bahasa, teknik mencatat cepat, dan wawasan lintas budaya.",
    ["penguasaan minimal dua bahasa", "teknik mencatat cepat", "wawasan lintas budaya"],
  ],
  [
    "Bekal ilmunya meliputi kimia dasar, teori rasa, dan higiene pangan.",
    ["kimia dasar", "teori rasa", "higiene pangan"],
  ],
  [
    "Pemahaman akan hukum, psikologi, dan komunikasi sangat diperlukan.",
    ["hukum", "psikologi", "komunikasi"],
  ],
  [
    "Calon barista sebaiknya mempelajari anatomi, fisiologi, dan gizi olahraga.",
    ["anatomi", "fisiologi", "gizi olahraga"],
  ],
  [
    "Dari sisi keilmuan, yang perlu dipahami adalah botani, ekologi, dan pemetaan.",
    ["botani", "ekologi", "pemetaan"],
  ],
  [
    "Hal yang harus dikuasai antara lain jenis biji kopi, teknik seduh, dan cara membuat latte art.",
    ["jenis biji kopi", "teknik seduh", "cara membuat latte art"],
  ],
  [
    "Ia wajib mengantongi sertifikat barista, paham sanitasi, dan bisa berbahasa Inggris.",
    ["sertifikat barista", "paham sanitasi", "bisa berbahasa Inggris"],
  ],
  [
    "Penguasaan peranti lunak desain, tipografi, dan teori warna akan menunjang pekerjaannya.",
    ["peranti lunak desain", "tipografi", "teori warna"],
  ],
  ["Modal ilmunya: matematika, fisika, dan bahasa asing.", ["matematika", "fisika", "bahasa asing"]],
  [
    "Untuk bisa bekerja, ia belajar meracik bumbu, mengenal rempah, dan mengatur suhu api.",
    ["meracik bumbu", "mengenal rempah", "mengatur suhu api"],
  ],
  [
    "Keahlian yang menunjang antara lain menyunting video, menulis naskah, dan mengatur cahaya.",
    ["menyunting video", "menulis naskah", "mengatur cahaya"],
  ],
  [
    "Statistika, perilaku konsumen, teknik sampling, dan visualisasi data adalah bidang yang harus dikuasai.",
    ["Statistika", "perilaku konsumen", "teknik sampling", "visualisasi data"],
  ],
  [
    "Ilmu yang dipakai sehari-hari adalah trigonometri, kartografi, dan geodesi.",
    ["trigonometri", "kartografi", "geodesi"],
  ],
  [
    "Ia perlu melek teknologi, fasih berbahasa Inggris, dan hafal kode etik.",
    ["melek teknologi", "fasih berbahasa Inggris", "hafal kode etik"],
  ],
  ["Yang perlu kamu tahu: jenis tanah, pola tanam, dan hama.", ["jenis tanah", "pola tanam", "hama"]],
  [
    "Minimal bisa Excel, paham SQL, dan ngerti statistik dasar.",
    ["bisa Excel", "paham SQL", "ngerti statistik dasar"],
  ],
  [
    "Skill yang kepake: editing video, copywriting, sama riset kata kunci.",
    ["editing video", "copywriting", "riset kata kunci"],
  ],
  ["Tools: Figma, Photoshop, dan Illustrator.", ["Figma", "Photoshop", "Illustrator"]],
  [
    "Harus punya SIM B2, sertifikat K3, dan paham mesin diesel.",
    ["SIM B2", "sertifikat K3", "paham mesin diesel"],
  ],
  [
    "Ilmu yang wajib dikantongi antara lain anatomi, fisiologi, dan farmakologi.",
    ["anatomi", "fisiologi", "farmakologi"],
  ],
  [
    "Tanpa pengetahuan tentang cuaca, arus, dan navigasi, pekerjaan ini mustahil dijalani.",
    ["cuaca", "arus", "navigasi"],
  ],
  [
    "Diperlukan pemahaman tentang hukum agraria, pemetaan, dan survei lapangan.",
    ["hukum agraria", "pemetaan", "survei lapangan"],
  ],
  [
    "Secara teknis, kamu harus jago bahasa Inggris, menguasai perangkat lunak akuntansi, dan paham pajak.",
    ["jago bahasa Inggris", "menguasai perangkat lunak akuntansi", "paham pajak"],
  ],
  [
    "Kompetensinya mencakup analisis data, pemrograman Python, dan visualisasi.",
    ["analisis data", "pemrograman Python", "visualisasi"],
  ],
  [
    "Pengetahuan yang luas tentang tanaman obat, cara meracik, dan takaran sangat membantu.",
    ["tanaman obat", "cara meracik", "takaran"],
  ],
  [
    "Sebagai bekal, pelajari fisika dasar, gambar teknik, dan kelistrikan.",
    ["fisika dasar", "gambar teknik", "kelistrikan"],
  ],
  [
    "Bekalnya tidak sedikit: ilmu bahan, teknik las, dan gambar kerja.",
    ["ilmu bahan", "teknik las", "gambar kerja"],
  ],
  [
    "Mahir memakai kamera, paham komposisi, dan bisa menyunting foto adalah kemampuan yang harus dimiliki.",
    ["Mahir memakai kamera", "paham komposisi", "bisa menyunting foto"],
  ],
  [
    "Dari segi ilmu, ia mesti paham ekologi, hidrologi, dan kehutanan.",
    ["ekologi", "hidrologi", "kehutanan"],
  ],
  [
    "Barista perlu tahu asal-usul biji, tingkat sangrai, dan rasio seduh.",
    ["asal-usul biji", "tingkat sangrai", "rasio seduh"],
  ],
  [
    "Pekerjaan ini menuntut penguasaan bahasa asing, sejarah, dan teknik bercerita.",
    ["bahasa asing", "sejarah", "teknik bercerita"],
  ],
  [
    "Untuk bekerja dengan baik ia memerlukan pengetahuan anatomi, keterampilan memijat, dan sertifikat resmi.",
    ["pengetahuan anatomi", "keterampilan memijat", "sertifikat resmi"],
  ],
  [
    "Ada beberapa hal yang wajib dikuasai, yakni teori warna, tipografi, dan tata letak.",
    ["teori warna", "tipografi", "tata letak"],
  ],
  [
    "Selain itu, wawasan soal tren, kemampuan membaca data, dan penguasaan bahasa daerah jadi nilai tambah.",
    ["wawasan soal tren", "kemampuan membaca data", "penguasaan bahasa daerah"],
  ],
  [
    "Kemampuan yang dibutuhkan: negosiasi, presentasi, dan analisis pasar.",
    ["negosiasi", "presentasi", "analisis pasar"],
  ],
  ["Ia wajib hafal rambu, rute, dan tata cara evakuasi.", ["rambu", "rute", "tata cara evakuasi"]],
  [
    "Soal keterampilan, jangan ditawar: bisa menjahit, membaca pola, dan mengukur badan.",
    ["bisa menjahit", "membaca pola", "mengukur badan"],
  ],
  [
    "Teori musik, teknik vokal, dan pernapasan perlu dipelajari sungguh-sungguh.",
    ["Teori musik", "teknik vokal", "pernapasan"],
  ],
  [
    "Ia dituntut paham hukum, mengerti prosedur, dan melek teknologi.",
    ["paham hukum", "mengerti prosedur", "melek teknologi"],
  ],
  [
    "Butuh juga lisensi resmi, pemahaman soal asuransi, dan keterampilan berhitung cepat.",
    ["lisensi resmi", "pemahaman soal asuransi", "keterampilan berhitung cepat"],
  ],
  [
    "Mereka juga harus membaca peta, menguasai GPS, dan memahami topografi.",
    ["membaca peta", "menguasai GPS", "memahami topografi"],
  ],
  [
    "Kemampuan berbahasa Inggris, pengetahuan wisata, dan keterampilan bercerita mutlak diperlukan.",
    ["Kemampuan berbahasa Inggris", "pengetahuan wisata", "keterampilan bercerita"],
  ],
  [
    "Kemampuan teknis yang dituntut adalah mengoperasikan drone, mengolah citra, dan menyusun peta.",
    ["mengoperasikan drone", "mengolah citra", "menyusun peta"],
  ],
  ["Syarat pengetahuan: kimia dasar, K3, dan prosedur darurat.", ["kimia dasar", "K3", "prosedur darurat"]],
  [
    "Wajib punya SIM C, hafal jalan kota, dan melek aplikasi peta.",
    ["SIM C", "hafal jalan kota", "melek aplikasi peta"],
  ],
])("is to be known: %s", (sentence, knowledge) => {
  expect(added("barista", sentence)).toEqual({ knowledge });
});
