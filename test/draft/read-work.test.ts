import { describe, expect, test } from "vitest";
import { added } from "./frame.ts";

describe("what is to be known", () => {
  test.each([
    [
      "barista",
      "Seorang barista perlu menguasai teknik seduh, jenis kopi, dan perawatan mesin.",
      ["teknik seduh", "jenis kopi", "perawatan mesin"],
    ],
    [
      "barista",
      "Pengetahuan tentang jenis kopi, teknik seduh, dan kadar air mutlak diperlukan.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "barista",
      "Ilmu yang wajib dikuasai ialah jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "barista",
      "Keterampilan mengoperasikan mesin dan menulis laporan sangat membantu.",
      ["Keterampilan mengoperasikan mesin", "menulis laporan"],
    ],
    [
      "barista",
      "Barista perlu menguasai jenis kopi. Kemampuan meracik minuman juga sangat diperlukan.",
      ["menguasai jenis kopi", "Kemampuan meracik minuman"],
    ],
    [
      "barista",
      "Kamu harus bisa pakai mesin espresso, ngerti jenis kopi, dan paham soal kebersihan.",
      ["bisa pakai mesin espresso", "ngerti jenis kopi", "paham soal kebersihan"],
    ],
    [
      "barista",
      "Bekal ilmunya meliputi jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "barista",
      "Secara teknis, ia harus menguasai mesin espresso dan memahami jenis kopi.",
      ["menguasai mesin espresso", "memahami jenis kopi"],
    ],
    [
      "barista",
      "Ia dituntut menguasai bahasa Inggris, memahami etika pelayanan, dan terampil menggunakan mesin kasir.",
      ["menguasai bahasa Inggris", "memahami etika pelayanan", "terampil menggunakan mesin kasir"],
    ],
    [
      "barista",
      "Dibutuhkan pemahaman tentang jenis kopi serta keterampilan menyeduh.",
      ["pemahaman tentang jenis kopi", "keterampilan menyeduh"],
    ],
    [
      "barista",
      "Penguasaan mesin espresso dan pengetahuan jenis kopi menjadi nilai tambah.",
      ["Penguasaan mesin espresso", "pengetahuan jenis kopi"],
    ],
    [
      "barista",
      "Yang perlu dipelajari: jenis kopi, teknik seduh, kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "barista",
      "Untuk bekerja dengan baik, barista memerlukan pengetahuan jenis kopi, keterampilan menyeduh, dan sertifikat barista.",
      ["pengetahuan jenis kopi", "keterampilan menyeduh", "sertifikat barista"],
    ],
    [
      "barista",
      "Skill wajib: latte art, manual brew, bahasa Inggris.",
      ["latte art", "manual brew", "bahasa Inggris"],
    ],
    [
      "barista",
      "Harus hafal resep, tahu suhu air, dan bisa mengoperasikan mesin.",
      ["hafal resep", "tahu suhu air", "bisa mengoperasikan mesin"],
    ],
    [
      "barista",
      "Barista juga mesti mengerti jenis kopi, cara menyeduh, dan kebersihan alat.",
      ["jenis kopi", "cara menyeduh", "kebersihan alat"],
    ],
    [
      "barista",
      "Soal ilmu, kamu perlu belajar jenis kopi, teknik seduh, sama dasar pembukuan.",
      ["jenis kopi", "teknik seduh", "dasar pembukuan"],
    ],
    [
      "barista",
      "Pengetahuan yang dibutuhkan meliputi jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "barista",
      "Keahlian yang diperlukan ialah menyeduh kopi, membaca grafik panas, dan merawat mesin.",
      ["menyeduh kopi", "membaca grafik panas", "merawat mesin"],
    ],
    [
      "barista",
      "Kompetensi yang disyaratkan mencakup penguasaan mesin, pengetahuan kopi, serta sertifikat barista.",
      ["penguasaan mesin", "pengetahuan kopi", "sertifikat barista"],
    ],
    [
      "barista",
      "Seorang barista wajib paham jenis kopi, hafal resep, dan bisa memakai mesin espresso.",
      ["paham jenis kopi", "hafal resep", "bisa memakai mesin espresso"],
    ],
    [
      "barista",
      "Barista harus memiliki pengetahuan tentang jenis kopi dan keterampilan menyeduh.",
      ["pengetahuan tentang jenis kopi", "keterampilan menyeduh"],
    ],
    [
      "barista",
      "Kemampuan membaca grafik panas, menakar bubuk, dan berbahasa Inggris merupakan keterampilan yang dibutuhkan.",
      ["Kemampuan membaca grafik panas", "menakar bubuk", "berbahasa Inggris"],
    ],
    [
      "barista",
      "Selain itu, ia perlu mahir menggunakan mesin espresso serta mengetahui standar kebersihan.",
      ["mahir menggunakan mesin espresso", "mengetahui standar kebersihan"],
    ],
    [
      "barista",
      "Mesin espresso, gilingan, dan timbangan digital harus ia kuasai.",
      ["Mesin espresso", "gilingan", "timbangan digital"],
    ],
    [
      "barista",
      "Modal ilmunya: jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "barista",
      "Barista perlu tahu jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "barista",
      "Diperlukan keterampilan menyeduh kopi dan merawat mesin.",
      ["keterampilan menyeduh kopi", "merawat mesin"],
    ],
    [
      "barista",
      "Pemahaman mengenai jenis kopi dan penguasaan bahasa Inggris akan sangat menunjang.",
      ["Pemahaman mengenai jenis kopi", "penguasaan bahasa Inggris"],
    ],
    [
      "barista",
      "Untuk menjadi barista dibutuhkan pemahaman tentang jenis kopi, kadar air, dan suhu, di samping keterampilan merawat mesin.",
      ["jenis kopi", "kadar air", "suhu", "keterampilan merawat mesin"],
    ],
    [
      "barista",
      "Selain ilmu kopi umum, diperlukan pula pengetahuan mengenai jenis susu, kadar air, dan gula serta keterampilan berbicara dengan tamu asing.",
      ["ilmu kopi umum", "jenis susu", "kadar air", "gula", "keterampilan berbicara dengan tamu asing"],
    ],
    [
      "barista",
      "Menjadi barista memerlukan pengetahuan gizi, kimia pangan, dan sanitasi.",
      ["gizi", "kimia pangan", "sanitasi"],
    ],
    [
      "barista",
      "Keterampilan tangan dan kemampuan menakar bubuk pun tidak kalah penting.",
      ["Keterampilan tangan", "kemampuan menakar bubuk"],
    ],
    [
      "barista",
      "Penguasaan teknik seduh, jenis kopi, dan suhu air menjadi bekal utama, begitu pula kemampuan merancang menu yang murah.",
      ["teknik seduh", "jenis kopi", "suhu air", "kemampuan merancang menu yang murah"],
    ],
    [
      "barista",
      "Ia juga dituntut menguasai bahasa asing di samping memahami dasar pembukuan.",
      ["menguasai bahasa asing", "memahami dasar pembukuan"],
    ],
    [
      "barista",
      "Barista wajib memiliki sertifikat kompetensi, demikian pula pengetahuan tentang sanitasi.",
      ["sertifikat kompetensi", "pengetahuan tentang sanitasi"],
    ],
    [
      "barista",
      "Seorang barista juga diharapkan memiliki pengetahuan di bidang kopi, keamanan pangan, dan pembukuan, serta keterampilan memimpin tim.",
      ["kopi", "keamanan pangan", "pembukuan", "keterampilan memimpin tim"],
    ],
    [
      "barista",
      "Latte art, public speaking, dan improvisasi perlu dilatih terus. Bahasa Inggris juga sering diminta.",
      ["Latte art", "public speaking", "improvisasi", "Bahasa Inggris"],
    ],
    [
      "barista",
      "Bekalnya teknik menggambar, teori warna, pengetahuan bahan, dan sejarah kopi.",
      ["teknik menggambar", "teori warna", "pengetahuan bahan", "sejarah kopi"],
    ],
    [
      "barista",
      "Yang harus dipelajari itu cara menyeduh, tanda-tanda biji rusak, dan suhu yang pas untuk susu.",
      ["cara menyeduh", "tanda-tanda biji rusak", "suhu yang pas untuk susu"],
    ],
    [
      "barista",
      "Untuk pekerjaan ini dibutuhkan dasar pembukuan, kemahiran memakai mesin kasir, serta pemahaman tentang pajak.",
      ["dasar pembukuan", "kemahiran memakai mesin kasir", "pemahaman tentang pajak"],
    ],
    [
      "barista",
      "Syarat pengetahuan/keterampilan: sanitasi dasar, jenis kopi, latte art.",
      ["sanitasi dasar", "jenis kopi", "latte art"],
    ],
    [
      "barista",
      "Pekerjaan ini bertumpu pada kimia pangan, fisika, pengolahan data, dan bahasa Inggris. Tak kalah penting, barista harus mampu menjelaskan menu dengan bahasa sederhana.",
      [
        "kimia pangan",
        "fisika",
        "pengolahan data",
        "bahasa Inggris",
        "mampu menjelaskan menu dengan bahasa sederhana",
      ],
    ],
    [
      "barista",
      "Selain itu, diperlukan pengetahuan mendalam tentang kopi dan gula, penguasaan mesin espresso, serta kemampuan membaca grafik.",
      ["kopi", "gula", "penguasaan mesin espresso", "kemampuan membaca grafik"],
    ],
    [
      "barista",
      "Kemampuan yang harus dimiliki ialah menulis dengan jelas dan ringkas, memahami dasar kimia, serta melakukan riset rasa.",
      ["menulis dengan jelas dan ringkas", "memahami dasar kimia", "melakukan riset rasa"],
    ],
    [
      "barista",
      "Bekal pengetahuannya pun tidak sedikit, mulai dari jenis kopi, pengukuran suhu, hingga administrasi stok.",
      ["jenis kopi", "pengukuran suhu", "administrasi stok"],
    ],
    [
      "barista",
      "Dari sisi kompetensi, perusahaan biasanya mencari lulusan gizi yang mengerti kimia pangan, sanitasi, dan teknik seduh, serta lancar berbahasa Inggris.",
      ["kimia pangan", "sanitasi", "teknik seduh", "lancar berbahasa Inggris"],
    ],
    [
      "penyuluh gizi",
      "Penyuluh gizi perlu memahami ilmu pangan, pola makan setempat, dan cara menyusun menu.",
      ["ilmu pangan", "pola makan setempat", "cara menyusun menu"],
    ],
    [
      "penyuluh gizi",
      "Secara keilmuan, ia dituntut menguasai biokimia, metabolisme, dan kesehatan masyarakat.",
      ["biokimia", "metabolisme", "kesehatan masyarakat"],
    ],
    [
      "penyuluh gizi",
      "Kamu harus belajar biokimia, teknik wawancara, dan cara membaca data.",
      ["biokimia", "teknik wawancara", "cara membaca data"],
    ],
    [
      "penyuluh gizi",
      "Pengetahuan tentang pangan lokal serta keterampilan menyusun menu sangat diperlukan.",
      ["Pengetahuan tentang pangan lokal", "keterampilan menyusun menu"],
    ],
    [
      "penyuluh gizi",
      "Keterampilan yang wajib dimiliki ialah menghitung kalori, menyusun menu, dan mengoperasikan aplikasi gizi.",
      ["menghitung kalori", "menyusun menu", "mengoperasikan aplikasi gizi"],
    ],
    [
      "penyuluh gizi",
      "Ilmunya macam-macam: biokimia, statistik dasar, sampai psikologi makan.",
      ["biokimia", "statistik dasar", "psikologi makan"],
    ],
    [
      "penyuluh gizi",
      "Bekal ilmu yang diperlukan antara lain biokimia, antropologi pangan, dan komunikasi.",
      ["biokimia", "antropologi pangan", "komunikasi"],
    ],
    [
      "penyuluh gizi",
      "Harus melek statistik, paham regulasi pangan, dan bisa pakai aplikasi pengolah data.",
      ["melek statistik", "paham regulasi pangan", "bisa pakai aplikasi pengolah data"],
    ],
    [
      "penyuluh gizi",
      "Seorang penyuluh gizi juga perlu dibekali pengetahuan mengenai penyakit menular, imunisasi, dan sanitasi.",
      ["penyakit menular", "imunisasi", "sanitasi"],
    ],
    [
      "penyuluh gizi",
      "Yang mesti kamu kuasai: hitung kalori, bahasa daerah, dan public speaking.",
      ["hitung kalori", "bahasa daerah", "public speaking"],
    ],
    [
      "penyuluh gizi",
      "Kecakapan berbahasa daerah dan penguasaan teknik penyuluhan menjadi syarat utama.",
      ["Kecakapan berbahasa daerah", "penguasaan teknik penyuluhan"],
    ],
    [
      "penyuluh gizi",
      "Ia wajib memiliki surat tanda registrasi dan menguasai tata laksana gizi buruk.",
      ["surat tanda registrasi", "menguasai tata laksana gizi buruk"],
    ],
    [
      "teknisi lift",
      "Ia harus paham kelistrikan, mekanika, dan standar keselamatan lift.",
      ["kelistrikan", "mekanika", "standar keselamatan lift"],
    ],
    [
      "teknisi lift",
      "Bekal yang diperlukan antara lain pengetahuan kelistrikan, kemampuan membaca gambar teknik, dan sertifikat K3.",
      ["pengetahuan kelistrikan", "kemampuan membaca gambar teknik", "sertifikat K3"],
    ],
    [
      "teknisi lift",
      "Keterampilan teknis seperti membaca skema, menyolder, dan memprogram PLC wajib dikuasai.",
      ["membaca skema", "menyolder", "memprogram PLC"],
    ],
    [
      "teknisi lift",
      "Selain paham kelistrikan, ia perlu menguasai hidrolika dan membaca gambar teknik.",
      ["paham kelistrikan", "menguasai hidrolika", "membaca gambar teknik"],
    ],
    [
      "teknisi lift",
      "Untuk bisa diterima, pelamar harus memiliki sertifikat K3, menguasai kelistrikan dasar, dan mampu membaca gambar teknik.",
      ["sertifikat K3", "menguasai kelistrikan dasar", "mampu membaca gambar teknik"],
    ],
  ])("of a %s: %s", (role, sentence, knowledge) => {
    expect(added(role, sentence)).toEqual({ knowledge });
  });
});

