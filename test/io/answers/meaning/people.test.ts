import { expect, test } from "vitest";
import { peopleColumns } from "../../../../src/io/answers/meaning/people.ts";

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
  "sekolah. Nama sekolah",
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
