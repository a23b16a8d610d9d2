import { expect } from "vitest";
import { test } from "./browser.ts";
import { textFaults } from "./page-faults.ts";
import { textsOn } from "./page-text.ts";

// Chromium has no Welsh locale data: what Node's own tests show proves nothing here.
test("dates are Welsh in the browser, day before month, also as months and times", async ({
  open,
}) => {
  const page = await open("/cy/awdurdodau-lleol/W06000001");
  const texts = (await textsOn(page)).map(({ text }) => text).join("\n");
  expect(texts).toContain("21 Tachwedd 2026");
  expect(texts).toMatch(/\d{1,2}:\d{2}y[bp]/u);
  await page.goto("/cy/cerrig-milltir");
  await page.locator("main table").first().waitFor();
  expect((await textsOn(page)).map(({ text }) => text).join("\n")).toMatch(/\d Medi 2025/u);
});

test("a date as Chromium would say it is found out", async ({ open }) => {
  const page = await open("/cy/preifatrwydd");
  expect(textFaults(await textsOn(page), "cy")).toEqual([]);
  const said = await page.evaluate(() => {
    const paragraph = document.createElement("p");
    paragraph.textContent = new Intl.DateTimeFormat("cy", { dateStyle: "long" }).format(
      new Date("2026-11-21T12:00:00Z"),
    );
    document.querySelector("main")?.append(paragraph);
    return paragraph.textContent;
  });
  // the day on which this fails, Chromium has learnt Welsh
  expect(said).toContain("November");
  expect(textFaults(await textsOn(page), "cy")).toHaveLength(1);
});
