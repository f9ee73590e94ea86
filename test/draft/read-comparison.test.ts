import { expect, test } from "vitest";
import { readDescription } from "../../src/draft/read.ts";
import { added, WORK } from "./frame.ts";

test.each([
  [
    "barista",
    "Barista meracik kopi, lain halnya dengan penjual jamu yang meracik rempah.",
    ["penjual jamu"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Apa bedanya saya dengan penjual jamu? Barista meracik kopi, penjual jamu meracik rempah.",
    ["penjual jamu"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Dibandingkan dengan perawat gigi dan mulut yang membersihkan gigi, barista meracik kopi.",
    ["perawat gigi dan mulut"],
    { this: "meracik kopi", other: "membersihkan gigi" },
  ],
  [
    "barista",
    "(Catatan saya: mirip dengan penjual jamu, tapi penjual jamu meracik rempah, barista meracik kopi.)",
    ["penjual jamu"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Dibandingkan dengan bartender, yang meracik koktail, barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Bartender juga bekerja di kedai, tetapi ia khusus meracik koktail, sementara barista meracik kopi.",
    ["Bartender"],
    { this: "meracik kopi", other: "khusus meracik koktail" },
  ],
  [
    "barista",
    "Penjual jamu meracik rempah; barista meracik kopi.",
    ["Penjual jamu"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Penjual jamu meracik rempah. Barista, sebaliknya, meracik kopi.",
    ["Penjual jamu"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Barista bukan penjual jamu. Penjual jamu meracik rempah, barista meracik kopi.",
    ["penjual jamu"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Barista menekankan rasa kopi. Penjual jamu, sebagai profesi yang paling dekat, menekankan khasiat.",
    ["Penjual jamu"],
    { this: "menekankan rasa kopi", other: "menekankan khasiat" },
  ],
  [
    "barista",
    "Pembanding: penjual jamu. Barista meracik kopi; penjual jamu meracik rempah.",
    ["penjual jamu"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Berbeda dari penjual jamu di pasar yang meracik rempah, barista meracik kopi.",
    ["penjual jamu di pasar"],
    { this: "meracik kopi", other: "meracik rempah" },
  ],
  [
    "barista",
    "Bartender adalah profesi yang paling sering dikelirukan dengan barista. Bartender meracik koktail, sedangkan barista meracik kopi.",
    ["Bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Adapun bartender, profesi yang paling dekat, lebih condong meracik koktail. Barista lebih condong meracik kopi.",
    ["bartender"],
    { this: "lebih condong meracik kopi", other: "lebih condong meracik koktail" },
  ],
  [
    "barista",
    "Profesi yang mirip dengan barista adalah bartender. Bartender lebih berfokus pada koktail, sedangkan barista lebih berfokus pada kopi.",
    ["bartender"],
    { this: "lebih berfokus pada kopi", other: "lebih berfokus pada koktail" },
  ],
  [
    "barista",
    "Jangan samakan barista dengan bartender. Bartender meracik koktail, sementara barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Orang sering menyamakan barista dengan bartender; padahal bartender meracik koktail, sedangkan barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Sekilas, barista mirip dengan bartender. Bedanya, barista meracik kopi, sementara bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Profesi terdekat ialah bartender, yang meracik koktail; barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Bila bartender meracik koktail, maka barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Perbedaan barista dan bartender terletak pada bahannya: barista meracik kopi, bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  ["barista", "Berbeda dari bartender, barista meracik kopi.", ["bartender"], { this: "meracik kopi" }],
  [
    "barista",
    "Kalau dibandingkan sama bartender, barista lebih fokus ke kopi, sedangkan bartender lebih fokus ke koktail.",
    ["bartender"],
    { this: "lebih fokus ke kopi", other: "lebih fokus ke koktail" },
  ],
  [
    "barista",
    "Yang membedakan barista dari bartender adalah barista meracik kopi, sementara bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Barista dan bartender sama-sama berdiri di balik meja. Namun, barista meracik kopi, sedangkan bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Barista berbeda dengan bartender: barista meracik kopi, bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Tidak seperti bartender yang meracik koktail, barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Meski mirip, barista dan bartender berbeda. Barista meracik kopi, sedangkan bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Pekerjaan yang berdekatan adalah bartender. Ia meracik koktail, sedangkan barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Dalam rumpun yang sama ada bartender. Bartender meracik koktail, sementara barista meracik kopi.",
    ["Bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Barista juga kerap disamakan dengan bartender. Bartender bertugas meracik koktail; barista bertugas meracik kopi.",
    ["bartender"],
    { this: "bertugas meracik kopi", other: "bertugas meracik koktail" },
  ],
  [
    "barista",
    "Bartender mirip dengan barista, tetapi bartender meracik koktail, sedangkan barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Profesi barista sering dianggap serupa dengan bartender. Padahal, barista meracik kopi, sementara bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Lalu, apa bedanya dengan bartender? Bartender meracik koktail, sedangkan barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Bartender dan barista kerap dianggap sama. Padahal bartender meracik koktail, sedangkan barista meracik kopi.",
    ["Bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Kerabat dekat barista adalah bartender. Barista meracik kopi, adapun bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Lain halnya dengan bartender yang meracik koktail, barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Dengan bartender, perbedaannya terletak pada bahannya. Barista meracik kopi, sedangkan bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Barista tidak sama dengan bartender karena barista meracik kopi, sedangkan bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Banyak yang bingung membedakan barista dan bartender. Barista meracik kopi, bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Bandingkan dengan bartender: bartender meracik koktail, barista meracik kopi.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Barista kerap dibandingkan dengan bartender dan pelayan. Barista meracik kopi, sedangkan bartender dan pelayan mengantar minuman.",
    ["bartender", "pelayan"],
    { this: "meracik kopi", other: "mengantar minuman" },
  ],
  [
    "barista",
    "Barista berbeda dari bartender. Yang pertama meracik kopi; yang kedua meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Beda barista dan bartender jelas. Yang satu meracik kopi, yang lain meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Barista vs social drinks mixer: barista racik kopi, social drinks mixer racik koktail",
    ["social drinks mixer"],
    { this: "racik kopi", other: "racik koktail" },
  ],
  [
    "barista",
    "Barista sering disamakan dengan tutor bimbingan belajar. Bedanya, barista meracik kopi, sedangkan tutor bimbingan belajar melatih siswa.",
    ["tutor bimbingan belajar"],
    { this: "meracik kopi", other: "melatih siswa" },
  ],
  [
    "barista",
    "Perbedaan barista dengan bartender terletak pada tujuannya, yaitu barista meracik kopi, sedangkan bartender meracik koktail.",
    ["bartender"],
    { this: "meracik kopi", other: "meracik koktail" },
  ],
  [
    "barista",
    "Profesi ini berdekatan dengan pegawai Direktorat Gizi. Jika pegawai Direktorat Gizi memeriksa susu, maka barista meracik kopi.",
    ["pegawai Direktorat Gizi"],
    { this: "meracik kopi", other: "memeriksa susu" },
  ],
  [
    "penyuluh gizi",
    "Bedanya dengan dokter gizi, penyuluh gizi mengajari warga, sedangkan dokter gizi mengobati pasien.",
    ["dokter gizi"],
    { this: "mengajari warga", other: "mengobati pasien" },
  ],
  [
    "penyuluh gizi",
    "Profesi penyuluh gizi sekilas mirip dengan kader posyandu. Namun, kader posyandu adalah relawan yang membantu penimbangan, sementara penyuluh gizi menyusun program.",
    ["kader posyandu"],
    { this: "menyusun program", other: "relawan yang membantu penimbangan" },
  ],
  [
    "penyuluh gizi",
    "Apa bedanya penyuluh gizi dan bidan? Penyuluh gizi mengurus makanan, bidan mengurus persalinan.",
    ["bidan"],
    { this: "mengurus makanan", other: "mengurus persalinan" },
  ],
  [
    "penyuluh gizi",
    "Dibanding bidan desa, penyuluh gizi lebih banyak berbicara soal makanan.",
    ["bidan desa"],
    { this: "lebih banyak berbicara soal makanan" },
  ],
  [
    "teknisi lift",
    "Teknisi lift tak sama dengan tukang listrik. Tukang listrik memasang instalasi rumah, adapun teknisi lift merawat mesin pengangkat.",
    ["tukang listrik"],
    { this: "merawat mesin pengangkat", other: "memasang instalasi rumah" },
  ],
  [
    "teknisi lift",
    "Orang sering menyamakannya dengan tukang listrik. Padahal tukang listrik memasang instalasi rumah, sedangkan teknisi lift merawat mesin pengangkat.",
    ["tukang listrik"],
    { this: "merawat mesin pengangkat", other: "memasang instalasi rumah" },
  ],
  [
    "teknisi lift",
    "Serupa tapi tak sama dengan teknisi eskalator: teknisi eskalator merawat tangga berjalan, teknisi lift merawat kabin pengangkat.",
    ["teknisi eskalator"],
    { this: "merawat kabin pengangkat", other: "merawat tangga berjalan" },
  ],
  [
    "teknisi lift",
    "Kalau tukang listrik memasang instalasi rumah, teknisi lift merawat mesin pengangkat.",
    ["tukang listrik"],
    { this: "merawat mesin pengangkat", other: "memasang instalasi rumah" },
  ],
  [
    "teknisi lift",
    "Perbedaan mendasar antara teknisi lift dan tukang listrik ialah teknisi lift merawat mesin pengangkat, sementara tukang listrik memasang instalasi rumah.",
    ["tukang listrik"],
    { this: "merawat mesin pengangkat", other: "memasang instalasi rumah" },
  ],
])("of a %s: %s", (role, sentence, neighbours, difference) => {
  expect(added(role, sentence)).toEqual({ neighbours, difference });
});

test.each([
  [
    "barista",
    "Intinya, barista itu peracik yang menyiapkan kopi buat tamu kafe.",
    "peracik yang menyiapkan kopi buat tamu kafe",
  ],
  [
    "barista",
    "Profesi barista berkaitan dengan penyeduhan dan penyajian kopi.",
    "berkaitan dengan penyeduhan dan penyajian kopi",
  ],
  [
    "barista",
    "Barista bekerja di kafe untuk menyeduh kopi pesanan tamu.",
    "bekerja di kafe untuk menyeduh kopi pesanan tamu",
  ],
  ["barista", "Barista, atau peracik kopi, adalah orang yang menyeduh kopi.", "menyeduh kopi"],
  ["barista", "Di balik secangkir kopi terdapat barista, yaitu orang yang menyeduh kopi.", "menyeduh kopi"],
  [
    "barista",
    "Barista adalah profesi di bidang minuman yang bertugas menyeduh kopi.",
    "profesi di bidang minuman yang bertugas menyeduh kopi",
  ],
  [
    "barista",
    "Pekerjaan seorang barista adalah menyeduh kopi dengan takaran yang tepat.",
    "menyeduh kopi dengan takaran yang tepat",
  ],
  [
    "barista",
    "Menjadi barista berarti menyeduh kopi untuk orang lain setiap hari.",
    "menyeduh kopi untuk orang lain setiap hari",
  ],
  ["barista", "Secara sederhana, barista menyeduh kopi untuk tamu kafe.", "menyeduh kopi untuk tamu kafe"],
  ["barista", "Yang disebut barista ialah orang yang menyeduh kopi.", "menyeduh kopi"],
  ["barista", "Barista: orang yang menyeduh kopi di kafe.", "menyeduh kopi di kafe"],
  ["barista", "Barista dikenal sebagai orang yang menyeduh kopi.", "menyeduh kopi"],
  ["barista", "Bekerja sebagai barista artinya menyeduh kopi untuk tamu.", "menyeduh kopi untuk tamu"],
  ["barista", "Barista adalah sebutan bagi orang yang menyeduh kopi di kafe.", "menyeduh kopi di kafe"],
  ["barista", "Seorang barista bertugas menyeduh kopi di kafe.", "menyeduh kopi di kafe"],
  ["barista", "Barista memegang peran penting dalam menyeduh kopi untuk tamu.", "menyeduh kopi untuk tamu"],
  ["barista", "Di kafe mana pun, barista menyeduh kopi untuk para tamu.", "menyeduh kopi untuk para tamu"],
  ["barista", "Barista merupakan tenaga yang menyeduh kopi di kafe.", "tenaga yang menyeduh kopi di kafe"],
  ["barista", "Barista (peracik kopi) adalah orang yang menyeduh kopi.", "menyeduh kopi"],
  ["barista", "Barista berperan menyeduh kopi untuk tamu kafe.", "menyeduh kopi untuk tamu kafe"],
  ["barista", "Apa itu barista? Barista adalah orang yang menyeduh kopi.", "menyeduh kopi"],
  [
    "barista",
    "Barista itu apa sih? Singkatnya, peracik yang menyeduh kopi di kafe.",
    "peracik yang menyeduh kopi di kafe",
  ],
  [
    "barista",
    "Pagi tidak pernah benar-benar sepi, dan barista adalah orang yang menghidupkannya.",
    "menghidupkannya",
  ],
  [
    "barista",
    "Job summary: meracik kopi pesanan supaya tamu barista puas.",
    "meracik kopi pesanan supaya tamu barista puas",
  ],
  [
    "barista",
    "Sebagai seorang barista, pekerjaan utamanya adalah menyeduh kopi, teh, atau cokelat untuk tamu.",
    "menyeduh kopi, teh, atau cokelat untuk tamu",
  ],
  [
    "barista",
    "Jabatan barista dibentuk untuk memastikan setiap tamu menerima kopi yang enak.",
    "memastikan setiap tamu menerima kopi yang enak",
  ],
  [
    "barista",
    "Barista itu bukan cuma soal gaya. Kerjaannya menyeduh kopi untuk tamu, baik di kafe maupun di rumah.",
    "menyeduh kopi untuk tamu, baik di kafe maupun di rumah",
  ],
  ["barista", "Di balik setiap cangkir yang hangat, ada barista: orang yang menyeduh kopi.", "menyeduh kopi"],
  [
    "penyuluh gizi",
    "Penyuluh gizi adalah tenaga kesehatan yang membantu warga memilih makanan sehat.",
    "tenaga kesehatan yang membantu warga memilih makanan sehat",
  ],
  [
    "penyuluh gizi",
    "Secara umum, penyuluh gizi bertugas membantu warga memilih makanan sehat.",
    "membantu warga memilih makanan sehat",
  ],
  [
    "penyuluh gizi",
    "Menjadi penyuluh gizi artinya membantu warga memilih makanan sehat.",
    "membantu warga memilih makanan sehat",
  ],
  [
    "penyuluh gizi",
    "Penyuluh gizi, begitu orang desa menyebutnya, membantu warga memilih makanan sehat.",
    "membantu warga memilih makanan sehat",
  ],
  [
    "teknisi lift",
    "Teknisi lift adalah orang di balik lancarnya lift gedung: ia merawat dan memperbaiki mesinnya.",
    "orang di balik lancarnya lift gedung: ia merawat dan memperbaiki mesinnya",
  ],
  [
    "teknisi lift",
    "Pekerjaan teknisi lift ialah merawat lift supaya aman dipakai.",
    "merawat lift supaya aman dipakai",
  ],
  [
    "teknisi lift",
    "Setiap hari, teknisi lift merawat lift supaya aman dipakai.",
    "merawat lift supaya aman dipakai",
  ],
  [
    "teknisi lift",
    "Sebagai teknisi lift, seseorang merawat lift supaya aman dipakai.",
    "merawat lift supaya aman dipakai",
  ],
  [
    "teknisi lift",
    "Teknisi lift menjaga agar lift tetap aman dipakai.",
    "menjaga agar lift tetap aman dipakai",
  ],
  [
    "penyuluh gizi",
    "Di balik dapur yang sehat ada penyuluh gizi yang membantu warga memilih makanan sehat.",
    "membantu warga memilih makanan sehat",
  ],
  [
    "penyuluh gizi",
    "Pernah sarapan sehat? Di baliknya ada penyuluh gizi, orang yang membantu warga memilih makanan.",
    "membantu warga memilih makanan",
  ],
  [
    "penyuluh gizi",
    "Membantu warga memilih makanan sehat, itulah inti pekerjaan seorang penyuluh gizi.",
    "Membantu warga memilih makanan sehat",
  ],
  [
    "penyuluh gizi",
    "Penyuluh gizi dapat diartikan sebagai orang yang membantu warga memilih makanan sehat.",
    "membantu warga memilih makanan sehat",
  ],
  [
    "penyuluh gizi",
    "Penyuluh gizi membantu orang yang mengalami hambatan makan supaya kembali sehat.",
    "membantu orang yang mengalami hambatan makan supaya kembali sehat",
  ],
  [
    "penyuluh gizi",
    "Penyuluh gizi dari puskesmas desa bertugas membantu warga memilih makanan sehat.",
    "membantu warga memilih makanan sehat",
  ],
  [
    "penyuluh gizi",
    "Berbeda dengan koki, penyuluh gizi membantu warga memilih makanan sehat.",
    "membantu warga memilih makanan sehat",
  ],
])("what a %s is: %s", (role, sentence, summary) => {
  const found = readDescription(`${sentence}\n${WORK(role)}`);
  expect([found.role?.toLowerCase(), found.summary]).toEqual([role, summary]);
});

test.each([
  "Lain halnya dengan orang yang ceroboh, pelupa, dan malas; mereka akan sulit bertahan.",
  "Pekerjaan ini dekat dengan bidang lain, yakni keamanan.",
  "Anak itu diajar tanpa memandang bakat, dan semuanya cepat pandai.",
])("no other profession is told of: %s", (sentence) => {
  const { neighbours, difference } = added("barista", sentence);
  expect([neighbours, difference]).toEqual([undefined, undefined]);
});
