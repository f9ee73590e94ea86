import { describe, expect, test } from "vitest";
import { added, addedToWork } from "../frame.ts";

describe("what is believed wrongly, by its form", () => {
  test.each([
    [
      '"Barista kan pelayan biasa." Salah! Barista diakui sebagai peracik rasa.',
      "Barista kan pelayan biasa",
      "Barista diakui sebagai peracik rasa",
    ],
    [
      "Jangan percaya kalau ada yang bilang barista hanya menyuruh menghafal doa. Barista justru mengajak siswa berpikir.",
      "barista hanya menyuruh menghafal doa",
      "Barista justru mengajak siswa berpikir",
    ],
    [
      'Ada yang berkata, "Ah, pramuka isinya cuma tepuk tangan dan nyanyi." Itu keliru. Lewat permainan itulah pembina menanamkan kemandirian dan kerja sama.',
      "pramuka isinya cuma tepuk tangan dan nyanyi",
      "Lewat permainan itulah pembina menanamkan kemandirian dan kerja sama",
    ],
    [
      "Sering terdengar ucapan bahwa barista tinggal memencet tombol. Ucapan itu jauh dari benar, sebab takaran harus dijaga.",
      "barista tinggal memencet tombol",
      "takaran harus dijaga",
    ],
    [
      "Salah besar jika orang menilai barista sekadar pelayan. Sebetulnya ia menguasai ilmu rasa.",
      "barista sekadar pelayan",
      "ia menguasai ilmu rasa",
    ],
    [
      "Tidak benar bahwa barista hanya bekerja di kota besar; banyak kedai kecil di desa juga membutuhkannya.",
      "barista hanya bekerja di kota besar",
      "banyak kedai kecil di desa juga membutuhkannya",
    ],
    [
      "Kata orang, barista itu pekerjaan anak muda. Aslinya, banyak barista berusia 50 tahun.",
      "barista itu pekerjaan anak muda",
      "banyak barista berusia 50 tahun",
    ],
    [
      "Stereotip yang menempel: barista tidak punya masa depan. Faktanya, banyak barista membuka kedai sendiri.",
      "barista tidak punya masa depan",
      "banyak barista membuka kedai sendiri",
    ],
    [
      "Masih banyak yang salah memahami profesi ini dengan menganggapnya sebagai pekerjaan rendahan. Sesungguhnya keahliannya dicari di mana-mana.",
      "pekerjaan rendahan",
      "keahliannya dicari di mana-mana",
    ],
    [
      "Barista bukan sekadar penuang kopi seperti yang sering dikatakan orang, melainkan peracik rasa.",
      "sekadar penuang kopi",
      "peracik rasa",
    ],
    [
      "Ada anggapan bahwa barista hanya menuang kopi. Anggapan itu keliru, sebab setiap cangkir ditakar dengan cermat.",
      "barista hanya menuang kopi",
      "setiap cangkir ditakar dengan cermat",
    ],
    [
      "Kesalahpahaman paling umum tentang barista adalah bahwa pekerjaannya gampang. Dalam kenyataan, ia harus menjaga suhu dan waktu.",
      "pekerjaannya gampang",
      "ia harus menjaga suhu dan waktu",
    ],
    [
      "Tak jarang barista disangka hanya bekerja pagi hari, padahal kedai buka sampai malam.",
      "barista hanya bekerja pagi hari",
      "kedai buka sampai malam",
    ],
    [
      '"Barista itu kerjanya santai," begitu kata orang. Padahal tiap pagi antrean panjang menunggu.',
      "Barista itu kerjanya santai",
      "tiap pagi antrean panjang menunggu",
    ],
    [
      "Publik gampang menuduh barista malas. Sebenarnya mereka bekerja sejak subuh.",
      "barista malas",
      "mereka bekerja sejak subuh",
    ],
    [
      "Mitos: barista harus lulusan sekolah kopi. Fakta: siapa pun bisa belajar.",
      "barista harus lulusan sekolah kopi",
      "siapa pun bisa belajar",
    ],
    [
      "Sangkaan bahwa barista cuma menuang kopi masih beredar luas, sedangkan pekerjaannya justru menjaga rasa tetap sama setiap hari.",
      "barista cuma menuang kopi",
      "pekerjaannya justru menjaga rasa tetap sama setiap hari",
    ],
    [
      "Keyakinan bahwa barista pasti pandai melukis busa tidak sepenuhnya benar. Banyak yang lebih ahli menyeduh manual.",
      "barista pasti pandai melukis busa",
      "Banyak yang lebih ahli menyeduh manual",
    ],
    [
      "Keluarga mengira kami bisa pulang setiap malam minggu; faktanya malam minggu adalah waktu tersibuk.",
      "kami bisa pulang setiap malam minggu",
      "malam minggu adalah waktu tersibuk",
    ],
    [
      "Dari luar, pekerjaan ini tampak mudah. Padahal setiap gram harus dihitung.",
      "pekerjaan ini tampak mudah",
      "setiap gram harus dihitung",
    ],
    [
      "Tidak sedikit yang memandang enteng pekerjaan ini karena dianggap hanya menuang air panas. Padahal suhu dan waktu menentukan rasa.",
      "hanya menuang air panas",
      "suhu dan waktu menentukan rasa",
    ],
    [
      "Barista sering dituding mahal tanpa alasan. Sebenarnya harga itu sudah termasuk bahan terbaik.",
      "Barista mahal tanpa alasan",
      "harga itu sudah termasuk bahan terbaik",
    ],
    [
      "Ada salah kaprah bahwa barista tidak perlu belajar. Yang benar, barista terus berlatih.",
      "barista tidak perlu belajar",
      "barista terus berlatih",
    ],
    [
      "Konon barista bisa kaya dalam setahun. Kenyataan di lapangan tidak seindah itu: butuh modal dan kesabaran.",
      "barista bisa kaya dalam setahun",
      "butuh modal dan kesabaran",
    ],
    [
      "Sebagian besar warga menilai pekerjaan barista tidak bergengsi; sesungguhnya kompetisinya sampai tingkat dunia.",
      "pekerjaan barista tidak bergengsi",
      "kompetisinya sampai tingkat dunia",
    ],
    [
      "Salah satu mitos yang beredar menyebutkan bahwa barista harus minum kopi setiap hari. Faktanya, banyak barista membatasi kafein.",
      "barista harus minum kopi setiap hari",
      "banyak barista membatasi kafein",
    ],
    [
      "Anggapan yang beredar, barista itu asal seduh. Kenyataannya, setiap gram dihitung.",
      "barista itu asal seduh",
      "setiap gram dihitung",
    ],
    [
      '"Enak ya kerjanya cuma ngopi," kata tetangga saya. Kenyataannya saya berdiri sepuluh jam.',
      "Enak ya kerjanya cuma ngopi",
      "saya berdiri sepuluh jam",
    ],
    [
      "Tuduhan bahwa barista menjual mahal tidak berdasar; biji terbaik memang tidak murah.",
      "barista menjual mahal",
      "biji terbaik memang tidak murah",
    ],
    [
      "Apakah barista hanya bisa bekerja di kafe? Tidak. Hotel, kantor, dan kapal pesiar juga mempekerjakannya.",
      "barista hanya bisa bekerja di kafe",
      "Hotel, kantor, dan kapal pesiar juga mempekerjakannya",
    ],
    [
      "Betulkah barista pekerjaan tanpa masa depan? Sama sekali tidak. Banyak yang membuka kedai sendiri.",
      "barista pekerjaan tanpa masa depan",
      "Banyak yang membuka kedai sendiri",
    ],
    [
      "Dari luar, tampaknya kami hanya bersenang-senang. Nyatanya, pembukuan menyita separuh hari.",
      "kami hanya bersenang-senang",
      "pembukuan menyita separuh hari",
    ],
    [
      "Rumput laut sering disangka tumbuhan liar yang tinggal dipungut. Kenyataannya, hampir seluruh pasokan berasal dari budidaya yang dirawat tiap hari.",
      "Rumput laut tumbuhan liar yang tinggal dipungut",
      "hampir seluruh pasokan berasal dari budidaya yang dirawat tiap hari",
    ],
  ])("%s", (sentence, claim, truth) => {
    expect(addedToWork("barista", sentence)).toEqual({ misconceptions: [{ claim, truth }] });
  });
});

