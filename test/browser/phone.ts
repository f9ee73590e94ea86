import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Notice } from "../../src/core/base/notice.ts";
import { type AnswerValue, type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { phonePage } from "../../src/render/forms/phone.ts";
import { interview } from "../../src/text/interview.ts";
import { optionLabel } from "../../src/text/items.ts";
import { neighboursFor } from "./ending-page.ts";

const script = brotliDecompressSync(readFileSync("dist/phone.js.br")).toString();

const NOTICE: Notice = { purpose: "Bahan bimbingan karier", seenBy: "Guru BK", until: null };

/** The page as `formulir` makes it. */
export function pageOf(profile: Profile, notice: Notice = NOTICE, asksName = false): string {
  return phonePage(profile, { script, neighbours: neighboursFor(profile), notice, asksName });
}

export const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
export const LAPTOP = { viewport: { width: 1280, height: 800 } };

/** A person at the page, who takes four seconds for a look at each screen without anybody waiting for it. */
export class Pupil {
  readonly page: Page;
  readonly profile: Profile;
  private now = Date.UTC(2026, 10, 26, 3, 0, 0);

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.profile = profile;
  }

  async look(milliseconds = 4000): Promise<void> {
    this.now += milliseconds;
    // A tab behind another is drawn once a second only.
    if (this.page.context().pages().length > 1) await this.page.bringToFront();
    await this.page.clock.setFixedTime(this.now);
  }

  async open(url: string): Promise<void> {
    await this.look();
    await this.page.goto(url);
  }

  /** Taps what bears this name. */
  async tap(name: string | RegExp): Promise<void> {
    await this.look();
    await this.page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .tap();
  }

  async click(name: string | RegExp): Promise<void> {
    await this.look();
    await this.page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  async press(key: string): Promise<void> {
    await this.look();
    await this.page.keyboard.press(key);
  }

  heading(): Promise<string | null> {
    return this.page.locator("[data-heading]").textContent();
  }

  /** The question on the screen, by the words that stand there; null: there is none. */
  async item(): Promise<Item | null> {
    const shown = await this.page.evaluate(() => {
      const { document } = globalThis as unknown as { document: Shown };
      if (!document.querySelector(".question")) return null;
      const scenes = [...document.querySelectorAll(".scene span")].map(({ textContent }) => textContent);
      return { text: document.querySelector("h2")?.textContent ?? "", scenes };
    });
    if (!shown) return null;
    const { text, scenes } = shown;
    const found = listItems(this.profile).find((item) =>
      item.kind === "comparison"
        ? scenes.includes(item.this) && scenes.includes(item.other)
        : item.text === text,
    );
    if (!found) throw new Error(`no question of the profile is shown: ${text}`);
    return found;
  }

  /** The options on the screen, as they read. */
  options(): Promise<string[]> {
    return this.page.locator(".option span").allTextContents();
  }

  /** What the page keeps, while its tab is open. */
  kept(): Promise<{ answers: Record<string, AnswerValue>; skipped: string[]; respondent: string } | null> {
    return this.page.evaluate(() => {
      const stores = globalThis as unknown as Record<"sessionStorage" | "localStorage", Store>;
      const text = [stores.sessionStorage, stores.localStorage].flatMap((store) =>
        Object.keys(store).map((key) => store.getItem(key)),
      )[0];
      return text ? JSON.parse(text).kept : null;
    });
  }
}

interface Store {
  getItem: (key: string) => string | null;
}

interface Shown {
  querySelector: (selector: string) => { textContent: string } | null;
  querySelectorAll: (selector: string) => Iterable<{ textContent: string }>;
}

/** How an option reads on the screen; of a comparison by the side on which it stands. */
export function readAs(item: Item, value: AnswerValue): string {
  if (item.kind !== "comparison") return optionLabel(item, value);
  const place = item.flip ? 5 - Number(value) : Number(value) - 1;
  return interview.sides[place] ?? "";
}

/** An answer to every question, all options in turn. */
export function answersFor(profile: Profile): Record<string, AnswerValue> {
  return Object.fromEntries(
    listItems(profile).map((item, index) => {
      const { value } = item.options[(index * 7 + 2) % item.options.length] ?? { value: 1 };
      return [item.id, value];
    }),
  );
}
