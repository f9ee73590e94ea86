/**
 * The way back that the phone itself offers, by a gesture or a button: a step forward lays down an entry of the browser's history,
 * and to take one up is to go back. Only entries laid down at a touch count for it, so there is one for each step.
 * Entries hold a number and nothing of the person.
 */
export interface Way {
  /** After a step forward. */
  forward: () => void;
  /** After a step back that did not come from the phone. */
  backward: () => void;
  /** Back to where the page began: the next gesture leaves it. */
  home: () => void;
  /** How many steps lie behind. */
  depth: () => number;
}

/** @param onBack the phone asks to go so many steps back */
export function layWay(onBack: (steps: number) => void, onForward: () => void): Way {
  let depth = depthOf(history.state);
  // Every screen begins at its top.
  history.scrollRestoration = "manual";
  mark(depth);
  addEventListener("popstate", ({ state }) => {
    // A link to another part of the screen lays down an entry of its own, which leads nowhere else.
    if (state === null) return mark(depth);
    const before = depth;
    depth = depthOf(state);
    if (depth < before) onBack(before - depth);
    if (depth > before) onForward();
  });
  return {
    forward: () => {
      // A browser may refuse: it limits how often, and some files have no history. The buttons on the page still lead back.
      try {
        history.pushState({ depth: depth + 1 }, "");
        depth += 1;
      } catch {}
    },
    backward: () => {
      if (depth === 0) return;
      depth -= 1;
      history.back();
    },
    home: () => {
      if (depth === 0) return;
      const steps = depth;
      depth = 0;
      history.go(-steps);
    },
    depth: () => depth,
  };
}

/** Tells the entry that the page stands on how deep it lies. */
function mark(depth: number): void {
  try {
    history.replaceState({ depth }, "");
  } catch {}
}

function depthOf(state: unknown): number {
  const depth = typeof state === "object" && state !== null && "depth" in state ? Number(state.depth) : 0;
  return Number.isInteger(depth) && depth > 0 ? depth : 0;
}
