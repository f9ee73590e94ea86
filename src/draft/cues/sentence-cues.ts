/** What a phrase of a sentence says about the field that the sentence is of. */
export type Cue =
  | "belief"
  | "believed"
  | "mistaken"
  | "hope"
  | "truth"
  | "but"
  | "fit"
  | "unfit"
  | "partner"
  | "partnerNoun"
  | "know"
  | "need"
  | "duty"
  | "dutyNoun"
  | "alike"
  | "contrast"
  | "fact"
  | "nothing";

const PEOPLE =
  "orang/masyarakat/publik/warga/pelamar/pemula/calon/remaja/siswa/mahasiswa/anak/pihak/kalangan/keluarga/tetangga/teman/mereka/awam/sebagian/banyak/kita/kamu/aku/ia";

/**
 * The phrases, in the standard spelling of `everyday.ts`: `a/b` are alternatives, `a?` may be missing. The longest wins, so that
 * `percaya diri` is no belief.
 */
export const SENTENCE_CUES: Readonly<Record<Cue, readonly string[]>> = {
  belief: [
    "mengira/menganggap/menyangka/beranggapan/berpikir/meyakini/berasumsi/menduga/berpandangan/berpendapat/berprasangka/menilai/memandang/memahami keliru? bahwa",
    "mengira/menganggap/menyangka/beranggapan/meyakini/berasumsi/menduga/berpandangan/berprasangka/memandang",
    "percaya bahwa/kalau",
    "berpikir bahwa/kalau",
    `${PEOPLE} berpikir/percaya/menilai`,
    `${PEOPLE} suka/sering/kerap/masih mengira/menganggap/menyangka/berpikir/percaya/menilai`,
    "terlanjur/telanjur mengira/menganggap/percaya",
    "salah/keliru mengira/menyangka/menilai/memahami",
    "katanya",
    "konon",
    "kata orang",
    "kata banyak orang",
  ],
  believed: [
    "dikira/disangka/dianggap/dipandang/dicap/dinilai/disalahpahami/disalahartikan/dicitrakan/digambarkan/diremehkan/dituduh/diasumsikan sebagai?",
    "dipandang sebelah mata karena/sebagai?",
    "diidentikkan/identik dengan",
    "terkesan/kesannya/dikesankan",
  ],
  mistaken: [
    "miskonsepsi/miskonsepsinya/mitos/mitosnya/kesalahpahaman/kesalahpahamannya/stereotip/stereotipnya/stigma/stigmanya",
    "salah paham/kaprah/pengertian/persepsi/sangka/kira",
    "anggapan/anggapannya/persepsi/pandangan/asumsi/prasangka/sangkaan/pendapat/pemahaman/citra/gambaran/keyakinan/kepercayaan umum/keliru/salah/lama/awam/populer/publik/masyarakat",
    "anggapan/persepsi/prasangka/sangkaan/asumsi/kekeliruan",
    "kekeliruan umum",
    "keliru/salah kalau",
    "keliru pula? kalau/bahwa",
  ],
  hope: [
    "ekspektasi/ekspektasinya/harapan/harapannya/bayangan/bayangannya/impian/impiannya/angan-angan",
    "berharap/mengharapkan/membayangkan/mendambakan/mengharap/ngebayangin/bayangin/berekspektasi/memimpikan/bermimpi",
    "diharapkan/dibayangkan/diharap/dinanti",
    "menaruh harapan",
  ],
  truth: [
    "padahal",
    "kenyataannya/sebenarnya/realitanya/justru/sejujurnya",
    "kenyataan/realita/realitas/fakta/kebenaran yang? di? lapangan? menunjukkan/berkata/berbicara/membuktikan bahwa/lain/sebaliknya?",
    "pada/dalam/di kenyataannya/praktiknya/kenyataan/praktik/realita/realitas/faktanya/realitanya/dasarnya",
    "kenyataan/realita/realitas/fakta adalah/ialah bahwa?",
    "kenyataan/realitas/realita/fakta di lapangan",
    "yang benar adalah/ialah?",
    "yang sebenarnya terjadi? adalah?",
    "kenyataannya di lapangan",
    "di lapangan",
    "itu/ini/hal? keliru/salah",
    "itu tidak benar/tepat",
    "tidak benar",
  ],
  but: [
    "namun/tetapi/sayangnya/meski/walau/walaupun/meskipun demikian/begitu/itu?",
    "akan tetapi",
    "hanya saja",
  ],
  fit: [
    "cocok/cocoknya",
    "pas/tepat/sesuai/ideal untuk/bagi/dengan/jika/kalau",
    "paling/sangat/akan/yang pas/ideal/tepat/sesuai",
    "akan/bisa/lebih/biasanya/pasti/mudah/paling betah/kerasan",
    "betah bekerja? di/dalam/sebagai pekerjaan/profesi/bidang/posisi/dunia",
    "akan menikmati/berkembang/bersinar/berhasil/sukses/bahagia/nyaman/senang",
    "mudah/cepat menyesuaikan/berkembang/maju",
    "yang kami cari",
    "punya/memiliki/mempunyai peluang/modal besar/kuat/bagus/baik",
    "layak mencoba/mempertimbangkan",
  ],
  unfit: [
    "tidak/kurang/bukan/belum terlalu/begitu/akan/akan?/lah? cocok/pas/tepat/sesuai/ideal/pantas",
    "tidak/kurang/bukan/belum cocok/pas/tepat/sesuai/ideal/pantas/disarankan/direkomendasikan/dianjurkan",
    "tidak akan/bisa/bakal cocok/betah/bertahan/tahan/kerasan",
    "biasanya/cenderung/mungkin/akan tidak betah/kerasan",
    "sulit/sukar/berat/tidak/kurang untuk? bertahan/berkembang/menikmati/menyesuaikan/betah/maju",
    "sulit/sukar/berat bertahan/berkembang/menikmati/menyesuaikan/betah/maju",
    "sebaiknya/baiknya/mending/mendingan/hendaknya/seyogianya/disarankan pikir-pikir/pikir/pikirkan/berpikir/mempertimbangkan/pertimbangkan/mencari/cari/memilih/pilih/menghindari/hindari/jangan/tidak/melirik/urungkan/mengurungkan",
    "lebih baik mencari/cari/memilih/pilih/mundur/menghindari/melirik",
    "perlu/patut/harus berpikir/mempertimbangkan/memikirkan/pikir-pikir ulang/lagi/kembali/matang-matang/dua",
    "pikir-pikir/pikirkan dulu/lagi/ulang/kembali",
    "pikir/berpikir dua kali",
    "pikir/berpikir/mempertimbangkan ulang/lagi",
    "bukan untuk/buat/bagi kamu/semua/setiap/orang/mereka/kalian",
    "bukan untukmu/buatmu/bagimu/tempatmu/duniamu/jalanmu",
    "bukan tempat/pilihan/dunia/jalan",
    "akan/bisa/mungkin/biasanya/kemungkinan/cenderung/cepat/mudah/bakal merasa? sangat? kesulitan/kewalahan/tersiksa/menderita/frustrasi/kerepotan/keteteran/tertekan/sengsara/terbebani/kepayahan/kecewa/tumbang/tersingkir/stres",
    "akan/terasa/merasa terasa? sangat? berat/menyiksa/melelahkan",
    "jangan melamar/ambil/pilih/coba-coba/memilih/mengambil/daftar/mendaftar",
    "menjadi/jadi penghambat/hambatan/kendala/penghalang/batu",
    "skip saja/aja/dulu?",
    "hindari/lupakan pekerjaan/profesi",
    "akan cepat menyerah/lelah/bosan/jenuh",
  ],
  partner: [
    "bekerja/kerja/berkarya bersama-sama/bersama/berdampingan/berdampingan/erat/sama/bahu-membahu/beriringan/seiring/berbarengan dengan?",
    "bekerja dengan",
    "bekerja dalam tim bersama/dengan",
    "bekerja satu/setim tim? dengan/bersama",
    "bekerjasama/kerjasama/bekerja-sama/berkoordinasi/koordinasi/berhubungan/berinteraksi/bermitra/berkolaborasi/kolaborasi/berkomunikasi/bersinergi/bersinggungan/berdiskusi/berurusan/bersentuhan/bertemu/berhadapan/berjejaring/berembuk/berunding/interaksi/komunikasi/kemitraan/bergaul/beriringan/bahu-membahu langsung/erat/rutin/intens/intensif/dekat/baik? dengan/bersama/sama/antara",
    "berkoordinasi/koordinasi/kerja/bekerja sama dengan/bersama/antara",
    "kerja sama",
    "kerjasama",
    "menjalin/membangun/menjaga/menjalankan/melakukan/membina hubungan/komunikasi/kerja/kerjasama/relasi/kemitraan/koordinasi/jejaring baik/sama/erat/rutin? dengan/bersama",
    "dibantu/didampingi/ditemani/didukung oleh?",
    "ditemani/didampingi/dikelilingi oleh?",
    "bergantung pada",
    "melapor/bertanggung-jawab kepada/ke",
    "melibatkan berbagai? pihak",
    "menggandeng/merangkul",
    "berbagi tugas/peran dengan/bersama",
  ],
  partnerNoun: [
    "mitra/rekan/partner/kawan/teman/kolega/relasi kerja/utama/terdekat/kerjanya/utamanya/terdekatnya/sehari-hari/setim/satu",
    "mitra/mitranya/rekan/rekannya/partner/partnernya",
    "lawan bicara/kerja",
    "orang-orang/pihak/pihak-pihak yang ditemui/ditemuinya/dihadapi/terlibat/dihubungi",
    "timnya",
  ],
  know: [
    "pengetahuan/keterampilan/ketrampilan/keahlian/kecakapan/kompetensi/wawasan/pemahaman/penguasaan/skill/skil/ilmu/kemahiran/bekal/hardskill",
    "keterampilannya/pengetahuannya/keahliannya/bekalnya/ilmunya",
    "hard skill/skills",
    "menguasai/memahami/mengerti/paham/mahir/terampil/fasih/mengenal/mengetahui/melek/cakap/piawai/jago/lihai",
    "bersertifikat/sertifikat/sertifikasi/lisensi",
    "dibekali/berbekal",
    "secara teknis",
    "sisi teknis",
  ],
  need: [
    "harus/perlu/hendaknya/dituntut/diwajibkan/disyaratkan/dipersyaratkan untuk?",
    "dibutuhkan/diperlukan/dicari/diutamakan/diandalkan/ditekankan/diminta/disukai/mutlak/krusial",
    "menuntut/membutuhkan/memerlukan/mensyaratkan/mengandalkan/mengutamakan/butuh",
    "wajib",
    "modal/syarat/kunci/bekal/kualitas/tuntutan utama/penting/utamanya/dasar/terpenting",
    "penting",
    "karakter/sifat/sikap/kepribadian/profil yang",
    "sifat/karakter/sikap",
    "tidak boleh absen/ketinggalan/tidak/ditawar",
    "sangat membantu/berguna/berharga/penting/menentukan",
    "membantu sekali",
    "nilai plus/tambah",
  ],
  duty: [
    "bertugas/bertanggung untuk?",
    "bertanggung jawab untuk/atas/dalam/terhadap/mengenai?",
    "bertanggungjawab untuk/atas/dalam?",
    "mengurus/mengurusi segala",
    "ditugaskan/ditugasi untuk?",
    "mengemban tugas",
    "diisi dengan/oleh",
    "berkisar pada/di/antara?",
    "berkutat dengan/pada",
  ],
  dutyNoun: [
    "tugas/tanggung/kewajiban/pekerjaan/kegiatan/aktivitas/rutinitas/keseharian/kesibukan/fungsi/peran/jobdesk/jobdesc jawab/desk? utama/pokok/harian/sehari-hari/inti/rutin/intinya/utamanya/pokoknya/hariannya/sehari-harinya/jawabnya/lain/lainnya/lainnya?",
    "tugas/tugasnya/tugas-tugasnya/tanggung-jawabnya/pekerjaannya/kegiatannya/aktivitasnya/rutinitasnya/kesehariannya/kewajibannya/perannya/fungsinya/kesibukannya",
    "ruang/lingkup/cakupan lingkup/kerja/tugas/pekerjaan tugas/kerja/pekerjaan/kerjanya/tugasnya?",
  ],
  alike: [
    "berbeda/beda dengan/dari/daripada/halnya?",
    "berbeda/beda halnya dengan/dari",
    "tidak sama dengan/seperti",
    "lain dengan/dari/halnya",
    "lain halnya dengan",
    "beda/bedanya/perbedaan/perbedaannya/pembeda/pembedanya utama/paling/mendasar?",
    "membedakan/dibedakan/membedakannya",
    "mirip/serupa/menyerupai/semirip/serumpun/kemiripan/bersinggungan/berdekatan/mirip-mirip/berkerabat dengan?",
    "dibanding/dibandingkan/ketimbang/dibandingin dengan?",
    "tertukar/disamakan/dicampuradukkan/disandingkan/tumpang/rancu/dikacaukan/keliru/disalahartikan/disangka/dikira sama? dengan",
    "tertukar/ketukar/disamakan/dicampuradukkan/menyamakan/menyamaratakan/mencampuradukkan/dirancukan/disandingkan",
    "disebut juga",
    "profesi/pekerjaan terdekat/tetangga/serumpun/sejenis/serupa",
    "sama-sama",
  ],
  contrast: [
    "sedangkan/sementara/adapun/sebaliknya/sedang",
    "sementara itu",
    "di sisi lain",
    "lain halnya",
    "kalau",
  ],
  fact: [
    "gaji/gajinya/upah/upahnya/honor/penghasilan/penghasilannya/pendapatan/tunjangan/bonus/komisi/insentif/rp/umr/umk/ump/bpjs/dibayar/bayaran/bayarannya",
    "lulusan/ijazah/jurusan/kuliah/sarjana/diploma/s1/d3/s2/d4/smk/sma/gelar/prodi/pendidikan/menempuh/beasiswa/ppg",
    "lowongan/lamaran/cv/pendaftaran/daftar/hubungi/whatsapp/wa/email/link/klik/kontak/promo/diskon",
    "sejarah/abad/berasal/pertama/tahun/sejak/dahulu/dulu/zaman",
    "jam kerja/kerjanya",
    "shift/sif/lembur/libur/cuti/pukul/tutup/buka",
    "jenjang/karier/karir/prospek/promosi jabatan/karier/karir/kerja?",
    "menurut data/survei/bps",
    "ayah/ibu/paman/bibi/kakek/nenek/tetangga/kakak/adik/sepupu/om/tante aku/kami/saya",
  ],
  nothing: [
    "percaya diri",
    "dianggap penting/perlu/mampu/wajar/cocok",
    "diharapkan dapat? segera/hadir",
    "bekerja sama sekali",
    "memahami bahwa",
    "rasa ingin tahu",
    "tidak jarang",
    "tidak sedikit",
    "alih-alih",
  ],
};
