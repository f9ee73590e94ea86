import { describe, expect, test } from "vitest";
import { addedToWork } from "./frame.ts";

describe("what is believed wrongly", () => {
  test.each([
    [
      "barista",
      "Selama ini barista dipersepsikan sebagai orang yang cuma menuang kopi. Nyatanya, barista menakar rasa dengan cermat.",
      "barista orang yang cuma menuang kopi",
      "barista menakar rasa dengan cermat",
    ],
    [
      "barista",
      "Kesan yang melekat pada barista adalah orang yang tinggal memencet tombol. Padahal, ia menakar setiap gram bubuk.",
      "orang yang tinggal memencet tombol",
      "ia menakar setiap gram bubuk",
    ],
    [
      "barista",
      "Barista kerap diidentikkan dengan anak muda yang nongkrong. Padahal, kerjanya padat dari pagi.",
      "Barista anak muda yang nongkrong",
      "kerjanya padat dari pagi",
    ],
    [
      "barista",
      "Barista cuma tukang tuang kopi? Salah besar. Ia menakar rasa dengan cermat.",
      "Barista cuma tukang tuang kopi",
      "Ia menakar rasa dengan cermat",
    ],
    [
      "barista",
      "Tak sedikit yang berpendapat bahwa barista hanya menuang kopi. Sesungguhnya, ia menakar rasa.",
      "barista hanya menuang kopi",
      "ia menakar rasa",
    ],
    [
      "barista",
      "Masih ada yang memandang barista sebagai pekerjaan sambilan. Faktanya, barista perlu latihan bertahun-tahun.",
      "pekerjaan sambilan",
      "barista perlu latihan bertahun-tahun",
    ],
    [
      "barista",
      "Ada yang bilang barista hanya menuang kopi. Itu keliru, karena barista menakar rasa.",
      "barista hanya menuang kopi",
      "barista menakar rasa",
    ],
    [
      "barista",
      "Label tukang kopi sering disematkan kepada barista. Padahal, barista menakar rasa.",
      "Label tukang kopi sering disematkan kepada barista",
      "barista menakar rasa",
    ],
    [
      "barista",
      "Salah satu kekeliruan ialah menganggap barista hanya menuang kopi, padahal ia menakar rasa.",
      "barista hanya menuang kopi",
      "ia menakar rasa",
    ],
    [
      "barista",
      "Dugaan bahwa barista hanya menuang kopi tidaklah benar, sebab ia menakar rasa.",
      "barista hanya menuang kopi",
      "ia menakar rasa",
    ],
    [
      "barista",
      "Orang kerap keliru memahami barista sebagai pelayan. Sebenarnya, barista menakar rasa.",
      "barista sebagai pelayan",
      "barista menakar rasa",
    ],
    [
      "barista",
      "Barista sering dicap tidak punya masa depan. Kenyataannya, banyak yang membuka kafe sendiri.",
      "Barista tidak punya masa depan",
      "banyak yang membuka kafe sendiri",
    ],
    [
      "barista",
      "Mitos yang beredar: barista hanya menuang kopi. Yang benar, barista menakar rasa.",
      "barista hanya menuang kopi",
      "barista menakar rasa",
    ],
    [
      "barista",
      "Orang melihat barista sebagai orang yang modal gaya saja, padahal ia menakar rasa.",
      "orang yang modal gaya",
      "ia menakar rasa",
    ],
    [
      "barista",
      "Mitos yang paling sulit dihapus: barista bisa menebak asal biji dari baunya. Sampai kini tidak ada orang yang mampu melakukannya.",
      "barista bisa menebak asal biji dari baunya",
      "tidak ada orang yang mampu melakukannya",
    ],
    [
      "barista",
      "Barista acap kali digambarkan sebagai anak muda bertato yang murung. Gambaran itu jauh dari kebenaran: kebanyakan barista ramah.",
      "Barista anak muda bertato yang murung",
      "kebanyakan barista ramah",
    ],
    [
      "barista",
      "Orang sering bilang barista itu sama saja dengan pelayan. Keliru, kawan. Ia adalah peracik yang menakar rasa.",
      "barista itu sama saja dengan pelayan",
      "Ia adalah peracik yang menakar rasa",
    ],
    [
      "barista",
      "Banyak yang ngira barista sengaja memperlambat pesanan. Nggak gitu, barista malah hati-hati menakar rasa.",
      "barista sengaja memperlambat pesanan",
      "barista malah hati-hati menakar rasa",
    ],
    [
      "barista",
      "T: Benarkah siapa pun bisa menjadi barista?\nJ: Tidak. Menakar rasa menuntut latihan lama.",
      "siapa pun bisa menjadi barista",
      "Menakar rasa menuntut latihan lama",
    ],
    [
      "barista",
      "T: Bukankah kerjanya cuma menuang air?\nJ: Tidak juga. Barista menakar setiap gram bubuk.",
      "kerjanya cuma menuang air",
      "Barista menakar setiap gram bubuk",
    ],
    [
      "barista",
      "Banyak yang menyangka barista hanya menuang air. Pandangan ini perlu diluruskan. Barista menakar setiap gram bubuk.",
      "barista hanya menuang air",
      "Barista menakar setiap gram bubuk",
    ],
    [
      "barista",
      "Sering terdengar ucapan bahwa barista hanya menuang air. Ucapan itu tidak tepat karena ia menakar rasa.",
      "barista hanya menuang air",
      "ia menakar rasa",
    ],
    [
      "barista",
      "Banyak orang percaya bahwa barista hanya menuang air. Keyakinan tersebut jelas keliru: ia menakar rasa.",
      "barista hanya menuang air",
      "ia menakar rasa",
    ],
    [
      "penyuluh gizi",
      "Kebanyakan orang beranggapan penyuluh gizi cuma menyuruh diet. Padahal, mereka membantu warga memilih pangan yang terjangkau.",
      "penyuluh gizi cuma menyuruh diet",
      "mereka membantu warga memilih pangan yang terjangkau",
    ],
    [
      "penyuluh gizi",
      "Kerap muncul stigma bahwa penyuluh gizi hanya menimbang bayi. Faktanya, mereka juga meneliti pola makan warga.",
      "penyuluh gizi hanya menimbang bayi",
      "mereka juga meneliti pola makan warga",
    ],
    [
      "penyuluh gizi",
      "Penyuluh gizi bukan sekadar tukang timbang, melainkan pendamping keluarga.",
      "sekadar tukang timbang",
      "pendamping keluarga",
    ],
    [
      "teknisi lift",
      "Banyak yang menyangka teknisi lift cuma menekan tombol reset. Kenyataannya, ia memeriksa puluhan komponen.",
      "teknisi lift cuma menekan tombol reset",
      "ia memeriksa puluhan komponen",
    ],
    [
      "teknisi lift",
      "Pekerjaan ini kerap dianggap remeh: cuma menunggu lift macet. Padahal teknisi lift mencegah macet itu.",
      "cuma menunggu lift macet",
      "teknisi lift mencegah macet itu",
    ],
  ])("of a %s: %s", (role, sentence, claim, truth) => {
    expect(addedToWork(role, sentence)).toEqual({ misconceptions: [{ claim, truth }] });
  });
});

