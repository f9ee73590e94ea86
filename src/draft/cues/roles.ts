const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The name of a profession ends before these. */
export const ENDS_ROLE = listed(`
adalah ialah merupakan yaitu yakni itu ini tersebut yang dan serta atau maupun untuk bagi dengan dari di pada ke dalam oleh sebagai seperti tidak bukan kurang juga pun harus
perlu akan dapat bisa mampu sering kerap biasanya selalu hanya memang pernah sudah belum masih ikut turut mereka ia kamu kita aku kalau karena sehingga agar supaya namun tetapi
sedangkan sementara padahal lebih paling sangat cukup sehari-hari setiap tiap senantiasa kerapkali acap lazimnya sekilas dulu dahulu biar terlihat tampak tampaknya termasuk terkenal kebanyakan rata-rata bebas setia terikat khususnya selama sejak usai guna demi sambil meski meskipun walau walaupun pasti sesungguhnya
antara bahwa adanya ada cocok pas betah lah sendiri memegang salah adalah pada tentang mengenai terhadap hingga sampai saat ketika
apa siapa mengapa kenapa bagaimana ya yakin kah lalu kemudian sebenarnya kenyataannya justru umumnya cenderung banyak boleh menjadi jadi seorang para punya butuh langsung
nya sama = tanpa sejati kadang kadang-kadang sebaiknya mungkin terbiasa saja dituntut bertugas terletak lain sekaligus lebih fokus nyaris hampir bersama sama-sama gimana alias kan meliputi tugasnya terdapat hadir berbeda beda berarti artinya jelas kini sekarang ringkasan definisi deskripsi pengertian
`);

/** No name of a profession begins with these, nor is one. */
export const NO_ROLE = listed(`
ini itu tersebut yang orang seseorang apa siapa mereka ia kamu aku kita utama sehari-hari sebagai tetap lain lainnya sejenis serupa baru impian favorit baik sama sampingan mulia
mudah sulit idaman rumah anak ibu ayah pribadi sosok individu bagian salah satu manusia contoh teladan kantoran mirip begitu seperti sangat paling
hal tantangan kunci dasar pilihan solusi masalah lebih tidak bukan kurang jembatan tempat pusat sumber alasan modal syarat nilai penting terlihat seru terasa terdekat tetangga serumpun
tertukar terletak terlihat kerap tampak dulu dahulu dunia bayangan meski meskipun walau walaupun kalian saya gue ibuku ayahku tanya jawab tanya-jawab narasumber pewawancara
mau ingin hendak sanggup beragam bermacam-macam dan atau dengan dari untuk pada di kami dua kedua keduanya pekerjaan profesi tugas peran setiap semua banyak sebagian bu pak bapak kak mas mbak bang halo hai tentu
`);

/** Before the name of a profession: `pekerjaan sebagai …`, `tugas seorang …`. */
export const ROLE_LEADS: Readonly<Record<"strong" | "weak", readonly string[]>> = {
  strong: [
    "tugas/pekerjaan/kegiatan/keseharian utama/pokok/sehari-hari/harian",
    "pekerjaan/profesi/profil/posisi/jabatan/peran/karier sebagai/menjadi/seorang seorang?",
    "profesi/jabatan/posisi seorang?",
    "tugas/pekerjaan/kegiatan/keseharian/aktivitas utama/sehari-hari? seorang/para/sebagai seorang?",
    "bekerja/berprofesi/berkarier/berkarir/kerja sebagai/jadi seorang?",
    "tentang/mengenai profesi/pekerjaan/seorang sebagai?",
    "cocok/cocoknya menjadi/jadi seorang?",
    "tipe pekerjaan",
    "itulah/inilah/begitulah/demikianlah pekerjaan/keseharian/tugas/dunia/kehidupan/hidup/hari-hari/gambaran/profesi/kerja seorang/para/sang?",
    "pekerjaan",
  ],
  weak: ["menjadi/jadi/seorang/sebagai seorang?", "tugas/peran/profil"],
};

/** In a title these stand around the name of the profession. */
export const TITLE_WORDS = listed(`
nama profil profesi pekerjaan mengenal kenalan yuk mari ayo apa itu siapa tentang menjadi jadi seorang sebagai uraian deskripsi kerja jabatan tugas panduan karier karir sehari bersama
sekilas dunia gambaran umum lowongan dicari posisi mau ingin ringkasan seputar serba-serbi kisah cerita catatan info informasi lembar peran sang para role kartu bincang bedah tanya jawab sama berikut dengan
lebih dekat dengan job description apakah cocok kamu mengintip menyelami sosok balik di keseharian sebuah
`);

/** Headings that no title is. */
export const NO_TITLE = listed(
  "sesi pertemuan tugas kegiatan sifat keterampilan mitos ekspektasi perbedaan rekan mitra ringkasan curriculum daftar bab resep bahan pendahuluan",
);

/** Words that name somebody who works, after `X adalah`. */
export const SOMEBODY = listed(
  "orang seseorang tenaga petugas pekerja pekerjaan profesi sosok ahli pendidik pegawai karyawan praktisi profesional pejabat individu seniman teknisi pakar spesialis pihak mereka jabatan",
);

/** They stand between the name of a profession and what it is. */
export const COPULAS = listed("adalah ialah merupakan yaitu yakni itu =");

/** What is such a thing is nobody, after `X adalah`. */
export const NO_PERSONS = listed(
  "cabang ilmu bidang disiplin proses cara teknik metode alat tempat benda makanan minuman tanaman hewan bangunan gedung olahraga kesenian tarian upacara penyakit sistem kumpulan rangkaian tanda bukti awal",
);
