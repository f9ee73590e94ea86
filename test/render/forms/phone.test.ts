import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Notice } from "../../../src/core/base/notice.ts";
import { PHONE_IDS, phonePage } from "../../../src/render/forms/phone.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole, HOSTILE, wordedWith } from "../helpers.ts";
import { all, attributeOf, elementsOf, textOf } from "../html/pages.ts";

const NO_NOTICE: Notice = { purpose: null, seenBy: null, until: null };

const SCRIPT = 'globalThis.greeting = "halo ✓";';

const pageOf = (profile = everyKind(), notice = NO_NOTICE) =>
  phonePage(profile, { script: SCRIPT, neighbours: { scales: [], roles: [] }, notice, asksName: false });

const ACTIVE = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "</title><img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
];

describe.each([...HOSTILE, ["what would act", ACTIVE.join(), ""] as const])("a profile of %s", (_, text) => {
  const profile = { ...wordedWith(text), id: text };
  const notice = { purpose: text, seenBy: text, until: text };
  const html = () => pageOf(profile, notice);

  test("reaches the script as it is, and is nothing but text on the page", () => {
    const [data] = elementsOf(html()).filter((one) => attributeOf(one, "id") === PHONE_IDS.data);
    expect(JSON.parse(data ? textOf(data) : "")).toEqual({
      profile,
      neighbours: { scales: [], roles: [] },
      notice,
      asksName: false,
    });
    const tags = (page: string) => elementsOf(page).map(({ tagName }) => tagName);
    expect(tags(html())).toEqual(tags(pageOf()));
  });

  test("lets the one script run, as it was given", () => {
    const hash = createHash("sha256").update(SCRIPT).digest("base64");
    const page = html();
    const policies = all(page, "meta").flatMap((meta) => attributeOf(meta, "content") ?? []);
    expect(policies.filter((policy) => policy.includes(`script-src 'sha256-${hash}'`))).toHaveLength(1);
    expect(all(page, "script").map(textOf)).toContain(SCRIPT);
  });
});

test("the page says what to do where no script runs", () => {
  expect(all(pageOf(), "p").map(textOf).join()).toContain("Buka berkas ini di Chrome");
});

test("the data of the first role leaves room for the script", () => {
  expect(Buffer.byteLength(pageOf(firstRole()))).toBeLessThan(30_000);
});
