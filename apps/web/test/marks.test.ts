import { outlooks, standings } from "@parod/schema/vocabulary";
import { expect } from "vitest";
import { test } from "./browser.ts";

const shapesOn = `[...document.querySelectorAll(".key .mark")].map((mark) => {
  const copy = mark.cloneNode(true);
  for (const each of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["class", "fill", "stroke", "style", "color"]) each.removeAttribute(name);
  return copy.innerHTML;
})`;

test("each state has a shape of its own: told apart without any colour, beside its word", async ({
  open,
}) => {
  const page = await open("/en/definitions");
  const shapes = await page.evaluate<string[]>(shapesOn);
  expect(shapes).toHaveLength(standings.length + outlooks.length);
  expect(new Set(shapes).size).toBe(shapes.length);
  const words = await page.locator(".key li").allInnerTexts();
  expect(words.every((word) => word.trim() !== "")).toBe(true);
});

test("printed without colour, marks are still drawn and differ in what is black", async ({
  open,
}) => {
  const page = await open("/en/definitions");
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.evaluate(() => {
    document.documentElement.style.filter = "grayscale(1)";
  });
  const pictures = await Promise.all(
    (await page.locator(".key .mark").all()).map(async (mark) =>
      (await mark.screenshot()).toString("base64"),
    ),
  );
  expect(new Set(pictures).size).toBe(pictures.length);
});
