import type { Language } from "@parod/language/languages";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { narrow, test, wide } from "./browser.ts";
import { pageFaults } from "./page-faults.ts";
import { expectedOf, setState, shown, type State, states } from "./page-states.ts";
import { catalogues, type Row, spokenRows } from "./routes.ts";

const height = 900;
/** A page that asks nothing has no waiting and no failing of its own. */
const statesOf = (row: Row): readonly State[] => (row.asks === null ? ["data"] : states);
/** A missing page says so to the browser too. */
const missing = /status of 404/u;

describe.each(spokenRows)("$address", ({ row, language, address }) => {
  test("in each state, wide and narrow, is whole, in its language, and passes axe", async ({
    visit,
  }) => {
    const expected = [...statesOf(row).flatMap((state) => expectedOf[state]), ...(row.route === null ? [missing] : [])];
    const { newPage } = await visit({ expected, ...(row.persona ? { persona: row.persona } : {}) });
    const check = async (state: State): Promise<readonly string[]> => {
      const page = await newPage();
      await setState(page, state);
      await page.goto(address);
      await shown(page, state);
      const faults = [...headingFaults(await page.title(), state, { row, language }), ...(await bothWidths(page, language))];
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.close();
      return faults.map((fault) => `${state}, ${fault}`);
    };
    const faults: string[] = [];
    // the first fills the cache of the visit; then two at a time, as there are cores
    for (const pair of inPairs(statesOf(row)))
      faults.push(...(await Promise.all(pair.map(check))).flat());
    expect(faults).toEqual([]);
  });
});

const inPairs = (all: readonly State[]): readonly (readonly State[])[] =>
  all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));

async function bothWidths(page: Page, language: Language): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [wide, narrow]) {
    await page.setViewportSize({ width, height });
    // drawings follow the width a frame later
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    faults.push(...(await pageFaults(page, language)).map((fault) => `${width}: ${fault}`));
  }
  return faults;
}

function headingFaults(title: string, state: State, { row, language }: { row: Row; language: Language }): readonly string[] {
  const said = `${row.heading[language]} - Parod`;
  const { prefix } = catalogues[language].errors;
  if (state === "failed" || state === "cut off")
    return title.startsWith(`${prefix} `) ? [] : [`the title does not say "${prefix}": ${title}`];
  return state === "loading" || title === said ? [] : [`the title is "${title}", not "${said}"`];
}
