import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { type Installation, passProvider, startInstallation } from "./people.ts";
import { catalogues } from "./routes.ts";
import { heading, providerPages } from "./steps.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(async () => installation.stop());

const en = catalogues.en.people;
const cy = catalogues.cy.people;
const at = (path: string) => `${installation.base}${path}`;

async function createProgramme(page: Page): Promise<void> {
  const { programme } = en;
  await heading(page, programme.title);
  // nothing answered: all that is wrong, first and focused
  await page.getByRole("button", { name: programme.continue }).click();
  const summary = page.locator(".govuk-error-summary");
  await summary.waitFor();
  await expect
    .poll(async () => summary.evaluate((box) => box === document.activeElement))
    .toBe(true);
  await expect.poll(async () => summary.getByRole("link").count()).toBe(3);
  await faultless(page, "en");
  await page.getByLabel(programme.slug).fill("transition");
  const first = page.getByRole("group", { name: programme.startsOn });
  for (const [label, value] of [
    ["Day", "1"],
    ["Month", "9"],
    ["Year", "2025"],
  ] as const)
    await first.getByLabel(label).fill(value);
  await page.getByLabel(programme.publicNo).check();
  await page.getByRole("button", { name: programme.continue }).click();
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
  await faultless(page, "en");
  // back to change something: what was typed is still there
  await page.getByRole("button", { name: new RegExp(`^Change.*${programme.slug}`, "u") }).click();
  await expect.poll(async () => page.getByLabel(programme.slug).inputValue()).toBe("transition");
  await page.getByRole("button", { name: programme.continue }).click();
  await page.getByRole("button", { name: programme.send }).click();
  await page.getByRole("heading", { name: programme.doneTitle }).waitFor();
}

async function inviteCardiff(page: Page): Promise<string> {
  const { invite } = en;
  await page.getByRole("link", { name: en.programme.inviteNow }).click();
  await heading(page, en.title);
  await page.getByRole("button", { name: invite.continue }).click();
  await page.locator(".govuk-error-summary").waitFor();
  await faultless(page, "en");
  await page.getByLabel(invite.name, { exact: true }).fill("Siân Evans");
  await page.getByLabel("transition", { exact: true }).check();
  await page.getByLabel("Local authority", { exact: true }).check();
  await page.getByLabel("Cardiff", { exact: true }).check();
  await page.getByRole("button", { name: invite.continue }).click();
  await page.getByText("Local authority: Cardiff").waitFor();
  await page.getByRole("button", { name: invite.send }).click();
  await page.getByRole("heading", { name: invite.doneTitle }).waitFor();
  await faultless(page, "en");
  return page.getByLabel(invite.link, { exact: true }).inputValue();
}

describe("an empty installation where people sign in", () => {
  test("is set up by the printed link; a programme is made; an authority's person is invited and sees their authority", async ({
    visit,
  }) => {
    // of the last administrator, who is not withdrawn
    const refused = /people: Failed to load resource: .*400/u;
    const admin = await (await visit({ expected: [...providerPages, refused] })).newPage();
    await admin.goto(installation.setUp);
    await heading(admin, en.setup.title);
    await faultless(admin, "en");
    await admin.getByRole("link", { name: en.setup.button }).click();
    await passProvider(admin, "admin");
    await createProgramme(admin);
    const link = await inviteCardiff(admin);

    // her open page may ask how things stand between her suspension and her next press
    const gone = /\/cy\/awdurdodau-lleol\/W06000015.*status of 404/u;
    const sian = await (await visit({ expected: [...providerPages, gone] })).newPage();
    await sian.goto(link.replace("/en/invitation", "/cy/gwahoddiad"));
    await heading(sian, cy.invitation.title);
    await faultless(sian, "cy");
    await sian.getByRole("link", { name: cy.invitation.button }).click();
    await passProvider(sian, "sian");
    await heading(sian, "Parod");
    expect(new URL(sian.url()).pathname).toBe("/cy/dechrau");
    await sian.getByRole("link", { name: "Wedi mewngofnodi: Name of sian" }).waitFor();
    await sian.locator("main").getByRole("link", { name: "Caerdydd" }).click();
    await heading(sian, "Caerdydd");
    expect(new URL(sian.url()).searchParams.get("programme")).toBe("transition");

    await suspends(admin, sian);
  });

  async function suspends(admin: Page, sian: Page): Promise<void> {
    await admin.goto(at("/en/people"));
    await heading(admin, en.title);
    await admin.getByRole("button", { name: /^Suspend.*Name of sian/u }).click();
    await admin.getByRole("heading", { name: en.list.confirm }).waitFor();
    await admin.getByRole("button", { name: en.list.suspend, exact: true }).click();
    await admin.getByText(en.list.suspendedNow).waitFor();
    await withdraws(admin);
    await faultless(admin, "en");
    // signed out by the very next page, and not let in again
    await sian.goto(at("/cy/dechrau"));
    await heading(sian, "Parod");
    await sian.getByRole("banner").getByRole("link", { name: cy.signIn.title }).click();
    await sian.locator("section[lang=cy]").getByRole("link", { name: cy.signIn.button }).click();
    await sian.waitForURL(/problem=no-access/u);
    await sian.locator("section[lang=cy]").getByText(cy.signIn.problem["no-access"]).waitFor();
    await faultless(sian, "cy");

    await warns(admin);
    await admin.goto(at("/en/sessions"));
    await heading(admin, en.sessions.title);
    await faultless(admin, "en");
    await admin.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
    await admin.getByRole("banner").getByRole("link", { name: "Sign in" }).waitFor();
  }
});