describe("what is hoped, by its form", () => {
  test.each([
    [
      "Ekspektasi terhadap barista sering kali berupa penemuan makanan sehat, murah, dan lezat sekaligus. Meski demikian, realitasnya selalu ada kompromi antara biaya, rasa, dan nilai gizi.",
      "penemuan makanan sehat, murah, dan lezat sekaligus",
      "selalu ada kompromi antara biaya, rasa, dan nilai gizi",
    ],
    [
      "Lalu soal ekspektasi: banyak anak muda membayangkan hidup glamor bersama selebritas. Realitas yang mereka temui adalah jam kerja panjang dan anggaran terbatas.",
      "hidup glamor bersama selebritas",
      "jam kerja panjang dan anggaran terbatas",
    ],
    [
      "Ekspektasi orang terhadap pekerjaan ini adalah hidup mewah di hotel berbintang. Realita yang dijalani adalah jam kerja panjang dan telepon yang berdering kapan saja.",
      "hidup mewah di hotel berbintang",
      "jam kerja panjang dan telepon yang berdering kapan saja",
    ],
    [
      "Apakah barista bebas menentukan gaya gambarnya sendiri? Banyak yang berharap begitu, tetapi kenyataannya keputusan visual ada di tangan sutradara.",
      "barista bebas menentukan gaya gambarnya sendiri",
      "keputusan visual ada di tangan sutradara",
    ],
    [
      "Jangan juga berharap bisa bikin kursi bagus dalam seminggu belajar, soalnya butuh waktu berbulan-bulan sampai anyamannya kencang dan rata.",
      "bisa bikin kursi bagus dalam seminggu belajar",
      "butuh waktu berbulan-bulan sampai anyamannya kencang dan rata",
    ],
    [
      "Dulu aku juga membayangkan barista selalu tampil di panggung megah. Tapi kata kakakku yang sudah jadi penari, lebih banyak waktunya dipakai latihan di ruangan panas.",
      "selalu tampil di panggung megah",
      "lebih banyak waktunya dipakai latihan di ruangan panas",
    ],
    [
      "Pelanggan berharap minumannya selalu jadi dalam satu menit. Di lapangan, antrean bisa panjang.",
      "minumannya selalu jadi dalam satu menit",
      "antrean bisa panjang",
    ],
    [
      "Harapan umum pelamar adalah gaji besar sejak awal, namun kenyataan berkata lain: upahnya naik perlahan.",
      "gaji besar sejak awal",
      "upahnya naik perlahan",
    ],
    [
      "Pemilik kedai menuntut barista bisa melayani ratusan tamu tanpa salah. Kenyataannya, kesalahan kecil tetap terjadi.",
      "bisa melayani ratusan tamu tanpa salah",
      "kesalahan kecil tetap terjadi",
    ],
    [
      "Yang dibayangkan orang adalah hari-hari yang penuh aroma kopi. Yang dihadapi adalah tumpukan gelas kotor.",
      "hari-hari yang penuh aroma kopi",
      "tumpukan gelas kotor",
    ],
    [
      "Apa yang diharapkan tamu? Kopi yang selalu sama rasanya. Apa kenyataannya? Biji kopi berubah setiap panen.",
      "Kopi yang selalu sama rasanya",
      "Biji kopi berubah setiap panen",
    ],
    [
      "Banyak orang ingin hasil yang instan. Sayangnya, kemampuan menyeduh dibangun lewat latihan panjang.",
      "hasil yang instan",
      "kemampuan menyeduh dibangun lewat latihan panjang",
    ],
    [
      "Harapannya bisa cepat terkenal. Realitanya, butuh bertahun-tahun untuk dikenal.",
      "bisa cepat terkenal",
      "butuh bertahun-tahun untuk dikenal",
    ],
    [
      "Tamu mendambakan pelayanan secepat kilat, sementara kenyataannya satu cangkir butuh lima menit.",
      "pelayanan secepat kilat",
      "satu cangkir butuh lima menit",
    ],
    [
      "Ekspektasi awal: setiap hari seru. Realitas: banyak pekerjaan yang berulang.",
      "setiap hari seru",
      "banyak pekerjaan yang berulang",
    ],
    [
      "Dalam angan-angan pelamar, barista bebas berkreasi setiap saat. Realitasnya, menu sudah ditentukan pemilik.",
      "bebas berkreasi setiap saat",
      "menu sudah ditentukan pemilik",
    ],
    [
      "Perusahaan biasanya berharap barista baru langsung mahir, tetapi penguasaan alat memerlukan waktu berbulan-bulan.",
      "baru langsung mahir",
      "penguasaan alat memerlukan waktu berbulan-bulan",
    ],
    [
      "Orang membayangkan hari-hari yang tenang. Nyatanya dapur selalu gaduh.",
      "hari-hari yang tenang",
      "dapur selalu gaduh",
    ],
    [
      "Tamu maunya serba cepat. Padahal menyeduh butuh waktu empat menit.",
      "serba cepat",
      "menyeduh butuh waktu empat menit",
    ],
    [
      "Pelanggan mengharapkan rasa yang selalu sama, tetapi biji kopi berubah tiap panen.",
      "rasa yang selalu sama",
      "biji kopi berubah tiap panen",
    ],
    [
      "Tidak sedikit pelamar yang datang dengan harapan cepat terkenal. Kenyataan berbicara lain: hanya segelintir yang sampai ke sana.",
      "cepat terkenal",
      "hanya segelintir yang sampai ke sana",
    ],
    [
      "Pemilik kafe umumnya berharap satu barista bisa mengerjakan semuanya. Realitasnya tidak demikian, sebab antrean panjang perlu dua orang.",
      "satu barista bisa mengerjakan semuanya",
      "antrean panjang perlu dua orang",
    ],
    [
      "Ekspektasi yang terlalu tinggi terhadap barista ialah selalu tersenyum. Realitanya mereka juga bisa lelah.",
      "selalu tersenyum",
      "mereka juga bisa lelah",
    ],
    ["Yang diharapkan: libur panjang. Yang didapat: shift malam.", "libur panjang", "shift malam"],
    [
      "Anak muda tergiur bayangan hidup santai di kafe. Kenyataannya, shift pagi dimulai pukul lima.",
      "hidup santai di kafe",
      "shift pagi dimulai pukul lima",
    ],
    [
      "Kebanyakan orang tua berharap anaknya langsung lancar membaca setelah sebulan. Pada kenyataannya, tiap anak punya irama sendiri.",
      "anaknya langsung lancar membaca setelah sebulan",
      "tiap anak punya irama sendiri",
    ],
  ])("%s", (sentence, claim, reality) => {
    expect(addedToWork("barista", sentence)).toEqual({ expectations: [{ claim, reality }] });
  });
});

test.each([
  "Barista mengajak siswa berpikir dan merasakan makna di balik ajaran itu.",
  "Barista mendidik semua siswa tanpa memandang bakat.",
  "Apakah harus lulusan sekolah kopi? Tidak.",
  "Dari segi kepribadian, orang yang kaku dan memandang rendah orang lain akan kesulitan.",
])("claims nothing: %s", (sentence) => {
  const { misconceptions, expectations } = added("barista", sentence);
  expect([misconceptions, expectations]).toEqual([undefined, undefined]);
});
