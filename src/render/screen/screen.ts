import type { Session } from "../../core/interview/session.ts";
import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { fitParts } from "./fit.ts";
import { drawHelp, drawSettled, drawWelcome } from "./pages.ts";
import { drawQuestion } from "./question.ts";
import { drawReview } from "./review.ts";
import type { Parts, Window } from "./window.ts";

export interface ScreenOptions extends Required<Pick<RenderOptions, "width" | "colour">> {
  height: number;
  /** A sentence from outside the interview, shown like a notice. */
  alert: string | null;
}

/** Wider lines are hard to read. */
const MOST_COLUMNS = 80;

/** Draws what is on the screen: never wider than the window, never taller. */
export function drawScreen(session: Session, { width, height, colour, alert }: ScreenOptions): string {
  const window: Window = {
    width: Math.min(width - 1, MOST_COLUMNS),
    height,
    chalk: chalkOf({ colour }),
  };
  const parts = drawers[session.screen](session, window);
  return fitParts({ ...parts, notice: alert ?? parts.notice }, window).join("\n");
}

const drawers: Record<Session["screen"], (session: Session, window: Window) => Parts> = {
  welcome: drawWelcome,
  question: drawQuestion,
  help: drawHelp,
  settled: drawSettled,
  list: drawReview,
  review: drawReview,
};