/** One role goes; that of the last administrator does not, and the page says why. */
async function withdraws(admin: Page): Promise<void> {
  const withdraw = async (whose: RegExp) => {
    await admin.getByRole("button", { name: whose }).first().click();
    await admin.getByRole("heading", { name: en.list.confirmWithdraw }).waitFor();
    await admin.getByRole("button", { name: en.list.withdraw, exact: true }).click();
  };
  // however slow the list is: what is said to be done is what it shows
  const list = /people\.view/u;
  let answered = false;
  await admin.route(list, async (route) => {
    await sleep(1500);
    answered = true;
    await route.continue();
  });
  await withdraw(/^Withdraw.*Name of sian.*Cardiff/u);
  await admin.getByText(en.list.withdrawnNow).waitFor();
  expect(answered).toBe(true);
  await expect
    .poll(async () => admin.getByRole("button", { name: /^Withdraw.*Name of sian/u }).count())
    .toBe(0);
  await admin.unroute(list);
  await withdraw(/^Withdraw.*Name of admin, Administrator/u);
  await admin
    .locator(".govuk-error-summary", { hasText: "this is the last administrator" })
    .waitFor();
}

/** The server's answer, as if little time were left; the real one again once it is asked to stay. */
async function warns(page: Page): Promise<void> {
  const place = /(<script type="application\/json" id="first">)([\s\S]*?)(<\/script>)/u;
  const address = at("/en/new-programme");
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(place, (all: string) =>
      all.replace(/"secondsLeft":\d+/u, '"secondsLeft":299'),
    );
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  await page.unroute(address);
  const dialog = page.getByRole("alertdialog", { name: en.warning.title });
  await dialog.waitFor();
  await dialog.getByText("5 minutes").waitFor();
  await faultless(page, "en");
  const stay = dialog.getByRole("button", { name: en.warning.stay });
  await expect
    .poll(async () => stay.evaluate((button) => button === document.activeElement))
    .toBe(true);
  // the focus stays inside
  for (let n = 0; n < 4; n++) await page.keyboard.press("Tab");
  await expect
    .poll(async () =>
      page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest("dialog") !== null,
      ),
    )
    .toBe(true);
  await stay.click();
  await dialog.waitFor({ state: "detached" });
  // what was typed is kept
  await page.getByLabel(en.programme.slug).fill("kept");
  await page.route("**/api/trpc/session.view**", (route) =>
    route.fulfill({
      json: [
        {
          result: {
            data: { person: null, abilities: { createProgramme: true, readPeople: true } },
          },
        },
      ],
    }),
  );
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const over = page.getByRole("alertdialog", { name: en.warning.endedTitle });
  await over.waitFor();
  await over.getByRole("button", { name: en.warning.close }).click();
  await over.waitFor({ state: "detached" });
  await expect.poll(async () => page.getByLabel(en.programme.slug).inputValue()).toBe("kept");
  await page.unrouteAll({ behavior: "ignoreErrors" });
}
