import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { SIGNALS, untilEnd } from "../../../src/io/files/until-end.ts";

const EVENTS = [...SIGNALS, "exit"];

function listeners(): number[] {
  return EVENTS.map((name) => process.listenerCount(name));
}

/** Whoever else runs in this process, such as the tests before, may listen too: not meanwhile. */
beforeEach(() => {
  for (const signal of SIGNALS) {
    const others = process.rawListeners(signal) as NodeJS.SignalsListener[];
    process.removeAllListeners(signal);
    onTestFinished(() => {
      for (const other of others) process.on(signal, other);
    });
  }
});

/** Begins a step, and sends what was begun last a signal; nothing ends for it. */
function begun(clean: () => void) {
  const killed: unknown[] = [];
  const kill = vi.spyOn(process, "kill").mockImplementation((...sent) => {
    killed.push(sent);
    return true;
  });
  const end = untilEnd(clean);
  onTestFinished(() => {
    end();
    kill.mockRestore();
  });
  return { killed, send: (signal: NodeJS.Signals) => process.rawListeners(signal).at(-1)?.(signal) };
}

test.each(SIGNALS)("%s cleans up, and then ends the program as it would have", (signal) => {
  const before = listeners();
  const steps: string[] = [];
  const { killed, send } = begun(() => steps.push("clean"));
  send(signal);
  expect([steps, killed]).toEqual([["clean"], [[process.pid, signal]]]);
  expect(listeners()).toEqual(before);
});

test("whoever else listens has the end in hand", () => {
  const other = () => undefined;
  process.on("SIGHUP", other);
  onTestFinished(() => void process.off("SIGHUP", other));
  const steps: string[] = [];
  const { killed, send } = begun(() => steps.push("clean"));
  send("SIGHUP");
  expect([steps, killed]).toEqual([["clean"], []]);
});
