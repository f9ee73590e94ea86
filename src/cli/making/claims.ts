import { shortSlug } from "../../draft/making/ids.ts";
import { making as words } from "../../text/making.ts";
import { type FieldWords, fieldWords } from "../../text/making-fields.ts";
import { type Entry, elementsAt, entriesAt, textAt } from "./entry.ts";
import { itemId, newId } from "./ids.ts";
import { addEntry, editEntries, editEntry, type Kind, removerOf } from "./lists.ts";
import { startingStatement } from "./starting.ts";
import { askText, NONE, pick, type Talk } from "./talk.ts";

/** The two lists of what is believed of a role, and where what holds instead stands. */
const CLAIMS = {
  misconceptions: { first: fieldWords.misconception, key: "truth", words: fieldWords.truth },
  expectations: { first: fieldWords.expectation, key: "reality", words: fieldWords.reality },
} as const;

export type ClaimList = keyof typeof CLAIMS;

/** A misconception or an expectation, with a true and a false statement to guess. */
function claimKind(source: Entry, list: ClaimList): Kind {
  const { first, key, words: other } = CLAIMS[list];
  return {
    first,
    make: (claim) => ({ id: newId(source, shortSlug(claim, 3, "anggapan")), claim }),
    label: (entry) => textAt(entry, "claim") ?? "",
    fields: () => [
      { key: "claim", words: first, isNeeded: true },
      { key, words: other, isNeeded: true },
    ],
    begin: async (talk, claim) =>
      (await addStatement(talk, list, claim, true)) && addStatement(talk, list, claim, false),
    parts: () => [
      {
        label: (claim) => words.listed(words.statements, elementsAt(claim, "statements").length),
        edit: (talk, claim) => editStatements(talk, list, claim),
      },
    ],
  };
}

function statementKind(answer: boolean): Pick<Kind, "fields" | "label"> {
  return {
    label: statementLabel,
    fields: () => [
      { key: "text", words: statementWords(answer), isNeeded: true },
      { key: "why", words: fieldWords.why },
    ],
  };
}

function statementWords(answer: boolean): FieldWords {
  return answer ? fieldWords.trueStatement : fieldWords.falseStatement;
}

async function addStatement(talk: Talk, list: ClaimList, claim: Entry, answer: boolean): Promise<boolean> {
  const isFirst = entriesAt(claim, "statements").every((statement) => statement.answer !== answer);
  const suggested = isFirst ? startingStatement(talk, list, claim, answer) : "";
  const hint = suggested === "" ? { hint: words.emptySkips } : {};
  const typed = await askText(talk, { words: statementWords(answer), suggested, ...hint });
  if (typed === null) return false;
  if (typed === "" || typed === NONE) return true;
  const statement = { id: itemId(talk.making, talk.prefix, String(claim.id)), text: typed, answer };
  return addEntry(talk, claim, "statements", statementKind(answer), statement);
}

/** A statement is added as what it is: the question tells true ones and false ones apart. */
async function editStatements(talk: Talk, list: ClaimList, claim: Entry): Promise<boolean> {
  for (;;) {
    const chosen = await pick<Entry | boolean | "back">(talk, words.which, [
      { value: true, label: words.addNamed(fieldWords.trueStatement.question) },
      { value: false, label: words.addNamed(fieldWords.falseStatement.question) },
      ...entriesAt(claim, "statements").map((value) => ({ value, label: statementLabel(value) })),
      { value: "back", label: words.goBack },
    ]);
    if (chosen === null) return false;
    if (chosen === "back") return true;
    const went =
      typeof chosen === "object"
        ? await editStatement(talk, claim, chosen)
        : await addStatement(talk, list, claim, chosen === true);
    if (!went) return false;
  }
}

function editStatement(talk: Talk, claim: Entry, statement: Entry): Promise<boolean> {
  const kind = statementKind(statement.answer === true);
  return editEntry(talk, statement, kind, removerOf(claim, "statements", statement));
}

function statementLabel(statement: Entry): string {
  return words.statement(textAt(statement, "text") ?? "", statement.answer === true);
}

/** Goes through the claims of a list. */
export function editClaims(talk: Talk, list: ClaimList): Promise<boolean> {
  const { source } = talk.making;
  return editEntries(talk, source, list, claimKind(source, list));
}
