import type { SessionPlace } from "../core/interview/keys.ts";
import type { Intent } from "../core/interview/session.ts";

/** What a key does, in one word for the line of keys and as a whole for the help. */
export interface Deed {
  brief: string;
  full: string;
}

/** What is pasted is no key: it has a notice of its own. */
export type DeedKind = Exclude<Intent["kind"], "paste">;

/** The names of keys that have no sign of their own. */
export const keyNames: Readonly<Record<string, string>> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  enter: "Enter",
  escape: "Esc",
  backspace: "Backspace",
  "page-up": "PgUp",
  "page-down": "PgDn",
  home: "Home",
  end: "End",
  any: "tombol lain",
};

/** What keys usually do, in the order in which the help tells it. */
export const deeds: Readonly<Record<DeedKind, Deed>> = {
  choose: { brief: "jawab", full: "langsung menjawab" },
  up: { brief: "geser", full: "bergeser ke atas dan ke bawah" },
  down: { brief: "geser", full: "bergeser ke atas dan ke bawah" },
  "page-up": { brief: "geser jauh", full: "bergeser sepuluh baris" },
  "page-down": { brief: "geser jauh", full: "bergeser sepuluh baris" },
  top: { brief: "awal", full: "pergi ke baris pertama dan ke baris terakhir" },
  bottom: { brief: "akhir", full: "pergi ke baris pertama dan ke baris terakhir" },
  confirm: { brief: "pilih", full: "menjawab dengan pilihan yang ditunjuk" },
  back: { brief: "kembali", full: "kembali ke pertanyaan sebelumnya; jawabannya tetap" },
  next: { brief: "lanjut", full: "pergi ke pertanyaan berikutnya tanpa mengubah apa pun" },
  skip: { brief: "lewati", full: "melewati; pertanyaan ini dihitung belum diketahui, bukan netral" },
  erase: { brief: "hapus jawaban", full: "menghapus jawabanmu di pertanyaan ini" },
  list: { brief: "daftar", full: "membuka daftar semua pertanyaan" },
  digit: { brief: "ke nomor", full: "pergi ke pertanyaan dengan nomor yang diketik" },
  untype: { brief: "hapus angka", full: "menghapus angka terakhir dari nomor itu" },
  continue: { brief: "teruskan", full: "meneruskan dengan pertanyaan yang tersisa" },
  finish: { brief: "laporan", full: "melihat laporan" },
  help: { brief: "bantuan", full: "membuka bantuan ini" },
  leave: { brief: "simpan & keluar", full: "menyimpan jawabanmu dan keluar (Ctrl-C dan Ctrl-D juga)" },
};

const AT_LIST = {
  confirm: { brief: "buka", full: "membuka baris yang ditunjuk" },
  back: { brief: "tutup", full: "menutup daftar ini" },
} as const;

const AT_QUESTION = {
  up: { brief: "pilih", full: "menunjuk pilihan tanpa menjawab" },
  down: { brief: "pilih", full: "menunjuk pilihan tanpa menjawab" },
} as const;

/** What keys do at a place where it is not the usual. */
export const deedsAt: Readonly<Partial<Record<SessionPlace, Partial<Record<DeedKind, Deed>>>>> = {
  welcome: {
    confirm: { brief: "mulai", full: "mulai" },
    leave: { brief: "keluar", full: "keluar (Ctrl-C dan Ctrl-D juga)" },
  },
  question: AT_QUESTION,
  answered: {
    ...AT_QUESTION,
    choose: { brief: "jawab ulang", full: "mengganti jawabanmu" },
    confirm: {
      brief: "pilih",
      full: "memakai pilihan yang ditunjuk, lalu lanjut; mula-mula itu jawabanmu tadi",
    },
  },
  help: { help: { brief: "tutup", full: "menutup bantuan ini" } },
  list: AT_LIST,
  review: {
    ...AT_LIST,
    back: { brief: "kembali", full: "kembali ke pertanyaan terakhir; jawabannya tetap" },
  },
};

/** The words that stand for keys where lines are typed; of several for one key the first is told. */
export const lineWords: Readonly<Record<string, string>> = {
  kembali: "k",
  lanjut: "right",
  lewati: "l",
  hapus: "h",
  daftar: "d",
  bantuan: "?",
  laporan: "r",
  teruskan: "t",
  simpan: "s",
  keluar: "s",
};
