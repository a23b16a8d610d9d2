import { describe, expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { walkThrough } from "./keyboard.ts";
import { catalogues, spokenRows } from "./routes.ts";

const missing = /status of 404/u;

describe.each(spokenRows.filter((_, index) => index % 4 === 0 || index % 4 === 3))(
  "$address",
  ({ row, language, address }) => {
    test("by keyboard: the skip link first, then everything, each seen to have the focus", async ({
      open,
    }) => {
      const page = await open(address, {
        expected: [missing],
        ...(row.persona ? { persona: row.persona } : {}),
      });
      await page.keyboard.press("Tab");
      const skip = page.locator("a:focus");
      await expect.poll(async () => skip.textContent()).toBe(catalogues[language].common.skip);
      const box = await skip.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.height).toBeGreaterThan(10);
      await page.keyboard.press("Enter");
      await expect.poll(async () => page.evaluate(() => document.activeElement?.id)).toBe("main");
      await page.reload();
      await drawn(page);
      const walk = await walkThrough(page);
      expect(walk.reached[0]).toContain(catalogues[language].common.skip);
      expect(walk.missed).toEqual([]);
      expect(walk.unmarked).toEqual([]);
    });
  },
);

test("tabs are one stop: arrows change between table and map, and the map's places are reached", async ({
  open,
}) => {
  const page = await open("/en/authorities");
  await page.getByRole("tab", { name: "Table" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/view=map/u);
  await expect
    .poll(async () => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Map");
  await page.keyboard.press("Tab");
  await page.locator(".hex-map a:focus").waitFor();
  for (let presses = 1; presses < 22; presses++) await page.keyboard.press("Tab");
  await expect.poll(async () => page.locator(".hex-map a:focus").count()).toBe(1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/authorities\/W0600/u);
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
});

test("a control out of the keyboard's reach, or without a sign of the focus, is found out", async ({
  open,
}) => {
  const page = await open("/en/privacy");
  await page.evaluate(() => {
    const plain = document.createElement("button");
    plain.textContent = "no sign";
    for (const name of ["outline", "box-shadow"])
      plain.style.setProperty(name, "none", "important");
    const away = document.createElement("a");
    away.href = "#x";
    away.textContent = "away";
    document.querySelector("main")?.append(plain, away);
    away.inert = true;
  });
  const walk = await walkThrough(page);
  expect(walk.unmarked.join()).toContain("no sign");
  expect(walk.missed.join()).toContain("away");
});
