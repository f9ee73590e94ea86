const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** They look like verbs with `me-` or `ber-` and are none. */
export const NO_VERBS = listed(`
mereka merek media mediasi mediator menteri mesin meja merah mental mentalitas medis menit menu mengenai melalui menurut menjelang meski meskipun metode
metodologi meter meteran memang melainkan menengah member mentor mentoring merdeka mewah mesra menantu mendadak mendalam merata melek mekanik mekanis
mekanisme mekanika medan memori memo menara mentah mendatang mendasar menyeluruh memadai mendesak menantang mentari merpati meriah merana melati merger mesti
metadata metafora metalurgi mebel mega megah mengapa merupakan memorandum membran medali meditasi menonjol meyakinkan mengagumkan mentok mepet memutar
berbagai bersama beberapa berapa berat berani berita berkas berlian beras berikut berikutnya bersih bertahap berkala berbeda berlebihan bersamaan berkat
berupa bersama-sama berturut-turut berulang berulang-ulang berikutan berbahaya berkualitas berwarna bernama bermanfaat berjam-jam berbulan-bulan berhari-hari
bersangkutan bersalah berharga beragam beroda beruntung berdua berdasarkan berkelanjutan beras berlaku
berantakan bersejarah mungkin mandarin nikotin medicin nyaman nyata nyawa ngeri nyonya nyeri nyala nyaris nyamuk
`);

/** They look like verbs with `di-` and are none. */
export const NO_PASSIVES = listed(`
digital dinas direktur director direktorat distrik disiplin diplomasi diplomat diskusi dialog distributor distribusi dinamis dinamika divisi diesel dingin dinding direksi diagnosis diagnosa diagnostik
dimensi difabel diabetes diakonia diantara disabilitas diskon dispenser dispatcher divers diorama diaspora dirjen dikti diklat disdik dishub diaken diktator dirigen dietisien disainer diva
`);

/** Verbs without a prefix, and everyday or English ones. */
export const BARE_VERBS = listed(`
tanya nanya motong masang milih mijit mandiin mantau moles minjem bikin baca bales balas cek scan terima upload edit deploy nego riset pasang jaga antar nulis nata nata-nata ngitung nawarin nyatet bantuin jagain benerin bersihin kirim ambil angkat
angkut pakai pake buka tutup cuci sapu pel ngepel masak jahit potong rakit cari kasih ajarin ajar dampingi urus urusin layani layanin jual jualan beli
catat input update review meeting briefing patroli follow rekap nyusun nyiapin ngecek ngatur ngurus ngurusin ngajar ngajarin ngobrol ngelayanin nganter nganterin
nemenin neliti nangani nanganin ngedit ngerjain ngebantu ngebangun ngerawat ngejaga ngelola nyetir nyuci nyapu nanem nanam moto motret mandu
menata menanam belajar bekerja tangani tulis susun rawat bantu periksa siapkan pastikan koordinasi lapor pantau mantau monitor monitoring
packing sortir angkat-angkat stok restock retur test testing desain belanja isi cuci-cuci bersih-bersih beres-beres hitung bakar goreng seduh racik
shooting editing coding marketing training coaching testing debugging mentoring finishing styling mixing branding casting recording posting rendering
brainstorming plating steaming painting modeling streaming budgeting filing screening cleaning booking scheduling hosting cooking baking trading welding
pimpin bagi-bagi bagiin bagikan kelola rancang timbang nimbang ngisi ngajak ngajakin ajak temani temenin hubungi kunjungi awasi arahkan siapin bikinin tampil manggung nampung ngumpulin ngasih nganalisis
bersihkan tentukan buatkan terjemahkan ketik tandatangani sebarkan promosikan pelajari catatkan kawal giring tangkap semai tebar petik jemur setrika kemas bawa
interview wawancara jemput ceritakan susun ganti bongkar nyetel ngejelasin pindah milih bacain jelasin posting kumpulkan rapikan tawarkan sambut rekrut setor giling bungkus bayar tagih siram panen semprot bor las
`);

/** With an activity as its object these say no more than "do". */
export const LIGHT_VERBS = listed(
  "memberikan memberi melakukan melaksanakan mengadakan menyelenggarakan menjalankan ngasih kasih melayani",
);

/** Verbs that need nothing after them. */
export const WITHOUT_OBJECT = listed(
  "bekerja belajar berolahraga berenang berlari bertani melaut memasak menjahit melukis menari menyanyi bernyanyi menulis menggambar mengajar berkebun",
);

/** Activities that no affix betrays. */
export const ACTIVITIES = listed(`
edukasi konsultasi advokasi presentasi negosiasi evaluasi dokumentasi administrasi observasi survei survey riset audit inspeksi instalasi kalibrasi patroli promosi supervisi
sosialisasi koordinasi asistensi terapi layanan bimbingan kunjungan latihan pelatihan arahan asuhan seleksi rekrutmen verifikasi validasi analisis analisa
diagnosis diagnosa operasi imunisasi vaksinasi rehabilitasi mediasi fasilitasi motivasi informasi konseling fotografi editing pembukuan rekonsiliasi
produksi distribusi simulasi kampanye liputan wawancara investigasi rapat diskusi desain perawatan pengecekan kontrol monitoring maintenance
saran nasihat bantuan dukungan dampingan ceramah intervensi asesmen assessment identifikasi rekapitulasi sanitasi sterilisasi
`);

/** They end in -an, -i or begin with pe-/ke- as activities or qualities do, and are none. */
export const THINGS = listed(`
peralatan pekerjaan perusahaan pertanyaan perhatian peraturan pelanggan peserta pegawai pemerintah perkantoran pertanian perikanan pendidikan pengetahuan perangkat
penumpang pembeli pengunjung penduduk petugas pesanan penyakit pengguna pengalaman pendapatan pelabuhan peternakan perpustakaan permukiman perjalanan perkembangan pertumbuhan
kegiatan kesehatan kebutuhan keadaan kendaraan kecelakaan kepentingan keputusan kesulitan keuangan kehutanan kebijakan keamanan kebersihan keselamatan kejadian
kehidupan keluhan keramaian ketinggian kegelapan kebisingan kecantikan kemasan kebakaran kelautan kerumunan ketenagakerjaan kesejahteraan kependudukan
kebudayaan kelistrikan keperawatan kebidanan kefarmasian kegawatdaruratan ketatanegaraan kepabeanan keimigrasian kearsipan kepelatihan kependidikan kerumahtanggaan kebun kenyamanan kesenian kewirausahaan keterangan kecamatan kelurahan keluaran ketentuan kepegawaian ketidakpastian kematian kesalahan keterlambatan komunitas universitas stabilitas fasilitas aktivitas kualitas kuantitas identitas otoritas utilitas disabilitas
`);
