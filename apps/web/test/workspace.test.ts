import { spokenPath } from "@parod/language/slugs";
import type { Language } from "@parod/language/languages";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { catalogues } from "./routes.ts";

const illustrative = "programme=illustrative";
const address = (language: Language, path: string) =>
  spokenPath(`/${language}${path}?${illustrative}`);
/** Another criterion in each language, so that one run leaves nothing in the way of the other. */
const runs = [
  { language: "en", nth: 0, plan: "Shared with two", other: "Our own plan" },
  { language: "cy", nth: 1, plan: "Rhannwyd â dau", other: "Ein cynllun ni" },
] as const;

const told = (page: Page) => page.locator(".notice-success").last();

describe.each(runs)("in $language", ({ language, nth, plan, other }) => {
  const t = catalogues[language];

  test("Dysgu assesses a criterion, adds evidence, and takes both back", async ({ open }) => {
    const page = await open(address(language, `/work/dysgu`), { persona: "body" });
    // one that nobody has assessed, wherever the made-up figures leave it
    const untouched = page
      .locator("#workstreams details")
      .filter({ has: page.locator("li", { hasText: t.states.standing["not-assessed"] }) });
    const box = untouched.nth(nth);
    await box.locator("summary").click();
    await box
      .locator("li", { hasText: t.states.standing["not-assessed"] })
      .getByRole("link")
      .first()
      .click();
    await page.locator("#assess-state").waitFor();
    const standing = page.locator("main dl.facts dd").first();
    const before = await standing.textContent();

    await page.getByLabel(t.states.assessment.met, { exact: true }).check();
    await page.locator("#assess-send").click();
    await told(page).waitFor();
    await page.getByText(t.states.standing.unevidenced).first().waitFor();

    await page.locator("#evidence-send").click();
    await page.getByText(t.errors.title).waitFor();
    await faultless(page, language);
    await page.locator("#evidence-title").fill("Appointment letter");
    await page.locator("#evidence-kind").selectOption({ index: 1 });
    await page.locator("#evidence-datedOn").fill("1");
    await page.locator("#evidence-datedOn-month").fill("11");
    await page.locator("#evidence-datedOn-year").fill("2026");
    await page.locator("#evidence-send").click();
    await page.getByText("Appointment letter").first().waitFor();
    await expect.poll(async () => standing.textContent()).toBe(t.states.standing.met);
    await faultless(page, language);

    const undo = page.getByRole("button", { name: t.write.saved.undo });
    await undo.last().click();
    await expect.poll(async () => standing.textContent()).toBe(t.states.standing.unevidenced);
    await undo.first().click();
    await expect.poll(async () => standing.textContent()).toBe(before);
  });

  test("an authority shares a plan with two, and a third cannot see that it exists", async ({
    open,
  }) => {
    const page = await open(address(language, "/plans"), { persona: "authority" });
    const fresh = page
      .locator("details")
      .filter({ has: page.locator("summary", { hasText: t.plans.add }) });
    const field = async (name: string, text: string) =>
      fresh.locator(`[id^=plan-new-][id$="-${name}"]`).fill(text);
    await fresh.locator("summary").first().click();
    for (const title of [plan, other]) {
      await fresh.getByLabel(t.plans.languages[language], { exact: true }).check();
      await field("title", title);
      await field("text", `${title}: secret-canary`);
      await fresh.locator("[id^=plan-new-][id$=-send]").click();
      await told(page).waitFor();
      await fresh.getByRole("button", { name: t.work.form.again }).click();
    }
    const box = page.locator(".box").filter({ hasText: plan });
    const sharing = t.plans.sharing.split("{")[0] ?? "";
    await box.locator("summary", { hasText: sharing }).first().click();
    for (const code of ["W06000014", "W06000016"])
      await box.locator(`input[id$="-${code}"]`).check();
    await box.getByRole("button", { name: t.plans.share, exact: true }).click();
    await told(page).waitFor();
    await faultless(page, language);

    const neighbour = await open(address(language, "/plans"), { persona: "neighbour" });
    await neighbour.getByRole("link", { name: plan }).click();
    await neighbour.getByText(`${plan}: secret-canary`).waitFor();
    await expect.poll(async () => neighbour.content()).not.toContain(other);

    const path = new URL(neighbour.url()).pathname;
    for (const persona of ["government", "body"] as const) {
      const others = await open(address(language, "/plans"), { persona });
      await expect.poll(async () => others.content(), { message: persona }).not.toContain(plan);
      const refused = await open(`${path}?${illustrative}`, {
        persona,
        expected: [/status of 404/u],
      });
      await refused.getByText(t.errors.code["not-found"]).waitFor();
      await expect.poll(async () => refused.content(), { message: persona }).not.toMatch(/canary/u);
    }
    await page.reload();
    await drawn(page);
    await page.locator(".box").filter({ hasText: plan }).locator("li .why").first().waitFor();
  });
});

test("nothing is told in the past, nor in the public record", async ({ open }) => {
  const past = await open(`/en/work/dysgu?${illustrative}&asAt=2026-01-01`, { persona: "body" });
  await past.getByText(catalogues.en.common.past.readOnly).waitFor();
  await expect.poll(async () => past.locator("main form, main summary").count()).toBe(0);
  const record = await open("/en/work/dysgu/risks", { persona: "body" });
  await record.getByText(catalogues.en.work.record).waitFor();
  await expect.poll(async () => record.locator("main form, main button").count()).toBe(0);
});
