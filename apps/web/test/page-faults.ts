import { textsOf } from "@parod/language/icu";
import type { Language } from "@parod/language/languages";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe } from "./axe.ts";
import { narrow } from "./browser.ts";
import { englishLeft, englishPatterns } from "./english-left.ts";
import { type PageText, textsOn } from "./page-text.ts";
import { catalogues } from "./routes.ts";

const patterns = englishPatterns(catalogues.en, catalogues.cy);
const keys = new Set(textsOf(catalogues.en).keys());
const nonsense = /\bundefined\b|\bNaN\b|\[object|\bnull\b|\{\w+(?:, ?\w+)?\}|Invalid Date/u;
/** Month before day, or figures alone: how a browser would say a date by itself. */
const foreignDate =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4}|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/u;
const englishDate =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** What is wrong with the texts of a page, whatever it is about. */
export function textFaults(texts: readonly PageText[], language: Language): readonly string[] {
  const wrong = texts.flatMap(({ text, where }) => {
    const faults: string[] = [];
    if (nonsense.test(text)) faults.push(`nonsense: "${text}" (${where})`);
    if (foreignDate.test(text) || (language === "cy" && englishDate.test(text)))
      faults.push(`date: "${text}" (${where})`);
    const key = text.match(/[a-z]\w*(?:\.[\w-]+)+/gu)?.find((each) => keys.has(each));
    if (key !== undefined) faults.push(`key shown: "${text}" (${where})`);
    return faults;
  });
  return language === "cy" ? [...wrong, ...englishLeft(texts, patterns)] : wrong;
}

/** The first page is the product's own name, once. */
export const titleOf = (heading: string): string =>
  heading === "Parod" ? heading : `${heading} - Parod`;

/** Everything that must hold of any page in any state, at the width that it has now. */
export async function pageFaults(page: Page, language: Language): Promise<readonly string[]> {
  return [...(await plainFaults(page, language)), ...(await axe(page))];
}

/** Holds a page to having no fault once it has come to rest. */
export async function faultless(page: Page, language: Language, width?: number): Promise<void> {
  await expect
    .poll(async () => pageFaults(page, language), { message: `${width ?? ""}` })
    .toEqual([]);
}

/** The same without axe. */
export async function plainFaults(page: Page, language: Language): Promise<readonly string[]> {
  return [
    ...textFaults(await textsOn(page), language),
    ...(await page.evaluate(frameFaults, { lang: language === "en" ? "en-GB" : "cy", narrow })),
  ];
}

/** Runs in the page. */
function frameFaults({ lang, narrow: least }: { lang: string; narrow: number }): string[] {
  const faults: string[] = [];
  const headings = document.querySelectorAll("h1");
  if (headings.length !== 1) faults.push(`${headings.length} headings of level 1`);
  if (document.documentElement.lang !== lang)
    faults.push(`lang is ${document.documentElement.lang}`);
  const heading = headings[0]?.textContent ?? "";
  const title = document.title;
  const end = heading === "Parod" ? heading : `${heading} - Parod`;
  if (heading === "" || !title.endsWith(end))
    faults.push(`the title is "${title}", the heading "${heading}"`);
  const width = document.documentElement.clientWidth;
  const needed = document.scrollingElement?.scrollWidth ?? 0;
  if (needed > Math.max(width, least) + 1) {
    const wide = [...document.querySelectorAll("body *")]
      .filter(
        (each) => each.getBoundingClientRect().right > width + 1 && each.children.length === 0,
      )
      .slice(0, 3)
      .map(
        (each) =>
          `${each.tagName.toLowerCase()}.${each.getAttribute("class") ?? ""} "${(each.textContent ?? "").slice(0, 40)}"`,
      );
    faults.push(`${needed} pixels needed where there are ${width}: ${wide.join(", ")}`);
  }
  for (const section of document.querySelectorAll("main section")) {
    const said = [...section.children].filter((each) => !each.matches("h2, h3, .lede"));
    if (said.every((each) => (each.textContent ?? "").trim() === "" && !each.querySelector("svg")))
      faults.push(`a section says nothing: "${section.textContent ?? ""}"`);
  }
  for (const list of document.querySelectorAll("main :is(ul, ol, dl, tbody)"))
    if (list.children.length === 0) faults.push(`an empty ${list.tagName.toLowerCase()}`);
  return faults;
}
