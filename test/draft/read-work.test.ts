import { describe, expect, test } from "vitest";
import { added } from "./frame.ts";

describe("what is to be known", () => {
  test.each([
    [
      "Seorang barista perlu menguasai teknik seduh, jenis kopi, dan perawatan mesin.",
      ["teknik seduh", "jenis kopi", "perawatan mesin"],
    ],
    [
      "Pengetahuan tentang jenis kopi, teknik seduh, dan kadar air mutlak diperlukan.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "Ilmu yang wajib dikuasai ialah jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "Keterampilan mengoperasikan mesin dan menulis laporan sangat membantu.",
      ["Keterampilan mengoperasikan mesin", "menulis laporan"],
    ],
    [
      "Barista perlu menguasai jenis kopi. Kemampuan meracik minuman juga sangat diperlukan.",
      ["menguasai jenis kopi", "Kemampuan meracik minuman"],
    ],
    [
      "Kamu harus bisa pakai mesin espresso, ngerti jenis kopi, dan paham soal kebersihan.",
      ["bisa pakai mesin espresso", "ngerti jenis kopi", "paham soal kebersihan"],
    ],
    [
      "Bekal ilmunya meliputi jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "Secara teknis, ia harus menguasai mesin espresso dan memahami jenis kopi.",
      ["menguasai mesin espresso", "memahami jenis kopi"],
    ],
    [
      "Ia dituntut menguasai bahasa Inggris, memahami etika pelayanan, dan terampil menggunakan mesin kasir.",
      ["menguasai bahasa Inggris", "memahami etika pelayanan", "terampil menggunakan mesin kasir"],
    ],
    [
      "Dibutuhkan pemahaman tentang jenis kopi serta keterampilan menyeduh.",
      ["pemahaman tentang jenis kopi", "keterampilan menyeduh"],
    ],
    [
      "Penguasaan mesin espresso dan pengetahuan jenis kopi menjadi nilai tambah.",
      ["Penguasaan mesin espresso", "pengetahuan jenis kopi"],
    ],
    [
      "Yang perlu dipelajari: jenis kopi, teknik seduh, kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "Untuk bekerja dengan baik, barista memerlukan pengetahuan jenis kopi, keterampilan menyeduh, dan sertifikat barista.",
      ["pengetahuan jenis kopi", "keterampilan menyeduh", "sertifikat barista"],
    ],
    ["Skill wajib: latte art, manual brew, bahasa Inggris.", ["latte art", "manual brew", "bahasa Inggris"]],
    [
      "Harus hafal resep, tahu suhu air, dan bisa mengoperasikan mesin.",
      ["hafal resep", "tahu suhu air", "bisa mengoperasikan mesin"],
    ],
    [
      "Barista juga mesti mengerti jenis kopi, cara menyeduh, dan kebersihan alat.",
      ["jenis kopi", "cara menyeduh", "kebersihan alat"],
    ],
    [
      "Soal ilmu, kamu perlu belajar jenis kopi, teknik seduh, sama dasar pembukuan.",
      ["jenis kopi", "teknik seduh", "dasar pembukuan"],
    ],
    [
      "Pengetahuan yang dibutuhkan meliputi jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "Keahlian yang diperlukan ialah menyeduh kopi, membaca grafik panas, dan merawat mesin.",
      ["menyeduh kopi", "membaca grafik panas", "merawat mesin"],
    ],
    [
      "Kompetensi yang disyaratkan mencakup penguasaan mesin, pengetahuan kopi, serta sertifikat barista.",
      ["penguasaan mesin", "pengetahuan kopi", "sertifikat barista"],
    ],
    [
      "Seorang barista wajib paham jenis kopi, hafal resep, dan bisa memakai mesin espresso.",
      ["paham jenis kopi", "hafal resep", "bisa memakai mesin espresso"],
    ],
    [
      "Barista harus memiliki pengetahuan tentang jenis kopi dan keterampilan menyeduh.",
      ["pengetahuan tentang jenis kopi", "keterampilan menyeduh"],
    ],
    [
      "Kemampuan membaca grafik panas, menakar bubuk, dan berbahasa Inggris merupakan keterampilan yang dibutuhkan.",
      ["Kemampuan membaca grafik panas", "menakar bubuk", "berbahasa Inggris"],
    ],
    [
      "Selain itu, ia perlu mahir menggunakan mesin espresso serta mengetahui standar kebersihan.",
      ["mahir menggunakan mesin espresso", "mengetahui standar kebersihan"],
    ],
    [
      "Mesin espresso, gilingan, dan timbangan digital harus ia kuasai.",
      ["Mesin espresso", "gilingan", "timbangan digital"],
    ],
    ["Modal ilmunya: jenis kopi, teknik seduh, dan kadar air.", ["jenis kopi", "teknik seduh", "kadar air"]],
    [
      "Barista perlu tahu jenis kopi, teknik seduh, dan kadar air.",
      ["jenis kopi", "teknik seduh", "kadar air"],
    ],
    [
      "Diperlukan keterampilan menyeduh kopi dan merawat mesin.",
      ["keterampilan menyeduh kopi", "merawat mesin"],
    ],
    [
      "Pemahaman mengenai jenis kopi dan penguasaan bahasa Inggris akan sangat menunjang.",
      ["Pemahaman mengenai jenis kopi", "penguasaan bahasa Inggris"],
    ],
    [
      "Untuk menjadi barista dibutuhkan pemahaman tentang jenis kopi, kadar air, dan suhu, di samping keterampilan merawat mesin.",
      ["jenis kopi", "kadar air", "suhu", "keterampilan merawat mesin"],
    ],
    [
      "Selain ilmu kopi umum, diperlukan pula pengetahuan mengenai jenis susu, kadar air, dan gula serta keterampilan berbicara dengan tamu asing.",
      ["ilmu kopi umum", "jenis susu", "kadar air", "gula", "keterampilan berbicara dengan tamu asing"],
    ],
    [
      "Menjadi barista memerlukan pengetahuan gizi, kimia pangan, dan sanitasi.",
      ["gizi", "kimia pangan", "sanitasi"],
    ],
    [
      "Keterampilan tangan dan kemampuan menakar bubuk pun tidak kalah penting.",
      ["Keterampilan tangan", "kemampuan menakar bubuk"],
    ],
    [
      "Penguasaan teknik seduh, jenis kopi, dan suhu air menjadi bekal utama, begitu pula kemampuan merancang menu yang murah.",
      ["teknik seduh", "jenis kopi", "suhu air", "kemampuan merancang menu yang murah"],
    ],
    [
      "Ia juga dituntut menguasai bahasa asing di samping memahami dasar pembukuan.",
      ["menguasai bahasa asing", "memahami dasar pembukuan"],
    ],
    [
      "Barista wajib memiliki sertifikat kompetensi, demikian pula pengetahuan tentang sanitasi.",
      ["sertifikat kompetensi", "pengetahuan tentang sanitasi"],
    ],
    [
      "Seorang barista juga diharapkan memiliki pengetahuan di bidang kopi, keamanan pangan, dan pembukuan, serta keterampilan memimpin tim.",
      ["kopi", "keamanan pangan", "pembukuan", "keterampilan memimpin tim"],
    ],
    [
      "Latte art, public speaking, dan improvisasi perlu dilatih terus. Bahasa Inggris juga sering diminta.",
      ["Latte art", "public speaking", "improvisasi", "Bahasa Inggris"],
    ],
    [
      "Bekalnya teknik menggambar, teori warna, pengetahuan bahan, dan sejarah kopi.",
      ["teknik menggambar", "teori warna", "pengetahuan bahan", "sejarah kopi"],
    ],
    [
      "Yang harus dipelajari itu cara menyeduh, tanda-tanda biji rusak, dan suhu yang pas untuk susu.",
      ["cara menyeduh", "tanda-tanda biji rusak", "suhu yang pas untuk susu"],
    ],
    [
      "Untuk pekerjaan ini dibutuhkan dasar pembukuan, kemahiran memakai mesin kasir, serta pemahaman tentang pajak.",
      ["dasar pembukuan", "kemahiran memakai mesin kasir", "pemahaman tentang pajak"],
    ],
    [
      "Syarat pengetahuan/keterampilan: sanitasi dasar, jenis kopi, latte art.",
      ["sanitasi dasar", "jenis kopi", "latte art"],
    ],
    [
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
      "Selain itu, diperlukan pengetahuan mendalam tentang kopi dan gula, penguasaan mesin espresso, serta kemampuan membaca grafik.",
      ["kopi", "gula", "penguasaan mesin espresso", "kemampuan membaca grafik"],
    ],
    [
      "Kemampuan yang harus dimiliki ialah menulis dengan jelas dan ringkas, memahami dasar kimia, serta melakukan riset rasa.",
      ["menulis dengan jelas dan ringkas", "memahami dasar kimia", "melakukan riset rasa"],
    ],
    [
      "Bekal pengetahuannya pun tidak sedikit, mulai dari jenis kopi, pengukuran suhu, hingga administrasi stok.",
      ["jenis kopi", "pengukuran suhu", "administrasi stok"],
    ],
    [
      "Dari sisi kompetensi, perusahaan biasanya mencari lulusan gizi yang mengerti kimia pangan, sanitasi, dan teknik seduh, serta lancar berbahasa Inggris.",
      ["kimia pangan", "sanitasi", "teknik seduh", "lancar berbahasa Inggris"],
    ],
  ])("of a barista: %s", (sentence, knowledge) => {
    expect(added("barista", sentence)).toEqual({ knowledge });
  });

  test.each([
    [
      "Penyuluh gizi perlu memahami ilmu pangan, pola makan setempat, dan cara menyusun menu.",
      ["ilmu pangan", "pola makan setempat", "cara menyusun menu"],
    ],
    [
      "Secara keilmuan, ia dituntut menguasai biokimia, metabolisme, dan kesehatan masyarakat.",
      ["biokimia", "metabolisme", "kesehatan masyarakat"],
    ],
    [
      "Kamu harus belajar biokimia, teknik wawancara, dan cara membaca data.",
      ["biokimia", "teknik wawancara", "cara membaca data"],
    ],
    [
      "Pengetahuan tentang pangan lokal serta keterampilan menyusun menu sangat diperlukan.",
      ["Pengetahuan tentang pangan lokal", "keterampilan menyusun menu"],
    ],
    [
      "Keterampilan yang wajib dimiliki ialah menghitung kalori, menyusun menu, dan mengoperasikan aplikasi gizi.",
      ["menghitung kalori", "menyusun menu", "mengoperasikan aplikasi gizi"],
    ],
    [
      "Ilmunya macam-macam: biokimia, statistik dasar, sampai psikologi makan.",
      ["biokimia", "statistik dasar", "psikologi makan"],
    ],
    [
      "Bekal ilmu yang diperlukan antara lain biokimia, antropologi pangan, dan komunikasi.",
      ["biokimia", "antropologi pangan", "komunikasi"],
    ],
    [
      "Harus melek statistik, paham regulasi pangan, dan bisa pakai aplikasi pengolah data.",
      ["melek statistik", "paham regulasi pangan", "bisa pakai aplikasi pengolah data"],
    ],
    [
      "Seorang penyuluh gizi juga perlu dibekali pengetahuan mengenai penyakit menular, imunisasi, dan sanitasi.",
      ["penyakit menular", "imunisasi", "sanitasi"],
    ],
    [
      "Yang mesti kamu kuasai: hitung kalori, bahasa daerah, dan public speaking.",
      ["hitung kalori", "bahasa daerah", "public speaking"],
    ],
    [
      "Kecakapan berbahasa daerah dan penguasaan teknik penyuluhan menjadi syarat utama.",
      ["Kecakapan berbahasa daerah", "penguasaan teknik penyuluhan"],
    ],
    [
      "Ia wajib memiliki surat tanda registrasi dan menguasai tata laksana gizi buruk.",
      ["surat tanda registrasi", "menguasai tata laksana gizi buruk"],
    ],
  ])("of a penyuluh gizi: %s", (sentence, knowledge) => {
    expect(added("penyuluh gizi", sentence)).toEqual({ knowledge });
  });
});

