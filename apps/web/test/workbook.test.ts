import { cy } from "@parod/language/cy";
import { en } from "@parod/language/en";
import { spokenPath } from "@parod/language/slugs";
import { setCell, textCell } from "@parod/documents/workbook/testing/tamper";
import { expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { faultless } from "./page-faults.ts";

const catalogues = { en, cy };

/** Two wrong cells first, then a doubtful one that is confirmed; the answers are in the return, and nothing is told. */
test.for(["en", "cy"] as const)(
  "a return is filled in by workbook, two cells wrong first: %s",
  async (language, { visit }) => {
    const t = catalogues[language];
    const round = `taflen-${language}`;
    const government = await (await visit({ persona: "government" })).newPage();
    const rounds = spokenPath(`/${language}/rounds`);
    const search = "?programme=illustrative";
    await government.goto(`${rounds}${search}&asAt=2026-11-21`);
    await drawn(government);
    await government.locator("#name-en").fill(`Taflen ${language}`);
    await government.locator("#name-cy").fill(`Taflen ${language}`);
    for (const [id, day, month] of [
      ["due", "4", "12"],
      ["closes", "11", "12"],
    ] as const) {
      await government.locator(`#${id}`).fill(day);
      await government.locator(`#${id}-month`).fill(month);
      await government.locator(`#${id}-year`).fill("2026");
    }
    await government.getByRole("button", { name: t.rounds.open.send, exact: true }).click();
    await government.getByText(t.rounds.open.done).waitFor();

    const page = await (await visit({ persona: "authority" })).newPage();
    await page.goto(`${rounds}/${round}/W06000015/workbook${search}`);
    await drawn(page);
    const link = page.getByRole("link", {
      name: language === "en" ? t.workbook.page.downloadEn : t.workbook.page.downloadCy,
    });
    const address = (await link.getAttribute("href")) ?? "";
    const template = await (await page.request.get(address)).body();
    const upload = async (bytes: Uint8Array) => {
      await page.locator("#workbook").setInputFiles({
        name: "a.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      });
      await page.getByRole("button", { name: t.workbook.page.check, exact: true }).click();
    };
    await page.getByRole("button", { name: t.workbook.page.check, exact: true }).click();
    await page.locator(".govuk-error-summary").getByText(t.workbook.page.noFile).waitFor();

    const wrong = setCell(template, "criteria", textCell("E4", "Efallai"));
    await upload(setCell(wrong, "criteria", textCell("F5", "yfory")));
    await page.getByRole("heading", { name: t.workbook.page.must }).waitFor();
    for (const cell of ["E4", "F5"])
      await page.getByText(`${t.workbook.sheet.criteria} ${cell}`).waitFor();
    await expect
      .poll(async () => page.getByRole("button", { name: t.workbook.page.send }).count())
      .toBe(0);
    await faultless(page, language);
    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: t.workbook.page.annotated, exact: true }).click(),
    ]);
    expect(copy.suggestedFilename()).toMatch(/^a-(?:errors|gwallau)\.xlsx$/u);

    const doubtful = setCell(template, "criteria", textCell("E4", t.states.assessment.met));
    await upload(setCell(doubtful, "criteria", textCell("F4", "03/04/2027")));
    await page.getByText(`${t.workbook.sheet.criteria} F4`).waitFor();
    await page.getByRole("heading", { name: t.workbook.page.changes }).waitFor();
    const send = page.getByRole("button", { name: t.workbook.page.send, exact: true });
    await send.click();
    await page.locator(".govuk-error-summary").getByText(t.workbook.page.accept).waitFor();
    await page.locator("#accepted").check();
    await send.click();
    await page.getByRole("heading", { name: t.workbook.page.done }).waitFor();
    await faultless(page, language);
  },
);
