import { expect, test } from "vitest";
import { beginsAsChat, messagesIn } from "../../../../src/io/answers/codes/messages.ts";

test.each<[string, [string | null, string][]]>([
  ["", []],
  [
    "satu\ndua\n\ntiga",
    [
      [null, "satu\ndua\n"],
      [null, "\ntiga"],
    ],
  ],
  [
    "\nsatu\n\ndua",
    [
      [null, "\nsatu\n"],
      [null, "\ndua"],
    ],
  ],
  ["[26/11/26 10.12] Budi: satu\ndua", [["Budi", "satu\ndua"]]],
  ["[26/11/26 10.12] Budi : satu", [["Budi", "satu"]]],
  ["[26/11/26 10.12] ~Budi: satu", [["Budi", "satu"]]],
  ["[26/11/26 10.12] Ani ~ Budi: satu", [["Ani ~ Budi", "satu"]]],
  [
    "26/11/26 10.12 - Budi: satu\n\ndua\n26/11/26 10.13 - Ani: tiga",
    [
      ["Budi", "satu\n\ndua\n"],
      ["Ani", "tiga"],
    ],
  ],
  ["11/26/26, 10:12 AM - Budi: satu", [["Budi", "satu"]]],
  ["\u200e[26/11/26, 10.12.33] ~\u202fBudi: satu", [["Budi", "satu"]]],
  ["[10.12, 26/11/2026] +62 812-3456-7890: satu", [["+62 812-3456-7890", "satu"]]],
  ["[11/26, 10:12 PM] Budi 2: satu", [["Budi 2", "satu"]]],
  ["2026-11-26 10:12 - Budi: satu", [["Budi", "satu"]]],
  ["26/11/26 pukul 10.12 - Budi: satu", [["Budi", "satu"]]],
  ["26/11/26, 10:12\u202fp.\u00a0m. - Budi: satu", [["Budi", "satu"]]],
  ["26/11/26, 10:12 PTG - Budi: satu", [["Budi", "satu"]]],
  ["[26/11/26 10.12 pagi] Budi: satu", [["Budi", "satu"]]],
  ["2026/11/26 午後10:12 - Budi: satu", [["Budi", "satu"]]],
  ["\u200f٢٦\u200f/١١\u200f/٢٠٢٦، ١٠:١٢ ص - Budi: satu", [["Budi", "satu"]]],
  ["26/11/26 10.12 Pandu - satu", [[null, "26/11/26 10.12 Pandu - satu"]]],
  ["26/11/26 10.12 - Budi menambahkan Ani", [[null, "Budi menambahkan Ani"]]],
  ["26/11/26 10.12 - Budi:\r\nsatu", [["Budi", "\r\nsatu"]]],
  ["[26/11/26 10.12] Bu Rina: [25/11/26 09.00] Budi: satu", [["Budi", "satu"]]],
  ['"26/11/26 10.12 - Budi: satu"', [["Budi", 'satu"']]],
  ["\t26/11/26 10.12 - Budi: satu", [["Budi", "satu"]]],
  ["x\t26/11/26 10.12 - Budi: satu", [[null, "x\t26/11/26 10.12 - Budi: satu"]]],
  ["Budi: satu", [[null, "Budi: satu"]]],
  ["[1] Budi: satu", [[null, "[1] Budi: satu"]]],
  ["2026/11/26 10:12:00,Budi", [[null, "2026/11/26 10:12:00,Budi"]]],
])("%j", (text, messages) => {
  expect(messagesIn(text).map(({ sender, from, to }) => [sender, text.slice(from, to)])).toEqual(messages);
});

test.each([
  ["[26/11/26 10.12] Budi: satu", true],
  ["\n\n26/11/26 10.12 - Budi: satu", true],
  ["Budi: satu", false],
  ['[{"answers": {}}]', false],
  ["[1, 2]", false],
  ["26/11/2026 10:12:33,Budi", false],
])("%j begins as a chat: %j", (text, isChat) => {
  expect(beginsAsChat(text)).toBe(isChat);
});
