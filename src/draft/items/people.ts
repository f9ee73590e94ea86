import type { Dimension } from "./dimension.ts";

/** How somebody is among others. */
export const PEOPLE: readonly Dimension[] = [
  {
    plus: "empati|berempati|empatik|peka (?:terhadap|pada) perasaan(?: orang(?: lain)?)?|peduli (?:pada|terhadap) perasaan(?: orang(?: lain)?)?",
    trait: { use: "empati" },
    antiTrait: { use: "tidak-empati" },
    tip: "Dengarkan satu teman selama sepuluh menit, simpan dulu saranmu, lalu sebutkan kembali perasaannya.",
  },
  {
    plus: "komunikasi|komunikatif|berkomunikasi|(?:pandai |pintar )?(?:berbicara|bicara)$",
    trait: { use: "komunikasi" },
    antiTrait: {
      straight: [
        "Orang memintamu mengulang maksudmu.",
        "Kamu menyimpan pertanyaan ketika bingung.",
        "Orang salah menangkap pesan yang kamu kirim.",
      ],
      reversed: ["Kamu menyusun kata dulu supaya pendengarmu mudah paham."],
    },
    tip: "Jelaskan satu aturan kepada nenek atau tetangga dalam dua menit, lalu minta ia mengulang intinya.",
  },
  {
    plus: "(?:bekerja|kerja)(?: sama)?(?: secara| dalam| dengan)? (?:tim|kelompok) (?:dengan|lintas|bersama) (?:berbagai|beragam|semua|lapisan|kalangan|latar)(?: .*)?",
    trait: { use: "kerja-tim" },
    tip: "Ikut satu kegiatan karang taruna atau posyandu, dan ambil satu tugas bersama orang yang jauh lebih tua.",
  },
  {
    plus: "kerja ?sama|bekerja ?sama|(?:bekerja|kerja)(?: secara| dalam| dengan| di dalam)? (?:tim|kelompok)|kooperatif|teamwork|kolaboratif|berkolaborasi",
    minus: "penyendiri|(?:lebih )?suka bekerja sendiri(?:an)?|individualis(?:tis)?|mau menang sendiri",
    trait: {
      straight: [
        "Kamu memberi kabar kepada teman tentang kemajuan bagianmu.",
        "Kamu membantu yang lain setelah bagianmu selesai.",
        "Kamu menjalankan keputusan bersama walau usulmu kalah.",
      ],
      reversed: [
        "Kamu membawa pulang bagian orang lain supaya cepat selesai.",
        "Kamu menyimpan keterangan yang dibutuhkan teman.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu memilih tugas perorangan ketika boleh memilih.",
        "Kamu mengubah bagian teman sesuai seleramu.",
        "Kamu diam di rapat dari awal sampai akhir.",
      ],
      reversed: ["Kamu menanyakan pendapat yang lain sebelum memulai."],
    },
    tip: "Di tugas kelompok berikutnya, beri kabar tentang bagianmu dua kali sebelum batasnya.",
  },
  {
    plus: "ramah|keramahan|hangat|murah senyum",
    minus: "ketus|judes|jutek|galak|dingin",
    trait: {
      straight: [
        "Kamu menyapa lebih dulu orang yang kamu temui.",
        "Kamu tersenyum kepada penjaga warung.",
        "Kamu mengajak bicara teman baru yang duduk sendirian.",
      ],
      reversed: ["Wajahmu datar ketika orang asing bertanya.", "Jawabanmu pendek ketika kamu sedang sibuk."],
    },
    antiTrait: {
      straight: [
        "Orang mengira kamu sedang marah.",
        "Kamu menjawab pertanyaan sambil terus melihat ponsel.",
        "Kamu menjawab sapaan dengan anggukan saja.",
      ],
      reversed: ["Kamu mengucapkan terima kasih kepada sopir angkutan."],
    },
    tip: "Selama tiga hari, sapa lebih dulu tiga orang yang biasanya kamu lewati.",
  },
  {
    plus: "supel|luwes (?:bergaul|mengobrol|ngobrol|berbicara|berbincang|bersosialisasi)|(?:mudah |pandai |senang )?bergaul|ekstrover(?:t)?|(?:suka |senang |menyukai |gemar )?(?:bertemu|berinteraksi|berhubungan|berhadapan)(?: dengan)? (?:banyak )?orang(?: banyak| baru)?|bersosialisasi",
    minus: "pemalu|malu(?=$)|tertutup|canggung|kikuk|menutup diri|introver(?:t)?",
    trait: {
      straight: [
        "Kamu memulai obrolan dengan orang yang baru kamu kenal.",
        "Kamu pulang dari acara dengan beberapa teman baru.",
        "Kamu mengingat nama orang setelah sekali berkenalan.",
      ],
      reversed: [
        "Kamu mencari tempat sepi ketika acara sedang ramai.",
        "Kamu menunggu disapa di lingkungan baru.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu diam di kelas walau tahu jawabannya.",
        "Kamu menunduk ketika lewat di depan banyak orang.",
        "Kamu meminta teman memesankan makanan.",
      ],
      reversed: ["Kamu bertanya arah kepada orang yang asing bagimu."],
    },
    tip: "Di satu acara, ajak bicara dua orang yang belum kamu kenal, dan ingat satu hal tentang masing-masing.",
  },
  {
    plus: "(?:jiwa |bakat )?kepemimpinan|(?:ber)?jiwa (?:pemimpin|kepemimpinan)|memimpin|pemimpin|leadership",
    minus: "ikut-ikutan|pengikut|takut memimpin",
    trait: {
      straight: [
        "Kamu membagi pekerjaan ketika kelompok bingung.",
        "Kamu menengahi teman yang berselisih.",
        "Teman menunggu pendapatmu sebelum memutuskan.",
      ],
      reversed: ["Kamu memilih menjadi anggota biasa.", "Kamu menunggu orang lain mengatur pembagian kerja."],
    },
    antiTrait: {
      straight: [
        "Kamu menolak ketika diusulkan menjadi ketua.",
        "Kamu mengikuti arah kelompok walau kamu tahu jalannya keliru.",
        "Kamu menyerahkan keputusan kelompok kepada yang paling vokal.",
      ],
      reversed: ["Kamu mengajak kelompok menyusun langkah ketika macet."],
    },
    tip: "Urus satu kegiatan kecil di kelas atau RT, dan pastikan setiap orang tahu bagiannya.",
  },
  {
    plus: "tegas|ketegasan|asertif|(?:berani |cepat |sanggup )?mengambil keputusan|pengambilan keputusan",
    minus: "(?:mudah )?(?:ragu|bimbang)(?:-ragu)?|peragu|tidak enakan|sungkanan",
    trait: {
      straight: [
        "Kamu menyebut pilihanmu ketika teman bingung menentukan.",
        "Kamu menolak ajakan yang merugikan dengan kalimat jelas.",
        "Kamu mengambil sikap ketika dua teman berselisih.",
      ],
      reversed: [
        "Kamu mengikuti suara terbanyak walau hatimu berkata lain.",
        "Kamu menyetujui permintaan karena sungkan.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu berganti pilihan beberapa kali sebelum membeli.",
        "Kamu meminta orang lain yang memutuskan untukmu.",
        "Kamu memikirkan lagi keputusan yang sudah dijalankan.",
      ],
      reversed: ["Kamu memutuskan dalam hitungan menit ketika waktunya mepet."],
    },
    tip: "Selama seminggu, putuskan hal-hal kecil dalam satu menit, misalnya mau makan apa, lalu jalankan.",
  },
  {
    plus: "persuasif|(?:pandai |pintar )?(?:meyakinkan|menawarkan|bernegosiasi)|negosiasi|jiwa (?:jualan|dagang)",
    minus:
      "takut ditolak|takut (?:pada |akan )?penolakan|malu menawarkan|(?:mudah )?(?:down|jatuh) (?:saat|ketika) ditolak",
    trait: {
      straight: [
        "Teman mengikuti ajakanmu setelah mendengar alasanmu.",
        "Kamu menjual barang kepada orang yang baru kamu kenal.",
        "Kamu mencari jalan tengah ketika harga diperdebatkan.",
      ],
      reversed: ["Kamu mengalah pada bantahan pertama.", "Kamu menyebut harga dengan suara ragu."],
    },
    antiTrait: {
      straight: [
        "Kamu berhenti setelah satu orang menggeleng.",
        "Kamu sungkan menagih uang yang dipinjam.",
        'Jawaban "tidak" kamu pikirkan seharian.',
      ],
      reversed: ["Kamu mendatangi orang berikutnya setelah yang pertama menolak."],
    },
    tip: "Jual satu barang yang sudah tak terpakai kepada tiga orang, dan catat alasan mereka membeli atau menolak.",
  },
];
