const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** With these the name of somebody or of an institution begins, though no affix says so. */
export const PARTIES = listed(`
dokter guru dosen apoteker bidan kepala ketua anggota staf karyawan rekan teman kawan kolega sesama atasan bawahan klien pasien tamu warga masyarakat keluarga orang siswa murid mahasiswa
anak ibu bapak tokoh ahli juru tukang operator mekanik teknisi insinyur arsitek manajer mandor sopir kurir agen vendor supplier konsumen nasabah satpam bos admin kru awak kapten pilot
atlet wasit musisi relawan sponsor lurah camat bupati pak bu kasir barista hakim jaksa notaris akuntan desainer programmer fotografer kameramen aktor aktris artis model arsiparis
pustakawan analis spesialis kader santri ustaz jemaah donatur calon mantan para tetangga mantri wakil buruh nelayan petani pedagang peternak perawat pejabat pegawai pelanggan pelaku peserta penduduk prajurit
dinas kantor bank sekolah rumah lembaga kementerian badan perusahaan instansi organisasi komunitas kelompok tim bagian divisi departemen pihak unit panitia dewan komite yayasan puskesmas
klinik universitas kampus media toko pabrik pemda polisi polsek tni aparat pemerintah kepolisian kejaksaan pengadilan koperasi museum hotel asosiasi serikat laboratorium balai
supervisor host narasumber editor sutradara sinden kolektor galeri biro maskapai pawang porter wali pengurus majelis sinode kreditur debitur danramil kapolsek babinsa
wartawan regulator investor otoritas gereja masjid pesantren ormas lsm pers advokat psikiater terapis konselor dealer bengkel asuransi apotek lab posyandu kelurahan kecamatan
direksi direktur komisaris pramugari pramusaji resepsionis pianis jurnalis aktivis kontraktor subkontraktor koki tenaga industri restoran kafe katering warung bandara rukun karang
distributor reseller makelar calo pialang notulis moderator fasilitator koordinator sekretaris bendahara asisten satpol basarnas satgas kodim polda polres damkar bpbd bmkg kantin
influencer brand klub federasi tuan ilmuwan dekan rektor kolaborator orangtua suster imam pastor pendeta ustadz kiai modin penghulu pamong perangkat juragan tengkulak bandar
sejawat rekanan mandor kepala remaja lansia balita bayi difabel turis wisatawan pemilik pihak partner mitra pesohor selebritas narapidana tahanan tersangka terdakwa saksi korban
perbankan perwakilan perguruan persatuan perkumpulan perhimpunan percetakan penerbitan persekutuan pemangku
wajib
taman desa developer owner client user customer stakeholder chef waiter host crew manager leader engineer tester designer marketing sales hrd
`);

/** Names of professions begin with these. */
export const PERSON_HEADS = listed(`
dokter guru dosen apoteker bidan kepala ketua anggota staf karyawan ahli juru tukang operator mekanik montir teknisi insinyur arsitek manajer mandor sopir kurir agen sales kasir
barista hakim jaksa notaris advokat akuntan desainer programmer fotografer analis spesialis kader tenaga wakil asisten nakhoda masinis pilot pramugari pramusaji pramuniaga
konsultan terapis psikiater instruktur konselor fasilitator koordinator supervisor direktur sekretaris bendahara bankir jurnalis reporter ilmuwan komposer
`);

/** They look like somebody with `pe-` or like somebody with `-or`, and are none. */
export const NO_PARTIES = listed(
  "pekan penuh pesan peta pena pedoman pelan pendek penting perlu peran perintah perang pernah pertama pesawat pelajaran perkara periksa peduli peka percaya motor sektor faktor nomor traktor skor kotor horor humor",
);
