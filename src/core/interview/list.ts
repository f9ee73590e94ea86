import { back, currentItem, jump, reorder } from "./interview.ts";
import { isMove, movedIn } from "./moves.ts";
import { openedBy, type ReviewEntry, reviewEntries } from "./review.ts";
import type { Intent, Session } from "./session.ts";
import { end, show } from "./show.ts";

/** Opens the list on the question at hand, so that Enter leads back to it and not out of the interview. */
export function openList(session: Session, now: number): Session {
  const item = currentItem(session.interview);
  const entries = reviewEntries(session.interview);
  const here = entries.findIndex((entry) => entry.kind === "item" && entry.item === item);
  return { ...session, screen: "list", cursor: Math.max(0, here), typed: "", shownAt: now };
}

/** What was below the list comes up again, the clock of its question running on. */
function closeList(session: Session, now: number): Session {
  const { interview, askedAt, cameFrom } = session;
  return { ...show(session, interview, now), askedAt, cameFrom };
}

/** The list and the last look after what the person wants. */
export function actOnList(session: Session, intent: Intent, now: number): Session {
  const { interview, cursor, screen } = session;
  const entries = reviewEntries(interview);
  if (intent.kind === "digit") return goToNumber(session, entries, session.typed, String(intent.digit));
  if (intent.kind === "untype") return goToNumber(session, entries, session.typed.slice(0, -1), "");
  const untyped = { ...session, typed: "" };
  if (isMove(intent)) return { ...untyped, cursor: movedIn(cursor ?? 0, intent.kind, entries.length - 1) };
  switch (intent.kind) {
    case "finish":
      return end(untyped);
    case "back":
      return screen === "list" ? closeList(untyped, now) : show(untyped, back(interview), now);
    case "continue":
      return screen === "list" ? closeList(untyped, now) : show(untyped, reorder(interview, "listed"), now);
    case "choose":
      return openEntry(
        untyped,
        entries.find((entry) => openedBy(entry) === intent.option),
        now,
      );
    case "confirm":
      return openEntry(untyped, entries[cursor ?? 0], now);
    default:
      return untyped;
  }
}

/** Puts the cursor on the question whose number was typed; a digit that leads to none begins a number of its own. */
function goToNumber(
  session: Session,
  entries: readonly ReviewEntry[],
  typed: string,
  digit: string,
): Session {
  const longer = typed + digit;
  if (longer === "") return { ...session, typed: "" };
  const indexOf = (text: string) =>
    entries.findIndex((entry) => entry.kind === "item" && entry.number === Number(text));
  const found = [longer, digit].find((text) => indexOf(text) >= 0);
  return found === undefined ? session : { ...session, typed: found, cursor: indexOf(found) };
}

function openEntry(session: Session, entry: ReviewEntry | undefined, now: number): Session {
  const { interview } = session;
  if (!entry) return session;
  if (entry.kind === "finish") return end(session);
  const ids = entry.kind === "pair" ? entry.items.map(({ item }) => item.id) : [entry.item.id];
  // The question that the list was opened over stays where it is on the way.
  if (ids[0] === currentItem(interview)?.id && ids.length === 1) return closeList(session, now);
  return { ...show(session, jump(interview, ids), now), cameFrom: interview };
}
