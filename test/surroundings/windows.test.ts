import { expect, test } from "vitest";
import { ENTER, keptFiles, openInterview } from "../terminal/interview.ts";

const SIZES = [
  [1, 1],
  [20, 6],
  [80, 1],
  [500, 60],
] as const;

test.each(SIZES)(
  "a window of %d×%d: an answer is kept, nothing breaks, and it can be left",
  async (columns, rows) => {
    const terminal = openInterview([], { columns, rows });
    await terminal.waitFor((one) => one.isWhole, "the welcome");
    await terminal.press(ENTER);
    await terminal.waitFor((one) => one.isWhole, "a question");
    await terminal.press("1");
    await terminal.waitFor((one) => keptFiles(one.state).length === 1, "the answer on disk");
    await terminal.press("s");
    expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
    expect(terminal.output).not.toContain("bermasalah");
  },
);
