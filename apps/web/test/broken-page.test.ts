import { cy } from "@parod/language/cy";
import { en } from "@parod/language/en";
import { expect } from "vitest";
import { drawn, test } from "./browser.ts";

for (const [language, { common }, address] of [
  ["en", en, "/en/milestones"],
  ["cy", cy, "/cy/cerrig-milltir"],
] as const)
  test(`a page that cannot be drawn says so, in ${language}, and nothing of what broke`, async ({
    visit,
  }) => {
    const page = await (await visit({ expected: [/./u] })).newPage();
    await page.goto(`/${language}`);
    await drawn(page);
    // an answer in no shape that the page knows
    await page.route("**/api/trpc/**", async (route) => {
      const questions = decodeURIComponent(new URL(route.request().url()).pathname).split(",");
      await route.fulfill({ json: questions.map(() => ({ result: { data: { stand: 1 } } })) });
    });
    await page.getByRole("link", { name: common.navigation.milestones, exact: true }).click();
    await page.waitForURL(`**${address}`);
    await page.getByRole("heading", { level: 1, name: common.state.failed }).waitFor();
    await expect
      .poll(async () => page.getByRole("button", { name: common.state.retry }).count())
      .toBe(1);
    await expect.poll(async () => page.getByRole("navigation").count()).toBeGreaterThan(0);
    await expect
      .poll(async () => page.locator("body").innerText())
      .not.toMatch(/Something went wrong|Error|undefined/u);
  });
