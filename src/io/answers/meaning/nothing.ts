import { simplified } from "../../../core/base/words.ts";
import { withoutEnd } from "./words.ts";

/** What people and programs write where there is no answer. Codes such as −9 and 99 are not among them: they may be answers. */
const MARKS = new Set([
  ..."na|n/a|n.a.|n.a|#n/a|#na|<na>|nan|null|#null!|none|nil|undefined|\\n|-|--|---|_|.|..|...".split("|"),
  ..."kosong|(kosong)|[kosong]|blank|(blank)|[blank]|empty|missing".split("|"),
  ..."tidak dijawab|tidak menjawab|belum dijawab|belum menjawab|tidak diisi|belum diisi|(tidak dijawab)|(belum dijawab)".split(
    "|",
  ),
  ..."(tidak menjawab)|(tidak diisi)|tidak ada jawaban|tanpa jawaban|tidak berlaku|nihil|dilewati".split("|"),
  ..."no answer|(no answer)|no response|not answered|not applicable|prefer not to answer|skipped|skip".split(
    "|",
  ),
]);

/** Whether a cell is a usual mark that there is no answer. */
export function isMark(cell: string): boolean {
  const said = simplified(cell).replace(/ ?\/ ?/g, "/");
  return MARKS.has(said) || MARKS.has(withoutEnd(said, ".") || said);
}
