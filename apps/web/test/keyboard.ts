import type { Page } from "playwright-core";

/** What the Tab key came to, in order; and which of it looks the same with the focus as without. */
export type Walk = { readonly reached: readonly string[]; readonly unmarked: readonly string[] };

/** Names each thing that takes the focus, and remembers how it looks without. Runs in the page. */
function watchFocus(): number {
  const looksOf = (element: Element): string =>
    [element, ...element.querySelectorAll("polygon, rect, path, label"), element.nextElementSibling]
      .filter((each) => each !== null)
      .map((each) => {
        const {
          outlineStyle,
          outlineWidth,
          outlineColor,
          boxShadow,
          backgroundColor,
          stroke,
          strokeWidth,
        } = getComputedStyle(each);
        const before = getComputedStyle(each, "::before");
        return [
          outlineStyle,
          outlineWidth,
          outlineColor,
          boxShadow,
          backgroundColor,
          stroke,
          strokeWidth,
          before.boxShadow,
          before.outlineStyle,
        ].join();
      })
      .join(";");
  const all = [
    ...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]"),
  ]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => !each.matches(":disabled, [type=hidden], [tabindex='-1']"));
  const looks = new Map(all.map((each) => [each, looksOf(each)]));
  for (const [index, each] of all.entries()) each.setAttribute("data-walk", String(index));
  const walk = { reached: [] as string[], unmarked: [] as string[] };
  Object.assign(globalThis, { walk });
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    const name = `${target.tagName.toLowerCase()} ${target.getAttribute("data-walk") ?? target.id} "${(target.getAttribute("aria-label") ?? target.textContent ?? "").trim().slice(0, 40)}"`;
    walk.reached.push(name);
    if (looks.get(target) === looksOf(target)) walk.unmarked.push(name);
  });
  return all.length;
}

/** What ought to be reached: of a set of radios only one, of tabs the chosen one. Runs in the page. */
function missed(): string[] {
  const { reached } = (globalThis as unknown as { walk: { reached: string[] } }).walk;
  const numbers = new Set(reached.map((name) => name.split(" ")[1]));
  return [...document.querySelectorAll("main [data-walk]")]
    .filter((each) => !numbers.has(each.getAttribute("data-walk") ?? ""))
    .filter((each) => !each.matches("[type=radio]:not(:checked)"))
    .map((each) => `${each.tagName.toLowerCase()} "${(each.textContent ?? "").slice(0, 40)}"`);
}

/** Presses Tab from the first to the last thing of the page. */
export async function walkThrough(
  page: Page,
): Promise<Walk & { readonly missed: readonly string[] }> {
  const count = await page.evaluate(watchFocus);
  // a date field is three stops
  const dates = (await page.locator("input[type=date]").count()) * 4;
  for (let presses = 0; presses < count + dates; presses++) await page.keyboard.press("Tab");
  const walk = await page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk);
  return { ...walk, missed: await page.evaluate(missed) };
}
