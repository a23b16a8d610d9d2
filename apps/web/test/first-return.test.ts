import { languages, type Language } from "@parod/language/languages";
import { spokenPath } from "@parod/language/slugs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { type Installation, passProvider, startInstallation } from "./people.ts";
import { catalogues } from "./routes.ts";
import { heading, providerPages, typeDay } from "./steps.ts";

/** An empty installation for each language. */
const installations = new Map<Language, Installation>();
beforeAll(async () => {
  for (const language of languages) installations.set(language, await startInstallation());
});
afterAll(async () => {
  await Promise.all([...installations.values()].map((each) => each.stop()));
});

const cardiff = { en: "Cardiff", cy: "Caerdydd" } as const;
const title = { en: "First round", cy: "Y cylch cyntaf" } as const;
const remark = { en: "Half of the team is in post.", cy: "Mae hanner y tîm yn ei le." } as const;
const sections = ["milestones", "concerns", "model"] as const;

/** The steps of the journey, each by the pages of one language. */
function journeyIn(language: Language, base: string) {
  const t = catalogues[language];
  const { programme, invite } = t.people;
  const press = (page: Page, name: string) =>
    page.getByRole("button", { name, exact: true }).click();
  const follow = (page: Page, name: string) =>
    page.locator("main").getByRole("link", { name, exact: true }).first().click();
  const sound = async (page: Page) => faultless(page, language);
  const go = async (page: Page, path: string) => {
    await page.goto(`${base}${spokenPath(`/${language}${path}`)}?programme=transition`);
    await drawn(page);
  };

  async function setUp(page: Page, address: string): Promise<void> {
    await page.goto(address.replace("/en/setup", spokenPath(`/${language}/setup`)));
    await heading(page, t.people.setup.title);
    await page.getByRole("link", { name: t.people.setup.button }).click();
    await passProvider(page, "admin");
    await heading(page, programme.title);
  }

  async function createProgramme(page: Page): Promise<void> {
    await page.getByLabel(programme.slug).fill("transition");
    await typeDay(page, "startsOn", ["1", "9", "2025"]);
    await typeDay(page, "endsOn", ["31", "8", "2027"]);
    await page.getByLabel(programme.publicNo).check();
    await press(page, programme.continue);
    await press(page, programme.send);
    await page.getByRole("heading", { name: programme.doneTitle }).waitFor();
    await sound(page);
  }

  /** Two people of the one authority; the links that they are sent, in their order. */
  async function inviteTwo(page: Page): Promise<readonly string[]> {
    const links: string[] = [];
    await page.getByRole("link", { name: programme.inviteNow }).click();
    await heading(page, t.people.title);
    for (const name of ["Siân Evans", "Owain Rees"]) {
      await page.getByLabel(invite.name, { exact: true }).fill(name);
      await page.getByLabel("transition", { exact: true }).check();
      await page.getByLabel(t.start.role.authority, { exact: true }).check();
      await page.getByLabel(cardiff[language], { exact: true }).check();
      await press(page, invite.continue);
      await page
        .getByRole("definition")
        .filter({ hasText: `${t.start.role.authority}: ${cardiff[language]}` })
        .waitFor();
      await press(page, invite.send);
      await page.getByRole("heading", { name: invite.doneTitle }).waitFor();
      links.push(await page.getByLabel(invite.link, { exact: true }).inputValue());
      await press(page, invite.another);
    }
    return links;
  }

  async function openRound(page: Page): Promise<void> {
    await go(page, "/rounds");
    await heading(page, t.rounds.title);
    await page.getByText(t.rounds.empty).waitFor();
    await page.locator("#name-en").fill(title.en);
    await page.locator("#name-cy").fill(title.cy);
    await typeDay(page, "due", ["4", "12", "2026"]);
    await typeDay(page, "closes", ["11", "12", "2026"]);
    await press(page, t.rounds.open.send);
    await page.getByText(t.rounds.open.done).waitFor();
    await sound(page);
  }

  /** By the link of the invitation, signed in, on to the return of the person's authority. */
  async function arrive(page: Page, subject: string, link: string): Promise<void> {
    expect(new URL(link).pathname).toBe(spokenPath(`/${language}/invitation`));
    await page.goto(link);
    await heading(page, t.people.invitation.title);
    await page.getByRole("link", { name: t.people.invitation.button }).click();
    await passProvider(page, subject);
    await page
      .getByRole("link", {
        name: t.people.yours.signedInAs.replace("{name}", `Name of ${subject}`),
      })
      .waitFor();
    await go(page, "/rounds");
    await openReturn(page);
  }

  async function openRoundPage(page: Page): Promise<void> {
    await follow(page, title[language]);
    await heading(page, t.rounds.titleAt.replace("{title}", title[language]));
  }

  async function openReturn(page: Page): Promise<void> {
    await openRoundPage(page);
    await follow(page, cardiff[language]);
    await heading(page, t.returns.titleOf.replace("{name}", cardiff[language]));
  }

  async function fillIn(page: Page): Promise<void> {
    for (const section of sections) {
      const name = t.returns.noChangeIn.replace("{section}", t.returns.section[section]);
      await press(page, name);
      const button = page.getByRole("button", { name, exact: true });
      await expect.poll(async () => button.getAttribute("aria-pressed")).toBe("true");
    }
    await follow(page, t.returns.section.criteria);
    await page.getByLabel(t.states.assessment["partly-met"], { exact: true }).first().check();
    await page.locator("textarea").first().fill(remark[language]);
    await page.locator("output", { hasText: t.returns.saved.split("{")[0] ?? "" }).waitFor();
    await sound(page);
  }

  async function submit(page: Page): Promise<void> {
    await press(page, t.returns.next);
    await heading(page, t.returns.titleOf.replace("{name}", cardiff[language]));
    await follow(page, t.returns.check.link);
    await page.getByText(remark[language]).first().waitFor();
    await page.locator("#declared").waitFor();
    await sound(page);
    const confirmed = page.locator("#confirmed");
    if ((await confirmed.count()) > 0) await confirmed.check();
    await page.locator("#declared").check();
    await press(page, t.returns.check.submit);
    await page.getByText(t.returns.check.submitted).waitFor();
    // whoever submitted it does not certify it
    await follow(page, t.returns.back);
    await page.getByText(t.returns.certify.samePerson).waitFor();
    await expect.poll(async () => page.locator("#certify").count()).toBe(0);
  }

  async function certify(page: Page): Promise<void> {
    await page.getByText(remark[language]).first().waitFor();
    await page.getByText(t.states.assessment["partly-met"]).first().waitFor();
    await sound(page);
    await page.locator("#certified").check();
    await press(page, t.returns.certify.send);
    await expect.poll(async () => page.locator("#certify").count()).toBe(0);
    await page.getByText(t.states.return.certified).first().waitFor();
    await sound(page);
  }

  /** The row of the authority, as whoever opened the round reads it. */
  async function expectOnRound(page: Page, state: string): Promise<void> {
    await go(page, "/rounds");
    await openRoundPage(page);
    const row = page.getByRole("row").filter({ hasText: cardiff[language] });
    await expect.poll(async () => row.count()).toBe(1);
    await row.getByText(state, { exact: true }).waitFor();
    await sound(page);
  }

  return {
    setUp,
    createProgramme,
    inviteTwo,
    openRound,
    arrive,
    fillIn,
    submit,
    certify,
    expectOnRound,
  };
}

describe("from an empty installation where people sign in", () => {
  test.for(languages)(
    "to the first certified return of an authority: %s",
    async (language, { visit }) => {
      const installation = installations.get(language);
      if (installation === undefined) throw new Error(`No installation: ${language}`);
      const person = async () => (await visit({ expected: providerPages })).newPage();
      const journey = journeyIn(language, installation.base);
      const { states } = catalogues[language];

      const admin = await person();
      await journey.setUp(admin, installation.setUp);
      await journey.createProgramme(admin);
      const [toProvider = "", toCertifier = ""] = await journey.inviteTwo(admin);
      await journey.openRound(admin);
      await journey.expectOnRound(admin, catalogues[language].returns.notStarted);

      const provider = await person();
      await journey.arrive(provider, "sian", toProvider);
      await journey.fillIn(provider);
      await journey.submit(provider);
      await journey.expectOnRound(admin, states.return.submitted);

      const certifier = await person();
      await journey.arrive(certifier, "owain", toCertifier);
      await journey.certify(certifier);
      await journey.expectOnRound(admin, states.return.certified);
    },
  );
});
