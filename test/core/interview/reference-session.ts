import { currentItem, isSure, shownOptions } from "../../../src/core/interview/interview.ts";
import { nextItem } from "../../../src/core/interview/next-item.ts";
import { opposedPairs } from "../../../src/core/interview/opposed-pairs.ts";
import type { Session } from "../../../src/core/interview/session.ts";
import { type AnswerValue, type Item, listItems } from "../../../src/core/profile/items.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import type { KnownAnswers } from "../arbitrary.ts";

/** What a key does; `risky`: it answers, passes over, clears or ends, so it must be meant. */
interface Deed {
  risky: boolean;
  run: () => void;
}

/** A way back from a question that a line of the list opened. */
interface Way {
  trail: string[];
  at: number;
}

interface Start {
  order: "listed" | "shortest";
  answers: KnownAnswers;
  skipped: readonly string[];
}

const PAGE = 10;
const PAGE_OF_TEXT = 40;

/** The interview as its footer and its help promise it, read plainly: one key, one deed, everything else nothing. */
export class ReferenceSession {
  readonly #profile: Profile;
  readonly #seed: number;
  readonly #items: readonly Item[];
  #order: "listed" | "shortest";
  #answers: KnownAnswers;
  #skipped: Set<string>;
  #trail: string[];
  #at: number;
  #cameFrom: Way | null = null;
  #screen: Session["screen"] = "welcome";
  #below: { screen: Session["screen"]; cursor: number | null } = { screen: "welcome", cursor: null };
  #cursor: number | null = null;
  #typed = "";
  #notice: string | null = null;
  #outcome: Session["outcome"] = "open";
  #shownAt: number;
  #last: { key: string; at: number } | null = null;
  #wasSure: boolean;

