/** Words of the page of the manual, beside those of the help. */
export const manual = {
  section: "Perintah pengguna",
  name: "NAMA",
  usage: "PEMAKAIAN",
  about: "KETERANGAN",
  commands: "PERINTAH",
  options: "PILIHAN",
  examples: "CONTOH",
  files: "BERKAS",
  exitCodes: "KODE KELUAR",
  noCommand: "Tanpa perintah: wawancara di terminal; dengan masukan dari pipa, menilai jawabannya.",
  optionsOfCommand: "Pilihan setiap perintah disebut di bawah perintahnya. Di mana pun berlaku:",
  kept: [
    {
      term: "~/.local/state/kerja-cocok/",
      meaning:
        "wawancara yang tersimpan, satu berkas satu wawancara, hanya untuk pemiliknya; XDG_STATE_HOME memindahkannya. Di macOS: ~/Library/Application Support/kerja-cocok/.",
    },
  ],
} as const;
