import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { readKeys } from "../../../src/io/prompt/key-stream.ts";

const SIGNALS = ["SIGTERM", "SIGHUP", "SIGINT", "SIGTSTP", "SIGCONT"] as const;

/** A terminal of which everything is written down: its modes, what is drawn, and what the listener hears. */
function listen(show?: () => void) {
  const heard: unknown[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => heard.push({ isRaw }) });
  const output = new PassThrough();
  output.on("data", (drawn) => heard.push(String(drawn)));
  const end = readKeys(
    { input, output },
    {
      press: (pressed) => heard.push(pressed.map(({ key }) => key)),
      leave: () => heard.push("leave"),
      show: show ?? (() => heard.push("show")),
      hide: () => heard.push("hide"),
    },
  );
  return { heard, input, end };
}

/** What the listener hears of keys that come in these pieces. */
async function heardOf(...pieces: string[]): Promise<unknown[]> {
  const { heard, input, end } = listen();
  heard.length = 0;
  for (const piece of pieces) {
    input.write(piece);
    await new Promise(setImmediate);
  }
  end();
  return heard.filter((one) => Array.isArray(one) || one === "leave");
}

const TAKEN = [{ isRaw: false }, { isRaw: true }, "\u001b[?2004h", "show"];
const GIVEN_BACK = ["hide", "\u001b[?2004l", { isRaw: false }];

test("the terminal is taken, and given back once", () => {
  const counts = () => SIGNALS.map((signal) => process.listenerCount(signal));
  const before = counts();
  const { heard, input, end } = listen();
  expect(counts()).toEqual(before.map((count) => count + 1));
  end();
  end();
  expect(heard).toEqual([...TAKEN, ...GIVEN_BACK]);
  expect(counts()).toEqual(before);
  expect([input.isPaused(), input.listenerCount("data")]).toEqual([true, 0]);
});

test.each<[string, string[], unknown[]]>([
  ["keys that come together", ["12\u001b[A"], [["1", "2", "up"]]],
  ["keys that come one by one", ["1", "2"], [["1"], ["2"]]],
  ["a sequence in pieces", ["\u001b", "[", "A"], [["up"]]],
  ["Ctrl-C, and what was typed before it but not behind", ["1\u00032"], [["1"], "leave"]],
  ["Ctrl-D", ["\u0004"], ["leave"]],
  ["a paste in pieces", ["\u001b[200~a\u0003", "b\u001b[201~"], [["paste"]]],
])("%s", async (_, pieces, heard) => {
  expect(await heardOf(...pieces)).toEqual(heard);
});

test("the end of the input leaves", async () => {
  const { heard, input, end } = listen();
  input.end();
  await new Promise(setImmediate);
  end();
  expect(heard).toEqual([...TAKEN, "leave", ...GIVEN_BACK]);
});

test.each(["SIGTERM", "SIGHUP", "SIGINT"] as const)("%s leaves", (signal) => {
  const { heard, end } = listen();
  process.emit(signal);
  end();
  expect(heard).toEqual([...TAKEN, "leave", ...GIVEN_BACK]);
});

test("once it is over nothing is heard any more", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const { heard, input, end } = listen();
    // Whether an Esc is a key by itself is decided by the silence after it.
    input.write("\u001b");
    await new Promise(setImmediate);
    end();
    heard.length = 0;
    vi.runAllTimers();
    input.resume().end("1");
    await new Promise(setImmediate);
    expect(heard).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test("Ctrl-C behind the key that ends it is not heard", async () => {
  const heard: string[] = [];
  const input = new PassThrough();
  const end = readKeys(
    { input, output: new PassThrough() },
    {
      press: () => {
        heard.push("press");
        end();
      },
      leave: () => heard.push("leave"),
      show: () => {},
      hide: () => {},
    },
  );
  input.write("1\u0003");
  await new Promise(setImmediate);
  expect(heard).toEqual(["press"]);
});

test("a terminal that cannot be drawn on is given back", () => {
  const counts = () => SIGNALS.map((signal) => process.listenerCount(signal));
  const before = counts();
  const broken = () => {
    throw new Error("EIO");
  };
  expect(() => listen(broken)).toThrow("EIO");
  expect(counts()).toEqual(before);
});

test("continued after a stop it takes the terminal anew", () => {
  const { heard, end } = listen();
  process.emit("SIGCONT");
  end();
  expect(heard).toEqual([...TAKEN, ...TAKEN, ...GIVEN_BACK]);
});
