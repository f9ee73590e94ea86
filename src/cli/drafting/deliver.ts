import { basename } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import { problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import { listItems } from "../../core/profile/items.ts";
import { PROFILE_LIMITS } from "../../core/profile/limits.ts";
import type { Description } from "../../draft/description.ts";
import { type Drafted, draftProfile, MOST_ITEMS } from "../../draft/profile.ts";
import type { Reading } from "../../draft/read.ts";
import type { Remark, RemarkCode } from "../../draft/remark.ts";
import { setAside } from "../../io/files/set-aside.ts";
import { listCatalogue, sharedScales } from "../../io/profiles/catalogue.ts";
import { meaningsIn } from "../../io/profiles/meanings.ts";
import { type DraftSummary, type FoundPart, renderDrafted } from "../../render/lists/drafted.ts";
import { type PlacedComment, renderProfileYaml } from "../../render/profile/yaml.ts";
import { CHECK, remarkWords } from "../../text/draft.ts";
import { draftSummary } from "../../text/draft-summary.ts";
import type { Desk } from "../desk.ts";
import { quoted } from "../invocation.ts";
import type { Outcome } from "../outcome.ts";

/** @property isWhole whether all that was read is asked for, however long that is */
interface Wanted {
  from: string;
  isWhole: boolean;
}

/** Brings the draft of a description to where it goes, and tells beside it what was found and what to do next. */
export async function deliverDraft(
  desk: Desk,
  { description, unread }: Reading,
  { from, isWhole }: Wanted,
): Promise<Outcome> {
  const { catalogue, invocation } = desk.world;
  const shared = sharedScales(catalogue);
  const drafted = draftProfile(description, {
    shared,
    roles: listCatalogue(catalogue).map(({ id }) => id),
    items: meaningsIn(catalogue).keys(),
    ...(desk.output !== undefined && { fileName: nameOf(desk.output) }),
    isWhole,
  });
  const place = from === "-" ? {} : { file: from };
  if (!drafted) return { problems: [problem("no-scale-to-draft", {}, place)] };
  const comments = commentsOf(drafted);
  const yaml = renderProfileYaml(drafted.source, comments, draftSummary.head);
  const { parseProfile } = await import("../../io/profiles/yaml.ts");
  const parsed = parseProfile(yaml, undefined, () => shared);
  if ("problems" in parsed) {
    const isTooLong = parsed.problems.every(({ code }) => code === "beyond-limit");
    if (isTooLong) return { problems: [problem("too-long-to-draft", longestIn(description), place)] };
    throw new Error(`a draft cannot be run: ${JSON.stringify(parsed.problems)}`);
  }
  // Whoever asks for the draft once more may have worked on the first for an hour.
  const aside = desk.output === undefined ? null : setAside(desk.output, yaml);
  if (aside && "problem" in aside) return { problems: [aside.problem] };
  const outcome = await desk.deliver(yaml);
  if (outcome !== 0) return outcome;
  if (aside) desk.note(draftSummary.setAside(oneLine(aside.file)));
  const told = {
    role: description.role ?? null,
    found: foundIn(description),
    checks: comments.filter(({ text }) => text.startsWith(CHECK)).length,
    items: listItems(parsed.profile).length,
    unused: { unread, ...unusedIn(drafted) },
    file: desk.output === undefined ? null : quoted(desk.output),
    name: `${drafted.source.id}.yaml`,
  };
  desk.note(renderDrafted(told, desk.besides, invocation));
  return 0;
}

/** So much of a text is enough to find it by. */
const MOST_SHOWN = 60;

/** The longest text of a description, by how it begins. */
function longestIn(description: Description) {
  const texts = textsIn(description).sort((a, b) => b.length - a.length);
  const [longest = ""] = texts;
  return {
    text: shortened(longest, MOST_SHOWN),
    letters: longest.length,
    limit: PROFILE_LIMITS.letters,
  };
}

function textsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** How a file is called without its ending, which the id of a profile is compared with. */
function nameOf(file: string): string {
  return basename(file).replace(/\.ya?ml$/i, "");
}

/** What was read and is not in the draft, in its words. */
function unusedIn({ remarks }: Drafted): Omit<DraftSummary["unused"], "unread"> {
  return {
    unclear: remarks.flatMap((one) => (one.code === "unclear-phrase" ? [one.args.phrase] : [])),
    open: remarks.flatMap((one) =>
      one.code === "claim-without-truth" || one.code === "expectation-without-reality"
        ? [one.args.claim]
        : [],
    ),
    overLength: {
      phrases: remarks.flatMap((one) => (one.code === "over-length" ? one.args.phrases : [])),
      duties: countOf(remarks, "duties-unasked"),
      claims: countOf(remarks, "claims-unasked"),
      most: MOST_ITEMS,
    },
    beyond: remarks.flatMap((one) => (one.code === "left-out" ? [one.args] : [])),
  };
}

function countOf(remarks: readonly Remark[], counted: RemarkCode): number {
  return remarks.reduce(
    (sum, { code, args }) => sum + (code === counted && "count" in args ? args.count : 0),
    0,
  );
}

function commentsOf({ remarks }: Drafted): PlacedComment[] {
  return remarks.map((one) => ({ path: one.path, text: wordsOf(one) }));
}

function wordsOf({ code, args }: Remark): string {
  const write = remarkWords[code] as (args: Remark["args"]) => string;
  return write(args);
}

/** How many of each part of a description were read. */
function foundIn(description: Description): [FoundPart, number][] {
  const parts = Object.keys(draftSummary.parts) as FoundPart[];
  return parts.map((part) => {
    const value = description[part];
    return [part, Array.isArray(value) ? value.length : Number(value !== undefined)];
  });
}
