import { cy } from "@parod/language/cy";
import { en } from "@parod/language/en";
import type { Language } from "@parod/language/languages";
import { spokenPath } from "@parod/language/slugs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { typeDay } from "./steps.ts";

const catalogues = { en, cy };
const search = "?programme=illustrative&asAt=2026-11-21";
const at = (language: Language, path: string) =>
  `${spokenPath(`/${language}/rounds${path}`)}${search}`;

type On = {
  readonly t: (typeof catalogues)[Language];
  readonly language: Language;
  readonly go: (part: string) => Promise<void>;
};

/** A milestone and a concern that nobody has told yet, each with its date; what is missing is said first. */
async function tellsNew(page: Page, { t, language, go }: On): Promise<void> {
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const errors = page.locator(".govuk-error-summary li");
  await go("milestones");
  await press(t.returns.addMilestone);
  const fresh = page.locator(".section", { has: page.locator("input[id^=n-][lang=cy]") }).last();
  await fresh.locator("input[lang=en]").fill("Staff moved");
  await press(t.returns.next);
  await expect.poll(async () => errors.count()).toBe(2);
  await faultless(page, language);
  await fresh.locator("input[lang=cy]").fill("Symudwyd y staff");
  const forecast = (await fresh.locator("input[id$=-forecast]").getAttribute("id")) ?? "";
  await typeDay(page, forecast, ["1", "3", "2027"]);
  await press(t.returns.next);
  await page.getByRole("heading", { name: t.returns.tasks }).waitFor();
  await go("concerns");
  await press(t.returns.addConcern);
  const at = (await page.locator("textarea[id^=k-]").count()) - 1;
  await page.locator(`#k-${at}-text`).fill(`Two posts / dwy swydd: ${language}`);
  await typeDay(page, `k-${at}-when`, ["32", "1", "2027"]);
  await press(t.returns.next);
  await expect.poll(async () => errors.count()).toBe(1);
  await typeDay(page, `k-${at}-when`, ["31", "1", "2027"]);
  await press(t.returns.next);
  await page.getByRole("heading", { name: t.returns.tasks }).waitFor();
}

