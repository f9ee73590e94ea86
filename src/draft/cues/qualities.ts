const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Qualities that are wanted. */
export const GOOD = listed(`
sabar teliti jujur ramah disiplin tekun ulet gigih rajin telaten cekatan sigap tangkas cermat rapi tegas tegar tangguh kuat sehat bugar fit
kreatif inovatif komunikatif empati empatik peduli peka responsif adaptif fleksibel luwes supel terbuka objektif adil netral imparsial bijak bijaksana tenang
percaya konsisten mandiri proaktif inisiatif aktif logis analitis kritis sistematis terorganisasi terorganisir terstruktur detail presisi akurat
tepat cepat gesit lincah antusias bersemangat semangat optimis optimistis positif humoris hangat sopan santun rendah murah ikhlas tulus amanah
tanggung bertanggung-jawab berani berintegritas berdedikasi berkomitmen berempati berwibawa berjiwa berpikiran berkepala bermental berhati waspada
siaga awas hati-hati berhati-hati cerdas cerdik pintar tanggap penyabar penyayang pemberani penuh rasional realistis visioner imajinatif artistik
estetis persuasif diplomatis kooperatif kolaboratif suportif inklusif toleran dewasa matang stabil ekstrover ekstrovert introver tertib patuh taat
setia loyal profesional terampil cakap kompetitif ambisius ingin haus penasaran kepo melayani ringan pede dermawan bersahaja sederhana higienis bersih
`);

/** Qualities that are not. */
export const BAD = listed(`
keberatan sok segan ceroboh pelupa pemalas malas penakut pemalu egois kaku tergesa-gesa terburu-buru gegabah sembrono serampangan lalai lengah teledor emosional pemarah
temperamental impulsif reaktif cuek acuh abai apatis pasif plin-plan peragu ragu ragu-ragu minder gugup gagap kasar jorok berantakan asal-asalan
manja cengeng baperan baper moody moodyan tertutup pendendam curang licik boros sombong angkuh arogan otoriter keras perfeksionis individualis
individualistis penyendiri pembosan bosanan jijik jijikan geli lamban lambat lemot panik panikan gampangan sensitif perasa mudah gampang cepat
takut alergi fobia buta trauma pelit sempit dangkal tukang grasa-grusu grasak-grusuk asal gaptek benci enggan ogah anti jengah risih sungkan canggung konsumtif mager malu pesimis pesimistis putus pasrah menyerah marah
tersinggung bosan jenuh lelah capek stres frustrasi terpancing goyah cemas gelisah terdistraksi tergoda terpengaruh ngambek insecure introver
`);

/** With these a quality begins that goes on with a verb or a thing. */
export const QUALITY_HEADS = listed(`
mampu bisa dapat sanggup tahan kuat suka senang gemar hobi berani siap mau bersedia rela terbiasa biasa cepat mudah gampang sulit susah sering terlalu lebih
kurang tidak bukan enggan malas takut memiliki punya mempunyai ingin haus cinta mencintai menyukai menikmati menyenangi menghargai memegang menjunjung
berjiwa bermental berpikiran berpikir berorientasi bersedia tertarik berminat nyaman betah selalu pandai pintar tak anti alergi jarang hanya mengutamakan lekas butuh
menjaga bertindak bersikap cinta dapat bertanggung bekerja
kemampuan rasa jiwa sikap sifat mental mentalitas fisik stamina tubuh badan badannya daya minat ketertarikan naluri insting etos semangat integritas empati
inisiatif kreativitas komitmen dedikasi motivasi selera imajinasi intuisi logika disiplin problem attention soft keinginan kemauan niat tangan mata telinga lidah hati
postur konsentrasi fokus passion etika moral loyalitas objektivitas fleksibilitas gaya cara pola vokal suara percaya
`);

/** Of a person's skills and knowledge. */
export const KNOWLEDGE_HEADS = listed(`
pengetahuan keterampilan ketrampilan keahlian kecakapan kompetensi wawasan pemahaman penguasaan kemahiran ilmu skill skil menguasai memahami paham mengerti mahir terampil
fasih mengenal mengetahui tahu hafal melek piawai lihai sertifikat sertifikasi lisensi bersertifikat dasar-dasar dasar bahasa software perangkat teknik hukum surat
sim sio str ska berbahasa basic pelatihan peraturan cara prosedur undang-undang kode standar kaidah tata prinsip konsep teori asas metode kemahiran
`);

/** After `bisa`, `mampu`, `terbiasa` and `kemampuan` these speak of a skill with a thing. */
export const SKILL_VERBS = listed(`
mengoperasikan menggunakan memakai pakai pake memprogram membaca menghitung berbahasa menyetir mengemudi menulis mengetik berbicara memasang merakit mengelas menjahit
mendesain mengedit menyusun menganalisis mengolah memperbaiki menggambar
`);

/** They negate what follows. */
export const NEGATIONS = listed("tidak kurang bukan belum tanpa");

/** Negations in themselves: what follows is not repeated with another one. */
export const REFUSALS = listed(
  "sulit susah enggan malas takut benci jijik anti alergi mudah gampang cepat terlalu sering jarang lebih hanya lekas",
);
