import { describe, expect, test } from "vitest";
import { added } from "./frame.ts";

describe("what may not fit, in whatever words", () => {
  test.each([
    [
      "Tidak semua orang cocok menjadi barista, terutama mereka yang mudah panik, ceroboh, dan tidak tahan berdiri.",
      ["mudah panik", "ceroboh", "tidak tahan berdiri"],
    ],
    [
      "Yang gampang baper, suka telat, dan malas bersih-bersih bakal tersiksa di sini.",
      ["gampang baper", "suka telat", "malas bersih-bersih"],
    ],
    ["Orang yang mudah jijik dan tidak sabar akan cepat menyerah.", ["mudah jijik", "tidak sabar"]],
    [
      "Kalau kamu tipe yang gampang bosan atau nggak bisa kerja pagi, mending cari kerjaan lain.",
      ["gampang bosan", "nggak bisa kerja pagi"],
    ],
    [
      "Pribadi yang ceroboh, egois, dan sulit menerima kritik tidak disarankan memilih profesi ini.",
      ["ceroboh", "egois", "sulit menerima kritik"],
    ],
    [
      "Mereka yang ceroboh, pelupa, serta enggan belajar akan menemui banyak hambatan.",
      ["ceroboh", "pelupa", "enggan belajar"],
    ],
    [
      "Sebaliknya, sikap ceroboh, kurang sabar, dan mudah tersinggung akan menyulitkan seorang barista.",
      ["ceroboh", "kurang sabar", "mudah tersinggung"],
    ],
    [
      "Sifat ceroboh, pelupa, dan mudah marah menjadi penghalang dalam pekerjaan ini.",
      ["ceroboh", "pelupa", "mudah marah"],
    ],
    [
      "Pekerjaan ini akan terasa berat bagi orang yang ceroboh, pelupa, dan tidak suka keramaian.",
      ["ceroboh", "pelupa", "tidak suka keramaian"],
    ],
    [
      "Bagi yang ceroboh, pelupa, atau tidak tahan panas, pekerjaan ini akan terasa menyiksa.",
      ["ceroboh", "pelupa", "tidak tahan panas"],
    ],
    [
      "Jangan pilih profesi ini jika kamu ceroboh, pelupa, atau tidak suka bertemu orang.",
      ["ceroboh", "pelupa", "tidak suka bertemu orang"],
    ],
    [
      "Seseorang yang ceroboh, tidak sabar, dan malas sukar berhasil sebagai barista.",
      ["ceroboh", "tidak sabar", "malas"],
    ],
    [
      "Barista bukanlah pilihan yang tepat bagi orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "Apabila Anda ceroboh, kurang teliti, dan tidak menyukai kopi, sebaiknya Anda mempertimbangkan profesi lain.",
      ["ceroboh", "kurang teliti", "tidak menyukai kopi"],
    ],
    [
      "Kalau orangnya ceroboh, pelupa, terus gampang ngambek, ya susah.",
      ["ceroboh", "pelupa", "gampang ngambek"],
    ],
    [
      "Orang yang tidak cocok menjadi barista adalah orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "Ceroboh, pelupa, dan mudah panik adalah sifat yang harus dihindari.",
      ["Ceroboh", "pelupa", "mudah panik"],
    ],
    [
      "Orang yang ceroboh, pelupa, dan pemalu biasanya tidak bertahan lama di pekerjaan ini.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    ["Mereka yang ceroboh atau pelupa umumnya cepat berhenti.", ["ceroboh", "pelupa"]],
    ["Yang kurang cocok adalah orang yang ceroboh, pelupa, dan pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    [
      "Adapun orang yang ceroboh, mudah menyerah, dan tidak peduli kebersihan tidak akan betah.",
      ["ceroboh", "mudah menyerah", "tidak peduli kebersihan"],
    ],
    [
      "Kandidat yang ceroboh, pelupa, dan tidak disiplin tidak kami terima.",
      ["ceroboh", "pelupa", "tidak disiplin"],
    ],
    ["Siapa pun yang ceroboh dan pelupa lebih baik memikirkannya kembali.", ["ceroboh", "pelupa"]],
    [
      "Kurang pas untuk kamu yang ceroboh, pelupa, sama nggak kuat begadang.",
      ["ceroboh", "pelupa", "nggak kuat begadang"],
    ],
    ["Profesi ini tidak ramah bagi orang yang ceroboh dan pelupa.", ["ceroboh", "pelupa"]],
    [
      "Anak yang penakut, ceroboh, dan tidak mau belajar nanti akan kesusahan.",
      ["penakut", "ceroboh", "tidak mau belajar"],
    ],
    [
      "Jika seseorang ceroboh, pelupa, dan malas, ia akan kesulitan menjalani pekerjaan ini.",
      ["ceroboh", "pelupa", "malas"],
    ],
    [
      "Kesulitan biasanya dialami oleh orang yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    ["Hindari profesi ini bila kamu ceroboh, pelupa, dan pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    [
      "Orang ceroboh, pelupa, dan pemalu sebaiknya tidak masuk ke bidang ini.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "Pekerjaan ini tidak direkomendasikan untuk individu yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    ["Tipe orang yang akan kewalahan: ceroboh, pelupa, pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    ["Nggak cocok buat yang ceroboh, pelupa, dan pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    ["Kamu mungkin akan frustrasi jika ceroboh, pelupa, dan pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    [
      "Sebaliknya, jika kamu ceroboh, pelupa, dan pemalu, mungkin ini bukan jalanmu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "Kelemahan seperti ceroboh, pelupa, dan pemalu akan menghambat pekerjaan.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    [
      "Orang yang lamban, tidak tahan tekanan, dan kurang menghargai orang lain akan sulit mengikuti ritme kerjanya.",
      ["lamban", "tidak tahan tekanan", "kurang menghargai orang lain"],
    ],
    [
      "Profesi ini akan menyiksa siapa saja yang ceroboh, pelupa, dan pemalu.",
      ["ceroboh", "pelupa", "pemalu"],
    ],
    ["Untuk orang yang ceroboh dan pelupa, pekerjaan ini bukan pilihan yang bijak.", ["ceroboh", "pelupa"]],
    [
      "Kalau kamu nggak sabaran, jorok, dan gampang tersinggung, skip aja.",
      ["nggak sabaran", "jorok", "gampang tersinggung"],
    ],
    [
      "Mereka yang menginginkan jam kerja tetap, mudah lelah, dan tidak suka bising sebaiknya berpikir ulang.",
      ["menginginkan jam kerja tetap", "mudah lelah", "tidak suka bising"],
    ],
    ["Yang bakal repot itu orang yang ceroboh, pelupa, dan pemalu.", ["ceroboh", "pelupa", "pemalu"]],
    [
      "Orang yang ingin cepat kaya, tidak tahan panas, dan malas mencatat tidak akan bertahan lama.",
      ["ingin cepat kaya", "tidak tahan panas", "malas mencatat"],
    ],
    [
      "Seorang yang ceroboh, keras kepala, dan tidak bisa menjaga rahasia tidak layak menjadi barista.",
      ["ceroboh", "keras kepala", "tidak bisa menjaga rahasia"],
    ],
    [
      "Jika kamu tidak kuat berdiri lama atau sering panik, kamu akan menderita.",
      ["tidak kuat berdiri lama", "sering panik"],
    ],
    [
      "Orang yang tidak sabar, ceria, dan luwes akan sulit menjalani profesi ini.",
      ["tidak sabar", "tidak ceria", "tidak luwes"],
    ],
    [
      "Kalau kamu tidak telaten, rapi, dan tepat waktu, profesi ini mungkin bukan untukmu.",
      ["tidak telaten", "tidak rapi", "tidak tepat waktu"],
    ],
    [
      "Mereka yang kurang teliti, sabar, dan ulet sukar bertahan.",
      ["kurang teliti", "kurang sabar", "kurang ulet"],
    ],
    [
      "Orang yang tidak suka kopi, keramaian, dan bau asap sebaiknya mencari profesi lain.",
      ["tidak suka kopi", "tidak suka keramaian", "tidak suka bau asap"],
    ],
    ["Bukan pula untuk orang yang alergi debu kopi.", ["alergi debu kopi"]],
    [
      "Jika kamu tidak tahan tekanan, tidak suka berdiri lama, dan keberatan bekerja malam, kemungkinan kamu tidak akan nyaman menjadi barista.",
      ["tidak tahan tekanan", "tidak suka berdiri lama", "keberatan bekerja malam"],
    ],
    [
      "Siapa yang tidak? Orang yang gugup di depan tamu, suka terlambat, dan sok tahu.",
      ["gugup di depan tamu", "suka terlambat", "sok tahu"],
    ],
    [
      "Kalau kamu tidak tahan ketidakpastian dan selalu ingin dipuji, pikir-pikir dulu.",
      ["tidak tahan ketidakpastian", "selalu ingin dipuji"],
    ],
    [
      "Orang yang pemalu, tidak sabar menghadapi tamu, dan suka menggurui biasanya kurang berhasil.",
      ["pemalu", "tidak sabar menghadapi tamu", "suka menggurui"],
    ],
    [
      "Orang yang tidak suka angka, mudah terdistraksi, dan sering menunda pekerjaan akan merasa tersiksa di posisi ini.",
      ["tidak suka angka", "mudah terdistraksi", "sering menunda pekerjaan"],
    ],
    [
      "Siapa yang kurang cocok: kamu yang cepat frustrasi saat ramai, anti dikritik, dan tidak tepat waktu.",
      ["cepat frustrasi saat ramai", "anti dikritik", "tidak tepat waktu"],
    ],
    [
      "Ia tidak boleh lalai, mudah dibujuk, atau takut berbeda pendapat.",
      ["lalai", "mudah dibujuk", "takut berbeda pendapat"],
    ],
    [
      "Peserta yang alergi debu, tidak bersedia bekerja malam, atau tidak tega menegur tamu disarankan memilih profesi lain.",
      ["alergi debu", "tidak bersedia bekerja malam", "tidak tega menegur tamu"],
    ],
  ])("of a barista: %s", (sentence, antiTraits) => {
    expect(added("barista", sentence)).toEqual({ antiTraits });
  });

  test.each([
    [
      "Mereka yang mudah tersulut, enggan dikoreksi, atau gemar menunda sebaiknya melirik profesi lain.",
      ["mudah tersulut", "enggan dikoreksi", "gemar menunda"],
    ],
    [
      "Profesi ini tidak cocok bagi orang yang kurang peduli pada kebersihan, mudah bosan dengan rutinitas, dan tidak mau belajar hal baru.",
      ["kurang peduli pada kebersihan", "mudah bosan dengan rutinitas", "tidak mau belajar hal baru"],
    ],
    [
      "Kamu yang phobia ketinggian, ceroboh, atau gampang masuk angin lebih baik cari jalan lain.",
      ["phobia ketinggian", "ceroboh", "gampang masuk angin"],
    ],
    [
      "Bila Anda termasuk orang yang kaku, cepat tersinggung, dan tidak menyukai anak-anak, pertimbangkan kembali keinginan menjadi penyuluh gizi.",
      ["kaku", "cepat tersinggung", "tidak menyukai anak-anak"],
    ],
    [
      "Orang dengan sifat pemarah, tidak sabar, dan tertutup akan menemui kesulitan dalam pekerjaan ini.",
      ["pemarah", "tidak sabar", "tertutup"],
    ],
    [
      "Yang tidak akan betah: mereka yang takut kotor, malas mencatat, dan ingin hasil instan.",
      ["takut kotor", "malas mencatat", "ingin hasil instan"],
    ],
    [
      "Pekerjaan ini bukan tempat bagi mereka yang gampang panik, suka menyalahkan orang lain, dan tidak bisa bekerja dalam kelompok.",
      ["gampang panik", "suka menyalahkan orang lain", "tidak bisa bekerja dalam kelompok"],
    ],
    [
      "Tidak tahan bau, geli pada cacing, dan mudah lelah? Sebaiknya cari pekerjaan lain.",
      ["Tidak tahan bau", "geli pada cacing", "mudah lelah"],
    ],
    [
      "Jika tidak memiliki kesabaran, ketekunan, dan kepedulian terhadap petani, seseorang akan sulit menjadi penyuluh gizi yang baik.",
      ["tidak memiliki kesabaran", "tidak memiliki ketekunan", "tidak memiliki kepedulian terhadap petani"],
    ],
    [
      "Sikap acuh tak acuh, terburu-buru, dan tidak mau mendengar tentu tidak sesuai dengan profesi penyuluh gizi.",
      ["acuh tak acuh", "terburu-buru", "tidak mau mendengar"],
    ],
    [
      "Adapun pribadi yang mudah putus asa, kurang teliti, dan tidak suka bepergian dirasa kurang tepat.",
      ["mudah putus asa", "kurang teliti", "tidak suka bepergian"],
    ],
    [
      "Kalau tipe kamu yang anti kritik, susah diatur, sama gampang nyerah, jangan deh.",
      ["anti kritik", "susah diatur", "gampang nyerah"],
    ],
    [
      "Ia tidak cocok untuk orang yang senang menyendiri dan tidak pandai berbicara.",
      ["senang menyendiri", "tidak pandai berbicara"],
    ],
    [
      "Calon yang lekas marah, tidak jujur, dan suka bergosip biasanya gugur pada masa percobaan.",
      ["lekas marah", "tidak jujur", "suka bergosip"],
    ],
  ])("of a penyuluh gizi: %s", (sentence, antiTraits) => {
    expect(added("penyuluh gizi", sentence)).toEqual({ antiTraits });
  });
});

describe("what fits, in whatever words", () => {
  test.each([
    ["Ia haruslah orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Seorang barista dituntut untuk sabar, teliti, dan ramah kepada semua tamu.",
      ["sabar", "teliti", "ramah kepada semua tamu"],
    ],
    ["Dibutuhkan orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Dibutuhkan kesabaran, ketelitian, serta keramahan.", ["kesabaran", "ketelitian", "keramahan"]],
    ["Barista yang baik bersifat sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Tipe kepribadian yang sesuai ialah orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Karakter yang diperlukan dalam profesi ini antara lain sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    ["Yang dibutuhkan di sini adalah orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Kalau kamu orangnya sabar, teliti, dan ramah, kamu bakal betah.", ["sabar", "teliti", "ramah"]],
    ["Mereka yang sabar, teliti, dan ramah biasanya sukses di bidang ini.", ["sabar", "teliti", "ramah"]],
    ["Kami mencari kandidat yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Kandidat ideal memiliki sifat sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Sabar, teliti, dan ramah adalah modal utama seorang barista.", ["Sabar", "teliti", "ramah"]],
    [
      "Sifat sabar, teliti, dan ramah menjadi kunci keberhasilan dalam profesi ini.",
      ["sabar", "teliti", "ramah"],
    ],
    ["Kamu harus punya sifat sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Menjadi barista memerlukan kesabaran, ketelitian, dan keramahan.",
      ["kesabaran", "ketelitian", "keramahan"],
    ],
    [
      "Untuk menjadi barista, seseorang perlu sabar, teliti, dan mampu bekerja cepat.",
      ["sabar", "teliti", "mampu bekerja cepat"],
    ],
    ["Profesi ini menarik bagi orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Orang yang sabar, teliti, dan ramah akan menemukan kepuasan dalam pekerjaan ini.",
      ["sabar", "teliti", "ramah"],
    ],
    ["Bagi yang sabar, teliti, dan ramah, pekerjaan ini menyenangkan.", ["sabar", "teliti", "ramah"]],
    ["Siapa saja yang sabar, teliti, dan ramah bisa menjadi barista.", ["sabar", "teliti", "ramah"]],
    ["Pekerjaan ini sangat pas untuk pribadi yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Seorang barista sebaiknya sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Anda akan menikmati pekerjaan ini apabila Anda sabar, teliti, dan ramah.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "Individu yang sabar, teliti, dan ramah dinilai paling sesuai untuk jabatan ini.",
      ["sabar", "teliti", "ramah"],
    ],
    ["Orang-orang yang sabar, teliti, dan ramah cenderung berkembang di sini.", ["sabar", "teliti", "ramah"]],
    ["Jiwa melayani, kesabaran, dan ketelitian wajib ada.", ["Jiwa melayani", "kesabaran", "ketelitian"]],
    [
      "Barista perlu memiliki kesabaran, ketelitian, dan kemampuan bekerja di bawah tekanan.",
      ["kesabaran", "ketelitian", "kemampuan bekerja di bawah tekanan"],
    ],
    ["Kriterianya: sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Asalkan kamu sabar, teliti, dan ramah, kamu pasti bisa.", ["sabar", "teliti", "ramah"]],
    ["Anak yang sabar, teliti, dan ramah punya bakat untuk profesi ini.", ["sabar", "teliti", "ramah"]],
    ["Syaratnya cuma sabar, teliti, sama ramah.", ["sabar", "teliti", "ramah"]],
    ["Seorang barista adalah orang yang sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Orang yang tepat untuk pekerjaan ini memiliki kesabaran, ketelitian, dan keramahan.",
      ["kesabaran", "ketelitian", "keramahan"],
    ],
    ["Barista yang hebat biasanya sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Kepribadian yang menunjang ialah sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Butuh orang yang sabar, teliti, dan gak gampang panik.", ["sabar", "teliti", "gak gampang panik"]],
    [
      "Ketelitian, kesabaran, dan stamina yang prima menjadi syarat mutlak.",
      ["Ketelitian", "kesabaran", "stamina yang prima"],
    ],
    [
      "Dalam bekerja, barista harus bersikap tenang, jujur, dan tidak membeda-bedakan tamu.",
      ["tenang", "jujur", "tidak membeda-bedakan tamu"],
    ],
    ["Pelamar diharapkan sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    [
      "Jika kamu sabar, teliti, dan ramah, profesi ini layak kamu pertimbangkan.",
      ["sabar", "teliti", "ramah"],
    ],
    [
      "Orang yang sabar, teliti, dan ramah akan merasa nyaman di balik meja bar.",
      ["sabar", "teliti", "ramah"],
    ],
    ["Idealnya barista itu sabar, teliti, dan ramah.", ["sabar", "teliti", "ramah"]],
    ["Kamu yang sabar, teliti, dan ramah bakal nyaman di sini.", ["sabar", "teliti", "ramah"]],
    [
      "Mereka yang sabar, senang menjelaskan hal rumit, dan punya rasa ingin tahu yang besar akan menikmati pekerjaan ini.",
      ["sabar", "senang menjelaskan hal rumit", "rasa ingin tahu yang besar"],
    ],
    [
      "Orang yang ceria, penuh kasih sayang, kreatif, dan sabar merupakan orang yang tepat untuk menjadi barista.",
      ["ceria", "penuh kasih sayang", "kreatif", "sabar"],
    ],
    [
      "Ketekunan dan rasa tanggung jawab yang tinggi pun tidak kalah penting.",
      ["Ketekunan", "rasa tanggung jawab yang tinggi"],
    ],
    [
      "Kalau kamu kuat berdiri, hafal resep, dan pandai berhitung, pekerjaan ini bisa kamu nikmati.",
      ["kuat berdiri", "hafal resep", "pandai berhitung"],
    ],
    [
      "Netralitas, kesabaran, dan kemampuan mendengarkan adalah tiga hal yang melekat pada barista yang baik.",
      ["Netralitas", "kesabaran", "kemampuan mendengarkan"],
    ],
    [
      "Ketelitian, kejujuran, dan kerapian tak bisa dilepaskan dari profesi ini.",
      ["Ketelitian", "kejujuran", "kerapian"],
    ],
    [
      "Siapa yang pantas? Orang yang percaya diri, cepat tanggap, dan humoris.",
      ["percaya diri", "cepat tanggap", "humoris"],
    ],
    [
      "Kamu banget kalau: fast response, rapi, sopan sama tamu yang rewel",
      ["fast response", "rapi", "sopan sama tamu yang rewel"],
    ],
    [
      "Mereka yang bertahan di bidang ini umumnya analitis, sabar menghadapi tamu, dan siap dipanggil sewaktu-waktu.",
      ["analitis", "sabar menghadapi tamu", "siap dipanggil sewaktu-waktu"],
    ],
    [
      "Kami mencari lulusan yang mencintai kopi, kuat berdiri, dan mampu berpikir jernih.",
      ["mencintai kopi", "kuat berdiri", "mampu berpikir jernih"],
    ],
    [
      "Orang yang pantas menjadi barista ialah orang yang sabar, suka menakar, dan senang melihat orang lain menjadi segar.",
      ["sabar", "suka menakar", "senang melihat orang lain menjadi segar"],
    ],
    [
      "Orang yang strategis, komunikatif, dan nyaman dengan data.",
      ["strategis", "komunikatif", "nyaman dengan data"],
    ],
    [
      "Profesi ini akan terasa pas untukmu jika kamu ramah, bersih, cekatan, dan mampu menenangkan tamu yang cemas.",
      ["ramah", "bersih", "cekatan", "mampu menenangkan tamu yang cemas"],
    ],
  ])("of a barista: %s", (sentence, traits) => {
    expect(added("barista", sentence)).toEqual({ traits });
  });

  test.each([
    [
      "Seorang penyuluh gizi idealnya berjiwa sosial, luwes bergaul, dan tidak gampang menyerah.",
      ["berjiwa sosial", "luwes bergaul", "tidak gampang menyerah"],
    ],
    [
      "Untuk menjalani profesi ini dibutuhkan pribadi yang ulet, supel, serta mau terjun ke desa.",
      ["ulet", "supel", "mau terjun ke desa"],
    ],
    [
      "Penyuluh gizi harus punya empati, telaten menjelaskan, dan bisa menyesuaikan diri dengan kebiasaan warga.",
      ["empati", "telaten menjelaskan", "bisa menyesuaikan diri dengan kebiasaan warga"],
    ],
    [
      "Kamu suka ngobrol, sabar, dan nggak gampang tersinggung? Ini kerjaan buat kamu.",
      ["suka ngobrol", "sabar", "nggak gampang tersinggung"],
    ],
    [
      "Sosok penyuluh gizi yang dicari warga adalah yang sabar, rendah hati, dan mau mendengar.",
      ["sabar", "rendah hati", "mau mendengar"],
    ],
    ["Modalnya cuma sabar, telaten, dan tahan banting.", ["sabar", "telaten", "tahan banting"]],
    [
      "Kepekaan sosial, ketekunan, dan kemampuan menjelaskan hal rumit dengan sederhana menjadi kunci keberhasilan.",
      ["Kepekaan sosial", "ketekunan", "kemampuan menjelaskan hal rumit dengan sederhana"],
    ],
    [
      "Pekerjaan ini pas bagi siapa pun yang gemar menolong, tidak mudah mengeluh, serta mampu bekerja tanpa diawasi.",
      ["gemar menolong", "tidak mudah mengeluh", "mampu bekerja tanpa diawasi"],
    ],
    [
      "Profesi ini paling sesuai dijalani oleh mereka yang tekun, peka, dan senang berada di lapangan.",
      ["tekun", "peka", "senang berada di lapangan"],
    ],
    [
      "Syarat pribadi: jujur, teliti, mampu bekerja di bawah tekanan.",
      ["jujur", "teliti", "mampu bekerja di bawah tekanan"],
    ],
    [
      "Jika kamu penyabar, suka anak kecil, dan pandai bercerita, kamu akan senang menjadi penyuluh gizi.",
      ["penyabar", "suka anak kecil", "pandai bercerita"],
    ],
    [
      "Diperlukan kesabaran, kejelian, serta stamina yang baik untuk bertahan dalam profesi ini.",
      ["kesabaran", "kejelian", "stamina yang baik"],
    ],
    [
      "Ia dituntut jujur, berani mengambil keputusan, dan tenang menghadapi warga yang marah.",
      ["jujur", "berani mengambil keputusan", "tenang menghadapi warga yang marah"],
    ],
    [
      "Warga menyukai penyuluh gizi yang ramah, sabar, dan tidak menggurui.",
      ["ramah", "sabar", "tidak menggurui"],
    ],
  ])("of a penyuluh gizi: %s", (sentence, traits) => {
    expect(added("penyuluh gizi", sentence)).toEqual({ traits });
  });
});
