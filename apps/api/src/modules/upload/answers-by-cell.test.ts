import { returnChanges } from "@parod/engine/returns/changes";
import { readWorkbook } from "@parod/documents/workbook/read/read-workbook";
import { form } from "@parod/documents/workbook/testing/forms";
import { numberCell, setCell, textCell } from "@parod/documents/workbook/testing/tamper";
import { writeTemplate } from "@parod/documents/workbook/template/write-template";
import { Day } from "@parod/schema/day";
import type { ReturnContent } from "@parod/schema/return";
import { describe, expect, it } from "vitest";
import { lostOfDraft, problemsByCell } from "#modules/upload/answers-by-cell";

const today = Day.parse("2026-07-10");
const template = writeTemplate(form, "en", { illustrative: false });
type Put = readonly [sheet: Parameters<typeof setCell>[1], cell: Parameters<typeof setCell>[2]];
function read(...puts: readonly Put[]) {
  const bytes = puts.reduce<Uint8Array>(
    (was, [sheet, cell]) => setCell(was, sheet, cell),
    template,
  );
  const { content, places, errors } = readWorkbook(bytes, form);
  if (content === null) throw new Error(JSON.stringify(errors));
  return { form, content, places, changes: returnChanges(form.known, content) };
}
const said = (found: ReturnType<typeof problemsByCell>): string[] =>
  found.map(({ code, sheet, cell, severity }) => `${severity} ${code} ${sheet}!${cell}`);

describe("what the answers of a workbook say together", () => {
  it("is not said of a workbook that changes nothing", () => {
    expect(problemsByCell(read(), today)).toEqual([]);
  });
  it.each<readonly [string, readonly Put[], string]>([
    [
      "something has happened that is yet to come",
      [["milestones", textCell("G4", "1 August 2026")]],
      "must actual-in-future Milestones!G4",
    ],
    [
      "a forecast moves without a reason",
      [["milestones", textCell("E4", "1 August 2027")]],
      "confirm reason-missing Milestones!I4",
    ],
    [
      "a reason is given for a forecast that stays",
      [["milestones", textCell("I4", "Because")]],
      "confirm reason-unused Milestones!I4",
    ],
    [
      "a forecast is a year behind",
      [
        ["milestones", textCell("E4", "30 September 2025")],
        ["milestones", textCell("I4", "Moved")],
      ],
      "confirm expected-past Milestones!E4",
    ],
    [
      "the second evidence is dated after today",
      [["evidence", textCell("F5", "1 August 2026")]],
      "must evidence-in-future Evidence!F5",
    ],
    [
      "evidence ends before it begins",
      [["evidence", numberCell("G4", 45_000)]],
      "must expires-before-dated Evidence!G4",
    ],
    [
      "evidence of one criterion is moved to another",
      [["evidence", textCell("A4", "1.10")]],
      "must evidence-not-known Evidence!B4",
    ],
    [
      "an answer that is met has no evidence",
      [["criteria", textCell("E6", "Met")]],
      "confirm evidence-missing Criteria!E6",
    ],
    [
      "what does not apply says no reason",
      [
        ["criteria", textCell("E6", "Not applicable")],
        ["criteria", textCell("F6", "1 August 2026")],
      ],
      "confirm remark-missing Criteria!H6",
    ],
  ])("is told by cell where %s", (_, puts, expected) => {
    expect(said(problemsByCell(read(...puts), today))).toContain(expected);
  });
});

describe("a draft whose place a workbook takes", () => {
  const drafted = (more: Partial<ReturnContent>): ReturnContent => ({ ...form.known, ...more });
  it("loses nothing where they say the same", () => {
    expect(lostOfDraft(read(), form.known)).toEqual([]);
  });
  it("is said by cell where it says something else, and by code where the file has no row", () => {
    const [first, ...others] = form.known.milestones;
    if (!first) throw new Error("no milestone");
    const draft = drafted({
      milestones: [
        { ...first, forecast: null, actual: first.forecast },
        ...others,
        { ...first, code: "typed", title: { en: "New", cy: "Newydd" } },
      ],
    });
    const lost = lostOfDraft(read(["milestones", textCell("G4", "2026-07-01")]), draft);
    expect(said(lost)).toEqual([
      "confirm draft-replaced Milestones!G4",
      "confirm draft-dropped Milestones!null",
    ]);
    expect(lost[1]?.params).toEqual({ given: "typed" });
  });
});
