import type { Keying } from "../../core/keying/keying.ts";
import { takeLine } from "../../core/keying/line.ts";
import { press } from "../../core/keying/press.ts";
import { typedOf } from "../../core/keying/typed.ts";
import { holdScreen } from "../../io/prompt/hold-screen.ts";
import type { Pressed } from "../../io/prompt/keys.ts";
import type { LineReader } from "../../io/prompt/line-reader.ts";
import { drawKeying } from "../../render/screen/keying.ts";
import { tellKeying } from "../../render/screen/keying-linear.ts";
import { keyingWords } from "../../text/keying.ts";
import type { Desk } from "../desk.ts";
import { type Conversation, wrapperFor } from "../interview/asking.ts";
import type { StackKeeper } from "./keeping.ts";

/** What a stack is keyed in with. */
export interface Holding {
  desk: Desk;
  conversation: Conversation;
  keeper: StackKeeper;
}

/** How the keying in came to rest: the person wants the menu, or has left; `rival`: another program went on with the stack. */
export interface Held {
  keying: Keying;
  end: "menu" | "left" | "rival";
}

interface Holds {
  keying: Keying;
  alert: string | null;
  hasLeft: boolean;
}

const BELL = "\u0007";

/**
 * Holds the keying in until the person wants something else. Everything that is shown is kept.
 * @param opening what to tell beside the first of it; null: nothing
 */
export async function holdKeying(
  start: Keying,
  holding: Holding,
  opening: string | null = null,
): Promise<Held> {
  const { conversation, keeper } = holding;
  const begun: Holds = { keying: { ...start, wantsMenu: false }, alert: opening, hasLeft: false };
  const { keying, hasLeft } = conversation.lines
    ? await holdLines(begun, holding, conversation.lines)
    : await holdDrawn(begun, holding);
  if (keeper.isRivalled) return { keying, end: "rival" };
  return { keying, end: hasLeft ? "left" : "menu" };
}

function isAtRest({ keying, hasLeft }: Holds, keeper: StackKeeper): boolean {
  return keying.wantsMenu || hasLeft || keeper.isRivalled;
}

function holdDrawn(start: Holds, { desk, conversation, keeper }: Holding): Promise<Holds> {
  const { terminal } = conversation;
  const { colour } = desk.besides;
  return holdScreen<Holds>(start, terminal, {
    draw: ({ keying, alert }, size) => drawKeying(keying, { ...size, colour, alert }),
    press: ({ keying }, pressed) => {
      const after = pressAll(keying, pressed);
      if (after.refused > keying.refused) terminal.output.write(BELL);
      return { keying: after, alert: keepChanged(keying, after, keeper), hasLeft: false };
    },
    isOver: (held) => isAtRest(held, keeper),
    leave: (held) => ({ ...held, hasLeft: true }),
  });
}

/** Keys behind the one that wants the menu are not for the row. */
function pressAll(start: Keying, pressed: readonly Pressed[]): Keying {
  let keying = start;
  for (const key of pressed) {
    if (keying.wantsMenu) return keying;
    keying = press(keying, typedOf(key));
  }
  return keying;
}

/** Who only looks has nothing to keep. */
function keepChanged(before: Keying, after: Keying, keeper: StackKeeper): string | null {
  const { pupils, place, half } = after;
  const isSame = pupils === before.pupils && place === before.place && half === before.half;
  return isSame && !keeper.problem ? null : keeper.keep(after);
}

async function holdLines(start: Holds, { conversation, keeper }: Holding, lines: LineReader): Promise<Holds> {
  const { output } = conversation.terminal;
  const wrap = wrapperFor(output);
  const say = (text: string) => output.write(`${wrap(text)}\n`);
  let held = start;
  if (held.alert !== null) say(held.alert);
  while (!isAtRest(held, keeper)) {
    say(`\n${tellKeying(held.keying)}`);
    output.write(keyingWords.linear.prompt);
    const line = await lines.next();
    if (line === null) return { ...held, hasLeft: true };
    const after = takeLine(held.keying, line);
    const alert = keepChanged(held.keying, after, keeper);
    if (alert !== null) say(alert);
    held = { keying: after, alert, hasLeft: false };
  }
  return held;
}