describe("whom one works with", () => {
  test.each([
    [
      "Dalam kesehariannya, barista bertemu kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Barista bekerja bahu-membahu dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Pekerjaan ini tidak dilakukan sendirian; ia dibantu kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Orang yang sering ditemui antara lain kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Lawan bicaranya setiap hari adalah kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Kamu bakal banyak ngobrol sama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Komunikasi dengan kasir, manajer, dan pemasok kopi harus terjaga.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Kerja sama dengan kasir, manajer, dan pemasok kopi menjadi bagian penting dari pekerjaan ini.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Hubungan baik dengan kasir, manajer, dan pemasok kopi perlu dijaga.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Timnya terdiri atas kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Ia melapor kepada manajer dan dibantu oleh kasir serta pemasok kopi.",
      ["manajer", "kasir", "pemasok kopi"],
    ],
    [
      "Barista setiap hari berurusan dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Pihak yang terlibat dalam pekerjaannya meliputi kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Sehari-hari ia ditemani kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Ia bekerja dalam tim yang terdiri dari kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Barista tidak bekerja sendiri, melainkan bersama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Kasir, manajer, dan pemasok kopi adalah mitra kerjanya sehari-hari.",
      ["Kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Dalam pekerjaannya, barista banyak dibantu oleh kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Koordinasi dilakukan dengan kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Barista perlu menjalin hubungan baik dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Ketemunya tiap hari ya sama kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    ["Mitranya ialah pihak kafe, manajer, dan pemasok kopi.", ["pihak kafe", "manajer", "pemasok kopi"]],
    [
      "Sehari-hari barista berhadapan dengan pelanggan, kasir, dan manajer.",
      ["pelanggan", "kasir", "manajer"],
    ],
    [
      "Kolaborasi dengan kasir, manajer, maupun pemasok kopi tak terhindarkan.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Barista menjadi bagian dari tim bersama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Barista juga mendampingi kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    ["Kamu akan satu tim dengan kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    ["Rekan-rekannya adalah kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Barista selalu berkomunikasi dengan kasir, manajer, dan pemasok kopi agar stok aman.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Pekerjaan ini menuntut kerja sama dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Urusannya dengan kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    ["Untuk itu ia menggandeng kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Ia kerap bertukar informasi dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Ia berkonsultasi dengan kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Setiap pagi barista rapat dengan kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Orang-orang di sekelilingnya ialah kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    ["Sehari-hari barista membantu kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Kasir, pelayan, dan tentu saja tamu adalah orang-orang yang ditemui barista tiap hari.",
      ["Kasir", "pelayan", "tamu"],
    ],
    [
      "Tidak bisa kerja sendiri juga. Ada kasir, mantri, pedagang kopi, dan tetangga yang punya kebun.",
      ["kasir", "mantri", "pedagang kopi", "tetangga yang punya kebun"],
    ],
    [
      "Pekerjaan di kafe selalu melibatkan banyak pihak, di antaranya kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Barista selalu menjadi bagian dari tim yang terdiri atas kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
    [
      "Pekerjaan itu tidak ia lakukan sendirian, sebab ia harus sering berbicara dengan kasir, sesama barista, dan pemasok kopi.",
      ["kasir", "sesama barista", "pemasok kopi"],
    ],
  ])("of a barista: %s", (sentence, partners) => {
    expect(added("barista", sentence)).toEqual({ partners });
  });

  test.each([
    [
      "Sehari-hari ia bekerja bareng bidan desa, kader posyandu, dan petugas puskesmas.",
      ["bidan desa", "kader posyandu", "petugas puskesmas"],
    ],
    [
      "Mitra kerja utamanya adalah bidan desa, kader posyandu, dan dinas kesehatan.",
      ["bidan desa", "kader posyandu", "dinas kesehatan"],
    ],
    [
      "Penyuluh gizi menjadi jembatan antara puskesmas, sekolah, dan keluarga.",
      ["puskesmas", "sekolah", "keluarga"],
    ],
    [
      "Di lapangan, penyuluh gizi didampingi bidan desa, kader posyandu, dan perangkat desa.",
      ["bidan desa", "kader posyandu", "perangkat desa"],
    ],
    [
      "Tugas ini membutuhkan koordinasi dengan bidan desa, kader posyandu, serta lembaga swadaya masyarakat.",
      ["bidan desa", "kader posyandu", "lembaga swadaya masyarakat"],
    ],
    [
      "Kamu bakal ketemu bidan desa, ibu-ibu posyandu, dan pak lurah.",
      ["bidan desa", "ibu-ibu posyandu", "pak lurah"],
    ],
    [
      "Ia sering berdiskusi dengan dokter puskesmas maupun guru sekolah dasar.",
      ["dokter puskesmas", "guru sekolah dasar"],
    ],
    [
      "Orang-orang yang ditemuinya setiap hari ialah bidan desa, kader posyandu, dan para ibu.",
      ["bidan desa", "kader posyandu", "para ibu"],
    ],
    [
      "Relasi kerja: bidan desa, kader posyandu, dinas kesehatan.",
      ["bidan desa", "kader posyandu", "dinas kesehatan"],
    ],
    [
      "Keberhasilan penyuluh gizi bergantung pada kerja sama dengan bidan desa, kader posyandu, dan tokoh agama.",
      ["bidan desa", "kader posyandu", "tokoh agama"],
    ],
    ["Ia berhubungan langsung dengan warga dan juga dengan dinas kesehatan.", ["warga", "dinas kesehatan"]],
  ])("of a penyuluh gizi: %s", (sentence, partners) => {
    expect(added("penyuluh gizi", sentence)).toEqual({ partners });
  });
});

describe("what is done", () => {
  test.each([
    [
      "Dari pagi sampai sore, ia menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Kerjaannya giling biji, bersihin mesin, nata gelas, sama ngitung stok.",
      ["giling biji", "bersihin mesin", "nata gelas", "ngitung stok"],
    ],
    [
      "Pekerjaan barista dimulai dengan menyiapkan mesin, dilanjutkan dengan menggiling biji, dan diakhiri dengan membersihkan alat.",
      ["menyiapkan mesin", "menggiling biji", "membersihkan alat"],
    ],
    [
      "Tanggung jawabnya mencakup penggilingan biji, penataan gelas, dan perawatan mesin.",
      ["penggilingan biji", "penataan gelas", "perawatan mesin"],
    ],
    [
      "Barista bertanggung jawab atas penggilingan biji, penataan gelas, dan perawatan mesin.",
      ["penggilingan biji", "penataan gelas", "perawatan mesin"],
    ],
    [
      "Ia memberikan informasi, saran, dan bimbingan kepada pemula mengenai menu baru.",
      [
        "memberikan informasi kepada pemula mengenai menu baru",
        "memberikan saran kepada pemula mengenai menu baru",
        "memberikan bimbingan kepada pemula mengenai menu baru",
      ],
    ],
    [
      "Tugas pokoknya antara lain menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Fungsi utama jabatan ini adalah menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Di balik meja, barista menggiling biji, lalu menata gelas, kemudian membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Sebagai barista, kamu akan menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Kewajibannya ialah menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Yang ia kerjakan setiap hari: menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Barista tak hanya menggiling biji, tetapi juga menata gelas dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Selain menggiling biji, barista juga menata gelas dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Tugasnya? Menggiling biji, menata gelas, dan membersihkan mesin.",
      ["Menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Pagi hari ia menyiapkan mesin, siangnya menggiling biji, dan sorenya menghitung stok.",
      ["menyiapkan mesin", "menggiling biji", "menghitung stok"],
    ],
    [
      "Ruang lingkup tugasnya adalah menggiling biji, menata gelas, serta membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Barista ditugasi menggiling biji, menata gelas, serta membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Pekerjaan ini mencakup menggiling biji, menata gelas, serta membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Hari-harinya diisi dengan menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Ia juga menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Tugas barista adalah sebagai berikut: menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Sehari-hari, dia menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Begitu kafe buka, barista menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Ada banyak yang dikerjakan: menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Job desk-nya: giling biji, susun gelas, bersihin mesin.",
      ["giling biji", "susun gelas", "bersihin mesin"],
    ],
    [
      "Rutinitas hariannya menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Barista memiliki tugas untuk menggiling biji, menata gelas, dan membersihkan mesin.",
      ["menggiling biji", "menata gelas", "membersihkan mesin"],
    ],
    [
      "Adapun tugas-tugasnya meliputi penggilingan biji, penataan gelas, dan pembersihan mesin.",
      ["penggilingan biji", "penataan gelas", "pembersihan mesin"],
    ],
    [
      "Adapun tugas pokoknya antara lain menggiling biji, menata gelas, dan memastikan rasa sesuai dengan standar.",
      ["menggiling biji", "menata gelas", "memastikan rasa sesuai dengan standar"],
    ],
    [
      "Ia mengurus kebutuhan pemula, menemani mereka belajar, serta mencatat perkembangannya.",
      ["mengurus kebutuhan pemula", "menemani mereka belajar", "mencatat perkembangannya"],
    ],
    [
      "Ia juga menata gelas dan mencuci mesin. Sekarang ditambah satu lagi: mengelola media sosial.",
      ["menata gelas", "mencuci mesin", "mengelola media sosial"],
    ],
    [
      "Tugas lain:\n- Mengawasi kegiatan harian magang\n- Menyusun rutinitas bersih-bersih",
      ["Mengawasi kegiatan harian magang", "Menyusun rutinitas bersih-bersih"],
    ],
    ["Job desc:\n- upload dan update menu\n- balas chat tamu", ["upload dan update menu", "balas chat tamu"]],
    [
      "Kegiatan barista juga mencakup perancangan menu, sintesis rasa baru, pengujian biji, dan penulisan resep.",
      ["perancangan menu", "sintesis rasa baru", "pengujian biji", "penulisan resep"],
    ],
    [
      "Sehari-hari kamu bakal bikin kopi susu, menata gelas satu demi satu, terus membersihkan mesin.",
      ["bikin kopi susu", "menata gelas satu demi satu", "membersihkan mesin"],
    ],
    [
      "Setiap hari ia menata gelas, memeriksa pekerjaan magang, serta memberi masukan kepada kasir yang masih baru.",
      ["menata gelas", "memeriksa pekerjaan magang", "memberi masukan kepada kasir yang masih baru"],
    ],
    [
      "Setelah membaca modul ini, peserta memahami bahwa pekerjaan barista meliputi: pemilihan biji, pengukuran suhu, dan pencatatan stok.",
      ["pemilihan biji", "pengukuran suhu", "pencatatan stok"],
    ],
  ])("of a barista: %s", (sentence, duties) => {
    expect(added("barista", sentence)).toEqual({ duties });
  });

  test.each([
    [
      "Tugas sehari-harinya ialah mendatangi posyandu, menimbang balita, dan memberi contoh masakan sehat.",
      ["mendatangi posyandu", "menimbang balita", "memberi contoh masakan sehat"],
    ],
    [
      "Penyuluh gizi memantau tumbuh kembang balita, menyusun laporan bulanan, dan menggelar demo masak.",
      ["memantau tumbuh kembang balita", "menyusun laporan bulanan", "menggelar demo masak"],
    ],
    [
      "Setiap pagi ia membuka posyandu, lalu menimbang balita, dan siangnya menulis laporan.",
      ["membuka posyandu", "menimbang balita", "menulis laporan"],
    ],
    [
      "Ruang lingkup kerjanya mencakup penyuluhan gizi, pemantauan balita, dan pelaporan data.",
      ["penyuluhan gizi", "pemantauan balita", "pelaporan data"],
    ],
    [
      "Selain itu, ia juga bertugas menyusun laporan, memeriksa timbangan, serta melatih kader.",
      ["menyusun laporan", "memeriksa timbangan", "melatih kader"],
    ],
    [
      "Ia melakukan penyuluhan, pemantauan, dan pendataan balita di desa.",
      ["melakukan penyuluhan", "melakukan pemantauan", "melakukan pendataan balita di desa"],
    ],
    [
      "Apa saja kegiatannya? Menimbang balita, menulis laporan, dan melatih kader.",
      ["Menimbang balita", "menulis laporan", "melatih kader"],
    ],
    [
      "Kegiatan hariannya seperti menimbang balita, menulis laporan, dan melatih kader.",
      ["menimbang balita", "menulis laporan", "melatih kader"],
    ],
    [
      "Sebagai penyuluh gizi, ia bertanggung jawab menimbang balita, menulis laporan, dan melatih kader.",
      ["menimbang balita", "menulis laporan", "melatih kader"],
    ],
  ])("of a penyuluh gizi: %s", (sentence, duties) => {
    expect(added("penyuluh gizi", sentence)).toEqual({ duties });
  });
});
