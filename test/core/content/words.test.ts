import { expect, test } from "vitest";
import { ABSOLUTE, NOT_ABSOLUTE } from "../../../src/core/content/tables/absolute.ts";
import { LEADING, NOT_LEADING } from "../../../src/core/content/tables/leading.ts";
import { SHAMING } from "../../../src/core/content/tables/shaming.ts";
import {
  type Finder,
  finderOf,
  tokensOf,
  undoubled,
  unquoted,
  without,
} from "../../../src/core/content/words.ts";

const absolute = finderOf(ABSOLUTE, NOT_ABSOLUTE);
const leading = finderOf(LEADING, NOT_LEADING);
const shaming = finderOf(Object.keys(SHAMING));

test.each<[kind: string, find: Finder, text: string, word: string | null]>([
  ["absolute", absolute, "Kamu selalu tepat waktu.", "selalu"],
  ["absolute", absolute, "SEMUA orang menyukaimu.", "semua"],
  ["absolute", absolute, "Kamu tidak pernah marah.", "tidak pernah"],
  ["absolute", absolute, "Kamu hanya mendengarkan.", "hanya"],
  ["absolute", absolute, "Apa pun yang terjadi, kamu tenang.", "apa pun"],
  ["absolute", absolute, "Kamu ngga pernah lupa.", "ngga pernah"],
  ["absolute", absolute, "Tak satu pun tugas terlewat.", "tak satu pun"],
  ["absolute", absolute, "Kamu tiap saat berlatih.", "tiap saat"],
  ["absolute", absolute, "Kamu 100% jujur.", "100%"],
  ["absolute", absolute, "Kamu membawa buku ke mana pun.", "ke mana pun"],
  ["absolute", absolute, "Kamu tidak akan pernah berbohong.", "tidak akan pernah"],
  ["absolute", absolute, "Kamu takkan pernah berbohong.", "takkan pernah"],
  ["absolute", absolute, "Kamu membawa buku kemana pun.", "kemana pun"],
  ["absolute", absolute, "Dimana pun kamu tenang.", "dimana pun"],
  ["absolute", absolute, "Kamu harus selalu datang.", "selalu"],
  ["absolute", absolute, "Kamu bangun pagi setiap hari.", null],
  ["absolute", absolute, "Kamu tidak harus selalu datang.", null],
  ["absolute", absolute, "Temanmu bukan semuanya datang.", null],
  ["absolute", absolute, "Belum semuanya selesai.", null],
  ["absolute", absolute, "Kamu bukanlah satu-satunya penjaga.", null],
  ["absolute", absolute, "Kamu tak akan selalu datang.", null],
  ["absolute", absolute, "Kamu menghubungi teman yang tidak akan pernah menjawab.", null],
  ["absolute", absolute, "Kamu berlatih walaupun hanya sebentar.", null],
  ["absolute", absolute, "Kamu menyukai ilmu pasti.", null],
  ["absolute", absolute, "Kamu gak selalu datang.", null],
  ["absolute", absolute, "Kamu hampir nggak pernah datang.", null],
  ["absolute", absolute, "Kamu menyapa tetangga yang tidak pernah bertamu.", null],
  ["absolute", absolute, "Kamu mengajar cuma-cuma.", null],
  ["absolute", absolute, "Kamu memastikan pintu terkunci.", null],
  ["absolute", absolute, "Hasilnya belum pasti.", null],
  ["absolute", absolute, "Hampir semua teman datang.", null],
  ["absolute", absolute, "Kamu bukan hanya mendengarkan.", null],
  ["leading", leading, "Bukankah kamu suka membantu?", "bukankah"],
  ["leading", leading, "Tentu saja kamu menolong.", "tentu saja"],
  ["leading", leading, "Orang seharusnya menolong.", "seharusnya"],
  ["leading", leading, "Kamu mengulang latihan, kan?", "kan?"],
  ["leading", leading, "Latihan itu wajib, ya?", ", ya?"],
  ["leading", leading, "Sebagai pelajar yang baik, kamu berlatih.", "sebagai pelajar yang baik"],
  ["leading", leading, "Mestinya kamu berlatih.", "mestinya"],
  ["leading", leading, "Kamu menemani rekan?", null],
  ["leading", leading, "Kamu pulang lebih lambat daripada semestinya.", null],
  ["leading", leading, "Kamu menaruh barang di tempat semestinya.", null],
  ["leading", leading, "Kamu memakai alat sebagaimana mestinya.", null],
  ["leading", leading, "Jam kerjamu tidak tentu.", null],
  ["leading", leading, "Kamu datang lebih lambat dari yang seharusnya.", null],
  ["leading", leading, "Kamu memilih hari tertentu.", null],
  ["leading", leading, "Kamu menyadari kapan seharusnya berhenti.", null],
  ["leading", leading, "Kamu tahu ke mana sebaiknya bertanya.", null],
  ["leading", leading, "Kamu berterima kasih kepada orang yang baik kepadamu.", null],
  ["leading", leading, "Kamu belajar dari orang baik.", null],
  ["leading", leading, "Kamu orang baik.", "orang baik"],
  ["leading", leading, "Siapa yang tak mau kaya?", "siapa yang tak mau"],
  ["leading", leading, "Kamu mencatat siapa yang tidak hadir.", null],
  ["leading", leading, "Pastinya kamu menolong.", "pastinya"],
  ["leading", leading, "Kamu menanyakan jumlah pastinya.", null],
  ["leading", leading, "Wajar kalau kamu marah.", "wajar kalau"],
  ["leading", leading, "Kamu menganggap wajar kalau teman terlambat.", null],
  ["leading", leading, "Jelas bahwa kamu menolong.", "jelas bahwa"],
  ["leading", leading, "Kamu menulis dengan jelas bahwa rencananya berubah.", null],
  ["leading", leading, "Orang yang baik menolong tetangganya.", "orang yang baik"],
  ["shaming", shaming, "Kamu mengajari anak yang bodoh.", "bodoh"],
  ["shaming", shaming, "Orang  cacat dibantu.", "orang cacat"],
  ["shaming", shaming, "Kamu menertawakan kebodohan teman.", "kebodohan"],
  ["shaming", shaming, "Kamu menolong si cacat.", "si cacat"],
  ["shaming", shaming, "Kamu bermalas-malasan.", null],
  ["shaming", shaming, "Kamu memisahkan barang yang cacat.", null],
  ["shaming", shaming, "Program penanggulangan kemiskinan.", null],
])("%s words: in %j stands %s", (_, find, text, word) => {
  expect(find(text)).toBe(word);
});

