import { wordsOf } from "../../../core/base/words.ts";
import { bareHeading, framedIn, withoutNumber } from "./frames.ts";
import { NONE } from "./headings.ts";
import { squeezed } from "./words.ts";

/** What a column of respondents may be called, the likeliest first. No column of names is among them: nobody is named unasked. */
const RESPONDENTS = listOf(`
  respondent, kode atau inisial, inisial atau kode, kode/inisial, peserta, kode peserta, id peserta, no peserta, nomor peserta,
  kode responden, id responden, no responden, nomor responden, kode siswa, id siswa, kode unik, kode, code, nis, nisn, nis/nisn,
  nisn/nis, no induk, nomor induk, no induk siswa, nomor induk siswa, nim, npm, nomor induk mahasiswa, no ujian, nomor ujian,
  student id, student number, participant, participant id, participant code, subject id, respondent id, response id, record id,
  submission id, entry id, instance id, meta instance id, uuid, token, prolific pid, no absen, nomor absen, inisial, initials, id
`);

/** What a column of classes or other groups may be called, the likeliest first. */
const GROUPS = listOf(`
  group, kelompok, grup, kelas, class, rombel, rombongan belajar, kelas/rombel, nama kelas, nama kelompok, nama rombel, kelas siswa,
  kelas kamu, asal kelas, class name, group name
`);

/** What a column that names people may be called, the likeliest first. */
const NAMES = listOf(`
  nama lengkap, nama, nama siswa, nama peserta, nama mahasiswa, nama responden, nama lengkap siswa, nama kamu, nama anda, nama murid,
  nama peserta didik, nama panggilan, name, full name, fullname, your name, student name, respondent name, responden, siswa,
  peserta didik, username, user name, nama pengguna, first name, last name, email, e-mail, alamat email, alamat surel, surel,
  email address, no hp, nomor hp, no whatsapp, nomor whatsapp, no wa
`);

function listOf(names: string): readonly string[] {
  return names.split(",").map(squeezed);
}

/** The columns that say who answered. Each is a column, or `NONE`. */
export interface PeopleColumns {
  respondent: number;
  group: number;
  /** Names people, and is used only where somebody asks for it. */
  name: number;
}

/**
 * Finds the columns that say who answered, by what they are called.
 * @param isTaken whether a column holds the answers to an item
 */
export function peopleColumns(
  headings: readonly string[],
  isTaken: (column: number) => boolean,
): PeopleColumns {
  const called = headings.map((heading, column) => (isTaken(column) ? "" : calledIn(heading)));
  const find = (names: readonly string[]) =>
    names.map((name) => called.indexOf(name)).find((column) => column >= 0) ?? NONE;
  return { respondent: find(RESPONDENTS), group: find(GROUPS), name: find(NAMES) };
}

/** The columns that may say who answered, the likeliest first. */
export interface PeopleCandidates {
  respondents: readonly number[];
  /** Numbers that a service gave by itself: they name somebody only where nothing else does. */
  serials: readonly number[];
  groups: readonly number[];
  /** Short headings that speak of a class in words of their own: `Kelas asal`. */
  maybeGroups: readonly number[];
  names: readonly number[];
  /** Names that our own form asked for, since somebody wanted it to; `NONE` where there are none. */
  askedName: number;
}

const SERIALS = listOf("id, response id, record id, submission id, entry id, instance id, uuid, token");
const ASKED_NAME = squeezed("nama lengkap");

/**
 * Finds every column that may say who answered.
 * @param isTaken whether a column holds the answers to an item
 */
export function peopleCandidates(
  headings: readonly string[],
  isTaken: (column: number) => boolean,
): PeopleCandidates {
  const called = headings.map((heading, column) => (isTaken(column) ? "" : calledIn(heading)));
  const find = (names: readonly string[]) =>
    names.flatMap((name) => called.flatMap((one, column) => (one === name ? [column] : [])));
  return {
    respondents: find(RESPONDENTS.filter((name) => !SERIALS.includes(name))),
    serials: find(SERIALS),
    groups: find(GROUPS),
    maybeGroups: headings.flatMap((heading, column) =>
      !isTaken(column) && !isOfPeople(heading) && speaksOfClass(heading) ? [column] : [],
    ),
    names: find(NAMES),
    askedName: called.indexOf(ASKED_NAME),
  };
}

const MOST_SAID = 4;

function speaksOfClass(heading: string): boolean {
  const words = wordsOf(bareHeading(heading)).split(" ");
  return words.length <= MOST_SAID && words.some((word) => CLASS_WORDS.includes(word));
}

const CLASS_WORDS = ["kelas", "rombel", "kelompok", "grup", "class", "group"];

const ALL = new Set([...RESPONDENTS, ...GROUPS, ...NAMES]);

/** Whether a heading says who answered: then it is no mistyped item. */
export function isOfPeople(heading: string): boolean {
  return ALL.has(calledIn(heading));
}

/**
 * What a heading calls its column: its words, also after a number, after the code of a question (`id. Response ID`), and at the
 * end of a path. A path that names people on its way is not of one thing: `nama/nis`.
 */
function calledIn(heading: string): string {
  if (heading.trim() === "") return "";
  const bare = bareHeading(heading);
  const path = framedIn(bare).find(
    ({ question, around }) => bare.endsWith(question) && !around.some((part) => ALL.has(squeezed(part))),
  );
  const ways = [bare, withoutNumber(bare), /^[a-z]\w*\. (.+)/.exec(bare)?.[1], path?.question];
  const words = ways.map((way) => squeezed(way ?? ""));
  return words.find((one) => ALL.has(one)) ?? squeezed(bare);
}