describe("whom one works with", () => {
  test.each([
    [
      "barista",
      "Dalam kesehariannya, barista bertemu kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista bekerja bahu-membahu dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Pekerjaan ini tidak dilakukan sendirian; ia dibantu kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Orang yang sering ditemui antara lain kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Lawan bicaranya setiap hari adalah kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Kamu bakal banyak ngobrol sama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Komunikasi dengan kasir, manajer, dan pemasok kopi harus terjaga.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Kerja sama dengan kasir, manajer, dan pemasok kopi menjadi bagian penting dari pekerjaan ini.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Hubungan baik dengan kasir, manajer, dan pemasok kopi perlu dijaga.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Timnya terdiri atas kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Ia melapor kepada manajer dan dibantu oleh kasir serta pemasok kopi.",
      ["manajer", "kasir", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista setiap hari berurusan dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Pihak yang terlibat dalam pekerjaannya meliputi kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Sehari-hari ia ditemani kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Ia bekerja dalam tim yang terdiri dari kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista tidak bekerja sendiri, melainkan bersama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Kasir, manajer, dan pemasok kopi adalah mitra kerjanya sehari-hari.",
      ["Kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Dalam pekerjaannya, barista banyak dibantu oleh kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Koordinasi dilakukan dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista perlu menjalin hubungan baik dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Ketemunya tiap hari ya sama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Mitranya ialah pihak kafe, manajer, dan pemasok kopi.",
      ["pihak kafe", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Sehari-hari barista berhadapan dengan pelanggan, kasir, dan manajer.",
      ["pelanggan", "kasir", "manajer"],
    ],
    [
      "barista",
      "Kolaborasi dengan kasir, manajer, maupun pemasok kopi tak terhindarkan.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista menjadi bagian dari tim bersama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista juga mendampingi kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Kamu akan satu tim dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Rekan-rekannya adalah kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista selalu berkomunikasi dengan kasir, manajer, dan pemasok kopi agar stok aman.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Pekerjaan ini menuntut kerja sama dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["barista", "Urusannya dengan kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "barista",
      "Untuk itu ia menggandeng kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Ia kerap bertukar informasi dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Ia berkonsultasi dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Setiap pagi barista rapat dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Orang-orang di sekelilingnya ialah kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Sehari-hari barista membantu kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Kasir, pelayan, dan tentu saja tamu adalah orang-orang yang ditemui barista tiap hari.",
      ["Kasir", "pelayan", "tamu"],
    ],
    [
      "barista",
      "Tidak bisa kerja sendiri juga. Ada kasir, mantri, pedagang kopi, dan tetangga yang punya kebun.",
      ["kasir", "mantri", "pedagang kopi", "tetangga yang punya kebun"],
    ],
    [
      "barista",
      "Pekerjaan di kafe selalu melibatkan banyak pihak, di antaranya kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Barista selalu menjadi bagian dari tim yang terdiri atas kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "barista",
      "Pekerjaan itu tidak ia lakukan sendirian, sebab ia harus sering berbicara dengan kasir, sesama barista, dan pemasok kopi.",
      ["kasir", "sesama barista", "pemasok kopi"],
    ],
    [
      "penyuluh gizi",
      "Sehari-hari ia bekerja bareng bidan desa, kader posyandu, dan petugas puskesmas.",
      ["bidan desa", "kader posyandu", "petugas puskesmas"],
    ],
    [
      "penyuluh gizi",
      "Mitra kerja utamanya adalah bidan desa, kader posyandu, dan dinas kesehatan.",
      ["bidan desa", "kader posyandu", "dinas kesehatan"],
    ],
    [
      "penyuluh gizi",
      "Penyuluh gizi menjadi jembatan antara puskesmas, sekolah, dan keluarga.",
      ["puskesmas", "sekolah", "keluarga"],
    ],
    [
      "penyuluh gizi",
      "Di lapangan, penyuluh gizi didampingi bidan desa, kader posyandu, dan perangkat desa.",
      ["bidan desa", "kader posyandu", "perangkat desa"],
    ],
    [
      "penyuluh gizi",
      "Tugas ini membutuhkan koordinasi dengan bidan desa, kader posyandu, serta lembaga swadaya masyarakat.",
      ["bidan desa", "kader posyandu", "lembaga swadaya masyarakat"],
    ],
    [
      "penyuluh gizi",
      "Kamu bakal ketemu bidan desa, ibu-ibu posyandu, dan pak lurah.",
      ["bidan desa", "ibu-ibu posyandu", "pak lurah"],
    ],
    [
      "penyuluh gizi",
      "Ia sering berdiskusi dengan dokter puskesmas maupun guru sekolah dasar.",
      ["dokter puskesmas", "guru sekolah dasar"],
    ],
    [
      "penyuluh gizi",
      "Orang-orang yang ditemuinya setiap hari ialah bidan desa, kader posyandu, dan para ibu.",
      ["bidan desa", "kader posyandu", "para ibu"],
    ],
    [
      "penyuluh gizi",
      "Penyuluh gizi bekerja di bawah arahan kepala puskesmas serta bersama bidan desa dan kader posyandu.",
      ["kepala puskesmas", "bidan desa", "kader posyandu"],
    ],
    [
      "penyuluh gizi",
      "Relasi kerja: bidan desa, kader posyandu, dinas kesehatan.",
      ["bidan desa", "kader posyandu", "dinas kesehatan"],
    ],
    [
      "penyuluh gizi",
      "Keberhasilan penyuluh gizi bergantung pada kerja sama dengan bidan desa, kader posyandu, dan tokoh agama.",
      ["bidan desa", "kader posyandu", "tokoh agama"],
    ],
    [
      "penyuluh gizi",
      "Ia berhubungan langsung dengan warga dan juga dengan dinas kesehatan.",
      ["warga", "dinas kesehatan"],
    ],
    [
      "teknisi lift",
      "Di lokasi ia berjumpa dengan pengelola gedung, petugas keamanan, dan penghuni.",
      ["pengelola gedung", "petugas keamanan", "penghuni"],
    ],
    [
      "teknisi lift",
      "Teknisi lift melapor kepada kepala regu dan bekerja sama dengan pengelola gedung.",
      ["kepala regu", "pengelola gedung"],
    ],
    [
      "teknisi lift",
      "Hubungan kerjanya meliputi pengelola gedung, kontraktor, dan dinas tenaga kerja.",
      ["pengelola gedung", "kontraktor", "dinas tenaga kerja"],
    ],
    [
      "teknisi lift",
      "Ia kerap berurusan dengan pengelola gedung yang sibuk, penghuni yang panik, dan petugas keamanan.",
      ["pengelola gedung yang sibuk", "penghuni yang panik", "petugas keamanan"],
    ],
    [
      "teknisi lift",
      "Sehari-hari ia berada di tengah pengelola gedung, kontraktor, dan petugas keamanan.",
      ["pengelola gedung", "kontraktor", "petugas keamanan"],
    ],
    [
      "teknisi lift",
      "Pihak yang paling sering dihubungi adalah pengelola gedung dan pemasok suku cadang.",
      ["pengelola gedung", "pemasok suku cadang"],
    ],
    [
      "teknisi lift",
      "Teknisi lift bekerja dalam regu bersama teknisi lain, mandor, dan pengawas keselamatan.",
      ["teknisi lain", "mandor", "pengawas keselamatan"],
    ],
    [
      "teknisi lift",
      "Pengelola gedung, mandor, dan pemasok suku cadang adalah orang-orang yang sehari-hari bekerja dengannya.",
      ["Pengelola gedung", "mandor", "pemasok suku cadang"],
    ],
    [
      "teknisi lift",
      "Penghuni menjadi pihak yang paling sering ditemui, di samping mandor, pengelola gedung, dan kadang-kadang polisi.",
      ["Penghuni", "mandor", "pengelola gedung", "polisi"],
    ],
    [
      "teknisi lift",
      "Ia tidak jalan sendirian: ada mandor, pengelola gedung, dan Pak RT yang ikut bantu.",
      ["mandor", "pengelola gedung", "Pak RT"],
    ],
    [
      "teknisi lift",
      "Teknisi lift tidak bekerja sendirian: mandor, pengelola gedung, dan pemasok menjadi rekan yang hampir setiap hari ditemuinya.",
      ["mandor", "pengelola gedung", "pemasok"],
    ],
    [
      "teknisi lift",
      "Keberhasilannya ditopang oleh mandor, pengelola gedung, dan bila perlu polisi.",
      ["mandor", "pengelola gedung", "polisi"],
    ],
    [
      "teknisi lift",
      "Selain dengan mandor, teknisi lift senantiasa bekerja sama dengan pengelola gedung dan polisi.",
      ["mandor", "pengelola gedung", "polisi"],
    ],
    [
      "teknisi lift",
      "Saat bertugas, teknisi lift berhadapan dengan mandor, pengelola gedung, dan wajib pajak.",
      ["mandor", "pengelola gedung", "wajib pajak"],
    ],
    [
      "teknisi lift",
      "Yang menemaninya bekerja: mandor, pengelola gedung, dan pemasok suku cadang.",
      ["mandor", "pengelola gedung", "pemasok suku cadang"],
    ],
    [
      "teknisi lift",
      "Rekan kerjanya tidak terbatas pada sesama teknisi; ia juga menjalin hubungan dengan pengelola gedung.",
      ["sesama teknisi", "pengelola gedung"],
    ],
    [
      "teknisi lift",
      "Ia bekerja sama dengan dinas kelautan dan perikanan serta manajer makanan dan minuman.",
      ["dinas kelautan dan perikanan", "manajer makanan dan minuman"],
    ],
    ["teknisi lift", "Ia bekerja sama dengan pengelola gedung dan atasan.", ["pengelola gedung", "atasan"]],
    [
      "teknisi lift",
      "Pelanggannya macam-macam: pengelola hotel, pemilik toko, dan rumah sakit.",
      ["pengelola hotel", "pemilik toko", "rumah sakit"],
    ],
    [
      "teknisi lift",
      "Di lapangan ada mandor, pengelola gedung, dan petugas keamanan yang selalu siap berkoordinasi dengannya.",
      ["mandor", "pengelola gedung", "petugas keamanan"],
    ],
    [
      "teknisi lift",
      "Ada mandor, sound designer, sama tim gedung yang tiap hari menghubungi kamu.",
      ["mandor", "sound designer", "tim gedung"],
    ],
    [
      "teknisi lift",
      "Ia bekerja sama dengan mandor, pengelola, dan semua divisi yang memakai lift.",
      ["mandor", "pengelola", "semua divisi yang memakai lift"],
    ],
  ])("of a %s: %s", (role, sentence, partners) => {
    expect(added(role, sentence)).toEqual({ partners });
  });

  test.each([
    ["teknisi lift", "Jam kerjanya bergantung pada kebijakan perusahaan."],
    ["teknisi lift", "Orang itu gemar berinteraksi dengan remaja."],
    ["teknisi lift", "Ia bekerja dengan ketiganya."],
    ["teknisi lift", "Menurut kepala dinas, pemilik gedung, dan asosiasi, lift kini makin cepat."],
    ["teknisi lift", "Upah itu bergantung pada perusahaan dan jumlah panggilan."],
  ])("nobody is met by a %s: %s", (role, sentence) => {
    expect(added(role, sentence).partners).toBeUndefined();
  });
});

describe("what is done besides, in the passive, or from one end to the other", () => {
  test.each([
    ["Selain menyeduh kopi, barista juga melatih pegawai.", ["menyeduh kopi", "melatih pegawai"]],
    ["Bukan hanya menyeduh kopi, ia juga melatih pegawai.", ["menyeduh kopi", "melatih pegawai"]],
    [
      "Mesin dipanaskan, biji kopi digiling, dan susu dikukus.",
      ["Mesin dipanaskan", "biji kopi digiling", "susu dikukus"],
    ],
    ["Dari menyeduh kopi sampai menutup kedai, semuanya ia kerjakan.", ["menyeduh kopi", "menutup kedai"]],
    [
      "Mulai dari menyeduh kopi hingga membersihkan mesin menjadi tanggung jawab barista.",
      ["menyeduh kopi", "membersihkan mesin"],
    ],
    [
      "Ia bertanggung jawab atas kebersihan bar, kelancaran pesanan, dan ketersediaan biji.",
      ["kebersihan bar", "kelancaran pesanan", "ketersediaan biji"],
    ],
    [
      "Tugas barista tidak jauh dari menyeduh kopi, menutup kedai, dan melatih pegawai.",
      ["menyeduh kopi", "menutup kedai", "melatih pegawai"],
    ],
    [
      "Kerjanya bikin jadwal, bagi tugas ke tim, dan tutup kedai.",
      ["bikin jadwal", "bagi tugas ke tim", "tutup kedai"],
    ],
    [
      "Ia menata gelas, mencatat kejadian penting, lalu melapor ke pemilik kedai.",
      ["menata gelas", "mencatat kejadian penting", "melapor ke pemilik kedai"],
    ],
    [
      "Kegiatannya menyeduh kopi, menutup kedai, dan rapat dengan pemilik.",
      ["menyeduh kopi", "menutup kedai", "rapat dengan pemilik"],
    ],
  ])("by a barista: %s", (sentence, duties) => {
    expect(added("barista", sentence)).toEqual({ duties });
  });
});

describe("what is no deed", () => {
  test.each([
    ["barista", "Pekerjaan ini akan menyulitkan orang yang mudah panik."],
    ["barista", "Sebenarnya mereka bisa berjalan puluhan kilometer."],
    ["barista", "Barista yang bertahan adalah orang yang tekun dan bangga pada kopinya."],
    ["barista", "Tugas rumah: wawancarai satu orang barista, kumpulkan hari Jumat."],
    ["barista", "Tugasnya beragam."],
    ["barista", "Ia tidak berjalan sendiri."],
    ["barista", "Keterampilannya meliputi menggiling biji, menata gelas, dan membersihkan mesin."],
    ["barista", "Barista perlu mendalami kimia kopi, teknik seduh, dan bahasa Inggris."],
  ])("of a %s: %s", (role, sentence) => {
    expect(added(role, sentence).duties).toBeUndefined();
  });
});

describe("what is done", () => {
  test.each([
    [
      "barista",
      "Kewenangannya mencakup menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Pelayanan itu terwujud dalam bentuk menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Beragam tahap ia lalui: menggiling biji, menata gelas, hingga membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Lingkup pekerjaannya terdiri atas menggiling biji bersama kasir, menata gelas, dan membersihkan mesin.",
      ["menggiling biji bersama kasir", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Wujud pekerjaannya beragam, mulai dari penggilingan biji, penataan gelas, hingga pembersihan mesin.",
      ["penggilingan biji", "penataan gelas", "pembersihan mesin"],
    ],
    [
      "barista",
      "Secara garis besar, barista menggiling biji, menata gelas, dan mengukur kecakapan tangan.",
      ["menggiling biji", "menata gelas", "mengukur kecakapan tangan"],
    ],
    [
      "barista",
      "Sehari-hari kamu bakal mencari prospek, menata gelas, dan membersihkan mesin.",
      ["mencari prospek", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Hari-harinya diisi menggiling biji, menata gelas, serta membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Menggiling biji, menata gelas, dan membersihkan mesin merupakan bagian dari tugasnya.",
      ["Menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Barista dipercaya menggiling biji, menata gelas, dan, bila perlu, membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Paginya ia menggiling biji dulu, menata gelas, dan membersihkan mesin lagi sorenya.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Dari pagi sampai sore, ia menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Kerjaannya giling biji, bersihin mesin, nata gelas, sama ngitung stok.",
      ["giling biji", "bersihin mesin", "nata gelas", "ngitung stok"],
    ],
    [
      "barista",
      "Pekerjaan barista dimulai dengan menyiapkan mesin, dilanjutkan dengan menggiling biji, dan diakhiri dengan membersihkan alat.",
      ["menyiapkan mesin", "menggiling biji", "membersihkan alat"],
    ],
    [
      "barista",
      "Tanggung jawabnya mencakup penggilingan biji, penataan gelas, dan perawatan mesin.",
      ["penggilingan biji", "penataan gelas", "perawatan mesin"],
    ],
    [
      "barista",
      "Barista bertanggung jawab atas penggilingan biji, penataan gelas, dan perawatan mesin.",
      ["penggilingan biji", "penataan gelas", "perawatan mesin"],
    ],
    [
      "barista",
      "Ia memberikan informasi, saran, dan bimbingan kepada pemula mengenai menu baru.",
      [
        "memberikan informasi kepada pemula mengenai menu baru",
        "memberikan saran kepada pemula mengenai menu baru",
        "memberikan bimbingan kepada pemula mengenai menu baru",
      ],
    ],
    [
      "barista",
      "Tugas pokoknya antara lain menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Fungsi utama jabatan ini adalah menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Di balik meja, barista menggiling biji, lalu menata gelas, kemudian membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Sebagai barista, kamu akan menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Kewajibannya ialah menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Yang ia kerjakan setiap hari: menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Barista tak hanya menggiling biji, tetapi juga menata gelas dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Selain menggiling biji, barista juga menata gelas dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Tugasnya? Menggiling biji, menata gelas, dan membersihkan mesin.",
      ["Menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Pagi hari ia menyiapkan mesin, siangnya menggiling biji, dan sorenya menghitung stok.",
      ["menyiapkan mesin", "menggiling biji", "menghitung stok"],
    ],
    [
      "barista",
      "Ruang lingkup tugasnya adalah menggiling biji, menata gelas, serta membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Barista ditugasi menggiling biji, menata gelas, serta membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Pekerjaan ini mencakup menggiling biji, menata gelas, serta membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Hari-harinya diisi dengan menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Ia juga menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Tugas barista adalah sebagai berikut: menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Sehari-hari, dia menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Begitu kafe buka, barista menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Ada banyak yang dikerjakan: menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Job desk-nya: giling biji, susun gelas, bersihin mesin.",
      ["giling biji", "susun gelas", "bersihin mesin"],
    ],
    [
      "barista",
      "Rutinitas hariannya menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Barista memiliki tugas untuk menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "barista",
      "Adapun tugas-tugasnya meliputi penggilingan biji, penataan gelas, dan pembersihan mesin.",
      ["penggilingan biji", "penataan gelas", "pembersihan mesin"],
    ],
    [
      "barista",
      "Adapun tugas pokoknya antara lain menggiling biji, menata gelas, dan memastikan rasa sesuai dengan standar.",
      ["menggiling biji", "menata gelas", "memastikan rasa sesuai dengan standar"],
    ],
    [
      "barista",
      "Ia mengurus kebutuhan pemula, menemani mereka belajar, serta mencatat perkembangannya.",
      ["mengurus kebutuhan pemula", "menemani mereka belajar", "mencatat perkembangannya"],
    ],
    [
      "barista",
      "Ia juga menata gelas dan mencuci mesin. Sekarang ditambah satu lagi: mengelola media sosial.",
      ["menata gelas", "mencuci mesin", "mengelola media sosial"],
    ],
    [
      "barista",
      "Tugas lain:\n- Mengawasi kegiatan harian magang\n- Menyusun rutinitas bersih-bersih",
      ["Mengawasi kegiatan harian magang", "Menyusun rutinitas bersih-bersih"],
    ],
    [
      "barista",
      "Job desc:\n- upload dan update menu\n- balas chat tamu",
      ["upload dan update menu", "balas chat tamu"],
    ],
    [
      "barista",
      "Kegiatan barista juga mencakup perancangan menu, sintesis rasa baru, pengujian biji, dan penulisan resep.",
      ["perancangan menu", "sintesis rasa baru", "pengujian biji", "penulisan resep"],
    ],
    [
      "barista",
      "Sehari-hari kamu bakal bikin kopi susu, menata gelas satu demi satu, terus membersihkan mesin.",
      ["bikin kopi susu", "menata gelas satu demi satu", "membersihkan mesin"],
    ],
    [
      "barista",
      "Setiap hari ia menata gelas, memeriksa pekerjaan magang, serta memberi masukan kepada kasir yang masih baru.",
      ["menata gelas", "memeriksa pekerjaan magang", "memberi masukan kepada kasir yang masih baru"],
    ],
    [
      "barista",
      "Setelah membaca modul ini, peserta memahami bahwa pekerjaan barista meliputi: pemilihan biji, pengukuran suhu, dan pencatatan stok.",
      ["pemilihan biji", "pengukuran suhu", "pencatatan stok"],
    ],
    [
      "penyuluh gizi",
      "Tugas sehari-harinya ialah mendatangi posyandu, menimbang balita, dan memberi contoh masakan sehat.",
      ["mendatangi posyandu", "menimbang balita", "memberi contoh masakan sehat"],
    ],
    [
      "penyuluh gizi",
      "Penyuluh gizi memantau tumbuh kembang balita, menyusun laporan bulanan, dan menggelar demo masak.",
      ["memantau tumbuh kembang balita", "menyusun laporan bulanan", "menggelar demo masak"],
    ],
    [
      "penyuluh gizi",
      "Setiap pagi ia membuka posyandu, lalu menimbang balita, dan siangnya menulis laporan.",
      ["membuka posyandu", "menimbang balita", "menulis laporan"],
    ],
    [
      "penyuluh gizi",
      "Ruang lingkup kerjanya mencakup penyuluhan gizi, pemantauan balita, dan pelaporan data.",
      ["penyuluhan gizi", "pemantauan balita", "pelaporan data"],
    ],
    [
      "penyuluh gizi",
      "Selain itu, ia juga bertugas menyusun laporan, memeriksa timbangan, serta melatih kader.",
      ["menyusun laporan", "memeriksa timbangan", "melatih kader"],
    ],
    [
      "penyuluh gizi",
      "Ia melakukan penyuluhan, pemantauan, dan pendataan balita di desa.",
      ["melakukan penyuluhan", "melakukan pemantauan", "melakukan pendataan balita di desa"],
    ],
    [
      "penyuluh gizi",
      "Apa saja kegiatannya? Menimbang balita, menulis laporan, dan melatih kader.",
      ["Menimbang balita", "menulis laporan", "melatih kader"],
    ],
    [
      "penyuluh gizi",
      "Kegiatan hariannya seperti menimbang balita, menulis laporan, dan melatih kader.",
      ["menimbang balita", "menulis laporan", "melatih kader"],
    ],
    [
      "penyuluh gizi",
      "Sebagai penyuluh gizi, ia bertanggung jawab menimbang balita, menulis laporan, dan melatih kader.",
      ["menimbang balita", "menulis laporan", "melatih kader"],
    ],
    [
      "teknisi lift",
      "Seorang teknisi lift mengecek tali baja, melumasi rel, mengganti panel tombol, dan menguji rem darurat.",
      ["mengecek tali baja", "melumasi rel", "mengganti panel tombol", "menguji rem darurat"],
    ],
    [
      "teknisi lift",
      "Apa yang dilakukannya setiap hari? Mula-mula ia mengecek tali baja, setelah itu melumasi rel, dan akhirnya menguji rem darurat.",
      ["mengecek tali baja", "melumasi rel", "menguji rem darurat"],
    ],
    [
      "teknisi lift",
      "Pekerjaan ini menuntutnya mengecek tali baja, melumasi rel, dan menguji rem darurat.",
      ["mengecek tali baja", "melumasi rel", "menguji rem darurat"],
    ],
    [
      "teknisi lift",
      "Di antara tugasnya ialah mengecek tali baja, melumasi rel, dan menguji rem darurat.",
      ["mengecek tali baja", "melumasi rel", "menguji rem darurat"],
    ],
    [
      "teknisi lift",
      "Tanggung jawab utama teknisi lift meliputi inspeksi berkala, perbaikan motor, dan pengujian rem darurat.",
      ["inspeksi berkala", "perbaikan motor", "pengujian rem darurat"],
    ],
    [
      "teknisi lift",
      "Selain mengecek tali baja dan melumasi rel, teknisi lift juga melatih petugas gedung.",
      ["mengecek tali baja", "melumasi rel", "melatih petugas gedung"],
    ],
    [
      "teknisi lift",
      "Ia bertanggung jawab melakukan inspeksi, perawatan, dan perbaikan lift.",
      ["melakukan inspeksi", "melakukan perawatan", "melakukan perbaikan lift"],
    ],
    [
      "teknisi lift",
      "Kerjanya ya ngecek tali baja, ngelumasi rel, sama ngetes rem.",
      ["ngecek tali baja", "ngelumasi rel", "ngetes rem"],
    ],
    [
      "teknisi lift",
      "Tugas: 1) mengecek tali baja, 2) melumasi rel, 3) menguji rem darurat.",
      ["mengecek tali baja", "melumasi rel", "menguji rem darurat"],
    ],
  ])("of a %s: %s", (role, sentence, duties) => {
    expect(added(role, sentence)).toEqual({ duties });
  });
});

describe("what holds where somebody is so", () => {
  test.each([
    ["Jika Anda menyukai keramaian, pekerjaan ini akan terasa sepi.", {}],
    ["Bila kamu takut gelap, profesi ini bakal bikin kamu merinding.", {}],
    ["Kalau kamu mudah bosan, pekerjaan ini membosankan.", {}],
    ["Kalau kamu mudah bosan, pekerjaan ini akan terasa berat.", { antiTraits: ["mudah bosan"] }],
    ["Jika Anda suka mengobrol, pekerjaan ini cocok.", { traits: ["suka mengobrol"] }],
    [
      "Jika kamu bekerja di sini, tugasmu adalah menata rak dan memindai berkas.",
      { duties: ["menata rak", "memindai berkas"] },
    ],
    [
      "Kalau kamu diterima, pekerjaan ini meliputi menata rak dan memindai berkas.",
      { duties: ["menata rak", "memindai berkas"] },
    ],
    [
      "Kalau kamu suka anak, pekerjaan ini menemani anak bermain, membacakan cerita, dan menyiapkan makan.",
      { duties: ["menemani anak bermain", "membacakan cerita", "menyiapkan makan"] },
    ],
  ])("%s", (sentence, expected) => {
    expect(added("barista", sentence)).toEqual(expected);
  });
});

describe("a duty told alone", () => {
  test.each([
    ["Setiap akhir bulan ia menghitung stok formulir.", { duties: ["menghitung stok formulir"] }],
    ["Formulir bisa diambil di kedai setiap hari.", {}],
    ["Ia juga bertanggung jawab atas keamanan gudang.", { duties: ["keamanan gudang"] }],
    ["Ia bertanggung jawab atas pegawai baru.", {}],
    ["Ia bertanggung jawab atas keamanan.", {}],
  ])("%s", (sentence, expected) => {
    expect(added("barista", sentence)).toEqual(expected);
  });
});
