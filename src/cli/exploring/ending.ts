import { type Interview, jump } from "../../core/interview/interview.ts";
import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { asking } from "../../text/asking.ts";
import { exploration as words } from "../../text/exploration.ts";
import { besidesOf } from "../interview/asking.ts";
import type { Closing } from "../interview/conducting.ts";
import { offerCopy } from "../interview/copying.ts";
import type { Farewell } from "../interview/ending.ts";
import type { ExitCode } from "../outcome.ts";
import { dayOf } from "../output/day.ts";
import { compareKnown, drawRanking } from "./drawing.ts";
import { offerRoles } from "./role.ts";
import { type Ending, knownOf } from "./state.ts";
import { askWishes } from "./wishing.ts";

/** The ending of an exploration. */
export function rankingClosing(ending: Ending): Closing {
  const state = { ...ending };
  return { offer: () => offerRanking(state), handOver: () => handOver(state) };
}

type Wish = "settle" | "report" | "wish" | "save" | "again" | "end";

/** Shows the ranking, offers what can be done with it, and hands it over at the end. */
async function offerRanking(ending: Ending): Promise<Farewell> {
  const asker = await ending.conversation.asker();
  await showRanking(ending);
  for (;;) {
    const settle = ending.isFinished ? settlingOf(ending) : [];
    const { choices, escaped } = menuOf(ending, settle.length);
    const wish = await asker.choose(asking.whatNext, choices, escaped);
    if (wish === null) return { wish };
    if (wish === "again") return { wish, interview: ending.interview };
    if (wish === "settle") return { wish: "again", interview: askAgain(ending.interview, settle) };
    if (wish === "end") {
      const delivered = await handOver(ending);
      if (delivered === 0) return { wish, delivered };
      continue;
    }
    const stays = await DEEDS[wish](ending, asker);
    if (!stays) return { wish: null };
  }
}

/** What each wish does; false: the person left. */
const DEEDS: Readonly<
  Record<"report" | "wish" | "save", (ending: Ending, asker: Asker) => Promise<boolean>>
> = {
  report: async (ending, asker) => {
    const stays = await offerRoles(ending, asker);
    if (stays) await drawBeside(ending);
    return stays;
  },
  wish: async (ending, asker) => {
    await ending.desk.say(["", words.aboutWishes]);
    const wishes = await askWishes(asker, ending.explored.wishes);
    if (!wishes) return false;
    ending.explored.wishes = wishes;
    ending.keeper.keep(ending.interview, ending.isFinished);
    await drawBeside(ending);
    return true;
  },
  save: ({ desk, begun, ...ending }, asker) =>
    offerCopy({
      desk,
      asker,
      inputs: [...begun.files.values()],
      formats: ["html", "teks", "markdown", "json"],
      stem: "urutan-peran",
      draw: (format) => {
        const whole = { full: true, date: dayOf(desk.world.now()) };
        return drawRanking(knownOf({ begun, ...ending }), format, whole);
      },
    }),
};

/** Asks these questions next, also those that were passed over. */
function askAgain(interview: Interview, ids: readonly string[]): Interview {
  return jump({ ...interview, skipped: interview.skipped.filter((id) => !ids.includes(id)) }, ids);
}

/** The questions that would settle the order of the first: of the roles that the person wants to look at. */
function settlingOf(ending: Ending): readonly string[] {
  return compareKnown(knownOf(ending)).ranking.settle;
}

/**
 * An early ranking leads back to its questions first; Esc does so too.
 * @param settling how many questions would settle the order, where the others are done with
 */
function menuOf({ isFinished }: Ending, settling: number): { choices: Choice<Wish>[]; escaped: Wish } {
  const deeds: Choice<Wish>[] = [
    { value: "report", label: words.report },
    { value: "wish", label: words.wish },
    { value: "save", label: words.save },
  ];
  const goOn: Choice<Wish> = { value: "again", label: isFinished ? words.change : words.goOn };
  const end: Choice<Wish> = { value: "end", label: words.end };
  const settle: Choice<Wish>[] = settling > 0 ? [{ value: "settle", label: words.settle(settling) }] : [];
  return isFinished
    ? { choices: [...deeds, ...settle, goOn, end], escaped: "end" }
    : { choices: [goOn, ...deeds, end], escaped: "again" };
}

/** Whether the result is what a person reads on the terminal at once, and not a file or another program's. */
function isRead({ desk, format }: Ending): boolean {
  return desk.output === undefined && desk.world.stdout.isTTY === true && (format ?? "teks") === "teks";
}

async function showRanking(ending: Ending): Promise<void> {
  if (!isRead(ending)) return drawBeside(ending);
  await ending.desk.tell(await deliver(ending));
  ending.desk.note("");
}

/** Draws the ranking among the questions. */
async function drawBeside(ending: Ending): Promise<void> {
  const { desk, conversation } = ending;
  desk.note(`\n${await drawRanking(knownOf(ending), "teks", besidesOf(desk, conversation))}`);
}

async function deliver(ending: Ending) {
  const { desk } = ending;
  const format = ending.format ?? "teks";
  return desk.deliver(
    await drawRanking(knownOf(ending), format, { ...desk.reportSurface(format), rest: "" }),
  );
}

/** Brings the ranking to the file or the program that it is for; who read it on the terminal has it. */
async function handOver(ending: Ending): Promise<ExitCode> {
  return isRead(ending) ? 0 : ending.desk.tell(await deliver(ending));
}
