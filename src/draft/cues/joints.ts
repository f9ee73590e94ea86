/** They join the parts of a list. */
export const JOINTS: ReadonlySet<string> = new Set(
  "dan serta atau maupun ataupun plus sekaligus & dan/atau lalu kemudian lantas".split(" "),
);

/** They join the parts of a list behind a comma alone. */
export const JOINTS_AFTER_COMMA: ReadonlySet<string> = new Set(
  "juga hingga sampai bahkan ditambah disertai apalagi terlebih terus tetapi melainkan sama selanjutnya".split(
    " ",
  ),
);

/** What follows says to whom, about what or where, not what else. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "melalui lewat kepada mengenai tentang untuk bagi terhadap dalam di pada dengan ke dari oleh atas seputar terkait soal agar supaya sebelum sesudah setelah ketika saat".split(
    " ",
  ),
);

/** With these a purpose, a time or a reason begins. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "untuk agar supaya guna demi dalam saat ketika sebelum setelah sesudah sehingga karena sebab mengenai tentang terkait soal setiap tiap kalau selama sebagai biar sampai sambil seraya sembari lewat melalui pada jika jikalau apabila begitu meski meskipun walau walaupun".split(
    " ",
  ),
);
