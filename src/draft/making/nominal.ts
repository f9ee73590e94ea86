import { ownOf } from "../../core/base/at.ts";

/** Activities told as nouns, and the verb of each that its form does not tell. */
const VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "penyusunan:menyusun penyampaian:menyampaikan penilaian:menilai pembinaan:membina pemeriksaan:memeriksa penyuluhan:memberi_penyuluhan perawatan:merawat " +
    "pendampingan:mendampingi pencatatan:mencatat pemberian:memberi pengelolaan:mengelola pemantauan:memantau pengawasan:mengawasi pelatihan:memberi_pelatihan " +
    "pelayanan:melayani penyediaan:menyediakan pelaksanaan:melaksanakan pengendalian:mengendalikan pengumpulan:mengumpulkan pengiriman:mengirim pembersihan:membersihkan " +
    "penjualan:menjual pembelian:membeli pembuatan:membuat pengecekan:mengecek perencanaan:merencanakan perbaikan:memperbaiki perancangan:merancang pengajaran:mengajarkan " +
    "pengolahan:mengolah pemasangan:memasang penataan:menata penyimpanan:menyimpan penanganan:menangani penelitian:meneliti pengembangan:mengembangkan pemasaran:memasarkan " +
    "pengaturan:mengatur penyelesaian:menyelesaikan pengujian:menguji penghitungan:menghitung perhitungan:menghitung penerimaan:menerima pelaporan:melaporkan penyerahan:menyerahkan " +
    "pengantaran:mengantar pengamatan:mengamati pengambilan:mengambil pendataan:mendata pendaftaran:mendaftar pemeliharaan:memelihara pemupukan:memupuk penyiraman:menyiram " +
    "pemanenan:memanen penanaman:menanam pembibitan:membibitkan pemotongan:memotong penjadwalan:menjadwalkan pembimbingan:membimbing bimbingan:memberi_bimbingan pengisian:mengisi " +
    "penulisan:menulis penyuntingan:menyunting penerjemahan:menerjemahkan pengarsipan:mengarsipkan pengukuran:mengukur pemetaan:memetakan penggambaran:menggambar pengemasan:mengemas " +
    "penyajian:menyajikan peracikan:meracik penimbangan:menimbang pengobatan:mengobati penyembuhan:menyembuhkan pengasuhan:mengasuh penjagaan:menjaga pengamanan:mengamankan " +
    "penyelamatan:menyelamatkan pemadaman:memadamkan pencegahan:mencegah penggalangan:menggalang pengoperasian:mengoperasikan pengemudian:mengemudikan pembayaran:membayar penagihan:menagih " +
    "penyaluran:menyalurkan pembagian:membagi pengarahan:mengarahkan penjelasan:menjelaskan pengenalan:mengenalkan peningkatan:meningkatkan pemberdayaan:memberdayakan pembentukan:membentuk " +
    "pengawalan:mengawal pengkajian:mengkaji penggunaan:menggunakan penyiapan:menyiapkan persiapan:menyiapkan pembukaan:membuka penutupan:menutup pemilihan:memilih penyaringan:menyaring " +
    "perekrutan:merekrut pemrosesan:memproses pencarian:mencari penempatan:menempatkan penentuan:menentukan penetapan:menetapkan pemilahan:memilah pendokumentasian:mendokumentasikan"
  )
    .split(" ")
    .map((pair) => pair.split(":"))
    .map(([noun = "", verb = ""]) => [noun, verb.replace("_", " ")]),
);

/** Nouns of activities without a verb of the same root that takes what follows. */
const ACTIVITY =
  /^(?:pe\p{L}+an|per\p{L}+an|\p{L}+(?:asi|isi|ksi|ansi|ing)|layanan|latihan|kunjungan|rapat|patroli|survei|edukasi|advokasi|riset|audit|kontrol|servis|promosi|analisis|diagnosis|wawancara|operasi|terapi|asuhan|liputan|siaran|presentasi|negosiasi|laporan|administrasi|diskusi|interview|maintenance|preventive|performance|review|touch|stock|serah|meeting|briefing|sortir|rekap|rekaman|sintesis|syuting|gladi|imunisasi|demo|observasi|visit|follow|quality|stock)$/u;

/** An activity that was told as a noun, as what one does: "penyusunan modul" → "menyusun modul"; null for none. */
export function doneAs(phrase: string): string | null {
  const [first = "", ...others] = phrase.split(" ");
  const noun = first.toLowerCase();
  const verb = ownOf(VERBS, noun);
  if (verb !== undefined) {
    // The tail of the noun tells of what, by a word that the verb does not need.
    const [next, ...rest] = others;
    const tail = next === "atas" || next === "terhadap" ? rest : others;
    return withVerbs([verb, ...tail].join(" ")) ?? `melakukan ${[noun, ...others].join(" ")}`;
  }
  return ACTIVITY.test(noun)
    ? `melakukan ${[noun === first.toLowerCase() ? lower(first) : first, ...others].join(" ")}`
    : null;
}

/** A further activity of the same phrase, told as a noun: "mengawasi mutu dan pencatatan hasil". */
const FURTHER =
  /(, (?:dan |serta )?| (?:dan|serta|maupun|atau) )(pe\p{L}{4,}an|\p{L}{3,}(?:asi|isi|ing))(?= |$)( (?:atas|terhadap)(?= ))?/gu;
/** Words after which a noun names a thing: "penyusunan modul dan perencanaan" stands for itself. */
const NO_OBJECT = /^(?:$| (?:di|ke|dari|pada|kepada|dalam|untuk|secara|yang|dengan|bagi|oleh|serta|dan|,))/;

/** The same with the verbs of further nouns; null where one of them has none that could take what follows. */
function withVerbs(phrase: string): string | null {
  let isWhole = true;
  const done = phrase.replace(FURTHER, (all, joint: string, noun: string, _, at: number) => {
    const verb = ownOf(VERBS, noun);
    const isThing = NO_OBJECT.test(phrase.slice(at + all.length));
    // Behind a verb without a thing of its own the noun is no thing either: "pemilihan dan pemaduan minuman".
    if (!phrase.slice(0, at).includes(" ") && (verb === undefined || isThing)) isWhole = false;
    return verb === undefined || isThing ? all : `${joint}${verb}`;
  });
  return isWhole ? done : null;
}

function lower(word: string): string {
  return /^\p{Lu}[\p{Ll}-]*$/u.test(word) ? word.toLowerCase() : word;
}
