import { expect, test } from "vitest";
import {
  isOfPeople,
  type PeopleCandidates,
  peopleCandidates,
  peopleColumns,
} from "../../../../src/io/answers/meaning/people.ts";

const find = (names: readonly string[]) => peopleColumns(names, () => false);

test.each([
  "respondent",
  "Peserta",
  "Kode Peserta",
  "No. Peserta",
  "Nomor peserta *",
  "Kode",
  "NIS",
  "NISN",
  "NIS/NISN",
  "NIM",
  "No. Induk",
  "ID Siswa",
  "Respondent ID",
  "RespondentID",
  "Response ID",
  "ResponseId",
  "record_id",
  "Submission ID",
  "_uuid",
  "_id",
  "meta/instanceID",
  "Inisial",
  "Kode atau inisial",
  "KODE ATAU INISIAL *",
  "1. Kode atau inisial",
  "Kode/Inisial",
  "Inisial atau kode",
  "ID",
  "\ufeffid",
  "id. Response ID",
  "1. NIS",
  "Q1: Kode siswa",
  "profil/nis",
  "data/profil/nis",
  "kode1. NIS",
])("%j is a column of respondents", (name) => {
  expect(find(["Timestamp", name])).toEqual({ respondent: 1, group: -1, name: -1 });
});

test.each([
  "group",
  "Kelompok",
  "Kelas",
  "KELAS *",
  "Class",
  "Rombel",
  "Kelas/Rombel",
  "Rombongan belajar",
  "Nama kelas",
  "2. Kelas",
  "Kelas [opsional]",
  "identitas/kelas",
  "kls. Kelas",
])("%j is a column of groups", (name) => {
  expect(find(["Timestamp", name])).toEqual({ respondent: -1, group: 1, name: -1 });
});

test.each([
  "Nama",
  "Nama Lengkap",
  "nama_siswa",
  "Name",
  "Full name",
  "Responden",
  "Alamat Email",
  "Email Address",
  "Username",
  "1. Nama Lengkap",
  "profil/nama",
])("%j names people", (name) => {
  expect(find(["Timestamp", name])).toEqual({ respondent: -1, group: -1, name: 1 });
});

test.each([
  "",
  "No",
  "Collector ID",
  "IP Address",
  "Sekolah",
  "Absen",
  "Umur",
  "Kode pos",
  "Kode atau inisial orang tua",
  "Kelas sosial",
  "Kelas orang tua",
  "Alasan",
  "identitas",
  "nama kucing",
  "nama/nis",
  "data/nama/nis",
  "sekolah. Nama sekolah",
  // no code of a question, but a sentence of its own
  "Asal sekolah. Kelas",
])("%j is none of them", (name) => {
  expect(find(["Timestamp", name])).toEqual({ respondent: -1, group: -1, name: -1 });
});

test.each([
  [["id", "Peserta", "Respondent"], 2],
  [["ID", "Response ID", "NIS"], 2],
  [["id", "_uuid", "record_id"], 2],
  [["ID", "Inisial"], 1],
  [["id", "ID"], 0],
])("of several the likeliest is meant: %j", (names, respondent) => {
  expect(find(names).respondent).toBe(respondent);
});

test("a column of answers is no column of people", () => {
  expect(peopleColumns(["id", "kode"], (column) => column === 1)).toEqual({
    respondent: 0,
    group: -1,
    name: -1,
  });
});

/** The candidates, without those that there are none of. */
function candidates(names: readonly string[], taken: readonly number[] = []): Partial<PeopleCandidates> {
  const found = Object.entries(peopleCandidates(names, (column) => taken.includes(column)));
  return Object.fromEntries(
    found.filter(([, columns]) => (Array.isArray(columns) ? columns.length > 0 : columns !== -1)),
  );
}

test.each<[string, string[], Partial<PeopleCandidates>]>([
  ["none", ["Timestamp", "Umur", ""], {}],
  // a number of a service names nobody where a code of their own does
  ["respondents and serials", ["Response ID", "NIS", "id"], { respondents: [1], serials: [2, 0] }],
  ["the likeliest respondent first", ["Inisial", "NIS", "Kode siswa"], { respondents: [2, 1, 0] }],
  ["two columns of one name", ["NIS", "Umur", "NIS"], { respondents: [0, 2] }],
  ["groups", ["Rombel", "Kelas"], { groups: [1, 0] }],
  ["names", ["Alamat email", "Nama"], { names: [1, 0] }],
  ["the name that our form asks for", ["Nama", "Nama lengkap"], { names: [1, 0], askedName: 1 }],
  ["a class in words of its own", ["Kelas asal", "Umur"], { maybeGroups: [0] }],
  ["a class within words", ["2. Kamu kelas berapa?"], { maybeGroups: [0] }],
  ["a class with the mark of a form", ["Asal kelas kamu dulu (wajib)"], { maybeGroups: [0] }],
  [
    "a group that is plain, and one that may be",
    ["Kelas", "Grup diskusi"],
    { groups: [0], maybeGroups: [1] },
  ],
  // a question about classes is no column of them
  ["a longer heading", ["Apakah kelas kamu sering ramai?"], {}],
  ["a word that only holds a class", ["Kelaskata"], {}],
])("candidates of people: %s", (_, names, expected) => {
  expect(candidates(names)).toEqual(expected);
});

test("a column of answers is no candidate", () => {
  const names = ["NIS", "Kelas", "Kelas asal", "Nama lengkap", "ID"];
  expect(candidates(names, [0, 1, 2, 3, 4])).toEqual({});
  expect(candidates(names, [0, 3])).toEqual({ serials: [4], groups: [1], maybeGroups: [2] });
});

test.each([
  ["NIS", true],
  ["2. Kelas", true],
  ["Nama lengkap *", true],
  ["Response ID", true],
  ["Timestamp", false],
  ["Kelas asal", false],
  ["", false],
  [" ", false],
])("whether %j says who answered: %j", (heading, isIt) => {
  expect(isOfPeople(heading)).toBe(isIt);
});
