import { stripControls } from "../../core/base/clean.ts";
import { listItems } from "../../core/profile/items.ts";
import { isWished, type RoleMatch } from "../../core/ranking/search.ts";
import { roleSearch as words } from "../../text/role-search.ts";
import { conflictText } from "../../text/wishes.ts";
import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { hangLines } from "../terminal/wrap.ts";
import { MOST_COLUMNS, moreLines, titled } from "./roles.ts";

/** More than these matches of one role are counted. */
const MOST_MATCHES = 3;

/**
 * Lists the roles that were found, each with where it tells of what was looked for; those that do not meet a wish stand below the
 * others, with the reason.
 * @param invocation what starts the program here
 */
export function renderFound(
  found: readonly RoleMatch[],
  { width = 80, colour = 0 }: RenderOptions,
  invocation = "kerja-cocok",
): string {
  const chalk = chalkOf({ colour });
  const columns = Math.min(width, MOST_COLUMNS);
  const hang = (text: string, lead = "  ") => hangLines(lead, stripControls(text), columns);
  const block = ({ profile, matches, conflicts }: RoleMatch): string[] => {
    const told = matches.filter((match) => match.in !== "role" && match.in !== "summary");
    const rest = told.length - MOST_MATCHES;
    return [
      ...titled(stripControls(profile.role), words.items(listItems(profile).length), columns, chalk.bold),
      ...hangLines("  ", stripControls(profile.id), columns, chalk.dim),
      ...(conflicts.length > 0 ? hang(words.unmet(conflictText(profile, conflicts))) : []),
      ...(profile.summary === undefined ? [] : hang(profile.summary)),
      ...told.slice(0, MOST_MATCHES).flatMap((match) => hang(`${words.in[match.in]}: ${match.text}`, "  • ")),
      ...(rest > 0 ? hang(words.rest(rest), "  ") : []),
    ];
  };
  const [wished, others] = [found.filter(isWished), found.filter((one) => !isWished(one))];
  const blocks = [
    [chalk.bold(words.found(wished.length))],
    ...wished.map(block),
    ...(others.length > 0 ? [[chalk.bold(words.others(others.length))], ...others.map(block)] : []),
    moreLines(invocation, columns),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