  constructor(profile: Profile, seed: number, start: Start, now: number, isResumed: boolean) {
    this.#profile = profile;
    this.#seed = seed;
    this.#items = listItems(profile);
    this.#order = start.order;
    this.#answers = start.answers;
    this.#skipped = new Set(start.skipped);
    const passed = [...Object.keys(this.#answers), ...this.#skipped];
    const listed = this.#items.map(({ id }) => id).filter((id) => passed.includes(id));
    this.#trail = start.order === "listed" ? listed : passed;
    this.#at = this.#trail.length - 1;
    this.#goOn();
    this.#shownAt = now;
    this.#wasSure = this.#isSure();
    if (isResumed) this.#show(now);
  }

  /** Whether a session stands where this one does. Asked after each of a million keys, so it makes no copies. */
  agrees({ interview, ...session }: Session): boolean {
    const { answers, skipped } = interview;
    return (
      session.screen === this.#screen &&
      session.cursor === this.#cursor &&
      session.typed === this.#typed &&
      session.notice === this.#notice &&
      session.outcome === this.#outcome &&
      interview.order === this.#order &&
      currentItem(interview)?.id === this.#trail[this.#at] &&
      skipped.length === this.#skipped.size &&
      skipped.every((id) => this.#skipped.has(id)) &&
      this.#items.every(({ id }) => answers[id] === this.#answers[id])
    );
  }

  /** What a failing test shows. */
  get seen() {
    return {
      answers: this.#answers,
      skipped: [...this.#skipped],
      screen: this.#screen,
      question: this.#trail[this.#at],
      cursor: this.#cursor,
      typed: this.#typed,
      notice: this.#notice,
      outcome: this.#outcome,
      order: this.#order,
    };
  }

  /** One key. At once behind a paste it is the rest of that. Held or too soon, a risky one does nothing; one without a deed does nothing either. */
  press(key: string, now: number): void {
    if (this.#last?.key === "paste" && isWithin(now - this.#last.at, 80)) {
      this.#last = { key: "paste", at: now };
      return;
    }
    const isHeld = this.#last?.key === key && isWithin(now - this.#last.at, 80);
    this.#last = { key, at: now };
    const deed = this.#deedOf(key, now);
    if (!deed || (deed.risky && isHeld)) return;
    // The welcome asks nothing, so that Enter may be typed ahead of it.
    if (deed.risky && this.#screen !== "welcome" && isWithin(now - this.#shownAt, 150)) {
      this.#notice ??= "too-soon";
      return;
    }
    this.#notice = null;
    deed.run();
  }

  /** From the menu after the report, back to where something is left to do. */
  reopen(now: number): void {
    this.#outcome = "open";
    this.#last = null;
    const id = this.#trail[this.#at];
    if (id === undefined || this.#isDone(id)) {
      this.#at = this.#trail.length - 1;
      this.#goOn();
    }
    this.#show(now);
    if (this.#screen === "settled") this.#openList(now);
  }

  #deedOf(key: string, now: number): Deed | null {
    if (key === "paste") return safe(() => this.#tell("pasted"));
    if (key === "s") return safe(() => this.#end("left"));
    if (this.#screen === "help") return this.#helpDeed(key, now);
    if (key === "?") return safe(() => this.#openHelp(now));
    switch (this.#screen) {
      case "welcome":
        if (key === "escape") return safe(() => this.#end("left"));
        if (key === "enter" || key === "right") return risky(() => this.#show(now));
        return this.#stepDeed(key, PAGE_OF_TEXT);
      case "question":
        return this.#questionDeed(key, now);
      case "settled":
        return this.#settledDeed(key, now);
      default:
        return this.#listDeed(key, now);
    }
  }

  #helpDeed(key: string, now: number): Deed {
    const close = () => {
      this.#screen = this.#below.screen;
      this.#cursor = this.#below.cursor;
      this.#shownAt = now;
    };
    return this.#stepDeed(key, PAGE_OF_TEXT) ?? safe(close);
  }

  #questionDeed(key: string, now: number): Deed | null {
    const item = this.#item();
    const given = this.#answers[item.id];
    const values = shownOptions({ seed: this.#seed }, item).map(({ value }) => value);
    const option = "1234567890x".indexOf(key);
    const next = () => {
      if (given !== undefined || this.#leadsOn()) this.#forward(now);
      else this.#tell("last");
    };
    if (option >= 0) return risky(() => this.#choose(values[option], "no-option", now));
    switch (key) {
      case "enter":
        return risky(() => {
          const chosen = this.#cursor === null ? given : values[this.#cursor];
          this.#choose(chosen, "choose", now);
        });
      case "right":
        return safe(next);
      case "l":
        return given === undefined ? risky(() => this.#skip(now)) : safe(next);
      case "h":
        return given === undefined ? null : risky(() => this.#erase(now));
      case "d":
        return safe(() => this.#openList(now));
      case "left":
      case "k":
      case "backspace":
      case "escape":
        return safe(() => this.#back(now));
      default:
        return this.#stepDeed(key, values.length);
    }
  }

  #settledDeed(key: string, now: number): Deed | null {
    if (key === "enter" || key === "r") return risky(() => this.#report());
    if (key === "d") return safe(() => this.#openList(now));
    if (key === "t") return safe(() => this.#askTheRest(now));
    if (["left", "k", "backspace", "escape"].includes(key)) return safe(() => this.#back(now));
    return this.#stepDeed(key, PAGE_OF_TEXT);
  }

  #listDeed(key: string, now: number): Deed | null {
    const lines = this.#lines();
    const isList = this.#screen === "list";
    const to = (line: number) =>
      safe(() => {
        this.#typed = "";
        this.#cursor = Math.max(0, Math.min(lines.length - 1, line));
      });
    const here = this.#cursor ?? 0;
    if (/^\d$/.test(key)) return safe(() => this.#type(this.#typed + key, key));
    switch (key) {
      case "up":
        return to(here - 1);
      case "down":
        return to(here + 1);
      case "page-up":
        return to(here - PAGE);
      case "page-down":
        return to(here + PAGE);
      case "home":
        return to(0);
      case "end":
        return to(lines.length - 1);
      case "backspace":
        return safe(() => this.#type(this.#typed.slice(0, -1), ""));
      case "enter":
        return risky(() => this.#open(lines[here] ?? [], now));
      case "r":
        return risky(() => this.#report());
      case "t":
        return isList ? null : safe(() => this.#askTheRest(now));
      case "d":
        return isList ? safe(() => this.#closeList(now)) : null;
      case "escape":
      case "left":
      case "k":
        return safe(() => (isList ? this.#closeList(now) : this.#back(now)));
      default:
        return null;
    }
  }

  #stepDeed(key: string, count: number): Deed | null {
    const here = this.#cursor ?? -1;
    const to = (line: number) =>
      safe(() => {
        this.#cursor = line < 0 ? null : Math.min(line, count - 1);
      });
    if (key === "down") return to(here + 1);
    return key === "up" ? to(here - 1) : null;
  }

  #choose(value: AnswerValue | undefined, notice: string, now: number): void {
    if (value === undefined) {
      this.#tell(notice);
    } else {
      const { id } = this.#item();
      this.#answers = { ...this.#answers, [id]: value };
      this.#skipped.delete(id);
      this.#forward(now);
    }
  }

  #skip(now: number): void {
    this.#skipped.add(this.#item().id);
    this.#forward(now);
  }

  #erase(now: number): void {
    const { [this.#item().id]: _, ...others } = this.#answers;
    this.#answers = others;
    this.#show(now);
    this.#tell("erased");
  }

  #back(now: number): void {
    const way = this.#screen === "question" ? this.#cameFrom : null;
    const isFirst = way === null && this.#at === 0;
    if (!isFirst) {
      this.#trail = way?.trail ?? this.#trail;
      this.#at = way?.at ?? this.#at - 1;
      this.#show(now);
    }
    if (isFirst) this.#tell("first");
  }

  /** The lines of the list: the ids that each opens; none for the way out. */
  #lines(): string[][] {
    const plan = planOf(this.#profile);
    const pairs = opposedPairs(plan, choose(plan, this.#answers));
    const ids = this.#items.map(({ id }) => id);
    const skipped = ids.filter((id) => this.#skipped.has(id));
    return [[], ...pairs.map((pair) => pair.ids), ...[...skipped, ...ids].map((id) => [id])];
  }

  #lineOf(number: number): number {
    return this.#lines().length - this.#items.length + number - 1;
  }

  #type(longer: string, alone: string): void {
    const isNumber = (text: string) => Number(text) >= 1 && Number(text) <= this.#items.length;
    const typed = [longer, alone].find(isNumber);
    if (typed !== undefined) this.#cursor = this.#lineOf(Number(typed));
    if (typed !== undefined || longer === "") this.#typed = typed ?? "";
  }

  #open(ids: readonly string[], now: number): void {
    const here = this.#trail[this.#at];
    if (ids.length === 0) this.#report();
    else if (ids.length === 1 && ids[0] === here) this.#closeList(now);
    else this.#jump(ids, now);
  }

  #jump(ids: readonly string[], now: number): void {
    const way = { trail: this.#trail, at: this.#at };
    this.#trail = [...this.#trail.filter((id) => !ids.includes(id)), ...ids];
    this.#at = this.#trail.length - ids.length;
    this.#show(now);
    this.#cameFrom = way;
  }

  #openList(now: number): void {
    const id = this.#trail[this.#at];
    this.#screen = "list";
    this.#typed = "";
    this.#cursor = id === undefined ? 0 : this.#lineOf(this.#items.findIndex((item) => item.id === id) + 1);
    this.#shownAt = now;
  }

  #closeList(now: number): void {
    const way = this.#cameFrom;
    this.#show(now);
    this.#cameFrom = way;
  }

  #openHelp(now: number): void {
    this.#below = { screen: this.#screen, cursor: this.#cursor };
    this.#screen = "help";
    this.#cursor = null;
    this.#typed = "";
    this.#shownAt = now;
  }

  #askTheRest(now: number): void {
    this.#order = "listed";
    this.#at = this.#trail.length - 1;
    this.#forward(now);
  }

  #report(): void {
    this.#typed = "";
    this.#end(this.#next() ? "early" : "finished");
  }

  #end(outcome: Session["outcome"]): void {
    this.#outcome = outcome;
  }

  #tell(notice: string): void {
    this.#notice = notice;
  }

  #forward(now: number): void {
    this.#goOn();
    this.#show(now);
  }

  /** To the next question on the way, else to what the order asks next, else to the end. */
  #goOn(): void {
    const next = this.#at + 1 < this.#trail.length ? null : this.#next();
    if (next) this.#trail = [...this.#trail.filter((id) => id !== next.id), next.id];
    this.#at = next ? this.#trail.length - 1 : this.#at + 1;
  }

  /** Whether something else than the question on the screen comes next. */
  #leadsOn(): boolean {
    return this.#at + 1 < this.#trail.length || this.#next()?.id !== this.#trail[this.#at];
  }

  #show(now: number): void {
    const id = this.#trail[this.#at];
    const sure = this.#isSure();
    const ending = sure && this.#order === "shortest" ? "settled" : "review";
    this.#screen = id === undefined ? ending : "question";
    this.#cursor = this.#screen === "review" ? 0 : id === undefined ? null : this.#givenLine(id);
    this.#typed = "";
    this.#notice = id !== undefined && sure && !this.#wasSure ? "certain" : null;
    this.#cameFrom = null;
    this.#shownAt = now;
    this.#wasSure = sure;
  }

  #givenLine(id: string): number | null {
    const given = this.#answers[id];
    const options = shownOptions({ seed: this.#seed }, this.#item());
    return given === undefined ? null : options.findIndex(({ value }) => value === given);
  }

  #item(): Item {
    const item = this.#items.find(({ id }) => id === this.#trail[this.#at]);
    if (!item) throw new Error("no question is on the screen");
    return item;
  }

  #isDone(id: string): boolean {
    return this.#answers[id] !== undefined || this.#skipped.has(id);
  }

  #next(): Item | null {
    return nextItem(this.#profile, this.#answers, { order: this.#order, skipped: this.#skipped });
  }

  #isSure(): boolean {
    return isSure({ profile: this.#profile, answers: this.#answers });
  }
}

function safe(run: () => void): Deed {
  return { risky: false, run };
}

function risky(run: () => void): Deed {
  return { risky: true, run };
}

function isWithin(elapsed: number, most: number): boolean {
  return elapsed >= 0 && elapsed < most;
}
