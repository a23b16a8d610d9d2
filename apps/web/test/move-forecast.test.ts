import type { Language } from "@parod/language/languages";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { faultless, pageFaults } from "./page-faults.ts";
import { addressOf, catalogues } from "./routes.ts";

const today = "programme=illustrative&asAt=2026-11-21";
const milestone = "dysgu:pathway";
const formOf = (language: Language) =>
  addressOf({ path: `/milestones/${milestone}?${today}` }, language);
const isPoll = (url: string) => /\/api\/trpc\/(?:[^?]*,)?head\b/u.test(url);

/** What the page comes to show without being asked: counted in its polls up to the one that made it ask again, not timed, however busy the machine. */
function comesByItself(page: Page, shown: Locator): () => Promise<void> {
  let polls = 0;
  let asksAgain = false;
  page.on("request", (request) => {
    asksAgain ||= request.url().includes("/api/trpc/") && !isPoll(request.url());
  });
  page.on("response", (response) => {
    if (!asksAgain && isPoll(response.url())) polls += 1;
  });
  return async () => {
    await shown.first().waitFor({ timeout: 120_000 });
    expect([1, 2]).toContain(polls);
  };
}

type Move = {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly reason: string;
};

async function type(page: Page, { day, month, year, reason }: Move): Promise<void> {
  await page.locator("#forecast-when").fill(day);
  await page.locator("#forecast-when-month").fill(month);
  await page.locator("#forecast-when-year").fill(year);
  await page.locator("#forecast-reason").fill(reason);
}

test("one write is seen by whoever looks, disturbs nobody, and a second on the old revision meets both values", async ({
  open,
}) => {
  const writer = await open("/en/start");
  await writer
    .getByRole("listitem")
    .filter({ hasText: catalogues.en.start.role.body })
    .getByRole("button")
    .click();
  await writer.getByText(catalogues.en.start.personas.current, { exact: true }).waitFor();
  await writer.goto(formOf("en"));
  await drawn(writer);

  const second = await open(formOf("cy"), {
    persona: "body",
    expected: [/status of 409/u],
  });
  const half = { day: "15", month: "8", year: "2028", reason: "Heb orffen teipio" };
  await type(second, half);
  await second.locator("#forecast-reason").focus();

  const reader = await open(`/en?${today}`, { persona: "government" });
  const before = await settleIn(reader);

  // nothing typed: the form says what is wrong, and where
  await writer.locator("#forecast-send").click();
  await writer.locator(".govuk-error-summary:focus").waitFor();
  await expect.poll(async () => writer.title()).toMatch(/^Error: /u);
  await faultless(writer, "en");
  const moved = { day: "30", month: "6", year: "2028", reason: "The writers need another term." };
  await type(writer, moved);
  await writer.locator("#forecast-send").click();
  await writer.getByRole("alert").filter({ hasText: catalogues.en.write.saved.title }).waitFor();
  const come = [
    comesByItself(reader, reader.locator("#slips").getByText("30 Jun 2028")),
    comesByItself(second, second.getByText("30 Meh 2028")),
  ];
  await faultless(writer, "en");
  await Promise.all(come.map((shown) => shown()));
  await expect.poll(async () => placeOf(reader)).toEqual(before);
  await expect.poll(async () => typedIn(second)).toEqual(half);
  await expect.poll(async () => second.locator("#forecast-reason:focus").count()).toBe(1);

  await second.locator("#forecast-send").click();
  const conflict = second.locator("form").filter({ hasText: catalogues.cy.write.conflict.title });
  await conflict.waitFor();
  const said = (await conflict.innerText()).replaceAll(/\s+/gu, " ");
  for (const each of ["30 Mehefin 2028", "15 Awst 2028", moved.reason, half.reason])
    expect(said).toContain(each);
  await expect.poll(async () => conflict.locator("[id$=-theirs]:checked").count()).toBe(2);
  const faults = await pageFaults(second, "cy");
  // what another wrote stays in the words it was written in
  expect(faults.filter((fault) => !fault.includes(moved.reason))).toEqual([]);
  await conflict.locator("#forecast-when-mine").check();
  await conflict.locator("#forecast-reason-mine").check();
  await conflict.getByRole("button").click();
  await second.getByRole("alert").filter({ hasText: catalogues.cy.write.saved.title }).waitFor();
  await second.locator("main table").getByText("15 Awst 2028").first().waitFor();
});

/** Puts the reader in the midst of things: scrolled, with a half-filled form, the focus on a link below. */
async function settleIn(page: Page) {
  await page.locator('input[name="compare"]').fill("1 Mar");
  const link = page.locator("#authorities table").getByRole("link").nth(12);
  await link.evaluate((each) => {
    each.scrollIntoView({ block: "center" });
    each.focus({ preventScroll: true });
    Object.assign(globalThis, { held: each });
  });
  return placeOf(page);
}

/** Where the reader is by what the eye sees: what is above may grow, and the browser then scrolls by as much. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const { held } = globalThis as unknown as { held: Element };
    return {
      top: Math.round(held.getBoundingClientRect().top / 4),
      hasFocus: document.activeElement === held,
      compare: document.querySelector<HTMLInputElement>('input[name="compare"]')?.value,
    };
  });

async function typedIn(page: Page): Promise<Move> {
  return {
    day: await page.locator("#forecast-when").inputValue(),
    month: await page.locator("#forecast-when-month").inputValue(),
    year: await page.locator("#forecast-when-year").inputValue(),
    reason: await page.locator("#forecast-reason").inputValue(),
  };
}
