import { address } from "@parod/documents/workbook/xlsx/address";
import { problemsOf } from "@parod/engine/returns/problems";
import { returnChanges } from "@parod/engine/returns/changes";
import { answersOf } from "@parod/engine/returns/settle";
import type { Day } from "@parod/schema/day";
import type { ReturnContent, ReturnForm, ReturnProblem } from "@parod/schema/return";
import type {
  WorkbookColumn,
  WorkbookError,
  WorkbookPlaces,
  WorkbookSheet,
} from "@parod/schema/workbook";

type Answer = { readonly section: string; readonly of: string; readonly field: string };

/** The column in which each answer stands. */
const columnOf: Readonly<Record<string, readonly [WorkbookSheet, WorkbookColumn]>> = {
  "criteria state": ["criteria", "state"],
  "criteria expected": ["criteria", "expectedFrom"],
  "criteria remark": ["criteria", "remark"],
  "criteria evidence": ["evidence", "title"],
  "milestones title": ["milestones", "titleEn"],
  "milestones forecast": ["milestones", "forecastFrom"],
  "milestones actual": ["milestones", "actualFrom"],
  "milestones reason": ["milestones", "reason"],
  "concerns text": ["concerns", "text"],
  "concerns bites": ["concerns", "bites"],
  "concerns when": ["concerns", "whenFrom"],
  "concerns open": ["concerns", "open"],
  "model model": ["delivery", "answer"],
};

/** Of what is said of evidence: its column, and which of the criterion's evidence it is. */
type Evidence = ReturnContent["criteria"][number]["evidence"][number];
type OfEvidence = readonly [WorkbookColumn, (each: Evidence, today: Day) => boolean];
const ofEvidence: Partial<Record<ReturnProblem["code"], OfEvidence>> = {
  "evidence-in-future": ["datedOn", ({ datedOn }, today) => datedOn > today],
  "expires-before-dated": [
    "expiresOn",
    ({ datedOn, expiresOn }) => expiresOn !== null && expiresOn < datedOn,
  ],
  "evidence-not-known": ["evidence", ({ id }) => id !== null],
};

const firstField = { criteria: "state", milestones: "title", concerns: "text" } as const;

/** Lacking, and easily given on the screen before the return is submitted: no reason to refuse the file. */
const canFollow = new Set<ReturnProblem["code"]>([
  "remark-missing",
  "date-missing",
  "reason-missing",
]);

type Place = Pick<WorkbookError, "sheet" | "cell" | "column" | "of">;
type Read = {
  readonly form: ReturnForm;
  readonly content: ReturnContent;
  readonly places: WorkbookPlaces;
};
type Changed = Read & { readonly changes: ReturnType<typeof returnChanges> };

/** Where an answer stands in the file; the sheet alone where it has no row, the file where it has no sheet. */
function placeOf(
  places: WorkbookPlaces,
  { section, of, field }: Answer,
  nth: { readonly at: number; readonly column: WorkbookColumn } | null = null,
): Place {
  const [first, usual] = columnOf[`${section} ${field}`] ?? ["delivery", "answer"];
  const rowsOf = (sheet: WorkbookSheet) => places[sheet]?.rows[of.toLowerCase()] ?? [];
  // a criterion without evidence is marked at its answer
  const lacks = first === "evidence" && rowsOf("evidence").length === 0;
  const sheet = lacks ? "criteria" : first;
  const column = lacks ? "state" : (nth?.column ?? usual);
  const row = rowsOf(sheet)[nth?.at ?? 0];
  const at = places[sheet]?.columns[column];
  return {
    sheet: places[sheet]?.name ?? null,
    cell: row === undefined || at === undefined ? null : address(row, at),
    column,
    of,
  };
}

/**
 * What the answers say together, by cell: the rules that would be met at the end, told while the file is at hand. Of
 * answers that the file changes alone: what stands as it was is for the return itself to say.
 */
export function problemsByCell(
  { form, content, places, changes }: Changed,
  today: Day,
): WorkbookError[] {
  const touched = new Set(changes.map(({ section, of }) => `${section} ${of}`));
  const answers = answersOf(content).criteria;
  return problemsOf(form, content, today)
    .filter(({ section, of, code }) => code === "reason-unused" || touched.has(`${section} ${of}`))
    .map((problem): WorkbookError => {
      const { code, of, severity } = problem;
      const [column, isIt] = ofEvidence[code] ?? [];
      const given = answers.get(of)?.evidence ?? [];
      const at = isIt ? given.findIndex((each) => isIt(each, today)) : -1;
      return {
        ...placeOf(places, problem, column && at >= 0 ? { at, column } : null),
        code,
        severity: canFollow.has(code) ? "confirm" : severity,
        params: { name: of },
      };
    });
}

/**
 * A workbook takes the place of the whole draft. Where the draft was saved since the workbook was made of it, each answer of
 * the draft that would be lost is said.
 */
export function lostOfDraft(
  { form, content, places }: Read,
  draft: ReturnContent,
): WorkbookError[] {
  const confirm = (place: Place, code: "draft-replaced" | "draft-dropped"): WorkbookError => ({
    ...place,
    code,
    severity: "confirm",
    params: { given: place.of ?? "" },
  });
  const [drafted, given] = [answersOf(draft), answersOf(content)];
  const replaced = returnChanges(draft, content).filter(({ of, section, before }) => {
    if (section === "model") return draft.model !== null;
    return before !== null && drafted[section].has(of);
  });
  const mine = returnChanges(form.known, draft);
  const dropped = (["criteria", "milestones", "concerns"] as const).flatMap((section) =>
    [...drafted[section].keys()]
      .filter((of) => !given[section].has(of))
      .filter((of) => mine.some((each) => each.section === section && each.of === of))
      .map((of) => ({ section, of, field: firstField[section] })),
  );
  return [
    ...replaced.map((change) => confirm(placeOf(places, change), "draft-replaced")),
    ...dropped.map((answer) => confirm(placeOf(places, answer), "draft-dropped")),
  ];
}
