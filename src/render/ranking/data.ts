import type { Profile } from "../../core/profile/profile.ts";
import type { RankedRole } from "../../core/ranking/ranking.ts";
import { csvCell } from "../data/cell.ts";
import { jsonText } from "../data/json.ts";
import { firstOf } from "./compare.ts";
import type { Compared } from "./compared.ts";

/** A comparison as its JSON contract has it; roles that stand apart, and whose it is, stand in it where there is something to tell. */
export function rankingData({
  ranking,
  apart,
  respondent,
  group,
}: Pick<Compared, "ranking" | "apart" | "respondent" | "group">) {
  return {
    ...ranking,
    ...(apart && { apart: apart.ranking.roles.map((role) => withReason(role, apart.reasons)) }),
    ...(respondent !== null && { respondent }),
    ...(group !== null && { group }),
  };
}

function withReason(role: RankedRole, reasons: ReadonlyMap<string, string>) {
  return { ...role, reason: reasons.get(role.profile.id) ?? "" };
}

/** A comparison as JSON to read. */
export function renderRankingJson(compared: Compared): string {
  return `${jsonText(rankingData(compared), 2)}\n`;
}

/** The same in one line. */
export function renderRankingNdjson(compared: Compared): string {
  return `${jsonText(rankingData(compared))}\n`;
}

const FIRST_COLUMNS = ["respondent", "group", "first", "tied", "apart"];
const OF_ROLE = ["place", "verdict", "status", "heldBy", "low", "high", "point"] as const;

/** The header of a table: who, the first role, those tied with it and those that stand apart, then for each role its place and figures. */
export function rankingHeader(profiles: readonly Pick<Profile, "id">[]): string {
  const columns = profiles.flatMap(({ id }) => OF_ROLE.map((name) => csvCell(`${id}.${name}`)));
  return `${[...FIRST_COLUMNS, ...columns, "error"].join(",")}\n`;
}

/** A comparison as a row of such a table. */
export function rankingRow({ profiles, ranking, apart, respondent, group }: Compared): string {
  const { first, tied } = firstOf(ranking);
  const { roles } = ranking;
  const others = apart?.ranking.roles ?? [];
  const cells = profiles.flatMap(({ id }) => {
    const place = roles.findIndex((one) => one.profile.id === id);
    if (place >= 0) return cellsOf(roles[place], `${place + 1}`);
    return cellsOf(
      others.find(({ profile }) => profile.id === id),
      "",
    );
  });
  const idsApart = others.map(({ profile }) => profile.id);
  const who = [respondent, group, first, tied.join(" "), idsApart.join(" ")];
  return `${[...who.map((text) => csvCell(text ?? "")), ...cells].join(",")},\n`;
}

/** @param place empty where it has none among the others */
function cellsOf(ranked: RankedRole | undefined, place: string): string[] {
  if (!ranked) return OF_ROLE.map(() => "");
  const { verdict, fit } = ranked;
  return [
    place,
    verdict.band ?? "",
    verdict.status,
    csvCell(verdict.heldBy.join(" ")),
    `${fit.low}`,
    `${fit.high}`,
    fit.point === null ? "" : `${fit.point}`,
  ];
}

/** The row of a record that could not be read. */
export function failedRow(
  profiles: readonly Profile[],
  { respondent, group }: Pick<Compared, "respondent" | "group">,
  message: string,
): string {
  const empty = ",".repeat(FIRST_COLUMNS.length - 1 + OF_ROLE.length * profiles.length);
  return `${csvCell(respondent ?? "")},${csvCell(group ?? "")}${empty}${csvCell(message)}\n`;
}

/** A comparison as a table of one row. */
export function renderRankingCsv(compared: Compared): string {
  return rankingHeader(compared.profiles) + rankingRow(compared);
}