describe("what is hoped", () => {
  test.each([
    [
      "barista",
      "Calon barista berangan-angan melukis latte art sepanjang hari. Kenyataannya, cucian gelas lebih banyak.",
      "melukis latte art sepanjang hari",
      "cucian gelas lebih banyak",
    ],
    [
      "barista",
      "Harapan banyak orang adalah bisa minum kopi gratis. Realitanya, jam istirahat pun sempit.",
      "bisa minum kopi gratis",
      "jam istirahat pun sempit",
    ],
    [
      "barista",
      "Orang yang baru masuk biasanya membayangkan kerja santai sambil mendengar musik. Di lapangan, pesanan datang tanpa henti.",
      "kerja santai sambil mendengar musik",
      "pesanan datang tanpa henti",
    ],
    [
      "barista",
      "Pelanggan mengharapkan kopi jadi dalam sekejap, tetapi pada praktiknya seduh manual butuh waktu.",
      "kopi jadi dalam sekejap",
      "seduh manual butuh waktu",
    ],
    [
      "barista",
      "Bayanganku kerja di kafe itu santai. Ternyata pesanan datang tanpa henti.",
      "kerja di kafe itu santai",
      "pesanan datang tanpa henti",
    ],
    [
      "barista",
      "Mimpi banyak barista pemula adalah langsung juara lomba. Kenyataannya, mereka berlatih bertahun-tahun.",
      "langsung juara lomba",
      "mereka berlatih bertahun-tahun",
    ],
    [
      "barista",
      "Barista diharapkan selalu menyajikan kopi yang sempurna. Kenyataannya, mutu biji berubah setiap panen.",
      "selalu menyajikan kopi yang sempurna",
      "mutu biji berubah setiap panen",
    ],
    [
      "barista",
      "Maunya sih tiap hari bikin latte art; kenyataannya lebih sering ngepel lantai.",
      "tiap hari bikin latte art",
      "lebih sering ngepel lantai",
    ],
    [
      "barista",
      "Ekspektasi orang terhadap barista adalah suasana kerja yang tenang. Kenyataannya, jam sibuk sangat padat.",
      "suasana kerja yang tenang",
      "jam sibuk sangat padat",
    ],
    [
      "barista",
      "Ekspektasi masyarakat ialah kopi selalu enak, padahal rasa tiap orang berbeda.",
      "kopi selalu enak",
      "rasa tiap orang berbeda",
    ],
    [
      "barista",
      "Banyak pemula ingin cepat terkenal. Nyatanya, tahun pertama habis untuk mencuci gelas.",
      "cepat terkenal",
      "tahun pertama habis untuk mencuci gelas",
    ],
    [
      "barista",
      "Orang juga membayangkan suasana kerja yang tenang; yang terjadi di lapangan, pesanan datang tanpa henti.",
      "suasana kerja yang tenang",
      "pesanan datang tanpa henti",
    ],
    [
      "penyuluh gizi",
      "Banyak lulusan baru bermimpi langsung mengubah kebiasaan warga. Kenyataannya, perubahan itu makan waktu bertahun-tahun.",
      "langsung mengubah kebiasaan warga",
      "perubahan itu makan waktu bertahun-tahun",
    ],
    [
      "penyuluh gizi",
      "Masyarakat berharap gizi buruk hilang dalam sebulan, tetapi kenyataannya pemulihan butuh waktu lama.",
      "gizi buruk hilang dalam sebulan",
      "pemulihan butuh waktu lama",
    ],
    [
      "teknisi lift",
      "Yang diharapkan orang dari teknisi lift adalah lift tidak pernah macet. Kenyataannya, komponen tetap bisa aus.",
      "lift tidak pernah macet",
      "komponen tetap bisa aus",
    ],
    [
      "teknisi lift",
      "Banyak pelamar mengira akan bekerja santai di ruang ber-AC. Nyatanya, ruang mesin panas dan bising.",
      "bekerja santai di ruang ber-AC",
      "ruang mesin panas dan bising",
    ],
  ])("of a %s: %s", (role, sentence, claim, reality) => {
    expect(addedToWork(role, sentence)).toEqual({ expectations: [{ claim, reality }] });
  });
});
