import { maybe, type ProblemTexts } from "./sentence.ts";

/** Where a profile may use a shared scale of a kind. */
const PLACES = { trait: "traits", antiTrait: "antiTraits" } as const;

/** What can be wrong where a profile uses a shared scale. */
export const sharedScaleTexts = {
  "no-shared-scales": ({ id }) => ({
    what: `Sifat bersama "${id}" tidak tersedia di sini.`,
    todo: 'Sertakan daftar sifat bersama waktu membaca profil ini, atau tulis sifatnya langsung tanpa "use".',
  }),
  "unknown-shared-scale": ({ id, suggestion }) => ({
    what: `Tidak ada sifat bersama dengan id "${id}".`,
    todo: maybe(suggestion, 'Pakai id yang ada, atau tulis sifatnya sendiri tanpa "use".'),
  }),
  "shared-scale-kind": ({ id, kind }) => ({
    what: `Sifat bersama "${id}" tidak untuk daftar ini.`,
    todo: `Pindahkan ke "${PLACES[kind]}".`,
  }),
  "key-beside-use": ({ key }) => ({
    what: `Di samping "use", "${key}" tidak berlaku: sifat bersama sudah punya sendiri.`,
    todo: `Hapus "${key}", atau hapus "use" dan tulis sifat ini selengkapnya dengan id lain.`,
  }),
  "shared-scale-taken": ({ id }) => ({
    what: `Sifat "${id}" sudah ada di profil ini.`,
    todo: "Hapus salah satunya, atau beri id lain pada sifat yang kamu tulis sendiri.",
  }),
  "shared-items-taken": ({ id, items }) => ({
    what: `Sifat bersama "${id}" memuat pertanyaan yang id-nya sudah dipakai di profil ini: ${items.join(", ")}.`,
    todo: "Beri id lain pada pertanyaan yang kamu tulis sendiri.",
  }),
  "shared-responses-differ": ({ name, id }) => ({
    what: `Set jawaban "${name}" di sini lain dari yang dipakai sifat bersama "${id}".`,
    todo: "Beri nama lain, atau hapus supaya yang bersama terpakai.",
  }),
} satisfies Partial<ProblemTexts>;
