import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Description } from "../../src/draft/description.ts";
import { readDescription } from "../../src/draft/read.ts";

const FRAME =
  "Barista adalah orang yang meracik kopi untuk tamu.\nTugas barista meliputi menyeduh kopi dan melayani tamu.\n";

/** What a sentence adds to a description of a barista. */
function read(sentence: string): Description {
  return readDescription(`${FRAME}${sentence}`);
}

describe("traits", () => {
  test.each([
    ["Pekerjaan ini cocok untuk orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Profesi ini pas buat kamu yang sabar dan teliti.", ["sabar", "teliti"]],
    ["Orang yang sabar, teliti, dan ramah akan betah di pekerjaan ini.", ["sabar", "teliti", "ramah"]],
    ["Orang yang cocok menjadi barista biasanya sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Sosok yang dicari ialah pribadi yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Kamu akan cocok jika kamu sabar, teliti, dan suka bertemu orang.",
      ["sabar", "teliti", "suka bertemu orang"],
    ],
    [
      "Pekerjaan ini menuntut kesabaran, ketelitian, dan keberanian.",
      ["kesabaran", "ketelitian", "keberanian"],
    ],
    ["Kesabaran, ketelitian, dan keberanian sangat dibutuhkan.", ["Kesabaran", "ketelitian", "keberanian"]],
    ["Siapa yang cocok? Mereka yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Sifat yang dibutuhkan: sabar, teliti, ramah.", ["sabar", "teliti", "ramah"]],
    ["Cocok untuk: orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Seorang barista harus sabar, teliti, dan memiliki kemampuan komunikasi yang baik.",
      ["sabar", "teliti", "kemampuan komunikasi yang baik"],
    ],
    ["You'll love it if: kamu sabar, teliti, ramah.", ["sabar", "teliti", "ramah"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence).traits).toEqual(expected);
  });
});

