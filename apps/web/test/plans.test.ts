import type { Language } from "@parod/language/languages";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { drawn, narrow, test, wide } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { addressOf, catalogues } from "./routes.ts";

const at = (path: string, language: Language) =>
  addressOf({ path: `${path}?programme=illustrative` }, language);
const plan = "/plans/W06000015/W06000015.plan";
const said = (text: string, n: number) => text.replace("{n}", String(n));
/** The checks of a page unfold what is folded. */
const unfold = async (box: Locator) => box.evaluate((element) => element.setAttribute("open", ""));

async function whole(page: Page, language: Language): Promise<void> {
  for (const width of [narrow, wide]) {
    await page.setViewportSize({ width, height: 900 });
    await faultless(page, language, width);
  }
}

test.for(["en", "cy"] as const)(
  "a version is read in the reader's language, in the other by one click, and where it lacks one it says so: %s",
  async (language, { open }) => {
    const { plans } = catalogues[language];
    const other = language === "en" ? "cy" : "en";
    const first = {
      en: "Every school can name who supports it.",
      cy: "Gall pob ysgol enwi pwy sy’n ei chefnogi.",
    };
    const page = await open(at(`${plan}/2`, language), { persona: "authority" });
    const text = page.locator(".plan-text");
    await text.getByText(first[language]).waitFor();
    await expect.poll(async () => page.getByText(plans.lacks[language]).count()).toBe(0);
    await whole(page, language);
    await page.getByRole("link", { name: plans.readIn[other] }).click();
    await text.getByText(first[other]).waitFor();
    await expect.poll(async () => text.getAttribute("lang")).toBe(other);

    await page.goto(at(`${plan}/1`, "cy"));
    await drawn(page);
    await page.getByText(catalogues.cy.plans.lacks.cy).waitFor();
    await text.getByText(first.en).waitFor();
    await whole(page, "cy");
    await page.getByRole("link", { name: said(catalogues.cy.plans.versionOf, 2) }).click();
    await text.getByText(first.cy).waitFor();
  },
);

test.for(["en", "cy"] as const)(
  "the list says which languages each version has and lacks, and takes the one that it lacks: %s",
  async (language, { open }) => {
    const { plans, write, errors } = catalogues[language];
    const page = await open(at("/plans", language), { persona: "authority" });
    const version = (n: number) =>
      page.locator(".plan-version").filter({
        has: page.getByRole("heading", { name: said(plans.versionOf, n), exact: true }),
      });
    await version(2).first().getByText(plans.inBoth).waitFor();
    await version(1).first().getByText(plans.inOne.en).waitFor();
    await whole(page, language);

    // a plan of one's own, in the page's language, and then in the other
    const title = language === "en" ? "Plan of spring" : "Cynllun y gwanwyn";
    const fresh = page.locator("details").filter({ hasText: plans.add }).last();
    await unfold(fresh);
    await fresh.getByLabel(plans.languages[language], { exact: true }).check();
    await fresh.getByLabel(errors.field.title).fill(title);
    await fresh.getByLabel(plans.text).fill(title);
    await fresh.getByRole("button", { name: plans.addVersion }).click();
    await page.getByRole("alert").filter({ hasText: write.saved.title }).waitFor();
    const box = page.locator(".box").filter({ hasText: title });
    await box.getByText(plans.inOne[language]).waitFor();
    const other = language === "en" ? "cy" : "en";
    const lacks = box.locator("details").filter({ hasText: said(plans.addIn[other], 1) });
    await unfold(lacks);
    await lacks.getByLabel(errors.field.title).fill(title);
    await lacks.getByLabel(plans.text).fill(title);
    await lacks.getByRole("button", { name: plans.addVersion }).click();
    await box.getByText(plans.inBoth).waitFor();
  },
);
