import { expect } from "vitest";
import { axe } from "./axe.ts";
import { test } from "./browser.ts";
import { faultless, pageFaults } from "./page-faults.ts";

test("what is planted on a page is found by axe and by the checks of the frame", async ({
  open,
}) => {
  const page = await open("/en/privacy", { width: 320 });
  await faultless(page, "en");
  await page.evaluate(() => {
    const main = document.querySelector("main");
    const image = document.createElement("img");
    image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
    const faint = document.createElement("p");
    faint.textContent = "common.asAt.label undefined";
    faint.style.color = "#ccc";
    const heading = document.createElement("h1");
    heading.style.width = "900px";
    heading.textContent = "Second";
    main?.append(image, faint, heading, document.createElement("ul"));
  });
  const found = await axe(page);
  expect(found.join("\n")).toContain("axe image-alt");
  expect(found.join("\n")).toContain("axe color-contrast");
  const faults = (await pageFaults(page, "en")).join("\n");
  for (const each of ["nonsense", "key shown", "2 headings", "pixels needed", "an empty ul"])
    expect(faults).toContain(each);
});
