import { oneAct } from "../making/acts.ts";
import type { AntiForm, AntiFormKind } from "./anti-forms.ts";
import type { Form, FormKind } from "./forms.ts";

/** @param rest the phrase without the words that make it one about a person @param phrase the whole of it */
type Tip = (rest: string, phrase: string) => string;

const WATCH: Tip = (_, phrase) =>
  `Catat selama seminggu kapan ini muncul: ${phrase}. Tulis juga apa yang membantumu waktu itu.`;
const ASK_FRIEND: Tip = (_, phrase) =>
  `Minta seseorang yang mengenalmu menceritakan satu kejadian tentang ini: ${phrase}.`;
const INTRODUCTION: Tip = (rest) =>
  `Cari satu tulisan atau video pengantar tentang ${rest}, lalu ceritakan isinya kepada orang di rumah.`;
const WEIGH: Tip = (rest) =>
  `Setiap kali bertemu ${rest} minggu ini, catat seberapa berat rasanya, dari 1 sampai 10.`;
const ASK_WHO_DOES: Tip = (rest) =>
  `Tanyakan kepada seseorang yang biasa ${rest}, apa yang membuatnya betah.`;
const SMALL_STEP: Tip = (_, phrase) =>
  `Cari satu kesempatan kecil dan aman untuk mencoba ini: ${phrase}. Catat kapan kamu ingin berhenti.`;

const TRAIT_TIPS: Record<FormKind, Tip> = {
  "likes-doing": (rest) => `Sediakan satu jam minggu ini untuk ${rest}, lalu catat bagian yang kamu nikmati.`,
  "likes-thing": INTRODUCTION,
  can: (rest) =>
    `Tonton orang yang sedang ${rest}, langsung atau lewat video, lalu tulis langkahnya satu per satu.`,
  skill: INTRODUCTION,
  topic: INTRODUCTION,
  licence: (rest) =>
    `Cari tahu syarat, biaya, dan lamanya mengurus ${rest}, lalu tulis dalam setengah halaman.`,
  would: (rest) =>
    `Tanyakan kepada orang yang pernah ${rest}, apa yang paling berat dan apa yang membuatnya bertahan.`,
  "bears-doing": SMALL_STEP,
  "bears-thing": SMALL_STEP,
  seldom: (rest) => WATCH(rest, rest),
  "seldom-passive": (rest) => WATCH(rest, rest),
  not: (rest) => WATCH(rest, rest),
  has: ASK_FRIEND,
  is: ASK_FRIEND,
  quoted: ASK_FRIEND,
  "quoted-not": ASK_FRIEND,
};

const ANTI_TRAIT_TIPS: Record<AntiFormKind, Tip> = {
  "dislikes-doing": ASK_WHO_DOES,
  "dislikes-thing": WEIGH,
  "dislikes-passive": WATCH,
  fears: WEIGH,
  "fears-passive": WATCH,
  allergic: WEIGH,
  "cannot-doing": ASK_WHO_DOES,
  "cannot-thing": WEIGH,
  "hard-passive": WATCH,
  easily: WATCH,
  "easily-passive": WATCH,
  prefers: (rest) =>
    `Coba satu kegiatan selain ${rest} minggu ini, lalu catat bagian yang ternyata kamu nikmati.`,
  "lacks-being": WATCH,
  "lacks-thing": WATCH,
  tends: WATCH,
  "tends-being": WATCH,
  quoted: WATCH,
  "quoted-not": WATCH,
};

/** Something small and free to do about a trait that no table knows. @param phrase as it stands within a sentence */
export function tipOf({ kind, rest }: Form, phrase: string): string {
  return TRAIT_TIPS[kind](oneAct(rest), phrase);
}

/** The same of what may weigh. */
export function antiTipOf({ kind, rest }: AntiForm, phrase: string): string {
  return ANTI_TRAIT_TIPS[kind](oneAct(rest), phrase);
}
