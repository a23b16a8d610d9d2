import type { Language } from "@parod/language/languages";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { catalogues } from "./routes.ts";

const journeys = [
  {
    language: "en",
    authority: "Ceredigion",
    place: "/en/authorities/W06000008",
    report: "/en/report",
    reportHeading: "Milestone report, 1 April 2025",
    day: "1 April 2025",
    twin: "/cy/adroddiad",
  },
  {
    language: "cy",
    authority: "Ynys Môn",
    place: "/cy/awdurdodau-lleol/W06000001",
    report: "/cy/adroddiad",
    reportHeading: "Adroddiad cerrig milltir, 1 Ebrill 2025",
    day: "1 Ebrill 2025",
    twin: "/en/report",
  },
] as const satisfies readonly { readonly language: Language; readonly [key: string]: string }[];

describe.each(journeys)("in $language", (journey) => {
  const t = catalogues[journey.language];

  test("overview, an authority, as at 1 April 2025, the report, its print", async ({ open }) => {
    const page = await open(`/${journey.language}`);
    await page.locator("main table").getByRole("link", { name: journey.authority }).first().click();
    await heading(page, journey.authority);
    expect(new URL(page.url()).pathname).toBe(journey.place);

    await typeDay(page, journey.day);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\?asAt=2025-04-01$/u);
    const past = t.common.past.notice.replace("{date}", journey.day);
    await page.getByText(past).first().waitFor();
    await heading(page, journey.authority);
    await faultless(page, journey.language);

    await page
      .getByRole("navigation", { name: t.common.navigation.label })
      .getByRole("link", { name: t.common.navigation.reports })
      .click();
    await heading(page, journey.reportHeading);
    expect(page.url()).toContain(`${journey.report}?asAt=2025-04-01`);
    await expect.poll(async () => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await faultless(page, journey.language);

    await expect.poll(async () => printed(page)).toEqual({ seen: [], unseen: [] });
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: "screen" });

    await page.getByRole("link", { name: t.common.language.other, exact: true }).click();
    await page.waitForURL(new RegExp(`${journey.twin}\\?asAt=2025-04-01$`, "u"));
    await expect
      .poll(async () => page.evaluate(() => document.documentElement.lang))
      .not.toContain(journey.language);
  });
});

async function heading(page: Page, text: string): Promise<void> {
  await page.locator("h1").filter({ hasText: text }).waitFor();
  await page.waitForFunction((said) => document.title === `${said} - Parod`, text);
}

/** By keys alone, back from the heading where the focus is, in the words of the page's language. */
async function typeDay(page: Page, day: string): Promise<void> {
  const field = page.locator('input[name="asAt"]');
  for (let presses = 0; presses < 20; presses++) {
    if (await field.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Control+a");
  await page.keyboard.type(day);
  await expect.poll(async () => field.inputValue()).toBe(day);
}

/** On paper: what should not be there and is, what should be and is not. */
async function printed(page: Page) {
  await page.emulateMedia({ media: "print" });
  return page.evaluate(() => {
    const isSeen = (each: Element) =>
      each.checkVisibility() && each.getBoundingClientRect().height > 0;
    const said = (each: Element) => (each.textContent ?? "").trim().slice(0, 60);
    const away = ".main-nav, .as-at, .crumbs, .govuk-skip-link, [rel=alternate], main button";
    const there = "h1, main h2, main section, main table, main [role=table]";
    return {
      seen: [...document.querySelectorAll(away)].filter(isSeen).map(said),
      unseen: [...document.querySelectorAll(there)].filter((each) => !isSeen(each)).map(said),
    };
  });
}
