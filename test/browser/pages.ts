import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  accessibilityProblems,
  hasChromium,
  launch,
  openViewer,
  overflowOf,
  show,
  visit,
  WINDOWS,
} from "./page.ts";

/**
 * What holds of every page that is only read, in every window.
 * @param pages HTML by what it is of
 * @param others tests of their own, which get the browser once it is open
 */
export function describePages(
  title: string,
  pages: Readonly<Record<string, string>>,
  others: (browserOf: () => Browser) => void = () => undefined,
): void {
  describe.runIf(hasChromium())(title, () => {
    let browser: Browser;
    let viewer: Page;
    beforeAll(async () => {
      browser = await launch();
      viewer = await openViewer(browser);
    });
    afterAll(() => browser.close());

    const cases = Object.entries(pages).flatMap(([name, html]) =>
      WINDOWS.map((window) => ({ name, html, ...window })),
    );

    test.each(cases)(
      "$name, $colorScheme, $width px: accessible, no wider than the window",
      async ({ html, ...window }) => {
        await show(viewer, html, window);
        expect(await accessibilityProblems(viewer)).toEqual([]);
        expect(await overflowOf(viewer)).toBe(0);
      },
    );

    test.each(Object.entries(pages))("%s: one request, a silent console", async (_, html) => {
      const { url, requests, said } = await visit(browser, html);
      expect({ requests, said }).toEqual({ requests: [url], said: [] });
    });

    others(() => browser);
  });
}
