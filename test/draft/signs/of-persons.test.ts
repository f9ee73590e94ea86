import { expect, test } from "vitest";
import { added } from "../frame.ts";

test.each([
  [
    "Kandidat yang tepat memiliki ketelitian tinggi, rasa curiga yang sehat, serta integritas.",
    ["ketelitian tinggi", "rasa curiga yang sehat", "integritas"],
  ],
  ["Kandidat ideal memiliki ketekunan dan kesabaran.", ["ketekunan", "kesabaran"]],
  ["Barista sepatutnya jujur, ramah, dan teliti.", ["jujur", "ramah", "teliti"]],
  [
    "Barista hendaknya bijaksana, sopan, dan menjadi pendengar yang baik.",
    ["bijaksana", "sopan", "menjadi pendengar yang baik"],
  ],
  [
    "Kalau mau ikut jejak saya, kamu harus ramah, tangannya luwes, dan kuat berdiri lama.",
    ["ramah", "tangannya luwes", "kuat berdiri lama"],
  ],
  [
    "Yang cocok:\nBerani tampil, mau dikritik, dan rendah hati: kalau itu gambaranmu, kedai menunggumu.",
    ["Berani tampil", "mau dikritik", "rendah hati"],
  ],
  [
    "Barista sebaiknya memiliki kesediaan mendengarkan, sikap terbuka, dan kepedulian.",
    ["kesediaan mendengarkan", "sikap terbuka", "kepedulian"],
  ],
  [
    "Yang suka membaca, senang berbagi ilmu, dan mampu berbicara di depan orang.",
    ["suka membaca", "senang berbagi ilmu", "mampu berbicara di depan orang"],
  ],
])("what fits: %s", (sentence, traits) => {
  expect(added("barista", sentence)).toEqual({ traits });
});

test.each([
  [
    "Hindari pekerjaan ini jika kamu punya vertigo, suka asal jadi, dan tidak mau belajar.",
    ["punya vertigo", "suka asal jadi", "tidak mau belajar"],
  ],
  [
    "Pekerjaan ini tidak cocok bagi orang yang punya masalah punggung, ceroboh, atau malas.",
    ["punya masalah punggung", "ceroboh", "malas"],
  ],
  [
    "Kamu berpeluang besar merasa tidak betah bila cepat jenuh, tidak siap dipanggil malam, dan kurang teliti.",
    ["cepat jenuh", "tidak siap dipanggil malam", "kurang teliti"],
  ],
  [
    "Apabila kamu ceroboh, malas, atau cepat kecewa ketika saran tidak diikuti, sebaiknya pertimbangkan kembali.",
    ["ceroboh", "malas", "cepat kecewa ketika saran tidak diikuti"],
  ],
  [
    "Guru yang gemar mencari-cari kesalahan, pelupa, serta enggan belajar tidak dianjurkan melamar.",
    ["gemar mencari-cari kesalahan", "pelupa", "enggan belajar"],
  ],
  [
    "Gampang bosan? Suka nunda kerjaan? Hmm, mungkin ini bukan jalanmu.",
    ["Gampang bosan", "Suka nunda kerjaan"],
  ],
  [
    "Kalau kamu gampang nyerah, maunya libur terus, atau baperan sama review jelek, mending pikir lagi.",
    ["gampang nyerah", "maunya libur terus", "baperan sama review jelek"],
  ],
])("what does not: %s", (sentence, antiTraits) => {
  expect(added("barista", sentence)).toEqual({ antiTraits });
});

test.each(["Jangan lupa, formulir dikumpulkan hari Jumat.", "Kami mencari orang baru untuk kedai kami!"])(
  "nobody's quality: %s",
  (sentence) => {
    expect(added("barista", sentence)).toEqual({});
  },
);

test.each([
  "Barista bukan pekerjaan yang santai.",
  "Pekerjaan ini bukan pekerjaan yang ringan.",
  "Ini bukan profesi yang glamor.",
  "Menjadi barista bukanlah pekerjaan mudah.",
])("what the work is not is no quality of anybody: %s", (sentence) => {
  const { traits = [], antiTraits = [] } = added("barista", sentence);
  expect([...traits, ...antiTraits]).toEqual([]);
});

test.each([
  ["Barista bukan pekerjaan untuk orang yang ceroboh.", ["ceroboh"]],
  ["Pekerjaan ini bukan untuk orang yang mudah bosan.", ["mudah bosan"]],
])("for whom it is not: %s", (sentence, antiTraits) => {
  expect(added("barista", sentence)).toEqual({ antiTraits });
});
