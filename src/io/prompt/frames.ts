import { Writable } from "node:stream";

/** A way to a terminal that knows what it drew last. */
export interface Frames {
  /** For whoever draws, each frame in one piece. */
  stream: Writable;
  /** Draws the last frame where the cursor is now. */
  redraw: () => void;
}

/** How a frame begins that takes the place of the one before. */
const ERASING = /^(?:\u001b\[\d*[ABGK])+/;
/** A movement of the cursor within a frame. */
const MOVING = /^\u001b\[\d+G$/;

/** @param onDraw called before each frame is drawn */
export function rememberFrames(
  output: NodeJS.WritableStream & { columns?: number | undefined },
  onDraw: () => void,
): Frames {
  let last = "";
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    const drawn = chunk.toString();
    last = MOVING.test(drawn) ? last + drawn : drawn;
    onDraw();
    output.write(drawn);
    done();
  };
  // By its width the lines are broken.
  const stream = Object.defineProperty(new Writable({ write }), "columns", { get: () => output.columns });
  return { stream, redraw: () => output.write(last.replace(ERASING, "")) };
}