test("a finder looks at each text from its beginning", () => {
  expect([absolute("Semua. Selalu."), absolute("Selalu."), absolute("Semua.")]).toEqual([
    "semua",
    "selalu",
    "semua",
  ]);
});

test("what is taken out leaves the words around it apart", () => {
  expect(without(["belum tentu"])("Ia belum tentu datang.")).toBe("ia  ·  datang.");
  expect(without(["tentu", "pasti"])("Tentu, tak pasti; tentu.")).toBe(" · , tak  · ;  · .");
  expect(without([])("Ia datang.")).toBe("ia datang.");
});

test.each([
  ['Kamu berkata "tidak sempat" kepada teman.', "kamu berkata  ·  kepada teman."],
  ["Kamu menjawab “tentu”.", "kamu menjawab  · ."],
  ['"Kamu tidak betah."', '"kamu tidak betah."'],
  ["Kamu membaca Al-Qur'an di rumah Ma'ruf.", "kamu membaca al-qur'an di rumah ma'ruf."],
  ["Kamu berkata 'tidak sempat' kepada teman.", "kamu berkata  ·  kepada teman."],
  ["Kamu menjawab ‘bukan di Jum’at’.", "kamu menjawab  · ."],
  ["Kamu suka itu, 'kan? Ya, 'kan?", "kamu suka itu, 'kan? ya, 'kan?"],
  ["Kamu memotong kayu 5' dan 6'.", "kamu memotong kayu 5' dan 6'."],
  ["Kamu berhenti—“tidak”—lalu pulang.", "kamu berhenti -  ·  - lalu pulang."],
  ['Kamu menulis 5" saja.', 'kamu menulis 5" saja.'],
])("%j without what somebody is quoted as saying: %j", (text, rest) => {
  expect(unquoted(text)).toBe(rest);
});

test("a text of millions of apostrophes within a quote that does not end is read too", () => {
  expect(unquoted(`'${"a'".repeat(5_000_000)}`)).toMatch(/^'a'a/);
});

test.each<[text: string, tokens: string]>([
  ['Ibu-ibu, "datanglah"; ya? Jam 7:30.', "ibu-ibu , datanglah ; ya jam 7:30"],
  ["Kamu berjalan 2,5 km, 1.500 langkah: pagi.", "kamu berjalan 2,5 km , 1.500 langkah : pagi"],
  ["Kamu memilih nomor 1, 2 & 3.", "kamu memilih nomor 1 , 2 & 3"],
  ["Kamu menunggu—tidak marah — di luar.", "kamu menunggu tidak marah di luar"],
  ["Kamu rapat Senin–Jumat.", "kamu rapat senin-jumat"],
  ["Kafé -- tutup.", "kafe tutup"],
  ["?!", ""],
])("words and the marks between clauses of %j: %j", (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens.split(" ").filter(Boolean));
});

test.each<[table: string[], text: string, found: string | null]>([
  [["semua", "semua orang"], "Semua orang datang.", "semua orang"],
  [["semua", "semua orang"], "Semua datang.", "semua"],
  [["kan?"], "Kamu menemani rekan?", null],
  [["kan?"], "Betul kan?Ya.", "kan?"],
  [[", ya?", "kan"], "Itu wajib, ya?Tidak.", ", ya?"],
  [["kan"], "Kamu makan.", null],
  [["kan"], "Kamu kanan.", null],
  [["100%"], "Kamu 2100% yakin.", null],
  [["100%"], "Kamu (100%).", "100%"],
  [["nomor 1"], "Kamu nomor 12.", null],
  [["siapa (pun)", "a+"], "Siapa (pun) boleh.", "siapa (pun)"],
  [["siapa (pun)", "a+"], "Siapa pun boleh, aa.", null],
  [["malas"], "Kamu senang—malas belajar.", "malas"],
])("of the words %j stands in %j: %j", (table, text, found) => {
  expect(finderOf(table)(text)).toBe(found);
});

test.each([
  ["teman-teman", "teman"],
  ["bersama-sama", "bersama"],
  ["non-formal", "non-formal"],
  ["tolong-menolong", "tolong-menolong"],
  ["teman-teman-baik", "teman-teman-baik"],
  ["45-5", "45-5"],
  ["teman", "teman"],
])("%s once: %s", (word, once) => {
  expect(undoubled(word)).toBe(once);
});
