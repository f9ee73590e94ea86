import { intentOf, placeOf } from "../core/interview/keys.ts";
import type { PhoneData } from "../render/forms/phone.ts";
import { phone as words } from "../text/phone.ts";
import { element } from "./dom.ts";
import { fillEnding } from "./end-stage.ts";
import { Keeper, type Keeping } from "./keep.ts";
import { type Kept, keepable } from "./kept.ts";
import { keyFor } from "./keyboard.ts";
import { toldLine } from "./parts.ts";
import { announcement, drawScreen } from "./screen.ts";
import { type Deed, freshState, hasAnswers, placeIn, type State, step } from "./state.ts";
import { layWay, type Way } from "./way.ts";

/** What a screen can ask of the page beside what a person does on it. */
export interface Hands {
  go: (deed: Deed) => void;
  /** Goes on with what was kept on the phone. */
  resume: () => void;
  /** Deletes everything, on the page and on the phone, and begins anew. */
  clear: () => void;
  canKeep: () => boolean;
}

/** Runs the interview in its place on the page. */
export class Page {
  private state: State;
  private keeping: Keeping | null = null;
  private readonly data: PhoneData;
  private readonly keeper: Keeper;
  private readonly way: Way;
  private readonly screen = element("div", { class: "screen" });
  private readonly said = element("p", { class: "unseen", role: "status" });
  private readonly hands: Hands = {
    go: (deed) => this.go(deed),
    resume: () => this.resume(),
    clear: () => this.clear(),
    canKeep: () => this.keeper.canKeep(),
  };

  constructor(place: HTMLElement, data: PhoneData) {
    this.data = data;
    this.keeper = new Keeper(data.profile, String(randomSeed()));
    const kept = this.keeper.find();
    if (kept === "unreadable") this.keeper.forget();
    const isUnreadable = kept === "unreadable";
    this.state = freshState(randomSeed(), isUnreadable ? null : kept, isUnreadable ? words.unreadable : null);
    this.way = layWay(
      (steps) => this.backByPhone(steps),
      () => this.change({ kind: "tap", intent: { kind: "next" } }),
    );
    place.replaceChildren(this.screen, this.said);
    this.draw();
    this.said.textContent = this.state.told ?? "";
    addEventListener("keydown", (event) => this.onKey(event));
    addEventListener("beforeunload", (event) => {
      if (!hasAnswers(this.state) || this.keeping === "kept") return;
      event.preventDefault();
      // Older browsers ask only for this.
      event.returnValue = "";
    });
  }

  private go(deed: Deed): void {
    const before = this.state;
    this.change(deed);
    if (placeIn(before) === placeIn(this.state)) return;
    if (deed.kind === "back") this.way.backward();
    else this.way.forward();
  }

  /** The phone took up an entry of its own already. */
  private backByPhone(steps: number): void {
    for (let left = steps; left > 0; left -= 1) this.change({ kind: "back" });
    if (this.state.stage === "welcome" || this.state.stage === "offer") this.way.home();
    else if (this.way.depth() === 0) this.way.forward();
  }

  private change(deed: Deed): void {
    const before = this.state;
    this.state = step(this.data.profile, before, deed, Date.now());
    if (deed.kind === "resume") this.keepAs((kept) => this.keeper.takeOver(kept));
    else if (isOtherToKeep(before, this.state)) this.keep();
    if (isSameLook(before, this.state)) this.point();
    else if (before.stage === "welcome" && this.state.stage === "welcome") this.tell();
    else this.draw(placeIn(before) !== placeIn(this.state));
  }

  /** Goes on with what is kept by now: another tab may have gone on with it, or deleted it, since it was offered. */
  private resume(): void {
    const { kept } = this.state;
    const found = this.keeper.find();
    const isSame = found !== null && found !== "unreadable" && found.seed === kept?.seed;
    if (isSame) {
      this.state = { ...this.state, kept: found };
      this.go({ kind: "resume" });
      return;
    }
    this.state = freshState(randomSeed(), found === "unreadable" ? null : found, words.gone);
    this.draw(true);
  }

  private keep(): void {
    if (this.state.keeps && hasAnswers(this.state)) this.keepAs((kept) => this.keeper.keep(kept));
    else if (this.keeping === "kept") {
      this.keeper.forget();
      this.keeping = null;
    }
  }

  private keepAs(keep: (kept: Kept) => Keeping): void {
    const kept = keepable(this.state, Date.now());
    if (!kept) return;
    const before = this.keeping;
    this.keeping = keep(kept);
    if (this.keeping === before || this.keeping === "kept") return;
    const told = this.keeping === "failed" ? words.keepingFailed : words.keptElsewhere;
    this.state = { ...this.state, told };
  }

  private clear(): void {
    this.keeper.forget();
    this.keeping = null;
    this.state = freshState(randomSeed(), null, words.cleared);
    this.draw(true);
    this.way.home();
  }

  /** Tells what happened without a new screen: what is being written in a field goes on there. */
  private tell(): void {
    const line = toldLine(this.state.told);
    this.screen.querySelector(".told")?.remove();
    if (line) this.screen.querySelector("main")?.append(line);
    this.said.textContent = announcement(this.state);
  }

  private draw(isNew = false): void {
    this.screen.replaceChildren(...drawScreen(this.state, this.data, this.hands));
    if (this.state.stage === "ending") fillEnding(this.state, this.data, this.hands);
    this.said.textContent = announcement(this.state);
    if (!isNew) {
      this.point();
      return;
    }
    this.focusOn("[data-heading]");
    scrollTo(0, 0);
  }

  /** Puts the focus on the line under the cursor. */
  private point(): void {
    const { session, stage } = this.state;
    if (!session || stage !== "interview") return;
    this.focusOn(session.cursor === null ? "[data-heading]" : `[data-line="${session.cursor}"]`);
  }

  private focusOn(selector: string): void {
    this.screen.querySelector<HTMLElement>(selector)?.focus({ preventScroll: selector === "[data-heading]" });
  }

  private onKey(event: KeyboardEvent): void {
    const { session, stage } = this.state;
    if (!session || stage !== "interview") return;
    const place = placeOf(session);
    const key = keyFor(event, place);
    if (key === null) return;
    event.preventDefault();
    this.state = { ...this.state, session: { ...session, cursor: this.lineWithFocus() ?? session.cursor } };
    const isBack = intentOf(place, key)?.kind === "back" || place === "help";
    this.go(isBack ? { kind: "back" } : { kind: "press", key });
  }

  private lineWithFocus(): number | null {
    const line = document.activeElement?.getAttribute("data-line");
    return line === null || line === undefined ? null : Number(line);
  }
}

/** Whether there may be something else to keep, or nothing any more. */
function isOtherToKeep(before: State, after: State): boolean {
  if (before.session?.interview !== after.session?.interview) return true;
  return (["stage", "keeps", "respondent", "group"] as const).some((key) => before[key] !== after[key]);
}

/** Whether only the cursor may have moved. */
function isSameLook(before: State, after: State): boolean {
  if (placeIn(before) !== placeIn(after) || before.told !== after.told) return false;
  const [old, young] = [before.session, after.session];
  return old?.interview === young?.interview && old?.notice === young?.notice && old?.typed === young?.typed;
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
