import type { LeaningCounts, Leanings } from "../../core/summary/leanings.ts";
import { MOST_GROUPS } from "../../core/summary/shape.ts";
import { leanings as words } from "../../text/leanings.ts";
import { counted } from "../../text/numbers.ts";
import { summary as summaryWords } from "../../text/summary.ts";
import type { Block, Count, GridValue, PageDocument } from "../document/blocks.ts";
import { cleaned } from "../document/build.ts";
import { LEAST_GROUP, sized } from "../summary/groups.ts";

/** Puts into words which roles a group leans to. Control characters of profiles and answers end here. */
export function leaningsDocument(leanings: Leanings): PageDocument {
  const { respondents, badRecords, roles } = leanings;
  const isSmall = respondents < LEAST_GROUP;
  const groups = isSmall ? [] : groupsBlocks(leanings);
  return cleaned({
    title: words.title(roles.length),
    subtitle: summaryWords.subtitle(respondents, badRecords),
    sections: [
      {
        kind: "glance",
        title: words.glance,
        blocks: isSmall ? smallBlocks(respondents) : blocksOf(leanings),
      },
      ...(groups.length > 0 ? [{ kind: "groups", title: words.groups, blocks: groups }] : []),
    ],
  });
}

const purpose: Block = { kind: "paragraph", text: words.purpose };

function smallBlocks(respondents: number): Block[] {
  const text = respondents === 0 ? summaryWords.none : summaryWords.small(respondents, LEAST_GROUP);
  return [{ kind: "lead", text }, purpose];
}

function blocksOf({ respondents, unanswered, roles }: Leanings): Block[] {
  const compared = respondents - unanswered;
  const left: Block[] = unanswered > 0 ? [{ kind: "note", text: words.unanswered(unanswered) }] : [];
  const highest = Math.max(0, ...roles.map(({ first }) => first));
  if (highest === 0) return [...left, purpose];
  const most = roles.filter(({ first }) => first === highest).map(({ role }) => role);
  const sure = roles.reduce((sum, role) => sum + role.sure, 0);
  const counts = [...roles]
    .sort((a, b) => b.first - a.first || b.tied - a.tied)
    .map(({ role, first, sure: certain, tied }): Count => {
      const notes = tied > 0 ? [words.tied(tied)] : [];
      return {
        label: role,
        sure: first,
        possible: tied,
        of: compared,
        value: words.value(first, certain),
        notes,
      };
    });
  return [
    { kind: "lead", text: words.most(most, highest, compared) },
    { kind: "paragraph", text: words.sureOnes(sure, compared) },
    ...left,
    { kind: "counts", caption: words.caption, columns: [words.role, words.amount], counts },
    { kind: "note", text: words.legend },
    purpose,
  ];
}

/** A row a role, a column a group; of small groups the number alone. */
function groupsBlocks(leanings: Leanings): Block[] {
  if (leanings.groups === null) return [{ kind: "note", text: summaryWords.manyGroups(MOST_GROUPS) }];
  if (leanings.groups.length === 0) return [];
  const { all, ungrouped, least } = sized(leanings);
  const valuesOf = (group: LeaningCounts): GridValue[] =>
    leanings.roles.map((_, index) => {
      const role = group.respondents < least ? undefined : group.roles[index];
      return { text: role ? words.cell(role.first, role.tied) : summaryWords.absent, tone: "none" };
    });
  const rows = all.map((group) => ({
    texts: [group.group],
    values: [numberOf(group.respondents), ...valuesOf(group)],
  }));
  const none: GridValue = { text: summaryWords.absent, tone: "none" };
  const rest =
    ungrouped > 0
      ? [
          {
            texts: [summaryWords.ungrouped],
            values: [numberOf(ungrouped), ...leanings.roles.map(() => none)],
          },
        ]
      : [];
  const isHidden = ungrouped > 0 || all.some(({ respondents }) => respondents < least);
  const names = leanings.roles.map(({ role }) => role);
  return [
    {
      kind: "grid",
      caption: words.groupCaption,
      columns: { texts: [summaryWords.group], values: [summaryWords.respondentsOf, ...names] },
      rows: [...rows, ...rest],
    },
    ...(isHidden ? [{ kind: "note", text: summaryWords.hiddenGroups(LEAST_GROUP) } satisfies Block] : []),
    { kind: "note", text: summaryWords.groupsCaveat },
  ];
}

function numberOf(count: number): GridValue {
  return { text: counted(count), tone: "none" };
}
