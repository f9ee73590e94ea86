import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasChromium, launch, openViewer, visit, WIDTHS } from "./page.ts";

/** What the tests of a page look through, from their start on. */
export interface Opened {
  readonly browser: Browser;
  /** A page that looks at whatever it is shown. */
  readonly viewer: Page;
}

/** Tests in Chromium, which is opened before and closed after them; where there is none they are loudly skipped. */
export function describeInChromium(title: string, tests: (opened: Opened) => void): void {
  describe.runIf(hasChromium())(title, () => {
    let browser: Browser;
    let viewer: Page;
    beforeAll(async () => {
      browser = await launch();
      viewer = await openViewer(browser);
    });
    afterAll(() => browser.close());

    tests({
      get browser() {
        return browser;
      },
      get viewer() {
        return viewer;
      },
    });
  });
}

/**
 * What holds of every page that is only read, in every window.
 * @param pages HTML by what it is of
 * @param others tests of their own
 */
export function describePages(
  title: string,
  pages: Readonly<Record<string, string>>,
  others: (opened: Opened) => void = () => undefined,
): void {
  describeInChromium(title, (opened) => {
    test.each(Object.entries(pages))("%s: accessible, no wider than any window", async (_, html) => {
      await opened.viewer.setContent(html);
      expect(await faultsOf(opened.viewer, WIDTHS, "any")).toEqual([]);
    });

    test.each(Object.entries(pages))("%s: one request, a silent console", async (_, html) => {
      const { url, requests, said } = await visit(opened.browser, html);
      expect({ requests, said }).toEqual({ requests: [url], said: [] });
    });

    others(opened);
  });
}
