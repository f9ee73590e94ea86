import { at } from "../../core/base/at.ts";
import { CUTS } from "../../core/profile/weights.ts";
import { BANDS } from "../../core/scoring/score.ts";
import type { Summary, SummaryRow } from "../../core/summary/shape.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block, GridValue } from "../document/blocks.ts";

/** More cells than these would make the page heavy; the respondents beyond are counted. */
const MOST_CELLS = 2200;

/** A row a respondent, in the order of the input. */
export function respondentsBlocks(summary: Summary): Block[] {
  const { rows, respondents, traits, antiTraits, realism } = summary;
  const names = [...traits, ...antiTraits].map(({ name }) => name);
  const values = [words.fit, ...names, ...(realism ? [words.realism] : [])];
  const shown = rows.slice(0, Math.max(1, Math.floor(MOST_CELLS / values.length)));
  const rest: Block[] =
    shown.length < respondents ? [{ kind: "note", text: words.firstOnly(shown.length, respondents) }] : [];
  return [
    { kind: "note", text: words.respondentsIntro },
    {
      kind: "grid",
      caption: words.respondents,
      columns: { texts: [words.respondent, words.result], values },
      rows: shown.map((row, index) => ({
        texts: [row.respondent ?? words.numbered(index + 1), words.verdict(row.status, row.band)],
        values: valuesOf(summary, row),
      })),
    },
    ...rest,
  ];
}

function valuesOf({ traits, realism }: Summary, row: SummaryRow): GridValue[] {
  const fit = row.status === "insufficient" ? null : row.fit.point;
  const { holds } = row;
  return [
    shaded(fit),
    ...row.traits.map((point, index) =>
      traitValue(point, at(traits, index).holdAt, at(holds.traits, index) === "yes"),
    ),
    ...row.antiTraits.map((point, index) => plain(point, at(holds.antiTraits, index) === "yes")),
    ...(realism ? [plain(row.realism, false)] : []),
  ];
}

/** A number that holds bears a sign, since colour would not reach everybody. */
function plain(point: number | null, isHolding: boolean): GridValue {
  const text = numberText(point);
  return isHolding ? { text: words.atFloor(text), tone: "warn" } : { text, tone: "none" };
}

/** A shade by the cuts; it judges nobody, since a value below may hold the verdict. */
function shaded(point: number | null): GridValue {
  const shade = CUTS.filter((cut) => point !== null && point >= cut).length;
  return { text: numberText(point), tone: point === null ? "none" : at(BANDS, shade) };
}

/** A trait's number shows a hold only where it holds: just above its floor it is rounded up. */
function traitValue(point: number | null, holdAt: number, isHolding: boolean): GridValue {
  if (isHolding) return plain(point, true);
  const isJustAbove = point !== null && point > holdAt && Math.floor(point) <= holdAt;
  return isJustAbove ? { ...shaded(point), text: String(holdAt + 1) } : shaded(point);
}

/** Rounded down, so that no number shows a cut that was not reached. */
function numberText(point: number | null): string {
  return point === null ? words.absent : String(Math.floor(point));
}
