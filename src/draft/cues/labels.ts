/** What stands under a heading, behind a label or as the answer to a question. */
export type Label =
  | "antiTraits"
  | "misconceptions"
  | "truth"
  | "expectations"
  | "reality"
  | "comparison"
  | "partners"
  | "knowledge"
  | "traits"
  | "duties"
  | "summary"
  | "nothing";

/** The phrases that say so, the field that wins over others first: `sifat yang tidak cocok` is of anti-traits, `ringkasan tugas` a summary. */
export const LABEL_CUES: Readonly<Record<Label, readonly string[]>> = {
  misconceptions: [
    "myth/myths/misconception/misconceptions",
    "miskonsepsi/mitos/kesalahpahaman/stereotip/stigma/mispersepsi/anggapan/prasangka/persepsi",
    "mitosnya/miskonsepsinya/anggapannya",
    "salah paham/kaprah/sangka/pengertian/kira/persepsi/dimengerti",
    "sering/kerap/banyak dikira/disangka/dianggap/disalahpahami/keliru/salah",
    "kata orang/mereka/film/sinetron/tetangga/warganet",
    "orang mengira/bilang/menyangka/menganggap",
    "dikira/disangka/mengira/dianggap/katanya/disalahpahami",
    "pandangan keliru/umum",
    "yang keliru",
  ],
  antiTraits: [
    "tidak/kurang/bukan/belum akan/terlalu/begitu/untuk? cocok/pas/sesuai/tepat/ideal/betah/disarankan/bertahan/tahan",
    "hate it/this",
    "not for",
    "siapa yang? tidak/kurang/sebaiknya",
    "tidak/kurang/bukan/belum cocok/pas/sesuai/tepat/ideal/betah/disarankan/dianjurkan/direkomendasikan",
    "bukan untuk/buat kamu/semua/setiap/siapa/orang/mereka/yang?",
    "bukan untukmu/buatmu",
    "sebaiknya/mending/lebih pikir/berpikir/tidak/jangan/pikir-pikir/mundur/hindari/cari/mencari/memilih/baik",
    "pikir-pikir/pikir/berpikir/pertimbangkan ulang/lagi/dua/dulu",
    "jangan melamar/ambil/pilih/masuk/daftar",
    "tersiksa/kesulitan/kewalahan/menderita/sulit/penghambat/hambatan/penghalang/menghambat/menyulitkan",
    "sulit/susah bertahan",
    "yang? akan? terasa? berat",
    "red flag",
    "tanda/tanda-tanda bahaya/tidak",
    "hindari/dihindari/skip",
    "pertimbangkan kembali/ulang/lagi",
    "ketidakcocokan",
    "sifat/sikap yang menghambat/menyulitkan/mengganggu",
  ],
  truth: [
    "fact/facts/truth",
    "pemahaman/pandangan/jawaban yang tepat/benar/betul",
    "yang tepat/betul",
    "ternyata",

    "fakta/kebenaran/sebenarnya",
    "yang benar/sebenarnya",
    "kenyataan sebenarnya",
    "luruskan",
    "kata lapangan/kenyataan/ahlinya",
    "penjelasan",
  ],
  expectations: [
    "expectation/expectations",

    "ekspektasi/harapan/bayangan/impian/angan-angan/bayangkan/harapkan",
    "yang? diharapkan/dibayangkan/diharap",
    "orang? berharap/membayangkan",
  ],
  reality: ["reality", "realita/realitas/kenyataan/nyatanya", "di lapangan", "praktiknya"],
  comparison: [
    "difference/differences/compared/similar/versus",

    "beda/perbedaan/membedakan/berbeda/mirip/serupa/pembanding/pembandingnya/bandingan/perbandingan/dibandingkan/dibanding/bandingkan/tertukar/dibedakan/serumpun/pembeda/sepupu",
    "profesi/pekerjaan tetangga/terdekat/serupa/sejenis/lain/mirip/serumpun/terkait",
    "vs",
    "versus",
  ],
  partners: [
    "work with",
    "stakeholder/stakeholders",
    "with/team/partners/colleagues/people",

    "partner/rekan/mitra/relasi/kolaborasi/kolega/kolaborator/tim/timnya",
    "kerja sama",
    "kerjasama/bekerjasama",
    "berkoordinasi/berhubungan/berinteraksi/bertemu/berurusan/bermitra/kolaborasi/koordinasi/berkolaborasi/bekerjasama dengan/bersama/sama? siapa?",
    "bekerja/kerja/pekerjaan dengan/bersama/bersama-sama",
    "bekerja/kerja/pekerjaannya sama dengan/siapa",
    "bersama siapa",
    "dengan siapa",
    "sama siapa",
    "siapa saja? yang? ditemui/dihadapi",
    "orang-orang di sekitar/sekeliling",
    "lingkaran/jejaring/lawan/pihak kerja/bicara/terkait?",
    "lingkungan kerja",
    "berhubungan/hubungan/koordinasi/interaksi kerja?",
  ],
  knowledge: [
    "need",
    "tools/toolkit/requirements/tech",

    "harus/perlu tau/tahu/bisa",
    "pengetahuan/keterampilan/ketrampilan/keahlian/kompetensi/kecakapan/skill/skills/hardskill/ilmu/bekal/wawasan/kemampuan",
    "hard skill/skills",
    "yang? harus/perlu/wajib dikuasai/dipelajari/diketahui/dipahami/bisa",
    "dikuasai/dipelajari/menguasai",
    "belajar apa",
    "kemampuan/keterampilan/syarat teknis",
    "pengetahuan/keterampilan/keahlian/kemampuan dan/atau/& keterampilan/pengetahuan/keahlian/kemampuan",
    "alat/tools/perangkat kerja?",
    "sertifikat/sertifikasi/lisensi",
    "modal pengetahuan/ilmu/teknis",
  ],
  traits: [
    "love/like it/this",
    "requirement/qualification/qualifications",
    "personality/character",
    "for you if",
    "fit for",
    "kamu banget",
    "who thrives",

    "cocok/pas/ideal/betah/kerasan/tepat",
    "sifat/karakter/kepribadian/sikap/pribadi/watak/sosok/kualitas/tipe/profil-orang/soft-skill/perangai",
    "profil orang/pribadi/kandidat/pelamar/ideal",
    "profil/sosok/orang/kandidat/pribadi/sifat/karakter/sikap/pelamar/kepribadian yang? diharapkan/diinginkan/dibayangkan",
    "soft skill/skills",
    "yang? kami/kita? dicari/cari/dibutuhkan/diperlukan",
    "syarat/kualifikasi/kriteria/persyaratan pribadi?",
    "orang/pribadi seperti apa",
    "modal/syarat diri/utama/pribadi",
    "siapa yang",
    "untuk siapa",
    "harus seperti apa",
    "orang seperti apa",
    "kesesuaian/kecocokan",
    "modal/syarat pribadi/diri/dasar dan? keahlian?",
  ],
  summary: [
    "about/overview/summary",

    "deskripsi/gambaran/ringkasan pekerjaan/profesi/kerja/jabatan/posisi",
    "ringkasan/definisi/pengertian/deskripsi/gambaran/sekilas/tentang/mengenal/pengantar/ikhtisar/intisari",
    "apa itu",
    "siapa itu",
    "inti",
    "itu apa/siapa",
    "gambaran umum/singkat",
    "profil pekerjaan/profesi/singkat",
    "inti pekerjaan",
    "singkatnya",
  ],
  duties: [
    "do/duties/tasks/responsibilities/jobs",
    "what you? do",

    "tugas/pekerjaannya/kegiatan/aktivitas/keseharian/rutinitas/jobdesk/jobdesc/kewajiban/job",
    "tanggung jawab",
    "job desk/desc/description",
    "deskripsi/gambaran tugas/kerja/pekerjaan/jabatan",
    "pekerjaan/kerja sehari-hari/harian/utama/pokok/tiap/setiap",
    "apa saja? yang? dikerjakan/dilakukan/diurus",
    "pekerjaannya/kerja/mengerjakan/melakukan/kerjain/ngapain/dikerjakan/dilakukan",
    "lingkup/cakupan kerja/tugas/pekerjaan",
    "pekerjaan",
    "sehari-hari",
    "hari-hari",
    "ngerjain apa",
  ],
  nothing: [
    "tugas rumah/sekolah/kuliah",
    "nama pekerjaan/profesi/jabatan/posisi",
    "pernah",
    "gaji/penghasilan/upah/pendapatan/bayaran/digaji",
    "pendidikan/jurusan/kuliah/sekolah/lulusan",
    "karier/karir/jenjang/prospek/peluang",
    "jam kerja",
    "jadwal/lokasi/fasilitas/tunjangan/benefit/kontak/lamaran/pendaftaran/alamat/penutup/catatan/sumber/referensi/sejarah/cerita/kisah/tips/alur",
    "cara menjadi/melamar/mendaftar/jadi/masuk",
    "dokumen/berkas",
    "jalur masuk",
    "pengalaman",
  ],
};
