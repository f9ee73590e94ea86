import { describe, expect, test } from "vitest";
import { added } from "./frame.ts";

describe("what may not fit, in whatever words", () => {
  test.each([
    [
      "barista",
      "Tidak semua orang cocok menjadi barista, terutama mereka yang mudah panik, ceroboh, dan tidak tahan berdiri.",
      ["mudah panik", "ceroboh", "tidak tahan berdiri"],
    ],
    [
      "barista",
      "Yang gampang baper, suka telat, dan malas bersih-bersih bakal tersiksa di sini.",
      ["gampang baper", "suka telat", "malas bersih-bersih"],
    ],
    [
      "barista",
      "Orang yang mudah jijik dan tidak sabar akan cepat menyerah.",
      ["mudah jijik", "tidak sabar"],
    ],
    [
      "barista",
      "Kalau kamu tipe yang gampang bosan atau nggak bisa kerja pagi, mending cari kerjaan lain.",
      ["gampang bosan", "nggak bisa kerja pagi"],
    ],
    [
      "barista",
      "Pribadi yang ceroboh, egois, dan sulit menerima kritik tidak disarankan memilih profesi ini.",
      ["ceroboh", "egois", "sulit menerima kritik"],
    ],
    [
      "barista",
      "Mereka yang ceroboh, pelupa, serta enggan belajar akan menemui banyak hambatan.",
      ["ceroboh", "pelupa", "enggan belajar"],
    ],
    [
      "barista",
      "Sebaliknya, sikap ceroboh, kurang sabar, dan mudah tersinggung akan menyulitkan seorang barista.",
      ["ceroboh", "kurang sabar", "mudah tersinggung"],
    ],
    [
      "barista",
      "Sifat ceroboh, pelupa, dan mudah marah menjadi penghalang dalam pekerjaan ini.",
      ["ceroboh", "pelupa", "mudah marah"],
    ],
    [
      "barista",
      "Pekerjaan ini akan terasa berat bagi orang yang ceroboh, pelupa, dan tidak suka keramaian.",
      ["ceroboh", "pelupa", "tidak suka keramaian"],
    ],
    [
      "barista",
      "Bagi yang ceroboh, pelupa, atau tidak tahan panas, pekerjaan ini akan terasa menyiksa.",
      ["ceroboh", "pelupa", "tidak tahan panas"],
    ],
    [
      "barista",
      "Jangan pilih profesi ini jika kamu ceroboh, pelupa, atau tidak suka bertemu orang.",
      ["ceroboh", "pelupa", "tidak suka bertemu orang"],
    ],
    [
      "barista",
      "Seseorang yang ceroboh, tidak sabar, dan malas sukar berhasil sebagai barista.",
      ["ceroboh", "tidak sabar", "malas"],
    ],
    [
      "barista",
      "Barista bukanlah pilihan yang tepat bagi orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Apabila Anda ceroboh, kurang teliti, dan tidak menyukai kopi, sebaiknya Anda mempertimbangkan profesi lain.",
      ["ceroboh", "kurang teliti", "tidak menyukai kopi"],
    ],
    [
      "barista",
      "Kalau orangnya ceroboh, pelupa, terus gampang ngambek, ya susah.",
      ["ceroboh", "pelupa", "gampang ngambek"],
    ],
    [
      "barista",
      "Orang yang tidak cocok menjadi barista adalah orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Ceroboh, pelupa, dan mudah panik adalah sifat yang harus dihindari.",
      ["Ceroboh", "pelupa", "mudah panik"],
    ],
    [
      "barista",
      "Orang yang ceroboh, pelupa, dan pemalu biasanya tidak bertahan lama di pekerjaan ini.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    ["barista", "Mereka yang ceroboh atau pelupa umumnya cepat berhenti.", ["ceroboh", "pelupa"]],
    [
      "barista",
      "Yang kurang cocok adalah orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Adapun orang yang ceroboh, mudah menyerah, dan tidak peduli kebersihan tidak akan betah.",
      ["ceroboh", "mudah menyerah", "tidak peduli kebersihan"],
    ],
    [
      "barista",
      "Kandidat yang ceroboh, pelupa, dan tidak disiplin tidak kami terima.",
      ["ceroboh", "pelupa", "tidak disiplin"],
    ],
    ["barista", "Siapa pun yang ceroboh dan pelupa lebih baik memikirkannya kembali.", ["ceroboh", "pelupa"]],
    [
      "barista",
      "Kurang pas untuk kamu yang ceroboh, pelupa, sama nggak kuat begadang.",
      ["ceroboh", "pelupa", "nggak kuat begadang"],
    ],
    ["barista", "Profesi ini tidak ramah bagi orang yang ceroboh dan pelupa.", ["ceroboh", "pelupa"]],
    [
      "barista",
      "Anak yang penakut, ceroboh, dan tidak mau belajar nanti akan kesusahan.",
      ["penakut", "ceroboh", "tidak mau belajar"],
    ],
    [
      "barista",
      "Jika seseorang ceroboh, pelupa, dan malas, ia akan kesulitan menjalani pekerjaan ini.",
      ["ceroboh", "pelupa", "malas"],
    ],
    [
      "barista",
      "Kesulitan biasanya dialami oleh orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Hindari profesi ini bila kamu ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Orang ceroboh, pelupa, dan pemalu sebaiknya tidak masuk ke bidang ini.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Pekerjaan ini tidak direkomendasikan untuk individu yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    ["barista", "Tipe orang yang akan kewalahan: ceroboh, pelupa, pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    ["barista", "Nggak cocok buat yang ceroboh, pelupa, dan pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    [
      "barista",
      "Kamu mungkin akan frustrasi jika ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Sebaliknya, jika kamu ceroboh, pelupa, dan pemalu, mungkin ini bukan jalanmu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Kelemahan seperti ceroboh, pelupa, dan pemalu akan menghambat pekerjaan.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Orang yang lamban, tidak tahan tekanan, dan kurang menghargai orang lain akan sulit mengikuti ritme kerjanya.",
      ["lamban", "tidak tahan tekanan", "kurang menghargai orang lain"],
    ],
    [
      "barista",
      "Profesi ini akan menyiksa siapa saja yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Untuk orang yang ceroboh dan pelupa, pekerjaan ini bukan pilihan yang bijak.",
      ["ceroboh", "pelupa"],
    ],
    [
      "barista",
      "Kalau kamu nggak sabaran, jorok, dan gampang tersinggung, skip aja.",
      ["nggak sabaran", "jorok", "gampang tersinggung"],
    ],
    [
      "barista",
      "Mereka yang menginginkan jam kerja tetap, mudah lelah, dan tidak suka bising sebaiknya berpikir ulang.",
      ["menginginkan jam kerja tetap", "mudah lelah", "tidak suka bising"],
    ],
    [
      "barista",
      "Yang bakal repot itu orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "barista",
      "Orang yang ingin cepat kaya, tidak tahan panas, dan malas mencatat tidak akan bertahan lama.",
      ["ingin cepat kaya", "tidak tahan panas", "malas mencatat"],
    ],
    [
      "barista",
      "Seorang yang ceroboh, keras kepala, dan tidak bisa menjaga rahasia tidak layak menjadi barista.",
      ["ceroboh", "keras kepala", "tidak bisa menjaga rahasia"],
    ],
    [
      "barista",
      "Jika kamu tidak kuat berdiri lama atau sering panik, kamu akan menderita.",
      ["tidak kuat berdiri lama", "sering panik"],
    ],
    [
      "barista",
      "Orang yang tidak sabar, ceria, dan luwes akan sulit menjalani profesi ini.",
      ["tidak sabar", "tidak ceria", "tidak luwes"],
    ],
    [
      "barista",
      "Kalau kamu tidak telaten, rapi, dan tepat waktu, profesi ini mungkin bukan untukmu.",
      ["tidak telaten", "tidak rapi", "tidak tepat waktu"],
    ],
    [
      "barista",
      "Mereka yang kurang teliti, sabar, dan ulet sukar bertahan.",
      ["kurang teliti", "kurang sabar", "kurang ulet"],
    ],
    [
      "barista",
      "Orang yang tidak suka kopi, keramaian, dan bau asap sebaiknya mencari profesi lain.",
      ["tidak suka kopi", "tidak suka keramaian", "tidak suka bau asap"],
    ],
    ["barista", "Bukan pula untuk orang yang alergi debu kopi.", ["alergi debu kopi"]],
    [
      "barista",
      "Jika kamu tidak tahan tekanan, tidak suka berdiri lama, dan keberatan bekerja malam, kemungkinan kamu tidak akan nyaman menjadi barista.",
      ["tidak tahan tekanan", "tidak suka berdiri lama", "keberatan bekerja malam"],
    ],
    [
      "barista",
      "Siapa yang tidak? Orang yang gugup di depan tamu, suka terlambat, dan sok tahu.",
      ["gugup di depan tamu", "suka terlambat", "sok tahu"],
    ],
    [
      "barista",
      "Kalau kamu tidak tahan ketidakpastian dan selalu ingin dipuji, pikir-pikir dulu.",
      ["tidak tahan ketidakpastian", "selalu ingin dipuji"],
    ],
    [
      "barista",
      "Orang yang pemalu, tidak sabar menghadapi tamu, dan suka menggurui biasanya kurang berhasil.",
      ["pemalu", "tidak sabar menghadapi tamu", "suka menggurui"],
    ],
    [
      "barista",
      "Orang yang tidak suka angka, mudah terdistraksi, dan sering menunda pekerjaan akan merasa tersiksa di posisi ini.",
      ["tidak suka angka", "mudah terdistraksi", "sering menunda pekerjaan"],
    ],
    [
      "barista",
      "Siapa yang kurang cocok: kamu yang cepat frustrasi saat ramai, anti dikritik, dan tidak tepat waktu.",
      ["cepat frustrasi saat ramai", "anti dikritik", "tidak tepat waktu"],
    ],
    [
      "barista",
      "Ia tidak boleh lalai, mudah dibujuk, atau takut berbeda pendapat.",
      ["lalai", "mudah dibujuk", "takut berbeda pendapat"],
    ],
    [
      "barista",
      "Peserta yang alergi debu, tidak bersedia bekerja malam, atau tidak tega menegur tamu disarankan memilih profesi lain.",
      ["alergi debu", "tidak bersedia bekerja malam", "tidak tega menegur tamu"],
    ],
    [
      "penyuluh gizi",
      "Mereka yang mudah tersulut, enggan dikoreksi, atau gemar menunda sebaiknya melirik profesi lain.",
      ["mudah tersulut", "enggan dikoreksi", "gemar menunda"],
    ],
    [
      "penyuluh gizi",
      "Profesi ini tidak cocok bagi orang yang kurang peduli pada kebersihan, mudah bosan dengan rutinitas, dan tidak mau belajar hal baru.",
      ["kurang peduli pada kebersihan", "mudah bosan dengan rutinitas", "tidak mau belajar hal baru"],
    ],
    [
      "penyuluh gizi",
      "Kamu yang phobia ketinggian, ceroboh, atau gampang masuk angin lebih baik cari jalan lain.",
      ["phobia ketinggian", "ceroboh", "gampang masuk angin"],
    ],
    [
      "penyuluh gizi",
      "Bila Anda termasuk orang yang kaku, cepat tersinggung, dan tidak menyukai anak-anak, pertimbangkan kembali keinginan menjadi penyuluh gizi.",
      ["kaku", "cepat tersinggung", "tidak menyukai anak-anak"],
    ],
    [
      "penyuluh gizi",
      "Orang dengan sifat pemarah, tidak sabar, dan tertutup akan menemui kesulitan dalam pekerjaan ini.",
      ["pemarah", "tidak sabar", "tertutup"],
    ],
    [
      "penyuluh gizi",
      "Yang tidak akan betah: mereka yang takut kotor, malas mencatat, dan ingin hasil instan.",
      ["takut kotor", "malas mencatat", "ingin hasil instan"],
    ],
    [
      "penyuluh gizi",
      "Pekerjaan ini bukan tempat bagi mereka yang gampang panik, suka menyalahkan orang lain, dan tidak bisa bekerja dalam kelompok.",
      ["gampang panik", "suka menyalahkan orang lain", "tidak bisa bekerja dalam kelompok"],
    ],
    [
      "penyuluh gizi",
      "Tidak tahan bau, geli pada cacing, dan mudah lelah? Sebaiknya cari pekerjaan lain.",
      ["Tidak tahan bau", "geli pada cacing", "mudah lelah"],
    ],
    [
      "penyuluh gizi",
      "Jika tidak memiliki kesabaran, ketekunan, dan kepedulian terhadap petani, seseorang akan sulit menjadi penyuluh gizi yang baik.",
      ["tidak memiliki kesabaran", "tidak memiliki ketekunan", "tidak memiliki kepedulian terhadap petani"],
    ],
    [
      "penyuluh gizi",
      "Sikap acuh tak acuh, terburu-buru, dan tidak mau mendengar tentu tidak sesuai dengan profesi penyuluh gizi.",
      ["acuh tak acuh", "terburu-buru", "tidak mau mendengar"],
    ],
    [
      "penyuluh gizi",
      "Adapun pribadi yang mudah putus asa, kurang teliti, dan tidak suka bepergian dirasa kurang tepat.",
      ["mudah putus asa", "kurang teliti", "tidak suka bepergian"],
    ],
    [
      "penyuluh gizi",
      "Kalau tipe kamu yang anti kritik, susah diatur, sama gampang nyerah, jangan deh.",
      ["anti kritik", "susah diatur", "gampang nyerah"],
    ],
    [
      "penyuluh gizi",
      "Ia tidak cocok untuk orang yang senang menyendiri dan tidak pandai berbicara.",
      ["senang menyendiri", "tidak pandai berbicara"],
    ],
    [
      "penyuluh gizi",
      "Calon yang lekas marah, tidak jujur, dan suka bergosip biasanya gugur pada masa percobaan.",
      ["lekas marah", "tidak jujur", "suka bergosip"],
    ],
    [
      "teknisi lift",
      "Orang yang takut gelap, takut ketinggian, atau gampang panik jelas tidak cocok.",
      ["takut gelap", "takut ketinggian", "gampang panik"],
    ],
    [
      "teknisi lift",
      "Kalau kamu klaustrofobia, malas mencatat, dan sering telat, pikirkan lagi.",
      ["klaustrofobia", "malas mencatat", "sering telat"],
    ],
    [
      "teknisi lift",
      "Pekerjaan ini kurang pas buat orang yang jijik oli, gampang menyepelekan prosedur, atau tidak betah bekerja sendirian.",
      ["jijik oli", "gampang menyepelekan prosedur", "tidak betah bekerja sendirian"],
    ],
    [
      "teknisi lift",
      "Sebaliknya, mereka yang grogi di ruang sempit, kurang teliti, dan enggan lembur akan kepayahan.",
      ["grogi di ruang sempit", "kurang teliti", "enggan lembur"],
    ],
  ])("of a %s: %s", (role, sentence, antiTraits) => {
    expect(added(role, sentence)).toEqual({ antiTraits });
  });
});

describe("what fits, in whatever words", () => {
  test.each([
    ["barista", "Ia haruslah orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Seorang barista dituntut untuk sabar, teliti, dan ramah kepada semua tamu.",
      ["sabar", "teliti", "ramah kepada semua tamu"],
    ],
    ["barista", "Dibutuhkan orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Dibutuhkan kesabaran, ketelitian, serta keramahan.",
      ["kesabaran", "ketelitian", "keramahan"],
    ],
    ["barista", "Barista yang baik bersifat sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Tipe kepribadian yang sesuai ialah orang yang sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Karakter yang diperlukan dalam profesi ini antara lain sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Yang dibutuhkan di sini adalah orang yang sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Kalau kamu orangnya sabar, teliti, dan ramah, kamu bakal betah.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Mereka yang sabar, teliti, dan ramah biasanya sukses di bidang ini.",
      ["sabar", "teliti", "ramah"],
    ],
    ["barista", "Kami mencari kandidat yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["barista", "Kandidat ideal memiliki sifat sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["barista", "Sabar, teliti, dan ramah adalah modal utama seorang barista.", ["Sabar", "teliti", "ramah"]],
    [
      "barista",
      "Sifat sabar, teliti, dan ramah menjadi kunci keberhasilan dalam profesi ini.",
      ["sabar", "teliti", "ramah"],
    ],
    ["barista", "Kamu harus punya sifat sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Menjadi barista memerlukan kesabaran, ketelitian, dan keramahan.",
      ["kesabaran", "ketelitian", "keramahan"],
    ],
    [
      "barista",
      "Untuk menjadi barista, seseorang perlu sabar, teliti, dan mampu bekerja cepat.",
      ["sabar", "teliti", "mampu bekerja cepat"],
    ],
    [
      "barista",
      "Profesi ini menarik bagi orang yang sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Orang yang sabar, teliti, dan ramah akan menemukan kepuasan dalam pekerjaan ini.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Bagi yang sabar, teliti, dan ramah, pekerjaan ini menyenangkan.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Siapa saja yang sabar, teliti, dan ramah bisa menjadi barista.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Pekerjaan ini sangat pas untuk pribadi yang sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    ["barista", "Seorang barista sebaiknya sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Anda akan menikmati pekerjaan ini apabila Anda sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Individu yang sabar, teliti, dan ramah dinilai paling sesuai untuk jabatan ini.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Orang-orang yang sabar, teliti, dan ramah cenderung berkembang di sini.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Jiwa melayani, kesabaran, dan ketelitian wajib ada.",
      ["Jiwa melayani", "kesabaran", "ketelitian"],
    ],
    [
      "barista",
      "Barista perlu memiliki kesabaran, ketelitian, dan kemampuan bekerja di bawah tekanan.",
      ["kesabaran", "ketelitian", "kemampuan bekerja di bawah tekanan"],
    ],
    ["barista", "Kriterianya: sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["barista", "Asalkan kamu sabar, teliti, dan ramah, kamu pasti bisa.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Anak yang sabar, teliti, dan ramah punya bakat untuk profesi ini.",
      ["sabar", "teliti", "ramah"],
    ],
    ["barista", "Syaratnya cuma sabar, teliti, sama ramah.", ["sabar", "teliti", "ramah"]],
    ["barista", "Seorang barista adalah orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Orang yang tepat untuk pekerjaan ini memiliki kesabaran, ketelitian, dan keramahan.",
      ["kesabaran", "ketelitian", "keramahan"],
    ],
    ["barista", "Barista yang hebat biasanya sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["barista", "Kepribadian yang menunjang ialah sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Butuh orang yang sabar, teliti, dan gak gampang panik.",
      ["sabar", "teliti", "gak gampang panik"],
    ],
    [
      "barista",
      "Ketelitian, kesabaran, dan stamina yang prima menjadi syarat mutlak.",
      ["Ketelitian", "kesabaran", "stamina yang prima"],
    ],
    [
      "barista",
      "Dalam bekerja, barista harus bersikap tenang, jujur, dan tidak membeda-bedakan tamu.",
      ["tenang", "jujur", "tidak membeda-bedakan tamu"],
    ],
    ["barista", "Pelamar diharapkan sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Jika kamu sabar, teliti, dan ramah, profesi ini layak kamu pertimbangkan.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "barista",
      "Orang yang sabar, teliti, dan ramah akan merasa nyaman di balik meja bar.",
      ["sabar", "teliti", "ramah"],
    ],
    ["barista", "Idealnya barista itu sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["barista", "Kamu yang sabar, teliti, dan ramah bakal nyaman di sini.", ["sabar", "teliti", "ramah"]],
    [
      "barista",
      "Mereka yang sabar, senang menjelaskan hal rumit, dan punya rasa ingin tahu yang besar akan menikmati pekerjaan ini.",
      ["sabar", "senang menjelaskan hal rumit", "punya rasa ingin tahu yang besar"],
    ],
    [
      "barista",
      "Orang yang ceria, penuh kasih sayang, kreatif, dan sabar merupakan orang yang tepat untuk menjadi barista.",
      ["ceria", "penuh kasih sayang", "kreatif", "sabar"],
    ],
    [
      "barista",
      "Ketekunan dan rasa tanggung jawab yang tinggi pun tidak kalah penting.",
      ["Ketekunan", "rasa tanggung jawab yang tinggi"],
    ],
    [
      "barista",
      "Kalau kamu kuat berdiri, hafal resep, dan pandai berhitung, pekerjaan ini bisa kamu nikmati.",
      ["kuat berdiri", "hafal resep", "pandai berhitung"],
    ],
    [
      "barista",
      "Netralitas, kesabaran, dan kemampuan mendengarkan adalah tiga hal yang melekat pada barista yang baik.",
      ["Netralitas", "kesabaran", "kemampuan mendengarkan"],
    ],
    [
      "barista",
      "Ketelitian, kejujuran, dan kerapian tak bisa dilepaskan dari profesi ini.",
      ["Ketelitian", "kejujuran", "kerapian"],
    ],
    [
      "barista",
      "Siapa yang pantas? Orang yang percaya diri, cepat tanggap, dan humoris.",
      ["percaya diri", "cepat tanggap", "humoris"],
    ],
    [
      "barista",
      "Kamu banget kalau: fast response, rapi, sopan sama tamu yang rewel",
      ["fast response", "rapi", "sopan sama tamu yang rewel"],
    ],
    [
      "barista",
      "Mereka yang bertahan di bidang ini umumnya analitis, sabar menghadapi tamu, dan siap dipanggil sewaktu-waktu.",
      ["analitis", "sabar menghadapi tamu", "siap dipanggil sewaktu-waktu"],
    ],
    [
      "barista",
      "Kami mencari lulusan yang mencintai kopi, kuat berdiri, dan mampu berpikir jernih.",
      ["mencintai kopi", "kuat berdiri", "mampu berpikir jernih"],
    ],
    [
      "barista",
      "Orang yang pantas menjadi barista ialah orang yang sabar, suka menakar, dan senang melihat orang lain menjadi segar.",
      ["sabar", "suka menakar", "senang melihat orang lain menjadi segar"],
    ],
    [
      "barista",
      "Orang yang strategis, komunikatif, dan nyaman dengan data.",
      ["strategis", "komunikatif", "nyaman dengan data"],
    ],
    [
      "barista",
      "Profesi ini akan terasa pas untukmu jika kamu ramah, bersih, cekatan, dan mampu menenangkan tamu yang cemas.",
      ["ramah", "bersih", "cekatan", "mampu menenangkan tamu yang cemas"],
    ],
    [
      "penyuluh gizi",
      "Seorang penyuluh gizi idealnya berjiwa sosial, luwes bergaul, dan tidak gampang menyerah.",
      ["berjiwa sosial", "luwes bergaul", "tidak gampang menyerah"],
    ],
    [
      "penyuluh gizi",
      "Untuk menjalani profesi ini dibutuhkan pribadi yang ulet, supel, serta mau terjun ke desa.",
      ["ulet", "supel", "mau terjun ke desa"],
    ],
    [
      "penyuluh gizi",
      "Penyuluh gizi harus punya empati, telaten menjelaskan, dan bisa menyesuaikan diri dengan kebiasaan warga.",
      ["empati", "telaten menjelaskan", "bisa menyesuaikan diri dengan kebiasaan warga"],
    ],
    [
      "penyuluh gizi",
      "Kamu suka ngobrol, sabar, dan nggak gampang tersinggung? Ini kerjaan buat kamu.",
      ["suka ngobrol", "sabar", "nggak gampang tersinggung"],
    ],
    [
      "penyuluh gizi",
      "Sosok penyuluh gizi yang dicari warga adalah yang sabar, rendah hati, dan mau mendengar.",
      ["sabar", "rendah hati", "mau mendengar"],
    ],
    [
      "penyuluh gizi",
      "Modalnya cuma sabar, telaten, dan tahan banting.",
      ["sabar", "telaten", "tahan banting"],
    ],
    [
      "penyuluh gizi",
      "Kepekaan sosial, ketekunan, dan kemampuan menjelaskan hal rumit dengan sederhana menjadi kunci keberhasilan.",
      ["Kepekaan sosial", "ketekunan", "kemampuan menjelaskan hal rumit dengan sederhana"],
    ],
    [
      "penyuluh gizi",
      "Pekerjaan ini pas bagi siapa pun yang gemar menolong, tidak mudah mengeluh, serta mampu bekerja tanpa diawasi.",
      ["gemar menolong", "tidak mudah mengeluh", "mampu bekerja tanpa diawasi"],
    ],
    [
      "penyuluh gizi",
      "Profesi ini paling sesuai dijalani oleh mereka yang tekun, peka, dan senang berada di lapangan.",
      ["tekun", "peka", "senang berada di lapangan"],
    ],
    [
      "penyuluh gizi",
      "Syarat pribadi: jujur, teliti, mampu bekerja di bawah tekanan.",
      ["jujur", "teliti", "mampu bekerja di bawah tekanan"],
    ],
    [
      "penyuluh gizi",
      "Jika kamu penyabar, suka anak kecil, dan pandai bercerita, kamu akan senang menjadi penyuluh gizi.",
      ["penyabar", "suka anak kecil", "pandai bercerita"],
    ],
    [
      "penyuluh gizi",
      "Diperlukan kesabaran, kejelian, serta stamina yang baik untuk bertahan dalam profesi ini.",
      ["kesabaran", "kejelian", "stamina yang baik"],
    ],
    [
      "penyuluh gizi",
      "Ia dituntut jujur, berani mengambil keputusan, dan tenang menghadapi warga yang marah.",
      ["jujur", "berani mengambil keputusan", "tenang menghadapi warga yang marah"],
    ],
    [
      "penyuluh gizi",
      "Warga menyukai penyuluh gizi yang ramah, sabar, dan tidak menggurui.",
      ["ramah", "sabar", "tidak menggurui"],
    ],
    [
      "teknisi lift",
      "Ketenangan menghadapi orang panik, ketelitian, dan keberanian bekerja di ketinggian mutlak dimiliki.",
      ["Ketenangan menghadapi orang panik", "ketelitian", "keberanian bekerja di ketinggian"],
    ],
    [
      "teknisi lift",
      "Orang yang tenang, teliti, dan tidak takut ketinggian umumnya kerasan menjadi teknisi lift.",
      ["tenang", "teliti", "tidak takut ketinggian"],
    ],
    [
      "teknisi lift",
      "Pekerjaan ini tepat untukmu kalau kamu teliti, suka mesin, dan siap dipanggil malam hari.",
      ["teliti", "suka mesin", "siap dipanggil malam hari"],
    ],
    [
      "teknisi lift",
      "Teknisi lift mesti teliti, sabar, dan tidak ceroboh.",
      ["teliti", "sabar", "tidak ceroboh"],
    ],
  ])("of a %s: %s", (role, sentence, traits) => {
    expect(added(role, sentence)).toEqual({ traits });
  });
});
