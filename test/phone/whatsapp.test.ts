import { expect, test } from "vitest";
import { whatsAppLink } from "../../src/phone/whatsapp.ts";

test.each([
  ["A-01 (XI-2): KC1-P23HE", "A-01 (XI-2): KC1-P23HE"],
  ["Budi & Ani? #1 = 50%+: KC1-0", "Budi & Ani? #1 = 50%+: KC1-0"],
  ['"><script>: KC1-0', '"><script>: KC1-0'],
  ["Dé 🌱: KC1-0", "Dé 🌱: KC1-0"],
  ["setengah \ud83c: KC1-0", "setengah \ufffd: KC1-0"],
])("%j is the whole message", (line, sent) => {
  const { origin, pathname, searchParams, hash } = new URL(whatsAppLink(line));
  expect({ origin, pathname, hash }).toEqual({ origin: "https://wa.me", pathname: "/", hash: "" });
  expect([...searchParams]).toEqual([["text", sent]]);
});
