import { cy } from "@parod/language/cy";
import { en } from "@parod/language/en";
import { describe, expect } from "vitest";
import { test } from "./browser.ts";
import { englishLeft, englishPatterns } from "./english-left.ts";
import { textsOn } from "./page-text.ts";

const patterns = englishPatterns(en, cy);
const found = (text: string) => englishLeft([{ text, where: "test" }], patterns);

describe("English left on a Welsh page", () => {
  test("is found as a whole text, with arguments, and in the midst of another sentence", () => {
    expect(found(en.common.fact.notTold)).toHaveLength(1);
    expect(found("As at 1 April 2025")).toHaveLength(1);
    expect(found("It was changed: 21 Tachwedd 2026.")).toHaveLength(1);
    expect(found(`Beth bynnag. ${en.start.signedOut}`)).toHaveLength(1);
    expect(found("2 criteria became met.")).toHaveLength(1);
  });

  test("is not what is the same in both languages, nor Welsh", () => {
    for (const text of ["Dysgu", "Parod", "Trosolwg - Parod", cy.start.lead, "21 Tachwedd 2026"])
      expect(found(text)).toEqual([]);
  });

  test("is found where it was planted on a page, seen or only heard, and not where it is marked as English", async ({
    open,
  }) => {
    const page = await open("/cy");
    expect(englishLeft(await textsOn(page), patterns)).toEqual([]);
    await page.evaluate((sentence) => {
      const main = document.querySelector("main");
      for (const lang of ["", "en"]) {
        const paragraph = document.createElement("p");
        if (lang !== "") paragraph.lang = lang;
        paragraph.textContent = sentence;
        main?.append(paragraph);
      }
      document.querySelector("nav")?.setAttribute("aria-label", "Local authorities");
    }, en.overview.attention.lead);
    const left = englishLeft(await textsOn(page), patterns);
    expect(left).toHaveLength(2);
    expect(left.join("\n")).toContain("overview.attention.lead");
    expect(left.join("\n")).toContain("aria-label");
  });
});
