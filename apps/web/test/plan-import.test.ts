import type { Language } from "@parod/language/languages";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { drawn, narrow, test, wide } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { addressOf, catalogues } from "./routes.ts";

const organisation = "W06000015";
const query = "programme=illustrative&asAt=2026-11-21";
const at = (path: string, language: Language) => addressOf({ path: `${path}?${query}` }, language);
/** Names that read as their language, since a page in Welsh may hold no English. */
const names = { en: ["Survey", "Opening"], cy: ["Arolwg", "Agoriad"] } as const;

const planOf = (language: Language, duration: number) =>
  `id,name,duration,predecessors\nbr-${language}-1,${names[language][0]},${duration},\nbr-${language}-2,${names[language][1]},0,br-${language}-1FS+5\n`;

async function choose(page: Page, text: string): Promise<void> {
  await page
    .locator("#plan")
    .setInputFiles({ name: "plan.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
}

test.for(["en", "cy"] as const)(
  "a plan is refused with its sentences, shown as changes, told, and computed: %s",
  async (language, { open }) => {
    const { page: said } = catalogues[language].planFile;
    const page = await open(at(`/import-plan/${organisation}`, language), { persona: "authority" });
    const send = page.getByRole("button", { name: said.check });

    await send.click();
    await page.locator(".govuk-error-summary:focus").waitFor();
    await faultless(page, language);

    await choose(page, "name,duration\nA,1\n");
    await send.click();
    await page.getByRole("heading", { name: said.must }).waitFor();
    await page.getByText("id, predecessors").waitFor();
    await faultless(page, language);

    await choose(page, planOf(language, 3));
    await page.locator("#start").fill(language === "en" ? "4 January 2027" : "4 Ionawr 2027");
    await send.click();
    await page.getByRole("heading", { name: said.changes }).waitFor();
    for (const width of [narrow, wide]) {
      await page.setViewportSize({ width, height: 900 });
      await faultless(page, language, width);
    }
    await page.locator("#confirm").click();
    await page.getByRole("alert").filter({ hasText: said.done }).waitFor();
    await faultless(page, language);

    // a reader of the other language is told in which the file was written
    const other = language === "en" ? "cy" : "en";
    const { englishOnly, welshOnly } = catalogues[other].common.language;
    const reader = await open(at(`/work/${organisation}/milestones`, other), {
      persona: "authority",
    });
    const row = reader.locator("tr", { hasText: names[language][1] });
    await row.getByText(language === "en" ? englishOnly : welshOnly).waitFor();
    await expect.poll(async () => row.locator(`[lang=${language}]`).count()).toBe(1);

    await page.goto(at(`/milestones/${organisation}:br-${language}-2`, language));
    await drawn(page);
    const { network } = catalogues[language];
    await page.getByRole("heading", { name: network.chain }).waitFor();
    const table = page.getByRole("table", { name: network.chain });
    await expect.poll(async () => table.getByText(names[language][0]).count()).toBe(1);
    // the drawing has the same milestones, each a link that the keyboard reaches
    const boxes = page.locator("svg.network a");
    await expect.poll(async () => boxes.count()).toBe(2);
    await boxes.first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`br-${language}-1`, "u"));
    await drawn(page);
    for (const width of [narrow, wide]) {
      await page.setViewportSize({ width, height: 900 });
      await faultless(page, language, width);
    }
  },
);
