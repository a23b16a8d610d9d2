import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";

/** `PAROD_SLOW=SEED`: every journey behind a bad line, where a test that hopes instead of waiting fails. */
const seed = process.env["PAROD_SLOW"];
const next = seed === undefined ? null : mulberry(Number(seed));

/** Lets each answer wait: most a little, one in six more than a second. */
export async function slowed(page: Page): Promise<void> {
  if (next === null) return;
  await page.route("**/*", async (route) => {
    await sleep(next() < 1 / 6 ? 1000 + next() * 1500 : next() * 300);
    // a page that has gone meanwhile needs no answer
    await route.continue().catch(() => undefined);
  });
}

function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
