import type { Page } from "playwright-core";
import { drawn } from "./browser.ts";

/** The pages of the test provider, which ask for fonts and icons that are nowhere. */
export const providerPages = [/^http:\/\/127\.0\.0\.1:\d+\//u];

/** Waits for the page of this heading, and for its answer. */
export async function heading(page: Page, text: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: text, exact: true }).waitFor();
  await drawn(page);
}

/** Types a day into the three fields that begin with an id. */
export async function typeDay(
  page: Page,
  id: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  await page.locator(`#${id}`).fill(day);
  await page.locator(`#${id}-month`).fill(month);
  await page.locator(`#${id}-year`).fill(year);
}
