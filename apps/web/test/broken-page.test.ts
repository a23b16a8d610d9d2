import { cy } from "@parod/language/cy";
import { en } from "@parod/language/en";
import { expect } from "vitest";
import { test } from "./browser.ts";

for (const [language, { common }] of [
  ["en", en],
  ["cy", cy],
] as const)
  test(`a page that cannot be drawn says so, in ${language}, and nothing of what broke`, async ({
    visit,
  }) => {
    const page = await (await visit({ expected: [/./u] })).newPage();
    await page.goto(`/${language}`);
    // an answer in no shape that the page knows
    await page.route("**/api/trpc/**", async (route) => {
      const questions = decodeURIComponent(new URL(route.request().url()).pathname).split(",");
      await route.fulfill({ json: questions.map(() => ({ result: { data: { stand: 1 } } })) });
    });
    await page.getByRole("link", { name: common.navigation.milestones, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: common.state.failed }).waitFor();
    expect(await page.getByRole("button", { name: common.state.retry }).count()).toBe(1);
    expect(await page.getByRole("navigation").count()).toBeGreaterThan(0);
    expect(await page.locator("body").innerText()).not.toMatch(
      /Something went wrong|Error|undefined/u,
    );
  });
