import { expect, test } from "vitest";
import { readHead } from "../../../src/io/answers/head.ts";
import { FOUND_OUT, GARDEN, PULL, RAIN, WAIT } from "./garden.ts";

/** How many rows below a heading, without line breaks in them, are those of nobody since they say what its columns mean. */
function described(table: string): number {
  const { line, lines } = readHead(Buffer.from(table), GARDEN, FOUND_OUT);
  return lines - line;
}

const LEGEND = "1 = STS … 5 = SS";
const IDS = ["QID1", "QID2", "QID3"].map((id) => `"{""ImportId"":""${id}""}"`).join(",");

test.each([
  ["people alone", "A,3,4,\nB,1,2,\n", 0],
  ["no row at all", "", 0],
  ["the heading again", "id,sabar-1,sabar-2,hujan-1\nA,3,4,\n", 1],
  ["the questions below their ids", `Kode,${WAIT},${PULL},${RAIN}\nA,3,4,\n`, 1],
  ["some of the questions: half of what is filled", `Kode,${WAIT},?,\nA,3,4,\n`, 1],
  ["the word of a service below every question", ",Response,Response,Response\nA,3,4,\n", 1],
  ["a scale's legend below the ratings", `,${LEGEND},${LEGEND},Benar/Salah\nA,3,4,\n`, 1],
  ["a legend beside the word of the respondents", `ID.,${LEGEND},${LEGEND},\nA,3,4,\n`, 1],
  ["a legend beside spaces", ` ,${LEGEND},${LEGEND}, \nA,3,4,\n`, 1],
  ["a legend of a few letters", ",1–5,1–5,\nA,3,4,\n", 1],
  ["a legend that ends with numbers", ",skala 1–5,skala 1–5,\nA,3,4,\n", 1],
  ["a legend beside points", ",Response,10,\nA,3,4,\n", 1],
  ["two such rows", `Kode,${WAIT},${PULL},${RAIN}\n,${LEGEND},${LEGEND},\nA,3,4,\n`, 2],
  ["a legend above a row without any answer", `,${LEGEND},${LEGEND},\nA,,,\nB,3,4,\n`, 1],
  ["options in words, where all are named", ",Sangat sesuai,Sangat sesuai,Benar\nA,3,4,\nB,1,2,\n", 1],
  ["options of one word", ",Netral,Sesuai,\nA,3,4,\nB,1,2,\n", 1],
  ["the option of the first question alone", ",Netral,,\nA,3,4,\nB,1,2,\n", 1],
  ["the option of the second question alone, beside spaces", ", ,Netral, \nA,3,4,\nB,1,2,\n", 1],
  ["four rows, and no fifth", ",x,y,\n".repeat(5).concat("A,3,4,\n"), 4],
])("rows that describe the columns: %s", (_, below, count) => {
  expect(described(`id,sabar-1,sabar-2,hujan-1\n${below}`)).toBe(count);
});

test.each([
  ["a named person none of whose answers can be read", "A,x,y,\nB,3,4,\n"],
  ["such a person, one of whose cells is a question", `A,${WAIT},x,y\nB,3,4,\n`],
  ["a person without a name, one of whose answers can be read", ",3,x,\nB,3,4,\n"],
  ["a person without a name, who answers in numbers", ",3,4,\nB,3,4,\nC,1,2,\n"],
  ["such a person, who answers in words as well", ",3,Netral,\nB,3,4,\nC,1,2,\n"],
  ["such a person, where others have no name either", ",Netral,Sesuai,\nB,3,4,\n,1,2,\nC,1,2,\n"],
  ["such a person above one other", ",Netral,Sesuai,\nB,3,4,\n"],
  ["a named person who answers in words", "A,Netral,Sesuai,\nB,3,4,\nC,1,2,\n"],
  ["a named person without an answer", "A,,,\nB,3,4,\n"],
  ["a sum without a word", ",18, 16,7.5\nA,3,4,\n"],
  ["such a sum, with a word beyond the heading", ",18,16,,jumlah\nA,3,4,\n"],
  ["options, with a word beyond the heading", ",Netral,Sesuai,,x\nA,3,4,\nB,1,2,\n"],
  ["words without anybody's answers below", ",Response,Response,\nA,x,y,\nB,y,x,\n"],
])("rows of people below a heading: %s", (_, below) => {
  expect(described(`id,sabar-1,sabar-2,hujan-1\n${below}`)).toBe(0);
});

test.each([
  [
    "how dates are written, in a column beside",
    "id,tanggal,sabar-1,sabar-2\n,MM/DD/YYYY,Response,Response\nA,1,3,4\n",
    1,
  ],
  ["the codes of Qualtrics", `id,sabar-1,sabar-2,umur\n${IDS},\nA,3,4,16\n`, 1],
  [
    "most of the heading again, and a legend",
    "id,waktu,lokasi,catatan,sabar-1\nkode,waktu,lokasi,catatan,1–5\nA,,,,3\n",
    1,
  ],
  [
    "the code of the respondents' question, which is its words",
    `No peserta,sabar-1,sabar-2\nNoPeserta,${LEGEND},${LEGEND}\n1,3,4\n`,
    1,
  ],
  ["a legend that ends before the respondents' column", "sabar-1,sabar-2,id\nskala,skala\n3,4,A\n", 1],
  ["a legend where no column is of people", `waktu,sabar-1,sabar-2\n,${LEGEND},${LEGEND}\n2026,3,4\n`, 1],
  [
    "such a legend beside the heading of the time",
    "waktu,sabar-1,sabar-2\nWaktu:,skala,skala\n2026,3,4\n",
    1,
  ],
  ["a person there, none of whose answers can be read", "waktu,sabar-1,sabar-2\n2026,x,y\n2026,3,4\n", 0],
  [
    "such a person, who agrees below a heading of that word",
    "waktu,Setuju,sabar-1,sabar-2,hujan-1\n2026,Setuju,x,y,z\n2026,Setuju,3,4,\n",
    0,
  ],
  ["such a person, below a heading without a word", "#,sabar-1,sabar-2\n-,x,y\n-,3,4\n", 0],
  ["options there, above people", "waktu,sabar-1,sabar-2\n,Netral,Sesuai\n2026,3,4\n2026,1,2\n", 0],
  ["a person in a table of answers alone", "sabar-1,sabar-2\nx,y\n3,4\n", 0],
  [
    "a person of whom more is known than answered",
    "waktu,sekolah,kelas,id,sabar-1,sabar-2\n2026,SMA 1,XI,A,x,y\n2026,SMA 1,XI,B,3,4\n",
    0,
  ],
])("rows below other headings: %s", (_, table, count) => {
  expect(described(table)).toBe(count);
});
