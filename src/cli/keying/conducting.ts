import { oneLine } from "../../core/base/clean.ts";
import { itemsOf, type Keying } from "../../core/keying/keying.ts";
import { pupilsOf, type SavedStack } from "../../core/keying/stack.ts";
import { itemFingerprint } from "../../core/profile/fingerprint.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { FIRST_ROLE } from "../../io/profiles/catalogue.ts";
import { stackWords as words } from "../../text/keying.ts";
import { quoted } from "../invocation.ts";
import type { ExitCode, Outcome } from "../outcome.ts";
import { type Held, type Holding, holdKeying } from "./holding.ts";
import { beginChecking, offerStackMenu } from "./menu.ts";
import { type Table, tableNotes, writeTable } from "./table.ts";

/** Keys in a stack until the person has done with it: its booklets, what is asked beside them, and the table. */
export async function keyIn(
  start: Keying,
  { verifies, ...holding }: Holding & { verifies: boolean },
): Promise<Outcome> {
  const { desk, conversation } = holding;
  const begun = verifies ? beginChecking(start) : { keying: start, told: null };
  if (begun.told !== null) await desk.say(begun.told);
  // What is told stands above the menu; a screen would hide it.
  let held: Held =
    begun.told === null ? await holdKeying(begun.keying, holding) : { keying: begun.keying, end: "menu" };
  for (;;) {
    if (held.end === "rival") return { sentence: words.rival };
    if (held.end === "left") return sayKept(held.keying, holding);
    const asker = await conversation.asker();
    const wish = await offerStackMenu(asker, held.keying);
    if (wish === null || wish.wish === "leave") return sayKept(held.keying, holding);
    const keying = wish.wish === "go" ? wish.keying : held.keying;
    // The menu may have changed something, and another window may have gone on while it stood there.
    const isNew = keying !== held.keying || wish.wish === "write";
    const told = isNew ? holding.keeper.keep(keying) : null;
    if (holding.keeper.isRivalled) return { sentence: words.rival };
    if (wish.wish !== "go") {
      if (told !== null) await desk.say(told);
      const ended = await (wish.wish === "write" ? write(tableOf(keying), holding, keying) : erase(holding));
      if (ended !== "again") return ended;
    }
    // Why a table could not be written stands above the menu too.
    if (wish.wish !== "write") held = await holdKeying(keying, holding, told);
  }
}

function tableOf(keying: Keying): Omit<Table, "written"> {
  const items = itemsOf(keying).map((item) => ({ id: item.id, print: itemFingerprint(item) }));
  return { profile: keying.profile, pupils: keying.pupils, items };
}

/** What becomes of a stack whose questions are other ones by now. */
export async function offerChanged(
  profile: Profile,
  stack: SavedStack,
  changed: number,
  holding: Holding,
): Promise<Outcome> {
  const { desk, conversation } = holding;
  await desk.say(words.changed(changed));
  const asker = await conversation.asker();
  const choices = [
    { value: "leave", label: words.leaveAsIs },
    { value: "write", label: words.write },
    { value: "erase", label: words.erase },
  ] as const;
  const wish = await asker.choose<"leave" | "write" | "erase">(words.changedAsk, choices, "leave");
  if (wish === null) return 130;
  const table = { profile, pupils: pupilsOf(stack), items: stack.items };
  const ended =
    wish === "write" ? await write(table, holding, null) : wish === "erase" ? await erase(holding) : "again";
  if (ended !== "again") return ended;
  await sayWhere(holding);
  return 0;
}

/** Writes the table, tells what is in it, and asks what becomes of the stack. `again`: it could not be written. */
async function write(
  { ...table }: Omit<Table, "written">,
  holding: Holding,
  keying: Keying | null,
): Promise<ExitCode | "again"> {
  const { desk, keeper } = holding;
  const whole = { ...table, written: keeper.written };
  const written = writeTable(desk, whole);
  if ("problem" in written) {
    await desk.tell({ problems: [written.problem] });
    return "again";
  }
  const told = keying && keeper.keep(keying, written);
  desk.noteWritten(written.file);
  for (const note of tableNotes(whole)) await desk.say(note);
  const command = commandAfter(written.file, table.profile, holding);
  await desk.say(words.next(command), command);
  if (told) await desk.say(told);
  // The table holds it all; what is kept beside it may lag behind, or be nothing.
  if (keeper.problem) await desk.tell({ problems: [keeper.problem] });
  if (keeper.name === null) return 0;
  return (await erase(holding, words.wantsToErase)) === 130 ? 130 : 0;
}

/** What to type once the table is there. A role that would not be meant unasked is named. */
function commandAfter(table: string, { id }: Profile, { desk, keeper }: Holding): string {
  const role = keeper.roleFile ?? id;
  const named = role === FIRST_ROLE ? "" : ` -p ${quoted(role)}`;
  return `${desk.world.invocation} kelas ${quoted(table)}${named}`;
}

/** Asks whether the stack is deleted, the safe choice first. `again`: it stays. */
async function erase(
  holding: Holding,
  question: string = words.wantsToEraseAll,
): Promise<ExitCode | "again"> {
  const { desk, conversation, keeper } = holding;
  const asker = await conversation.asker();
  const choices = [
    { value: false, label: words.keep },
    { value: true, label: words.eraseNow },
  ];
  const erases = await asker.choose(question, choices, false);
  if (!erases) {
    if (question === words.wantsToErase) await sayWhere(holding);
    return erases === null ? 130 : "again";
  }
  const failed = keeper.forget();
  if (failed === "changed") return desk.tell({ sentence: words.rival });
  if (failed !== null && failed !== "gone") return desk.tell({ problems: [failed] });
  await desk.say(words.erased);
  return 0;
}

/** Says where the answers lie, and how they are deleted. */
async function sayWhere({ desk, keeper }: Holding): Promise<void> {
  const { name, file } = keeper;
  if (name === null || file === null) return;
  desk.note(words.keptHere(oneLine(file)));
  const command = `${desk.world.invocation} riwayat hapus ${quoted(name)}`;
  await desk.say(words.howToErase(command), command);
}

/** Whoever leaves hears what is kept, and how to go on. A stack without pupils is none. */
async function sayKept(keying: Keying, { desk, keeper }: Holding): Promise<Outcome> {
  if (keying.pupils.length === 0) {
    const failed = keeper.forget();
    if (failed === "changed") return { sentence: words.rival };
    await desk.say(words.nothing);
    if (failed !== null && failed !== "gone") await desk.tell({ problems: [failed] });
    return 130;
  }
  if (keeper.problem) keeper.keep(keying);
  if (keeper.isRivalled) return { sentence: words.rival };
  const command = desk.linearly(`${desk.world.invocation} isi --lanjut`);
  if (!keeper.problem) {
    await desk.say(words.untouched(command), command);
    return 130;
  }
  if (keeper.name === null) await desk.say(words.notKept);
  else await desk.say(words.keptPart(command), command);
  await desk.tell({ problems: [keeper.problem] });
  return 130;
}
