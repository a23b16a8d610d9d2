import { expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { faultless } from "./page-faults.ts";
import { addressOf, catalogues } from "./routes.ts";

const powys = "W06000015";
const programme = "programme=illustrative";

/** Somebody types on a page in one language, in the other, and says so: readers of both are told which it is. */
test.for([
  { language: "en", typed: "cy", title: "Swydd heb ei llenwi" },
  { language: "cy", typed: "en", title: "A post that nobody fills" },
] as const)(
  "text typed in $typed on a page in $language reaches both readers in its language",
  async ({ language, typed, title }, { open }) => {
    const t = catalogues[language];
    const path = `/work/${powys}/risks?${programme}`;
    const page = await open(addressOf({ path }, language), { persona: "authority" });
    const form = page.locator("details", { has: page.locator("#new-risk-title") });
    await form.locator("summary").click();
    await form.getByLabel(t.states.risk.risk, { exact: true }).check();
    await form.locator("#new-risk-title").fill(title);
    await form.getByLabel(t.work.isOpen, { exact: true }).check();
    await form.locator("#new-risk-lang").selectOption(typed);
    await expect.poll(async () => form.locator("#new-risk-title").getAttribute("lang")).toBe(typed);
    await form.locator("#new-risk-send").click();
    const box = page.locator(".box", { hasText: title });
    await box.waitFor();
    const mark = { en: "englishOnly", cy: "welshOnly" } as const;
    await box.getByText(t.common.language[mark[typed]]).waitFor();
    await faultless(page, language);

    const reader = await open(addressOf({ path }, typed), { persona: "government" });
    const read = reader.locator(".box", { hasText: title });
    await expect
      .poll(async () => read.locator(`[lang=${typed}]`, { hasText: title }).count())
      .toBeGreaterThan(0);
    await expect
      .poll(async () => read.getByText(catalogues[typed].common.language[mark[typed]]).count())
      .toBe(0);

    // and it is taken back later, from the list of what was told
    await page.goto(addressOf({ path: `/work/${powys}/told?${programme}` }, language));
    await drawn(page);
    const row = page.locator("tr", { hasText: title });
    await expect
      .poll(async () => row.locator(`[lang=${typed}]`, { hasText: title }).count())
      .toBeGreaterThan(0);
    await faultless(page, language);
    await row.getByRole("button").click();
    await page.getByText(t.work.form.takenBack).waitFor();
    await expect.poll(async () => row.count()).toBe(0);
    await reader.reload();
    await drawn(reader);
    await expect.poll(async () => read.count()).toBe(0);
  },
);

test("the government states its side of an arrangement beside the authority's", async ({
  open,
}) => {
  const t = catalogues.en;
  const at = addressOf({ path: `/work/${powys}/arrangements?${programme}` }, "en");
  const page = await open(at, { persona: "government" });
  const form = page.locator("details", { has: page.locator("#new-membership-arrangement") });
  await form.locator("summary").click();
  await form.locator("#new-membership-arrangement").selectOption({ index: 1 });
  await form.getByLabel(t.states.membership.proposed, { exact: true }).check();
  await form.locator("#new-membership-send").click();
  await page.locator(".notice-success").waitFor();
  await faultless(page, "en");
  const authority = await open(at, { persona: "authority" });
  await authority.getByText(`${t.states.membership.proposed}.`).first().waitFor();
  await page.getByRole("button", { name: t.write.saved.undo }).click();
  await page.getByText(t.work.form.takenBack).waitFor();
});
