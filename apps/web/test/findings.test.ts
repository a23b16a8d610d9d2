import { spokenPath } from "@parod/language/slugs";
import type { Language } from "@parod/language/languages";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { catalogues } from "./routes.ts";
import { heading, typeDay } from "./steps.ts";

const made = "programme=illustrative&asAt=2026-11-21";
const address = (language: Language, path: string) => spokenPath(`/${language}${path}`);
const items = (page: Page) => page.locator("#list .findings .finding a");
const idsOf = async (page: Page): Promise<readonly string[]> =>
  items(page).evaluateAll((links) =>
    links.map((each) => new URL((each as HTMLAnchorElement).href).pathname),
  );

/** Another finding in each language, so that one run leaves nothing in the way of the other. */
const runs = [
  {
    language: "en",
    at: 0,
    milestone: "The chief executive is in post",
    leaving: "Caerphilly",
    accepted: "Accepted until 31 December 2026",
  },
  {
    language: "cy",
    at: 1,
    milestone: "Y prif weithredwr yn ei swydd",
    leaving: "Caerffili",
    accepted: "Derbyniwyd tan 31 Rhagfyr 2026",
  },
] as const;

describe.each(runs)("in $language", ({ language, at, milestone, leaving, accepted }) => {
  const t = catalogues[language];

  test("a reader narrows by rule, follows the path to the record, and has the source at one press", async ({
    open,
  }) => {
    const page = await open(address(language, "/findings"));
    await page.locator("#by-rule").selectOption("order-of-leadership");
    await page.waitForURL(/rule=order-of-leadership/u);
    await expect.poll(async () => (await idsOf(page)).length).toBe(1);
    await items(page).click();
    await heading(page, t.rules.rule["order-of-leadership"].name);
    const origin = page.locator("main details.origin").first();
    await expect.poll(async () => origin.locator("a").isVisible()).toBe(false);
    await origin.locator("summary").click();
    await expect.poll(async () => origin.locator("a").isVisible()).toBe(true);
    await faultless(page, language);
    await page.locator(".path a").first().click();
    await heading(page, milestone);

    await page.goto(`${address(language, "/findings")}?rule=after-the-end`);
    await drawn(page);
    await items(page).filter({ hasText: leaving }).first().click();
    await heading(page, t.rules.rule["after-the-end"].name);
    await page.locator("main details.origin summary").first().click();
    await page.locator("main details.origin a").first().click();
    await heading(page, t.sources.title);
    const source = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expect.poll(async () => page.locator(`[id="${source}"]`).count()).toBe(1);
  });

  test("the government accepts one with a reason and until a day, and opens it again", async ({
    open,
  }) => {
    const list = `${address(language, "/findings")}?${made}&severity=warns`;
    const page = await open(list, { persona: "government" });
    const id = (await idsOf(page))[at] ?? "";
    await items(page).nth(at).click();
    await page.locator("#accept-send").waitFor();
    await page.locator("#accept-send").click();
    await page.getByText(t.errors.title).waitFor();
    await page.locator("#accept-reason").fill("Known, and being settled");
    await typeDay(page, "accept-reviewOn", ["31", "12", "2026"]);
    await page.locator("#accept-send").click();
    await page.getByText(t.findingsPage.accept.saved).waitFor();
    await page.locator("blockquote").filter({ hasText: "Known, and being settled" }).waitFor();
    await faultless(page, language);

    const marked = async () => {
      const other = await open(list, { persona: "government" });
      await expect.poll(async () => idsOf(other)).toContain(id);
      const path = id.replace(/^.*\//u, "");
      return other
        .locator("#list .finding")
        .filter({ has: other.locator(`a[href*="${path}"]`) })
        .filter({ hasText: accepted })
        .count();
    };
    await expect.poll(marked).toBe(1);
    await page.getByRole("button", { name: t.findingsPage.accept.reopen }).click();
    await page.locator("#reopen-reason").fill("Not settled after all");
    await page.locator("#reopen-send").click();
    await page.getByText(t.findingsPage.accept.reopened).waitFor();
    await expect.poll(marked).toBe(0);
  });

  test("an authority sees those that touch it alone, and is told of no other", async ({ open }) => {
    const list = address(language, "/findings");
    const all = await idsOf(await open(`${list}?${made}`, { persona: "government" }));
    const page = await open(`${list}?${made}`, { persona: "authority" });
    await page.getByText(t.findingsPage.own).waitFor();
    const own = await idsOf(page);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
    const mine = await open(`${list}?${made}&organisation=W06000015`, { persona: "government" });
    expect([...(await idsOf(mine))].toSorted()).toEqual([...own].toSorted());
    const other = all.find((each) => !own.includes(each)) ?? "";
    const refused = await open(`${other}?${made}`, {
      persona: "authority",
      expected: [/status of 404/u],
    });
    await refused.getByText(t.errors.code["not-found"]).waitFor();
  });

  test("what was resolved is still read at its address, with what resolved it", async ({
    open,
  }) => {
    const path = `${address(language, "/findings")}/${encodeURIComponent("who-does-this/F16/wg-eit")}`;
    const page = await open(path);
    // the days are worked out behind the page, a few at a time
    await expect
      .poll(
        async () => {
          await page.reload();
          await drawn(page);
          return page.locator("#life").count();
        },
        { timeout: 240_000 },
      )
      .toBe(1);
    await heading(page, t.rules.rule["who-does-this"].name);
    await page.locator("#life").getByRole("link").first().waitFor();
    await faultless(page, language);
  });

  test("the map leads to what ties one organisation to the others", async ({ open }) => {
    const page = await open(`${address(language, "/system-map")}?${made}`, {
      persona: "government",
    });
    await page.locator(".map").getByRole("link", { name: "Dysgu", exact: true }).click();
    await page.waitForURL(/organisation=dysgu/u);
    await page.locator("#links-title:focus").waitFor();
    await expect.poll(async () => page.locator(".map-tile--chosen").count()).toBe(1);
    await expect.poll(async () => page.locator(".map-tile--linked").count()).toBeGreaterThan(20);
    await page.locator(".map__mark").waitFor();
    await faultless(page, language);
  });
});