describe("what may not fit", () => {
  test.each([
    [
      "Jika kamu tidak sabar, teliti, dan jujur, pekerjaan ini mungkin tidak cocok untukmu.",
      ["tidak sabar", "tidak teliti", "tidak jujur"],
    ],
    [
      "Kalau kamu ceroboh, pelupa, atau gampang bosan, mending pikir-pikir lagi deh.",
      ["ceroboh", "pelupa", "gampang bosan"],
    ],
    [
      "Pekerjaan ini kurang cocok bagi orang yang ceroboh, pelupa, dan mudah panik.",
      ["ceroboh", "pelupa", "mudah panik"],
    ],
    [
      "Orang yang ceroboh, takut panas, dan malas berdiri akan sulit bertahan.",
      ["ceroboh", "takut panas", "malas berdiri"],
    ],
    ["Mereka yang ceroboh dan pelupa sebaiknya mempertimbangkan pilihan lain.", ["ceroboh", "pelupa"]],
    ["Sebaliknya, profesi ini bukan untuk mereka yang ceroboh dan pelupa.", ["ceroboh", "pelupa"]],
    ["Jangan ambil pekerjaan ini kalau kamu ceroboh, pelupa, atau pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    ["Tidak cocok untuk: orang yang ceroboh, pelupa, pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    ["Kurang disarankan bagi\n- orang yang ceroboh\n- orang yang pelupa", ["ceroboh", "pelupa"]],
    ["Cocok untuk orang yang sabar, tetapi kurang cocok bagi orang yang ceroboh.", ["ceroboh"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence).antiTraits).toEqual(expected);
  });
});

describe("partners", () => {
  test.each([
    ["Ia bekerja sama dengan kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Pekerjaan ini juga melibatkan kerja sama dengan berbagai pihak, seperti kasir, manajer, dan pemasok.",
      ["kasir", "manajer", "pemasok"],
    ],
    ["Mereka berkoordinasi dengan kasir dan manajer untuk menjaga mutu.", ["kasir", "manajer"]],
    ["Rekan kerjanya adalah kasir, manajer, dan pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    ["Kamu bakal kerja bareng kasir, manajer, sama pemasok.", ["kasir", "manajer", "pemasok"]],
    ["Mitra kerja: kasir, manajer, pemasok kopi.", ["kasir", "manajer", "pemasok kopi"]],
    [
      "Pekerjaan tersebut dilakukan bersama kasir, manajer, dan pemasok kopi.",
      ["kasir", "manajer", "pemasok kopi"],
    ],
  ])("%s", (sentence, expected) => {
    expect(read(sentence).partners).toEqual(expected);
  });
});

describe("knowledge", () => {
  test.each([
    [
      "Seorang barista harus memahami rasio seduh dan menguasai mesin espresso.",
      ["memahami rasio seduh", "menguasai mesin espresso"],
    ],
    [
      "Pengetahuan yang perlu dimiliki antara lain jenis kopi, rasio seduh, dan bahasa Inggris.",
      ["jenis kopi", "rasio seduh", "bahasa Inggris"],
    ],
    [
      "Keterampilan: latte art, manual brew, kalibrasi mesin.",
      ["latte art", "manual brew", "kalibrasi mesin"],
    ],
    ["Pemahaman tentang jenis kopi menjadi bekal penting.", ["Pemahaman tentang jenis kopi"]],
    [
      "Seorang barista juga harus memiliki pengetahuan dan keterampilan dalam bidang kopi serta kemampuan untuk merancang menu.",
      ["pengetahuan dan keterampilan dalam bidang kopi", "merancang menu"],
    ],
  ])("%s", (sentence, expected) => {
    expect(read(sentence).knowledge).toEqual(expected);
  });
});

describe("misconceptions", () => {
  test.each([
    [
      "Banyak orang mengira barista hanya menuang kopi. Padahal, mereka menjaga rasa.",
      "barista hanya menuang kopi",
      "mereka menjaga rasa",
    ],
    [
      "Miskonsepsi tentang barista adalah bahwa mereka hanya menuang kopi. Padahal, barista menjaga rasa.",
      "hanya menuang kopi",
      "barista menjaga rasa",
    ],
    [
      "Barista sering dianggap hanya menuang kopi, padahal mereka menjaga rasa.",
      "barista hanya menuang kopi",
      "mereka menjaga rasa",
    ],
    [
      "Mitos: barista hanya menuang kopi.\nFakta: barista menjaga rasa.",
      "barista hanya menuang kopi",
      "barista menjaga rasa",
    ],
    [
      "Ada anggapan bahwa barista hanya menuang kopi. Anggapan itu keliru, sebab mereka menjaga rasa.",
      "barista hanya menuang kopi",
      "mereka menjaga rasa",
    ],
    [
      "Tugas barista bukan sekadar menuang kopi, melainkan menjaga rasa.",
      "sekadar menuang kopi",
      "menjaga rasa",
    ],
    [
      "Tidak sedikit yang menyangka barista hanya menuang kopi; kenyataannya, mereka menjaga rasa.",
      "barista hanya menuang kopi",
      "mereka menjaga rasa",
    ],
  ])("%s", (sentence, claim, truth) => {
    const [found] = read(sentence).misconceptions;
    expect([found?.claim.toLowerCase(), found?.truth]).toEqual([claim, truth]);
  });
});

describe("expectations", () => {
  test.each([
    [
      "Banyak pelamar berharap barista bekerja santai. Kenyataannya, jam sibuk sangat padat.",
      "bekerja santai",
      "jam sibuk sangat padat",
    ],
    [
      "Ekspektasi: bekerja santai.\nRealita: jam sibuk sangat padat.",
      "bekerja santai",
      "jam sibuk sangat padat",
    ],
    [
      "Ekspektasi umum mengenai barista adalah bahwa mereka bekerja santai. Namun, realitanya, jam sibuk sangat padat.",
      "bekerja santai",
      "jam sibuk sangat padat",
    ],
    [
      "Calon barista membayangkan bekerja santai, tetapi kenyataannya jam sibuk sangat padat.",
      "bekerja santai",
      "jam sibuk sangat padat",
    ],
    [
      "Ekspektasinya sih bekerja santai, realitanya jam sibuk sangat padat.",
      "bekerja santai",
      "jam sibuk sangat padat",
    ],
  ])("%s", (sentence, claim, reality) => {
    expect(read(sentence).expectations).toEqual([{ claim, reality }]);
  });
});

describe("neighbours", () => {
  test.each([
    [
      "Berbeda dengan bartender yang meracik koktail, barista meracik kopi.",
      "meracik kopi",
      "meracik koktail",
    ],
    [
      "Perbedaan paling mencolok dengan profesi yang mirip, seperti bartender, adalah bahwa barista meracik kopi, sementara bartender meracik koktail.",
      "meracik kopi",
      "meracik koktail",
    ],
    [
      "Barista sering tertukar dengan bartender. Bartender meracik koktail, sedangkan barista meracik kopi.",
      "meracik kopi",
      "meracik koktail",
    ],
    [
      "Dibandingkan dengan bartender, barista meracik kopi; bartender meracik koktail.",
      "meracik kopi",
      "meracik koktail",
    ],
    [
      "Bedanya sama bartender apa? Barista meracik kopi, kalau bartender meracik koktail.",
      "meracik kopi",
      "meracik koktail",
    ],
    [
      "Profesi yang mirip adalah bartender. Kalau barista meracik kopi, bartender meracik koktail.",
      "meracik kopi",
      "meracik koktail",
    ],
    ["Jika bartender meracik koktail, barista meracik kopi.", "meracik kopi", "meracik koktail"],
  ])("%s", (sentence, own, other) => {
    const { neighbours, difference } = read(sentence);
    expect([neighbours, difference]).toEqual([["bartender"], { this: own, other }]);
  });
});

describe("the role", () => {
  const REST = "\nTugas utamanya meliputi mencatat stok dan melayani pembeli. Orang yang sabar akan cocok.";
  test.each([
    [
      "Pekerjaan sebagai pendamping kesejahteraan masyarakat adalah membantu warga.",
      "Pendamping Kesejahteraan Masyarakat",
    ],
    ["Pustakawan ialah tenaga yang mengelola koleksi.", "Pustakawan"],
    ["# Teknisi Lift\nTeknisi merawat lift di gedung.", "Teknisi Lift"],
    ["KASIR MINIMARKET\nkasir minimarket melayani pembeli.", "Kasir Minimarket"],
    ["Mengenal Profesi Polisi Lalu Lintas\n\nPolisi lalu lintas mengatur arus.", "Polisi Lalu Lintas"],
    ["Kerja jadi guru SD itu mengajar anak. Guru SD juga membuat rapor.", "Guru SD"],
    [
      "Penyelam profesional bertugas mengelas di bawah air. Penyelam profesional merawat alat.",
      "Penyelam Profesional",
    ],
  ])("%s", (text, expected) => {
    expect(readDescription(text + REST).role).toBe(expected);
  });
});

describe("what describes no profession is left empty", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \n\n\t"],
    [
      "English",
      "A barista is a person who prepares coffee. The duties of a barista are to brew coffee and to serve the guests of the cafe.",
    ],
    [
      "a novel",
      'Hujan turun sejak sore. Rahmat duduk di beranda dan menunggu ibunya pulang. Ia membuka surat itu perlahan, membacanya dua kali, lalu menangis. "Kenapa baru sekarang?" katanya. Tidak ada yang menjawab.',
    ],
    [
      "HTML",
      "<html><body><h1>Barista</h1><p>Barista adalah orang yang meracik kopi.</p><ul><li>a</li><li>b</li></ul></body></html>",
    ],
    [
      "a recipe",
      "Bahan:\n- 200 gram tepung\n- 2 butir telur\n\nCara membuat:\n1. Kocok telur.\n2. Masukkan tepung.\n3. Panggang selama 30 menit.",
    ],
    [
      "news",
      "Jakarta - Pemerintah menaikkan harga beras mulai Senin (12/3). Menteri mengatakan kebijakan itu diambil karena panen menurun. Pedagang berharap harga segera turun.",
    ],
    [
      "a hotel",
      "Hotel ini cocok untuk keluarga yang suka ketenangan, bersih, dan murah. Kurang cocok untuk kamu yang suka pesta, berisik, dan begadang. Ekspektasi: kolam besar. Realita: kolamnya kecil. Berbeda dengan hotel sebelah, hotel ini lebih tenang.",
    ],
    [
      "a pet",
      "Kucing persia adalah kucing yang memiliki bulu panjang. Orang yang sabar dan telaten cocok memeliharanya. Orang yang alergi bulu dan malas menyikat sebaiknya tidak memeliharanya. Berbeda dengan kucing anggora, kucing persia berhidung pesek.",
    ],
    [
      "a kind of people",
      "Orang introver adalah orang yang memperoleh energi dari kesendirian. Mereka tenang, teliti, dan suka membaca. Banyak yang mengira mereka sombong. Padahal, mereka hanya butuh waktu. Mereka tidak suka keramaian, gampang lelah di pesta, dan enggan berbasa-basi.",
    ],
    [
      "minutes of a meeting",
      "Rapat pengurus RT membahas iuran. Ketua RT bertemu bendahara, sekretaris, dan warga. Warga yang malas, tidak jujur, dan menunggak iuran akan ditegur. Tugas seksi kebersihan adalah menyapu, mengangkut sampah, dan memotong rumput.",
    ],
    [
      "a life",
      "Kartini lahir di Jepara pada tahun 1879. Ia menulis surat, membaca buku, dan mendirikan sekolah. Kartini bersahabat dengan Stella, Abendanon, dan para guru. Ia dikenal cerdas, berani, dan tekun. Banyak orang mengira ia hanya menulis. Padahal, ia juga mengajar.",
    ],
    [
      "who is met in the news",
      "Presiden bertemu gubernur, bupati, dan wali kota di Istana. Masyarakat berharap harga segera turun. Namun, kenyataannya harga masih tinggi. Polisi memeriksa gudang, menyita barang bukti, dan menangkap dua orang.",
    ],
  ])("%s", (_, text) => {
    const { role, summary, ...lists } = readDescription(text);
    expect([role, summary]).toEqual([undefined, undefined]);
    expect(Object.values(lists).flat()).toEqual([]);
  });

  test("a curriculum vitae has no role", () => {
    const text =
      "CURRICULUM VITAE\nNama: Siti Aminah\nTempat, tanggal lahir: Bandung, 3 Mei 1998\nPendidikan: S1 Akuntansi\nPengalaman kerja\n- Kasir di Toko Maju (2019-2021)\n- Admin gudang (2021-sekarang)\nKeterampilan\n- Microsoft Excel\n- Bahasa Inggris\nKepribadian\n- jujur, teliti, disiplin";
    expect(readDescription(text).role).toBeUndefined();
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function phrasesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(phrasesOf) : [];
}

const PARTS = fc.constantFrom(
  ...[
    "Barista adalah orang yang meracik kopi.",
    "Tugas: ",
    "- menyapu",
    "tidak sabar, teliti, dan jujur",
    "padahal",
    "Ekspektasi:",
    "\n",
    "\n\n",
    "# ",
    "Banyak orang mengira ",
    "(",
    '"',
    "?",
    ";",
    "bekerja sama dengan ",
    "sedangkan ",
    "Berbeda dengan bartender, ",
  ],
);

test("any text gives a description, and every phrase is made of its words", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.oneof(PARTS, fc.string()), { maxLength: 30 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      // By itself it seldom tells enough to be a description.
      for (const whole of [text, `${FRAME}Orang yang cocok adalah orang yang sabar dan teliti.\n\n${text}`]) {
        const known = new Set(wordsOf(whole));
        const phrases = phrasesOf(readDescription(whole));
        expect(phrases.filter((phrase) => phrase.trim() === "")).toEqual([]);
        expect(phrases.flatMap(wordsOf).filter((word) => !known.has(word))).toEqual([]);
        if (whole !== text) expect(phrases).not.toEqual([]);
      }
    }),
  );
});

test("headings in capitals that ran into one line lead in what stands behind them", () => {
  const text =
    "BARISTA DESKRIPSI PEKERJAAN Barista meracik kopi dan melayani tamu. TUGAS UTAMA Menyeduh kopi, menyapa tamu, dan membersihkan mesin. SYARAT Sabar, teliti, dan ramah. TIDAK COCOK UNTUK Orang yang mudah panik.";
  expect(readDescription(text)).toMatchObject({
    role: "Barista",
    duties: ["Menyeduh kopi", "menyapa tamu", "membersihkan mesin"],
    traits: ["Sabar", "teliti", "ramah"],
    antiTraits: ["mudah panik"],
  });
});