/** Both languages on the same data: each opens a round of its own, and the authority fills it in. */
test.for(["en", "cy"] as const)(
  "a return is filled in on screen, certified by another person, sent back, amended, accepted: %s",
  async (language, { visit }) => {
    const t = catalogues[language];
    const opened = async (persona: "government" | "authority" | "certifier") =>
      (await visit({ persona })).newPage();
    const [government, provider, certifier] = [
      await opened("government"),
      await opened("authority"),
      await opened("certifier"),
    ];
    const go = async (page: Page, path: string) => {
      await page.goto(at(language, path));
      await drawn(page);
    };
    const press = (page: Page, name: string) =>
      page.getByRole("button", { name, exact: true }).click();

    await go(government, "");
    await government.locator("#name-en").fill(`Journey ${language}`);
    await government.locator("#name-cy").fill(`Taith ${language}`);
    await press(government, t.rounds.open.send);
    // nothing is sent while a day is missing: the summary says which, first
    await expect.poll(async () => government.locator(".govuk-error-summary li").count()).toBe(2);
    await typeDay(government, "due", ["4", "12", "2026"]);
    await typeDay(government, "closes", ["11", "12", "2026"]);
    await press(government, t.rounds.open.send);
    await government.getByText(t.rounds.open.done).waitFor();

    const own = `/journey-${language}/W06000015`;
    await go(provider, own);
    for (const section of ["milestones", "concerns", "model"] as const) {
      const button = provider.getByRole("button", {
        name: t.returns.noChangeIn.replace("{section}", t.returns.section[section]),
        exact: true,
      });
      await button.click();
      await expect.poll(async () => button.getAttribute("aria-pressed")).toBe("true");
    }
    await go(provider, `${own}/criteria`);
    const remark = provider.locator("textarea").first();
    await remark.fill(`Wedi’i lenwi / filled in: ${language}`);
    const kept = t.returns.saved.split("{")[0] ?? "";
    await provider.locator("output", { hasText: kept }).waitFor();
    await faultless(provider, language);
    await tellsNew(provider, { t, language, go: (part) => go(provider, `${own}/${part}`) });
    await go(provider, `${own}/check`);
    await provider.getByText(`filled in: ${language}`).first().waitFor();
    await provider
      .getByText({ en: "Staff moved", cy: "Symudwyd y staff" }[language])
      .first()
      .waitFor();
    const confirmed = provider.locator("#confirmed");
    if ((await confirmed.count()) > 0) await confirmed.check();
    await provider.locator("#declared").check();
    await press(provider, t.returns.check.submit);
    await provider.getByText(t.returns.check.submitted).waitFor();
    await go(provider, own);
    await provider.getByText(t.returns.certify.samePerson).waitFor();
    const back = { name: t.returns.handBack.title };
    await expect.poll(async () => provider.getByRole("heading", back).count()).toBe(0);

    // handed back with one reason for all of it, answered, taken back once, and submitted again
    const submit = async () => {
      await go(provider, `${own}/check`);
      if ((await confirmed.count()) > 0) await confirmed.check();
      await provider.locator("#declared").check();
      await press(provider, t.returns.check.submit);
      await provider.getByText(t.returns.check.submitted).waitFor();
    };
    await go(certifier, own);
    await press(certifier, t.returns.handBack.send);
    await certifier.getByText(t.returns.handBack.needed).first().waitFor();
    await faultless(certifier, language);
    await certifier.locator("#hand-back-reason").fill("Say more. / Dywedwch fwy.");
    await press(certifier, t.returns.handBack.send);
    await certifier.getByText(t.returns.givenBack.certifier).waitFor();
    await go(provider, own);
    await provider.getByText(t.returns.handedBack).waitFor();
    await expect.poll(async () => provider.getByText("Say more. / Dywedwch fwy.").count()).toBe(2);
    await faultless(provider, language);
    await press(provider, t.returns.lookSubmitted);
    await provider.getByRole("heading", { name: t.returns.submitted }).waitFor();
    await submit();
    await go(provider, own);
    await press(provider, t.returns.takeBack.send);
    await provider.getByText(t.returns.givenBack.provider).waitFor();
    await submit();

    const certify = async () => {
      await go(certifier, own);
      await certifier.locator("#certified").check();
      await press(certifier, t.returns.certify.send);
      await certifier.getByRole("heading", { name: t.returns.history }).waitFor();
      await expect.poll(async () => certifier.locator("#certify").count()).toBe(0);
    };
    await certify();

    await go(government, own);
    await government.locator("#send-back-ask-1").selectOption({ index: 2 });
    await government.locator("#send-back-reason-1").fill("Which meeting? / Pa gyfarfod?");
    await press(government, t.returns.answer.sendBack);
    await government.getByRole("heading", { name: t.returns.asks }).waitFor();

    await go(provider, own);
    await provider.getByText("Which meeting? / Pa gyfarfod?").waitFor();
    await faultless(provider, language);
    await go(provider, `${own}/criteria`);
    await provider.locator("textarea").first().fill(`The meeting of June: ${language}`);
    await provider.locator("output", { hasText: kept }).waitFor();
    await go(provider, own);
    for (const section of ["milestones", "concerns", "model"] as const) {
      const button = provider.getByRole("button", {
        name: t.returns.noChangeIn.replace("{section}", t.returns.section[section]),
        exact: true,
      });
      await button.click();
      await expect.poll(async () => button.getAttribute("aria-pressed")).toBe("true");
    }
    await go(provider, `${own}/check`);
    if ((await confirmed.count()) > 0) await confirmed.check();
    await provider.locator("#declared").check();
    await press(provider, t.returns.check.submit);
    await provider.getByText(t.returns.check.submitted).waitFor();
    await certify();

    await go(government, own);
    await government.getByText(`The meeting of June: ${language}`).first().waitFor();
    await press(government, t.returns.answer.accept);
    await government
      .getByRole("cell", { name: t.states.return.accepted })
      .or(government.getByRole("rowheader", { name: t.states.return.accepted }))
      .first()
      .waitFor();
    await faultless(government, language);
  },
);
