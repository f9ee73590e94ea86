import type { ContentProblemArgs } from "../../core/base/content-problem.ts";
import type { Problem, ProblemCode } from "../../core/base/problem.ts";
import { decimal, share } from "../numbers.ts";
import { problemText } from "./problems.ts";
import type { ProblemText, ProblemTexts } from "./sentence.ts";

const CUES = {
  careful: {
    true: 'yang memuat kata halus ("biasanya", "bisa") benar, yang lain salah',
    false: 'yang memuat kata halus ("biasanya", "bisa") salah, yang lain benar',
  },
  long: { true: "yang panjang benar, yang pendek salah", false: "yang panjang salah, yang pendek benar" },
} as const;

/** As reports call these. */
const BANDS = { unsure: "belum jelas", good: "cocok" } as const;

const TRUTH = { true: "benar", false: "salah" } as const;

function key(answer: boolean): "true" | "false" {
  return answer ? "true" : "false";
}

/** What can be weak in the content of a profile, and how to make it better. */
const contentTexts: Pick<ProblemTexts, keyof ContentProblemArgs> = {
  "few-items": ({ name, count, least }) => ({
    what: `"${name}" berisi ${count} pertanyaan, jadi nilainya mudah terguncang oleh satu jawaban.`,
    todo: `Tambah sampai paling sedikit ${least}.`,
  }),
  "few-reversed": ({ name, count, least, rarer }) => {
    const lacking = rarer === "reversed" ? "terbalik" : "searah";
    const told = count === 0 ? `Tidak ada pertanyaan ${lacking}` : `Baru ${count} pertanyaan ${lacking}`;
    const todo = {
      reversed: `Balik paling sedikit ${least}: tulis perilaku yang berlawanan, lalu tambahkan "reverse: true".`,
      plain: `Tulis paling sedikit ${least} tanpa "reverse", yaitu perilaku yang menunjukkan sifatnya.`,
    };
    return {
      what: `${told} di "${name}", jadi orang yang setuju dengan apa saja mendapat nilai ${rarer === "reversed" ? "tinggi" : "rendah"}.`,
      todo: todo[rarer],
    };
  },
  "descending-responses": ({ id, first, last }) => ({
    what: `Set jawaban "${id}" dimulai dari yang paling tinggi ("${first}") dan berakhir di yang paling rendah ("${last}"), padahal pilihan pertama bernilai paling rendah.`,
    todo: 'Balik urutannya; pertanyaan yang berlawanan dengan sifatnya ditandai dengan "reverse: true".',
  }),
  "names-its-scale": ({ name, word, count, of }) => ({
    what: `${count} dari ${of} pertanyaan "${name}" menyebut nama sifatnya (misalnya "${word}"), jadi orang menilai dirinya, bukan menceritakan perilakunya.`,
    todo: "Gambarkan apa yang dilakukan orang dengan sifat itu.",
  }),
  "mirrored-trait": ({ name, trait, count }) => ({
    what: `${count} pertanyaan "${name}" menanyakan lagi yang sudah ditanyakan "${trait}", hanya dibalik, jadi satu hal dihitung dua kali.`,
    todo: "Tanyakan perilaku lain, atau hapus salah satu sifat.",
  }),
  "missing-tips": ({ name }) => ({
    what: `"${name}" belum punya tips, jadi orang yang nilainya rendah tidak tahu harus mulai dari mana.`,
    todo: 'Tambahkan "tips" berisi satu atau dua kegiatan gratis yang bisa dimulai minggu ini.',
  }),
  "negated-reversal": ({ word }) => ({
    what: `Pertanyaan terbalik ini memakai "${word}", jadi menjawab "tidak sesuai" berarti dua kali berkata tidak.`,
    todo: "Tulis perilaku yang berlawanan.",
  }),
  "two-ideas": ({ word }) => ({
    what: `"${word}" menggabungkan dua hal dalam satu pertanyaan, jadi orang yang cocok dengan satu saja sulit menjawab.`,
    todo: "Pecah menjadi dua pertanyaan, atau pilih satu.",
  }),
  "leading-words": ({ word }) => ({
    what: `"${word}" memberi tahu jawaban mana yang diharapkan.`,
    todo: "Hapus kata itu, dan sebutkan perbuatannya saja.",
  }),
  "absolute-words": ({ word }) => ({
    what: `"${word}" tidak memberi tempat bagi pengecualian, padahal hampir setiap orang punya.`,
    todo: "Hapus kata itu; pilihan jawabannya sudah menanyakan seberapa sering atau seberapa sesuai.",
  }),
  "long-text": ({ lines, most, columns }) => ({
    what: `Teks ini ${lines} baris kalau satu barisnya ${columns} huruf, jadi mudah dibaca separuh.`,
    todo: `Ringkas sampai paling banyak ${most} baris.`,
  }),
  "near-duplicate": ({ id, first, share: part }) => ({
    what: `Pertanyaan "${id}" hampir sama dengan "${first}": ${share(part, 1)} katanya sama.`,
    todo: "Ganti salah satunya dengan perilaku lain, atau hapus.",
  }),
  "shaming-words": ({ word, instead }) => ({
    what: `"${word}" bisa terbaca merendahkan orang.`,
    todo: `Sebutkan ini sebagai gantinya: ${instead}.`,
  }),
  "best-option-place": ({ place, count, of }) => ({
    what: `Pilihan terbaik ada di tempat ke-${place} pada ${count} dari ${of} situasi, jadi di kertas dan formulir bisa ditebak.`,
    todo: "Acak urutan pilihannya di berkas ini.",
  }),
  "best-option-length": ({ extreme, count, of }) => {
    const end = extreme === "longest" ? "terpanjang" : "terpendek";
    return {
      what: `Pilihan terbaik juga yang ${end} pada ${count} dari ${of} situasi, jadi bisa ditebak tanpa dibaca.`,
      todo: `Samakan panjang pilihannya, atau buat yang lemah sekali waktu menjadi yang ${end}.`,
    };
  },
  "best-option-compound": ({ count, of }) => ({
    what: `Pilihan terbaik berisi beberapa perbuatan pada ${count} dari ${of} situasi yang pilihannya tidak sama bentuk, jadi mudah ditebak.`,
    todo: "Sisakan satu perbuatan di setiap pilihan.",
  }),
  "same-answer": ({ name, position, positions, value, room }) => ({
    what: `Orang yang memilih jawaban ke-${position} (dari ${positions}) untuk semua pertanyaan mendapat ${name === null ? "kecocokan" : `"${name}"`} ${decimal(value)}, padahal ia tidak bercerita apa-apa.`,
    todo: `Imbangkan pertanyaan searah dan terbalik, juga bobotnya, sampai nilainya di antara ${room.low} dan ${room.high}.`,
  }),
  "one-sided-comparison": ({ left, right }) => ({
    what: `Peran ini tampil di kiri pada ${left} perbandingan dan di kanan pada ${right}, jadi orang yang terus memilih satu sisi tampak condong.`,
    todo: 'Tukar sisi separuhnya dengan "flip: true".',
  }),
  "unreachable-band": ({ band }) => ({
    what: `Tidak ada jawaban yang bisa menghasilkan "${BANDS[band]}".`,
    todo: 'Tambah pertanyaan, ratakan bobotnya, atau turunkan "holdAt" (naikkan "triggerAt" pada sifat yang memberatkan).',
  }),
  "one-truth": ({ answer, count, isWhole }) => ({
    what: `${isWhole ? "Semua" : "Di anggapan ini semua"} pernyataan (${count}) ${TRUTH[key(answer)]}, jadi menjawab "${TRUTH[key(answer)]}" terus sudah cukup.`,
    todo: `Tambahkan pernyataan yang ${TRUTH[key(!answer)]}.`,
  }),
  "few-statements": ({ claim }) => ({
    what: `"${claim}" baru punya satu pernyataan, jadi separuh orang yang menebak akan tampak sudah tahu.`,
    todo: "Tambahkan satu lagi yang jawabannya lain.",
  }),
  "absolute-statements": ({ word, wrong, right }) => ({
    what: `"${word}" membocorkan bahwa pernyataan ini salah: kata mutlak ada di ${wrong} pernyataan yang salah dan ${right} yang benar.`,
    todo: "Hapus kata itu, atau pakai kata mutlak sama seringnya di pernyataan yang benar.",
  }),
  "guessable-statements": ({ cue, answer, right, of }) => ({
    what: `Menebak "${CUES[cue][key(answer)]}" tepat untuk ${right} dari ${of} pernyataan.`,
    todo: "Pakai bentuk yang sama di pernyataan benar dan salah.",
  }),
  "bare-source": ({ id }) => ({
    what: `Sumber "${id}" tidak punya tanggal maupun alamat web, jadi tidak bisa diperiksa.`,
    todo: 'Tambahkan "date", "url", atau keduanya.',
  }),
};

/** Whether a problem is told by a rule of content, which goes by its code in the guide. */
export function isOfContent(code: ProblemCode): code is keyof typeof contentTexts {
  return Object.hasOwn(contentTexts, code);
}

/** The sentences of any problem, those of content among them. */
export function anyProblemText(problem: Problem): ProblemText {
  if (!isOfContent(problem.code)) return problemText(problem);
  const text = contentTexts[problem.code] as (args: Problem["args"]) => ProblemText;
  return text(problem.args);
}
