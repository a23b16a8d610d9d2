import { type Browser, chromium, type Page } from "playwright-core";
import { inject, test as base } from "vitest";
import { slowed } from "./slow.ts";

export const wide = 1280;
export const narrow = 320;

export type Visit = {
  readonly width?: number;
  readonly persona?: "government" | "body" | "authority" | "certifier" | "neighbour";
  /** Errors that the visit is about: any other fails the test. */
  readonly expected?: readonly RegExp[];
};

/** A context of its own for each visit, as if for another person at another machine. Pages opened in it are watched. */
export type OpenVisit = (visit?: Visit) => Promise<{ readonly newPage: () => Promise<Page> }>;

/** The page of an address, in a visit of its own. */
export type OpenPage = (address: string, visit?: Visit) => Promise<Page>;

type Fixtures = { browser: Browser; visit: OpenVisit; open: OpenPage };

export const test = base.extend<Fixtures>({
  browser: [
    // vitest reads which fixtures a fixture needs from this pattern
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await chromium.connect(inject("browserAt"));
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  visit: async ({ browser }, use) => {
    const errors: string[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async ({ width = wide, persona, expected = [] } = {}) => {
      const context = await browser.newContext({
        baseURL: inject("base"),
        viewport: { width, height: 900 },
        locale: "en-GB",
        reducedMotion: "reduce",
      });
      contexts.push(context);
      // a shared machine may stand still for a while
      context.setDefaultTimeout(120_000);
      if (persona !== undefined)
        await context.addCookies([
          { name: "parod_persona", value: persona, url: inject("base"), httpOnly: true },
        ]);
      const hear = (error: string) => {
        if (!expected.some((each) => each.test(error))) errors.push(error);
      };
      return {
        newPage: async () => {
          const page = await context.newPage();
          await slowed(page);
          page.on("pageerror", (error) => hear(`${page.url()}: ${error.stack ?? error.message}`));
          page.on("console", (said) => {
            if (said.type() === "error" || said.type() === "warning")
              hear(`${page.url()}: ${said.text()}`);
          });
          return page;
        },
      };
    });
    await Promise.all(contexts.map((context) => context.close()));
    if (errors.length > 0)
      throw new Error(`The browser's console must stay empty.\n${errors.join("\n")}`);
  },
  open: async ({ visit }, use) => {
    await use(async (address, options) => {
      const page = await (await visit(options)).newPage();
      await page.goto(address);
      await drawn(page);
      return page;
    });
  },
});

/** Waits until the page has its heading and no longer waits for its answer. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("h1") !== null && !document.querySelector('[aria-busy="true"]'),
  );
}
