import { shortSlug } from "../../draft/making/ids.ts";
import { making as words } from "../../text/making.ts";
import { fieldWords } from "../../text/making-fields.ts";
import { type Entry, elementsAt, entriesAt, entryAt, set, textAt } from "./entry.ts";
import { interestId, newId } from "./ids.ts";
import { addTexts, editEntries, editTexts, type Kind, type Part } from "./lists.ts";
import { askText, confirm, NONE, type Talk } from "./talk.ts";

/** Goes through the duties; after the first of them come the steps by which a person gets to know them. */
export async function editDuties(talk: Talk): Promise<boolean> {
  const { source } = talk.making;
  const wasEmpty = entriesAt(source, "duties").length === 0;
  const kind: Kind = {
    first: fieldWords.duty,
    make: (text) => ({ id: newId(source, shortSlug(text, 2, "tugas")), text }),
    label: (duty) => textAt(duty, "text") ?? "",
    fields: () => [{ key: "text", words: fieldWords.duty, isNeeded: true }],
    begin: (inner, duty) => askInterest(inner, duty, textAt(duty, "text") ?? ""),
    parts: () => [INTEREST],
    ...(!wasEmpty && { offers: [TIPS] }),
  };
  if (!(await editEntries(talk, source, "duties", kind))) return false;
  const asks = entriesAt(source, "duties").some(({ interest }) => interest !== undefined);
  return wasEmpty && asks
    ? withInterest(talk, (interest) => addTexts(talk, interest, "tips", fieldWords.interestTip))
    : true;
}

/** The question of interest in a duty. */
const INTEREST: Part = {
  label: (duty) => words.value(fieldWords.interest.question, interestText(duty) ?? NONE),
  edit: (talk, duty) => askInterest(talk, duty, ""),
};

const TIPS: Part = {
  label: (source) =>
    words.listed(fieldWords.interestTip.question, elementsAt(entryAt(source, "interest"), "tips").length),
  edit: (talk) => withInterest(talk, (interest) => editTexts(talk, interest, "tips", fieldWords.interestTip)),
};

function interestText(duty: Entry): string | undefined {
  return textAt(duty, "interest") ?? textAt(entryAt(duty, "interest"), "text");
}

/** @param offered what is suggested for a duty that asks nothing yet */
async function askInterest(talk: Talk, duty: Entry, offered: string): Promise<boolean> {
  const { source } = talk.making;
  const suggested = interestText(duty) ?? offered;
  const hint = suggested === "" ? { hint: words.emptySkips } : {};
  const typed = await askText(talk, { words: fieldWords.interest, suggested, ...hint });
  if (typed === null) return false;
  const present = entryAt(duty, "interest");
  if (typed === NONE) set(duty, "interest", undefined);
  else if (typed !== "" && textAt(present, "id") !== undefined) set(present, "text", typed);
  else if (typed !== "")
    set(duty, "interest", { id: interestId(talk.making, talk.prefix, String(duty.id)), text: typed });
  if (duty.interest !== undefined) answerable(source);
  if (typed !== "")
    for (const [entry, key] of [
      [duty, "interest"],
      [present, "text"],
    ] as const)
      confirm(talk, entry, key);
  return talk.making.save();
}

/** The interest is asked for with the answers of the catalogue, unless the profile says with which. */
function answerable(source: Entry): void {
  const interest = entryAt(source, "interest");
  if (interest.responses !== undefined || entryAt(source, "responses").minat !== undefined) return;
  set(interest, "responses", "minat");
  source.interest = interest;
}

/** Works on what is told of the interest: it is there only as long as it holds something. */
async function withInterest(talk: Talk, work: (interest: Entry) => Promise<boolean>): Promise<boolean> {
  const { source } = talk.making;
  const interest = entryAt(source, "interest");
  if (source.interest !== interest) source.interest = interest;
  const went = await work(interest);
  if (Object.keys(interest).length === 0) delete source.interest;
  return went;
}
