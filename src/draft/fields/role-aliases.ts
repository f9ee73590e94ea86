import { JOINTS } from "../cues/joints.ts";
import { COPULAS, NO_ROLE } from "../cues/roles.ts";
import { isActivity, isQuality } from "../grammar/classes.ts";
import { nameAt, type RoleWords, roleAt } from "../grammar/role-mention.ts";
import type { Unit } from "../text/units.ts";
import { closesBracket, opensBracket, type Word } from "../text/words.ts";

/** So many sentences give a profession its other names. */
const MOST_READ = 40;

/**
 * The name of the profession with its other names: `penguji (tester)`, `penata rias alias MUA`, `pengacara, atau yang lazim disebut
 * in-house counsel, …`, `Seismolog, begitu sebutan lainnya, …`.
 */
export function withAliases(role: RoleWords, units: readonly Unit[]): RoleWords {
  if (role.length === 0) return role;
  const aliases = units
    .slice(0, MOST_READ)
    .filter(({ marks, block }) => block.kind !== "bullet" && marks.every(({ tag }) => tag !== "alike"))
    .flatMap(({ words }) => aliasesIn(words, role))
    .filter((alias) => alias.some(({ norm }) => !role.includes(norm)));
  const names = aliases.map((alias) => alias.map(({ norm }) => norm));
  return Object.assign([...role], {
    aliases: [...names, ...names.flatMap((name) => shortened(role, name)), ...withoutHead(role)],
  });
}

/** `instruktur BLK` for the `instruktur balai latihan kerja (BLK)`: letters stand for the words that they begin. */
function shortened(role: RoleWords, [letters, ...more]: readonly string[]): string[][] {
  const from = role.length - (letters?.length ?? 0);
  const isShort =
    from > 0 && more.length === 0 && role.slice(from).every((word, at) => word[0] === letters?.[at]);
  return isShort && letters ? [[...role.slice(0, from), letters]] : [];
}

const HEADS = new Set(["staf", "anggota"]);
const WORKERS = new Set(["petugas", "tenaga", "juru", "ahli", "pekerja", "tukang"]);

/** `HRD` is the `staf HRD`, and `pembaca meter` the `petugas pembaca meter listrik`. */
function withoutHead(role: RoleWords): (readonly string[])[] {
  const rest = role.slice(1);
  if (HEADS.has(role[0] ?? "") && rest.length > 0) return [rest];
  const isWorker =
    WORKERS.has(role[0] ?? "") && rest.length > 1 && /^pe\p{L}{4,}(?<!an)$/u.test(rest[0] ?? "");
  if (!isWorker) return [];
  return rest.length > 2 ? [rest, rest.slice(0, -1)] : [rest];
}

const NAMED = /^(?:di(?:sebut|kenal|juluki|namai|singkat|panggil)|ber(?:nama|gelar))$/;
const ALSO = new Set("sebagai dengan juga nama istilah sebutan singkatan".split(" "));
const CALLED = new Set("sebutan istilah nama julukan panggilan".split(" "));

function aliasesIn(words: readonly Word[], role: RoleWords): (readonly Word[])[] {
  const found: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = roleAt(words, at, role);
    if (end === undefined) continue;
    found.push(bracketAt(words, end), behindWord(words, end));
    at = end - 1;
  }
  found.push(beforeCalled(words));
  return found.filter((name) => isAlias(name));
}

/** `penguji perangkat lunak (tester)` */
function bracketAt(words: readonly Word[], at: number): readonly Word[] {
  const first = words[at];
  if (!first || !opensBracket(first)) return [];
  const close = words.findIndex((word, index) => index >= at && closesBracket(word));
  return words.slice(at, close + 1);
}

/** `alias MUA`, `, atau yang lazim disebut interpreter,`, `atau tester adalah …` */
function behindWord(words: readonly Word[], end: number): readonly Word[] {
  const isJoined = words[end]?.norm === "alias" || words[end]?.norm === "atau";
  const from = isJoined ? end + 1 : end;
  const called = words.findIndex(({ norm }, index) => index >= from && index < from + 4 && NAMED.test(norm));
  let start = called < 0 ? from : called + 1;
  if (called < 0 && !isJoined) return [];
  if (called >= 0 && !isJoined && words[end]?.norm !== "yang") return [];
  while (called >= 0 && ALSO.has(words[start]?.norm ?? "")) start += 1;
  const name = nameAt(words, start);
  // `Barista atau bartender?` asks for one of them.
  const isApposed =
    /,/.test(words[end - 1]?.after ?? "") || COPULAS.has(words[start + name.length]?.norm ?? "");
  return called < 0 && words[end]?.norm === "atau" && !isApposed ? [] : name;
}

/** `Seismolog, begitu sebutan lainnya, …` */
function beforeCalled(words: readonly Word[]): readonly Word[] {
  const name = nameAt(words, 0);
  const { length } = name;
  return words[length]?.norm === "begitu" && CALLED.has(words[length + 1]?.norm.replace(/nya$/, "") ?? "")
    ? name
    : [];
}

function isAlias(name: readonly Word[]): boolean {
  const [first] = name;
  return (
    first !== undefined &&
    name.length <= 4 &&
    !NO_ROLE.has(first.norm) &&
    !JOINTS.has(first.norm) &&
    !isQuality(first) &&
    !isActivity(first) &&
    name.every(({ text }) => /^[\p{L}][\p{L}\d/&.-]*$/u.test(text))
  );
}
