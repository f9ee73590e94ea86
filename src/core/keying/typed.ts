/** A key as it is typed into a stack. */
export interface Typed {
  /** Its name, as the table of keys of the interview has them: "enter", "backspace", a sign in lower case, "paste". */
  key: string;
  /** The sign that it types; empty for a key without one. Of a paste, its text. */
  sign: string;
}

/** A key as a terminal tells it: what it sent is a sign only where the key goes by it. */
export function typedOf({ key, sent }: { key: string; sent: string }): Typed {
  const isSign = key === sent.toLowerCase() || key === "paste";
  return { key, sign: isSign ? sent : "" };
}
