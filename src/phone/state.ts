import { saidIn } from "../core/base/clean.ts";
import { currentItem, type InterviewOrder, reorder, startInterview } from "../core/interview/interview.ts";
import { type Key, press } from "../core/interview/keys.ts";
import { act, type Intent, reopen, type Session, startSession } from "../core/interview/session.ts";
import { show } from "../core/interview/show.ts";
import type { Seed } from "../core/interview/shuffle.ts";
import type { Profile } from "../core/profile/profile.ts";
import type { Kept } from "./kept.ts";
import { tap } from "./tap.ts";

/** What is on the page: the offer to go on with what was kept, the welcome, a screen of the interview, or its end. */
export type Stage = "offer" | "welcome" | "interview" | "ending";

/** The page at one moment. It never changes: `step` returns the next. */
export interface State {
  stage: Stage;
  /** An interview before, kept on this phone. */
  kept: Kept | null;
  /** As they were written. */
  respondent: string;
  group: string;
  order: InterviewOrder;
  /** Whether the person agreed that answers are kept. */
  keeps: boolean;
  seed: Seed;
  session: Session | null;
  /** Whether the welcome was opened over the interview, to change who answers. */
  isAside: boolean;
  /** A sentence of the page itself, until the next step. */
  told: string | null;
}

/** What a person does. `open`: a line of the list. `back` is the one way back, by a button, a key or the phone itself. */
export type Deed =
  | { kind: "write"; field: "respondent" | "group"; text: string }
  | { kind: "order"; order: InterviewOrder }
  | { kind: "keep"; keeps: boolean }
  | { kind: "tap"; intent: Intent }
  | { kind: "press"; key: Key }
  | { kind: "open"; line: number }
  | { kind: "begin" | "resume" | "who" | "back" };

/** A page for somebody new: nothing of the one before is left. */
export function freshState(seed: Seed, kept: Kept | null, told: string | null = null): State {
  return {
    stage: kept ? "offer" : "welcome",
    kept,
    respondent: "",
    group: "",
    order: "listed",
    keeps: false,
    seed,
    session: null,
    isAside: false,
    told,
  };
}

/** The page after what a person did. `now` in milliseconds. */
export function step(profile: Profile, state: State, deed: Deed, now: number): State {
  const quiet: State = { ...state, told: null };
  switch (deed.kind) {
    case "write":
      return { ...quiet, [deed.field]: deed.text };
    case "order":
      return { ...quiet, order: deed.order };
    case "keep":
      return { ...quiet, keeps: deed.keeps };
    case "begin":
      return begin(profile, quiet, now);
    case "resume":
      return resume(profile, quiet, now);
    case "who":
      return { ...quiet, stage: "welcome", isAside: true };
    case "tap":
      return within(quiet, (session) => tap(session, deed.intent, now));
    case "open":
      return within(quiet, (session) => tap({ ...session, cursor: deed.line }, { kind: "confirm" }, now));
    case "press":
      return within(quiet, (session) => press(session, deed.key, now));
    case "back":
      return goBack(quiet, now);
  }
}

function begin(profile: Profile, state: State, now: number): State {
  const { session, order, seed, isAside } = state;
  const begun: State = { ...state, stage: "interview", isAside: false };
  if (!session) {
    return { ...begun, session: startSession(startInterview(profile, { order, seed }), now, true) };
  }
  const { interview } = session;
  if (isAside && interview.order === order) return begun;
  return { ...begun, session: show(session, reorder(interview, order), now) };
}

/** Goes on with what was kept: at the question that comes next, or at the end where that was reached. */
function resume(profile: Profile, state: State, now: number): State {
  const { kept } = state;
  if (!kept) return state;
  const { respondent, group, order, seed, answers, skipped, isFinished } = kept;
  const session = startSession(startInterview(profile, { order, seed, answers, skipped }), now, true);
  const resumed: State = { ...state, kept: null, respondent, group, order, seed, keeps: true, session };
  return { ...resumed, stage: isFinished ? "ending" : "interview" };
}

/** A screen of the interview after something; its end, where that was wanted. */
function within(state: State, after: (session: Session) => Session): State {
  if (!state.session || state.stage !== "interview") return state;
  const session = after(state.session);
  const isOver = session.outcome === "finished" || session.outcome === "early";
  return { ...state, session, stage: isOver ? "ending" : "interview" };
}

function goBack(state: State, now: number): State {
  const { session, stage, isAside } = state;
  if (!session) return state;
  if (stage === "ending") return { ...state, stage: "interview", session: reopen(session, now) };
  if (stage === "welcome") return isAside ? { ...state, stage: "interview", isAside: false } : state;
  const { screen, cameFrom, interview } = session;
  if (screen === "help") return { ...state, session: act(session, { kind: "help" }, now) };
  const isFirst = screen === "question" && interview.at === 0 && cameFrom === null;
  if (isFirst) return { ...state, stage: "welcome" };
  return { ...state, session: act(session, { kind: "back" }, now) };
}

/** What tells one screen from another. */
export function placeIn({ stage, session }: State): string {
  if (stage !== "interview" || !session) return stage;
  return [session.screen, currentItem(session.interview)?.id ?? ""].join(" ");
}

/** Whether there is anything that a person would miss. */
export function hasAnswers({ session }: State): boolean {
  if (!session) return false;
  const { answers, skipped } = session.interview;
  return Object.keys(answers).length + skipped.length > 0;
}

/** Who answers, as it stands in a line; empty where nothing was written. */
export function whoIn({ respondent, group }: Pick<State, "respondent" | "group">): string {
  const [name, place] = [saidIn(respondent), saidIn(group)];
  if (name === null) return place ?? "";
  return place === null ? name : `${name} (${place})`;
}
