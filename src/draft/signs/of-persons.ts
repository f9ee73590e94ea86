import type { Label } from "../cues/labels.ts";
import { PRONOUNS } from "../cues/openers.ts";
import { isActivityList } from "../fields/deed-lists.ts";
import { judgedIn } from "../fields/persons.ts";
import { listBehindCopula } from "../fields/quality-list.ts";
import { piecesOf } from "../grammar/list.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { predicateOf } from "../grammar/subject.ts";
import type { State } from "../state.ts";
import type { Word } from "../text/words.ts";

/** `Tidak semua orang cocok, terutama yang ceroboh dan pelupa`: whom it fits cannot be bad throughout. */
export function fitField(words: readonly Word[], state: State): Label {
  return judgedField(words, state) ?? "traits";
}

/** What the qualities speak for that a sentence gives to somebody. */
export function judgedField(words: readonly Word[], { role }: State): Label | undefined {
  if (saysHowWorkIsNot(words)) return undefined;
  const polarity = judgedIn(words, role)?.polarity;
  return polarity && (polarity === "good" ? "traits" : "antiTraits");
}

const WORK = new Set("pekerjaan profesi jabatan karier kerja kerjaan tugas dunia".split(" "));
const FOR = new Set(["untuk", "bagi", "buat"]);

const FITTING = new Set("tepat cocok pas sesuai ideal".split(" "));

/** `Ini bukan pekerjaan yang santai` tells of the work, and of nobody. */
export function saysHowWorkIsNot(words: readonly Word[]): boolean {
  const not = words.findIndex(({ norm }) => norm === "bukan" || norm === "bukanlah");
  if (not < 0 || not > 4 || !WORK.has(words[not + 1]?.norm ?? "")) return false;
  if (words.slice(0, not).some(({ after }) => /,/.test(after))) return false;
  const rest = words.slice(not + (words[not + 2]?.norm === "yang" ? 3 : 2));
  return rest.length > 0 && !FITTING.has(rest[0]?.norm ?? "") && !rest.some(({ norm }) => FOR.has(norm));
}

/** `Ia melayani orang yang marah dan tidak sabar` tells of others. */
export function isOfWorker(words: readonly Word[], { role }: State): boolean {
  const predicate = predicateOf(words, role);
  return (
    predicate.hasSubject &&
    isActivityList(predicate.words) &&
    !["pekerjaan", "profesi", "kami"].includes(withoutConnector(words)[0]?.norm ?? "")
  );
}

const PROSPECTS = new Set("kandidat sosok pribadi calon figur pelamar".split(" "));

/** `Kandidat yang tepat memiliki …`: what is listed is told of somebody who may take up the profession. */
export function isOfProspect(words: readonly Word[], role: RoleWords): boolean {
  return (
    PROSPECTS.has(withoutConnector(words)[0]?.norm ?? "") &&
    piecesOf(listBehindCopula(words, role) ?? []).length > 1
  );
}

const CONDITIONS = new Set("kalau asal asalkan".split(" "));
const SOMEBODY = new Set(
  "orang orang-orang seseorang mereka siapa siapapun pribadi individu sosok anak mahasiswa siswa lulusan pelamar calon karyawan pemuda".split(
    " ",
  ),
);

/** `… dimiliki oleh orang-orang yang sabar`, `… apabila ia teliti`: somebody who may take up the profession is spoken of. */
export function namesSomebody(words: readonly Word[]): boolean {
  return words.some(
    ({ norm }, at) =>
      (SOMEBODY.has(norm) && words[at + 1]?.norm === "yang") ||
      (CONDITIONS.has(norm) && PRONOUNS.has(words[at + 1]?.norm ?? "")),
  );
}

/** Whether a sentence begins with whom it is about: `Orang yang …`, `Kalau kamu …`. */
export function startsWithPerson(words: readonly Word[]): boolean {
  const [first, second, third] = withoutConnector(words);
  if (!first) return false;
  if (first.norm === "kalau") return true;
  if (first.norm === "yang") return true;
  return (
    (second?.norm === "yang" &&
      ["orang", "mereka", "kamu", "seseorang", "pribadi", "individu", "siapa", "sosok", "siapapun"].includes(
        first.norm,
      )) ||
    (second?.norm === "pun" && third?.norm === "yang")
  );
}
