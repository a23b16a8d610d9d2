import { setTimeout as sleep } from "node:timers/promises";
import type { Language } from "@parod/language/languages";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { narrow, test, wide } from "./browser.ts";
import { pageFaults, plainFaults, titleOf } from "./page-faults.ts";
import { expectedOf, setState, shown, type State, states } from "./page-states.ts";
import type { Row } from "./row.ts";
import { catalogues, spokenRows } from "./routes.ts";

const height = 900;
/** A page that asks nothing has no waiting and no failing of its own. */
const statesOf = (row: Row): readonly State[] => (row.asks === null ? ["data"] : states);
/** A missing page says so to the browser too. */
const missing = /status of 404/u;

describe.each(spokenRows)("$address", ({ row, language, address }) => {
  test("in each state, wide and narrow, is whole, in its language, and passes axe", async ({
    visit,
  }) => {
    const expected = [
      ...statesOf(row).flatMap((state) => expectedOf[state]),
      ...(row.route === null ? [missing] : []),
    ];
    const { newPage } = await visit({ expected, ...(row.persona ? { persona: row.persona } : {}) });
    const check = async (state: State): Promise<readonly string[]> => {
      const page = await newPage();
      await setState(page, state);
      await page.goto(address);
      await shown(page, state);
      const faults = [
        ...(await atRest(async () => headingFaults(await page.title(), state, { row, language }))),
        ...(await bothWidths(page, language, state)),
      ];
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.close();
      return faults.map((fault) => `${state}, ${fault}`);
    };
    // at once: most of a state's time is waiting
    const faults = (await Promise.all(statesOf(row).map(check))).flat();
    expect(faults).toEqual([]);
  });
});

async function bothWidths(
  page: Page,
  language: Language,
  state: State,
): Promise<readonly string[]> {
  // cut off looks as failed does
  const check = state === "cut off" ? plainFaults : pageFaults;
  const faults: string[] = [];
  for (const width of [wide, narrow]) {
    await page.setViewportSize({ width, height });
    // drawings follow the width a frame later
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const found = await atRest(async () => check(page, language));
    faults.push(...found.map((fault) => `${width}: ${fault}`));
  }
  return faults;
}

/** What is still wrong with a page when it has come to rest: a title follows its heading a moment later. */
async function atRest(check: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let faults = await check();
  for (let tries = 0; faults.length > 0 && tries < 5; tries++) {
    await sleep(300 * 2 ** tries);
    faults = await check();
  }
  return faults;
}

function headingFaults(
  title: string,
  state: State,
  { row, language }: { row: Row; language: Language },
): readonly string[] {
  const said = titleOf(row.heading[language]);
  const { prefix } = catalogues[language].errors;
  if (state === "failed" || state === "cut off")
    return title.startsWith(`${prefix} `) ? [] : [`the title does not say "${prefix}": ${title}`];
  return state === "loading" || title === said ? [] : [`the title is "${title}", not "${said}"`];
}
