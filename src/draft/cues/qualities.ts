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
jeli saksama ekspresif sportif inspiratif energik enerjik dinamis produktif intuitif atraktif progresif antisipatif inventif eksploratif reflektif
argumentatif efisien efektif selektif obyektif intelek intelektual lentur gercep kalem elegan modis gaul periang ceria riang pemurah penolong pengasih
pengertian perhatian pembelajar pengamat pemaaf pengayom karismatik berkarisma berkarakter bertenaga berenergi bernyali bernalar berdisiplin berbudi
berakhlak beretika beriman bertakwa saleh religius berbakat berstamina berfisik berbadan bertubuh berpenampilan berpostur bersuara bermata bertangan
berlogika berimajinasi berwawasan berjuang lugas gamblang resik apik necis stylish kompromis bertekad pantang persisten resilien tawakal legawa legowo
lapang berlapang welas asih simpatik simpatis bersimpati humanis protektif altruis altruistik kebapakan keibuan asertif asyik lucu jenaka kocak vokal
runtut metodis teratur tertata prigel mumpuni kompeten andal handal kredibel tepercaya terpercaya dipercaya akuntabel transparan independen autentik
otentik orisinal strategis taktis pragmatis holistik spontan improvisatif perkasa atletis kekar prima segar trengginas terlatih terpelajar beretos
heroik sadar jernih tajam arif hemat rileks bangga sopan-santun penyuka pencinta pecinta penggemar penikmat petualang pendengar pemikir nasionalis
berkemauan bermotivasi termotivasi berinisiatif bersabar bertoleransi bertoleran berorientasi berpengertian bermoral bernaluri berprinsip berpendirian
berwelas gembira luhur mulia bermartabat beradab multitasking serius analitik sistematik higienik
`);

/** Qualities that are not. */
export const BAD = listed(`
keberatan sok segan ceroboh pelupa pemalas malas penakut pemalu egois kaku tergesa-gesa terburu-buru gegabah sembrono serampangan lalai lengah teledor emosional pemarah
temperamental impulsif reaktif cuek acuh abai apatis pasif plin-plan peragu ragu ragu-ragu minder gugup gagap kasar jorok berantakan asal-asalan
manja cengeng baperan baper moody moodyan tertutup pendendam curang licik boros sombong angkuh arogan otoriter keras perfeksionis individualis
individualistis penyendiri pembosan bosanan jijik jijikan geli lamban lambat lemot panik panikan gampangan sensitif perasa mudah gampang cepat
takut alergi fobia buta trauma pelit sempit dangkal tukang grasa-grusu grasak-grusuk asal gaptek benci enggan ogah anti jengah risih sungkan canggung konsumtif mager malu pesimis pesimistis putus pasrah menyerah marah
tersinggung bosan jenuh lelah capek stres frustrasi terpancing goyah cemas gelisah terdistraksi tergoda terpengaruh ngambek insecure introver
rewel cerewet bawel judes jutek galak ketus sinis nyinyir congkak takabur pongah songong egosentris egoistis serakah tamak rakus kikir korup koruptif
culas munafik pembohong pendusta penipu manipulatif oportunis pengadu penggosip ember bocor urakan brutal kejam bengis sadis agresif temperamen
tempramen tempramental pemberang berangasan beringas naif lugu polos konyol kekanak-kanakan kekanakan labil plinplan bimbang gamang pengecut kikuk
kagok grogi latah murung pemurung pencemas overthinking paranoid curigaan pencuriga pencemburu cemburu pendengki dengki iri lemah lembek loyo lesu
lelet bebal bodoh pikun linglung pengantuk ngantukan ringkih rapuh sakit-sakitan penyakitan asma tuli rabun gemetar tremor kumal dekil acak-acakan
amburadul semrawut sembarangan ngawur ceplas-ceplos bandel pembangkang ngeyel ngotot degil kolot konservatif rigid dogmatis fanatik diskriminatif
rasis bias subjektif subyektif intoleran bossy posesif obsesif konfrontatif provokatif defensif antisosial asosial ansos soliter pendiam malu-malu
minderan hedonis hedon materialistis materialis matre pemimpi pengkhayal pembual omdo mageran kagetan gagapan bosenan pemabuk pecandu kecanduan
grusa-grusu grasah-grusuh serabutan slebor slengean seenaknya semaunya sesukanya semau gengsian gengsi pamrih tergesa terburu sewot senewen kesal
jengkel kalap gila toxic toksik spekulatif risi letih mabuk mual keras-kepala ikut-ikutan coba-coba pilih-pilih ngambekan introvert perajuk penggerutu sungkanan gugupan
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
sim sio str ska berbahasa basic pelatihan peraturan cara prosedur undang-undang kode standar kaidah tata prinsip konsep teori asas metode kefasihan kepiawaian kelihaian pengalaman landasan
`);

/** After `bisa`, `mampu`, `terbiasa` and `kemampuan` these speak of a skill with a thing. */
export const SKILL_VERBS = listed(`
mengoperasikan menggunakan memakai pakai pake memprogram membaca menghitung berbahasa menyetir mengemudi menulis mengetik berbicara memasang merakit mengelas menjahit
mendesain mengedit menyusun menganalisis mengolah memperbaiki menggambar berhitung
`);

/** They negate what follows. */
export const NEGATIONS = listed("tidak kurang bukan belum tanpa");

/** Negations in themselves: what follows is not repeated with another one. */
export const REFUSALS = listed(
  "sulit susah enggan malas takut benci jijik anti alergi mudah gampang cepat terlalu sering jarang lebih hanya lekas",
);

/** Bad where somebody does or becomes so easily, often or gladly: `suka menunda`, `mudah percaya`. */
export const VICES = listed(`
emosi telat terlambat bolos membolos mangkir ingkar berbohong bohong bergosip gosip pamer menunda menunda-nunda mengeluh menghakimi membantah
menyalahkan bertele-tele menyela menggurui meremehkan menyepelekan menuduh melamun mencontek menyontek memaksa memaksakan bergantung tergantung
menghindar menghindari mengabaikan membeda-bedakan berkelahi bertengkar membentak menyimpulkan percaya bingung gentar larut patah tumbang hilang
kehilangan kesal jengkel mengantuk ngantuk mengumbar membocorkan menjelek-jelekkan menjatuhkan menggerutu lupa mual mabuk pusing pingsan puas ciut
sakit datang meninggalkan melanggar mengingkari mengandalkan mengelak berdalih bermalas-malasan malas-malasan merengek mencari-cari mengambil
menerobos main curi-curi membual menyombongkan berubah-ubah berganti-ganti basa-basi berbicara ngobrol memotong mencampuri mendominasi menang
mengatur-atur mengkritik mencela memarahi melupakan merasa bermain begadang mengulur menumpuk tersesat kebingungan kaget terkejut jatuh naik gatal
putus termakan silau memihak berpihak pilih bolak-balik ngaret ngeles rebahan
`);
