import { describe, expect, test } from "vitest";
import { added } from "../frame.ts";

describe("qualities that agree, in whatever words the verdict stands", () => {
  test.each([
    [
      "Kecocokan dengan pekerjaan ini dimiliki oleh orang-orang yang suka menolong, luwes bergaul, dan mau terjun ke desa.",
      ["suka menolong", "luwes bergaul", "mau terjun ke desa"],
    ],
    [
      "Seseorang akan merasa nyaman di profesi ini apabila ia sabar, ekspresif, dan gemar berinteraksi dengan remaja.",
      ["sabar", "ekspresif", "gemar berinteraksi dengan remaja"],
    ],
    [
      "Kandidat yang ideal bersifat analitis, diplomatis, dan mampu menjaga kerahasiaan.",
      ["analitis", "diplomatis", "mampu menjaga kerahasiaan"],
    ],
    [
      "Karakteristik individu yang cocok dengan profesi ini antara lain komunikatif, objektif, senang berada di lapangan, dan mampu memecahkan masalah.",
      ["komunikatif", "objektif", "senang berada di lapangan", "mampu memecahkan masalah"],
    ],
    [
      "Nah, siapa di antara kalian yang sabar, rendah hati, dan bisa menjadi teladan? Kalianlah yang cocok menjadi barista.",
      ["sabar", "rendah hati", "bisa menjadi teladan"],
    ],
    [
      "Nah, siapa di antara kalian yang periang, suka berpetualang, dan sabar menghadapi adik-adik? Kalian cocok menjadi barista.",
      ["periang", "suka berpetualang", "sabar menghadapi adik-adik"],
    ],
    [
      "Modal sikapnya adalah kesabaran, kejujuran, dan kemauan belajar.",
      ["kesabaran", "kejujuran", "kemauan belajar"],
    ],
    [
      "Mereka yang telaten, tahan banting, dan doyan begadang bakal menikmati profesi ini.",
      ["telaten", "tahan banting", "doyan begadang"],
    ],
    [
      "Dibutuhkan ketenangan, ketepatan, dan jiwa melayani untuk menjalani pekerjaan ini.",
      ["ketenangan", "ketepatan", "jiwa melayani"],
    ],
    [
      "Pekerjaan ini menuntut ketelitian, kesabaran, dan fisik yang prima.",
      ["ketelitian", "kesabaran", "fisik yang prima"],
    ],
    [
      "Anak muda yang berjiwa seni, tekun, dan tidak gampang putus asa akan berkembang di bidang ini.",
      ["berjiwa seni", "tekun", "tidak gampang putus asa"],
    ],
    ["Sifat sabar dan telaten mutlak dimiliki seorang barista.", ["sabar", "telaten"]],
    ["Barista yang baik selalu ramah, cekatan, dan jujur.", ["ramah", "cekatan", "jujur"]],
    [
      "Yang paling penting, barista harus tahan berdiri lama, cepat tanggap, dan pandai mengatur waktu.",
      ["tahan berdiri lama", "cepat tanggap", "pandai mengatur waktu"],
    ],
    ["Apakah kamu sabar, ramah, dan teliti? Kalau ya, pekerjaan ini untukmu.", ["sabar", "ramah", "teliti"]],
    [
      "Jika Anda orang yang teliti, gemar angka, serta dapat dipercaya, barangkali inilah profesi Anda.",
      ["teliti", "gemar angka", "dapat dipercaya"],
    ],
    [
      "Kesabaran, ketelitian, dan rasa ingin tahu yang tinggi adalah modal utama seorang barista.",
      ["Kesabaran", "ketelitian", "rasa ingin tahu yang tinggi"],
    ],
    [
      "Kunci suksesnya ada pada ketekunan, kejujuran, dan kemampuan bergaul.",
      ["ketekunan", "kejujuran", "kemampuan bergaul"],
    ],
    ["Selain sabar, barista dituntut teliti dan jujur.", ["sabar", "teliti", "jujur"]],
    [
      "Tak cukup hanya pintar; barista juga harus rendah hati dan mau mendengar.",
      ["rendah hati", "mau mendengar"],
    ],
    [
      "Pribadi yang hangat, terbuka, dan luwes biasanya cepat menyatu dengan pekerjaan ini.",
      ["hangat", "terbuka", "luwes"],
    ],
    [
      "Idealnya, yang melamar adalah orang yang disiplin, berani mengambil keputusan, dan sanggup bekerja malam.",
      ["disiplin", "berani mengambil keputusan", "sanggup bekerja malam"],
    ],
    [
      "Sosok penyabar, jeli, dan senang bertemu orang baru lazimnya betah bertahun-tahun.",
      ["penyabar", "jeli", "senang bertemu orang baru"],
    ],
    [
      "Untuk bisa sukses, kamu perlu percaya diri, ulet, dan punya jaringan luas.",
      ["percaya diri", "ulet", "punya jaringan luas"],
    ],
    [
      "Barista dikenal sebagai orang yang cermat, ramah, dan tahan tekanan.",
      ["cermat", "ramah", "tahan tekanan"],
    ],
    [
      "Pekerjaan ini paling pas dijalani oleh mereka yang energik, supel, dan tidak malu bertanya.",
      ["energik", "supel", "tidak malu bertanya"],
    ],
    [
      "Kalau kalian suka kopi, tidak jijikan, dan bisa bangun pagi, coba deh jadi barista.",
      ["suka kopi", "tidak jijikan", "bisa bangun pagi"],
    ],
    [
      "Profesi ini menyukai orang yang rapi, sistematis, dan berkepala dingin.",
      ["rapi", "sistematis", "berkepala dingin"],
    ],
    [
      "Dari segi kepribadian, seorang barista diharapkan sabar, komunikatif, dan mampu bekerja dalam tim.",
      ["sabar", "komunikatif", "mampu bekerja dalam tim"],
    ],
    [
      "Secara mental, ia mesti tangguh, tidak mudah panik, serta sanggup menerima kritik.",
      ["tangguh", "tidak mudah panik", "sanggup menerima kritik"],
    ],
    [
      "Orang yang pas untuk pekerjaan ini adalah orang yang telaten, suka angka, dan jujur.",
      ["telaten", "suka angka", "jujur"],
    ],
    ["Dicari: orang yang jujur, rajin, dan mau belajar.", ["jujur", "rajin", "mau belajar"]],
    [
      "Kami membutuhkan barista yang energik, rapi, dan mau bekerja keras.",
      ["energik", "rapi", "mau bekerja keras"],
    ],
    ["Modalnya cuma tiga: sabar, teliti, dan mau capek.", ["sabar", "teliti", "mau capek"]],
    [
      "Kesabaran menjadi kunci, begitu pula ketelitian dan kejujuran.",
      ["Kesabaran", "ketelitian", "kejujuran"],
    ],
    [
      "Mereka yang punya jiwa seni, tangan terampil, dan kesabaran ekstra akan betah.",
      ["jiwa seni", "tangan terampil", "kesabaran ekstra"],
    ],
    ["Barista yang berhasil biasanya peka, luwes, dan tidak gengsi.", ["peka", "luwes", "tidak gengsi"]],
    [
      "Seorang barista mesti bermental baja, berpikiran terbuka, dan bertanggung jawab.",
      ["bermental baja", "berpikiran terbuka", "bertanggung jawab"],
    ],
    [
      "Diperlukan mental kuat, disiplin tinggi, dan kerendahan hati.",
      ["mental kuat", "disiplin tinggi", "kerendahan hati"],
    ],
    [
      "Anda harus memiliki stamina prima, mata yang jeli, dan refleks cepat.",
      ["stamina prima", "mata yang jeli", "refleks cepat"],
    ],
    [
      "Karakter yang dibutuhkan meliputi kejujuran, keberanian, dan kemampuan bekerja di bawah tekanan.",
      ["kejujuran", "keberanian", "kemampuan bekerja di bawah tekanan"],
    ],
    [
      "Yang dibutuhkan bukan otot, melainkan ketelitian, kesabaran, dan tangan yang tenang.",
      ["ketelitian", "kesabaran", "tangan yang tenang"],
    ],
    ["Sikap profesional, ramah, dan sopan harus selalu dijaga.", ["profesional", "ramah", "sopan"]],
    ["Kepribadian hangat dan telaten adalah separuh dari pekerjaan ini.", ["hangat", "telaten"]],
    [
      "Cocok sekali bagi pribadi telaten, penyabar, serta senang kerapian.",
      ["telaten", "penyabar", "senang kerapian"],
    ],
    [
      "Yang kuat mental, cekatan, dan pandai bergaul akan maju di sini.",
      ["kuat mental", "cekatan", "pandai bergaul"],
    ],
    ["Bekal utamanya adalah kesabaran dan ketelitian.", ["kesabaran", "ketelitian"]],
    [
      "Butuh orang yang kepalanya dingin, tangannya mantap, dan mulutnya bisa menjaga rahasia.",
      ["kepalanya dingin", "tangannya mantap", "mulutnya bisa menjaga rahasia"],
    ],
    [
      "Seorang barista idealnya punya kepekaan rasa, tangan yang stabil, dan kesabaran.",
      ["kepekaan rasa", "tangan yang stabil", "kesabaran"],
    ],
    [
      "Menjadi barista butuh keberanian, keuletan, dan kerja keras.",
      ["keberanian", "keuletan", "kerja keras"],
    ],
    [
      "Profesi ini memanggil mereka yang penasaran, gigih, dan tidak cepat puas.",
      ["penasaran", "gigih", "tidak cepat puas"],
    ],
    ["Syarat mutlak: jujur, sehat jasmani, berani.", ["jujur", "sehat jasmani", "berani"]],
    ["Kalau boleh memilih, kami lebih suka orang yang supel, jujur, dan rajin.", ["supel", "jujur", "rajin"]],
    [
      "Anak yang gemar bertanya, suka mengamati, dan betah membaca bisa sukses di bidang ini.",
      ["gemar bertanya", "suka mengamati", "betah membaca"],
    ],
    [
      "Ia harus sabar menghadapi keluhan, tegas terhadap aturan, dan adil kepada semua orang.",
      ["sabar menghadapi keluhan", "tegas terhadap aturan", "adil kepada semua orang"],
    ],
    [
      "Disiplin, kejujuran, serta ketahanan fisik sangat dibutuhkan dalam pekerjaan ini.",
      ["Disiplin", "kejujuran", "ketahanan fisik"],
    ],
    [
      "Bekerja sebagai barista menuntut fisik yang kuat, konsentrasi tinggi, dan kemampuan mengambil keputusan cepat.",
      ["fisik yang kuat", "konsentrasi tinggi", "kemampuan mengambil keputusan cepat"],
    ],
    [
      "Jika Anda mudah bergaul, tahan kritik, serta mampu berpikir jernih, Anda akan menikmati profesi ini.",
      ["mudah bergaul", "tahan kritik", "mampu berpikir jernih"],
    ],
    [
      "Calon barista yang baik memiliki jiwa kepemimpinan, luwes bergaul dengan segala kalangan, dan cepat tanggap.",
      ["jiwa kepemimpinan", "luwes bergaul dengan segala kalangan", "cepat tanggap"],
    ],
    [
      "Sosok yang ideal bagi jabatan ini mempunyai kesabaran, pandangan terbuka, dan kepedulian pada orang yang tertinggal pendidikannya.",
      ["kesabaran", "pandangan terbuka", "kepedulian pada orang yang tertinggal pendidikannya"],
    ],
  ])("fit: %s", (sentence, traits) => {
    expect(added("barista", sentence)).toEqual({ traits });
  });

  test.each([
    [
      "Tidak semua orang cocok. Mereka yang tidak rapi, kaku soal selera, dan enggan mengangkat koper berat akan cepat kelelahan.",
      ["tidak rapi", "kaku soal selera", "enggan mengangkat koper berat"],
    ],
    [
      "Lain halnya dengan orang yang tidak jujur soal anggaran, suka menunda pekerjaan, dan tidak mampu mengendalikan banyak pekerja; mereka lebih baik menghindari profesi ini.",
      ["tidak jujur soal anggaran", "suka menunda pekerjaan", "tidak mampu mengendalikan banyak pekerja"],
    ],
    [
      "Lain halnya dengan orang yang alergi angka, cepat menyimpulkan, dan tidak nyaman bertanya kepada orang asing; mereka akan sukar menikmati pekerjaan ini.",
      ["alergi angka", "cepat menyimpulkan", "tidak nyaman bertanya kepada orang asing"],
    ],
    [
      "Pekerjaan ini tidak dianjurkan bagi seseorang yang mudah diintimidasi, menginginkan hasil cepat, dan tidak tertarik pada isu ilmiah.",
      ["mudah diintimidasi", "menginginkan hasil cepat", "tidak tertarik pada isu ilmiah"],
    ],
    [
      "Seandainya kamu tidak menyukai pelayanan, mudah tersinggung, dan keberatan bekerja pada hari libur, maka karier sebagai barista kurang cocok bagimu.",
      ["tidak menyukai pelayanan", "mudah tersinggung", "keberatan bekerja pada hari libur"],
    ],
    [
      "Ketidakcocokan biasanya muncul pada orang yang merasa paling tahu, tidak menghargai pengalaman petani, dan malas bepergian ke pelosok.",
      ["merasa paling tahu", "tidak menghargai pengalaman petani", "malas bepergian ke pelosok"],
    ],
    [
      "Tetapi kalau kalian suka menghakimi, mudah marah, atau ucapannya tidak sejalan dengan perbuatan, lebih baik perbaiki diri dahulu.",
      ["suka menghakimi", "mudah marah", "ucapannya tidak sejalan dengan perbuatan"],
    ],
    [
      "Orang yang jorok, lelet, dan susah bangun pagi. Wah, itu pasti keteteran.",
      ["jorok", "lelet", "susah bangun pagi"],
    ],
    [
      "Orang bertemperamen tinggi, pelupa, dan gampang panik akan kewalahan.",
      ["bertemperamen tinggi", "pelupa", "gampang panik"],
    ],
    [
      "Profesi ini jelas bukan pilihan bijak untuk si penakut, pemalas, dan pengeluh.",
      ["penakut", "pemalas", "pengeluh"],
    ],
    [
      "Bila kamu mudah mual, tidak kuat berdiri lama, atau suka datang terlambat, pekerjaan ini bakal jadi siksaan.",
      ["mudah mual", "tidak kuat berdiri lama", "suka datang terlambat"],
    ],
    [
      "Mereka yang bekerja asal-asalan, gampang tersinggung, dan tidak mau belajar lazimnya cepat tersisih.",
      ["bekerja asal-asalan", "gampang tersinggung", "tidak mau belajar"],
    ],
    [
      "Yang sulit berempati, cepat bosan, dan suka bergosip disarankan melirik bidang lain.",
      ["sulit berempati", "cepat bosan", "suka bergosip"],
    ],
    [
      "Kurang pas untuk kamu yang maunya serba instan, tidak teliti, dan gampang menyerah.",
      ["maunya serba instan", "tidak teliti", "gampang menyerah"],
    ],
    [
      "Pikirkan ulang kalau kamu phobia darah, mudah pingsan, atau tidak tahan bau obat.",
      ["phobia darah", "mudah pingsan", "tidak tahan bau obat"],
    ],
    [
      "Adapun orang yang tertutup, reaktif, dan tidak luwes biasanya tidak bertahan lama.",
      ["tertutup", "reaktif", "tidak luwes"],
    ],
    [
      "Barangsiapa tidak telaten, kasar, dan pelit senyum akan kesulitan di sini.",
      ["tidak telaten", "kasar", "pelit senyum"],
    ],
    ["Orang yang malas dan tidak mau kotor lebih baik jangan.", ["malas", "tidak mau kotor"]],
    [
      "Hindari profesi ini apabila kamu egois, tidak sabaran, dan takut ketinggian.",
      ["egois", "tidak sabaran", "takut ketinggian"],
    ],
    [
      "Kelemahan seperti pelupa, mudah emosi, dan kurang disiplin dapat berakibat fatal.",
      ["pelupa", "mudah emosi", "kurang disiplin"],
    ],
    ["Tidak cocok: pemarah, jorok, suka terlambat.", ["pemarah", "jorok", "suka terlambat"]],
    [
      "Pekerjaan ini akan menguras tenaga orang yang fisiknya lemah, gampang sakit, dan tidak suka keramaian.",
      ["fisiknya lemah", "gampang sakit", "tidak suka keramaian"],
    ],
    [
      "Jangan memaksakan diri jika kamu tidak suka anak-anak, mudah naik pitam, atau tidak sabar mengulang penjelasan.",
      ["tidak suka anak-anak", "mudah naik pitam", "tidak sabar mengulang penjelasan"],
    ],
    [
      "Kalau kamu tipe yang gampang bosan, cuek, dan ogah diatur, mending cari yang lain aja.",
      ["gampang bosan", "cuek", "ogah diatur"],
    ],
    [
      "Seseorang yang tidak jujur, teliti, dan sabar sebaiknya mengurungkan niat.",
      ["tidak jujur", "tidak teliti", "tidak sabar"],
    ],
    ["Sifat ceroboh atau terburu-buru bisa membahayakan orang lain.", ["ceroboh", "terburu-buru"]],
    [
      "Pekerjaan ini bukan untuk mereka yang mencari ketenaran, mudah tersinggung, atau enggan bekerja sama.",
      ["mencari ketenaran", "mudah tersinggung", "enggan bekerja sama"],
    ],
    [
      "Pekerjaan ini bisa jadi neraka bagi orang yang perfeksionis, kaku, dan mudah stres.",
      ["perfeksionis", "kaku", "mudah stres"],
    ],
    [
      "Kalau kamu suka kerja sendirian, gampang lelah, atau alergi debu, pertimbangkan lagi deh.",
      ["suka kerja sendirian", "gampang lelah", "alergi debu"],
    ],
    [
      "Sebaiknya urungkan niat jika kamu takut darah, tidak tahan bau, dan mudah pingsan.",
      ["takut darah", "tidak tahan bau", "mudah pingsan"],
    ],
    [
      "Bagi yang tidak suka bertemu orang, cepat lelah, atau sulit tersenyum, pekerjaan ini terasa panjang.",
      ["tidak suka bertemu orang", "cepat lelah", "sulit tersenyum"],
    ],
    [
      "Orang yang ingin serba cepat, tidak sabar menunggu, dan mudah putus asa akan patah semangat di tahun pertama.",
      ["ingin serba cepat", "tidak sabar menunggu", "mudah putus asa"],
    ],
    [
      "Profesi ini tidak ramah bagi orang yang pelupa, ceroboh, dan gampang mengantuk.",
      ["pelupa", "ceroboh", "gampang mengantuk"],
    ],
    [
      "Yang paling cepat menyerah biasanya mereka yang manja, suka mengeluh, dan tidak mau kotor.",
      ["manja", "suka mengeluh", "tidak mau kotor"],
    ],
    [
      "Kamu nggak akan betah kalau orangnya gampang bosan, susah fokus, dan nggak suka angka.",
      ["gampang bosan", "susah fokus", "nggak suka angka"],
    ],
    [
      "Sifat mudah marah, tidak jujur, dan malas belajar tidak punya tempat di profesi ini.",
      ["mudah marah", "tidak jujur", "malas belajar"],
    ],
    [
      "Musuh terbesar profesi ini adalah kecerobohan, kemalasan, dan ego.",
      ["kecerobohan", "kemalasan", "ego"],
    ],
    ["Red flag: telat, jutek, jorok.", ["telat", "jutek", "jorok"]],
    [
      "Mereka yang kurang telaten, kreatif, dan disiplin jarang bertahan.",
      ["kurang telaten", "kurang kreatif", "kurang disiplin"],
    ],
    [
      "Jika seseorang tidak memiliki ketelitian, kesabaran, dan kejujuran, ia akan kesulitan.",
      ["tidak memiliki ketelitian", "tidak memiliki kesabaran", "tidak memiliki kejujuran"],
    ],
    [
      "Tanpa kesabaran dan ketelitian, seseorang akan cepat menyerah.",
      ["Tanpa kesabaran", "Tanpa ketelitian"],
    ],
    [
      "Beda cerita kalau kamu pemalu, gugup di depan orang, dan suka menghindar.",
      ["pemalu", "gugup di depan orang", "suka menghindar"],
    ],
    [
      "Orang yang terlalu sensitif, perfeksionis berlebihan, dan tidak bisa diatur patut berpikir dua kali.",
      ["terlalu sensitif", "perfeksionis berlebihan", "tidak bisa diatur"],
    ],
    [
      "Kepada yang pemalas, tukang tidur, dan tidak tahan panas: silakan cari yang lain.",
      ["pemalas", "tukang tidur", "tidak tahan panas"],
    ],
    ["Pekerjaan ini akan menolak orang yang curang, ceroboh, dan serakah.", ["curang", "ceroboh", "serakah"]],
    [
      "Mereka yang berhati tipis, mudah sakit hati, dan tak tahan dimarahi tidak akan lama di sini.",
      ["berhati tipis", "mudah sakit hati", "tak tahan dimarahi"],
    ],
    [
      "Buat yang gampang ngantuk, takut gelap, dan nggak bisa sendirian, mending cari kerjaan lain.",
      ["gampang ngantuk", "takut gelap", "nggak bisa sendirian"],
    ],
    [
      "Orang yang tidak suka keteraturan, sembrono dengan angka, dan malas mencatat tidak akan betah.",
      ["tidak suka keteraturan", "sembrono dengan angka", "malas mencatat"],
    ],
    [
      "Yang perlu diwaspadai adalah sifat ceroboh, mudah bosan, dan gampang percaya.",
      ["ceroboh", "mudah bosan", "gampang percaya"],
    ],
    [
      "Kurang disiplin, tidak jujur, dan malas bergerak adalah alasan paling sering orang berhenti.",
      ["Kurang disiplin", "tidak jujur", "malas bergerak"],
    ],
    [
      "Apabila kamu alergi serbuk, punya asma, atau takut serangga, carilah profesi lain.",
      ["alergi serbuk", "punya asma", "takut serangga"],
    ],
    [
      "Profesi ini kurang bersahabat untuk orang yang mudah panik dan tidak tegas.",
      ["mudah panik", "tidak tegas"],
    ],
    [
      "Kamu mungkin tersiksa kalau tidak suka rutinitas, gampang pusing melihat angka, dan benci aturan.",
      ["tidak suka rutinitas", "gampang pusing melihat angka", "benci aturan"],
    ],
    [
      "Tidak cocok untuk yang bercita-cita cepat kaya, malas turun ke sawah, dan takut cacing.",
      ["bercita-cita cepat kaya", "malas turun ke sawah", "takut cacing"],
    ],
    [
      "Individu yang cenderung menunda, kurang peka, dan tidak rapi disarankan tidak mengambil jalur ini.",
      ["cenderung menunda", "kurang peka", "tidak rapi"],
    ],
    [
      "Jika Anda tidak kuat bekerja di bawah terik matahari, ingin cepat kaya, atau kurang menghargai adat setempat, pekerjaan sebagai barista tampaknya tidak cocok untuk Anda.",
      ["tidak kuat bekerja di bawah terik matahari", "ingin cepat kaya", "kurang menghargai adat setempat"],
    ],
    [
      "Tidak tegas, menutup diri dari kritik, dan gila hormat adalah sifat-sifat yang membuat seseorang gagal sebagai barista.",
      ["Tidak tegas", "menutup diri dari kritik", "gila hormat"],
    ],
    [
      "Orang yang kaku pada jadwal, memandang rendah warga belajar, dan tidak mau bekerja sore atau malam hari dipastikan kewalahan.",
      ["kaku pada jadwal", "memandang rendah warga belajar", "tidak mau bekerja sore atau malam hari"],
    ],
    [
      "Mereka yang kurang telaten, kreatif, dan disiplin jarang bertahan.",
      ["kurang telaten", "kurang kreatif", "kurang disiplin"],
    ],
  ])("do not fit: %s", (sentence, antiTraits) => {
    expect(added("barista", sentence)).toEqual({ antiTraits });
  });
});

describe("what is nobody's quality", () => {
  test.each([
    "Tidak semua orang cocok.",
    "Kalianlah yang cocok menjadi barista.",
    "Wah, itu pasti keteteran.",
    "Ia mencatat peristiwa penting warga ke dalam buku.",
    "Barista melayani orang yang marah dan tidak sabar.",
    "Karakteristik individu akan dibahas nanti.",
  ])("%s", (sentence) => {
    const { traits, antiTraits, knowledge } = added("barista", sentence);
    expect([traits, antiTraits, knowledge]).toEqual([undefined, undefined, undefined]);
  });
});
