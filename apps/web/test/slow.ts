import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";

/** `PAROD_SLOW=N`: every journey behind a bad line, where a test that hopes instead of waiting fails. N says which answers are late. */
const first = process.env["PAROD_SLOW"];
let answers = Number(first ?? 0);

/** Lets each answer wait: most a little, each sixth for a second or two. */
export async function slowed(page: Page): Promise<void> {
  if (first === undefined) return;
  await page.route("**/*", async (route) => {
    answers += 1;
    const little = (answers * 137) % 300;
    await sleep(answers % 6 === 0 ? 1000 + 5 * little : little);
    // a page that has gone meanwhile needs no answer
    await route.continue().catch(() => undefined);
  });
}
