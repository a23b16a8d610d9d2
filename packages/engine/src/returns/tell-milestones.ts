import { activityId, type Anchors } from "@parod/schema/anchors";
import type { MilestoneAnswer, ReturnContent, ReturnForm } from "@parod/schema/return";
import type { Telling } from "@parod/schema/told/telling";
import { dateKey, type KnownRows } from "#returns/known";
import { answersOf, sameWhen } from "#returns/settle";
import type { Anew } from "#returns/tell-anew";

type With = { readonly at: Anew; readonly rows: KnownRows };
type Milestones = {
  readonly anchors: readonly Anchors["activity"][];
  readonly tellings: readonly Telling[];
};
type Line = "baseline" | "forecast" | "actual";

/** A milestone that happened counts from the day it did, where that is after the day of the return. */
function tellDate(
  activity: string,
  line: Line,
  { answer, at, rows }: With & { readonly answer: MilestoneAnswer },
): Telling[] {
  const when = line === "actual" ? answer.actual : answer.forecast;
  if (when === null) return [];
  const row = rows.dates.get(dateKey(activity, line));
  return [
    {
      table: "activityDate",
      effectiveOn: line === "actual" ? at(row, when.to) : at(row),
      fact: { activity, line, when, reason: line === "forecast" ? answer.reason : null },
      lang: line === "forecast" && answer.reason !== null ? (answer.lang ?? null) : null,
    },
  ];
}

function tellNew(answer: MilestoneAnswer, organisation: string, { at, rows }: With): Milestones {
  const { code, title } = answer;
  if (title === null || rows.activityCodes.has(code)) return { anchors: [], tellings: [] };
  const id = activityId(organisation, code);
  const date = (line: Line) => tellDate(id, line, { answer, at, rows });
  return {
    anchors: [{ id, organisation, code, workstream: null, kind: "milestone", reachesStage: null }],
    tellings: [
      {
        table: "activityTold",
        effectiveOn: at(undefined),
        fact: { activity: id, title, makesTrue: [] },
      },
      // its first forecast is what later ones are measured against
      ...date("baseline"),
      ...date("forecast"),
      ...date("actual"),
    ],
  };
}

/** Dates of milestones: changed ones are told; where the section is as it was, the forecasts of what is yet to come are told again. */
export function tellMilestones(form: ReturnForm, content: ReturnContent, given: With): Milestones {
  const { rows } = given;
  const answers = answersOf(content).milestones;
  const again = content.unchanged.includes("milestones");
  const known = [...rows.milestones].flatMap(([code, id]) => {
    const is = (line: "forecast" | "actual") => rows.dates.get(dateKey(id, line))?.when ?? null;
    const told: MilestoneAnswer = {
      code,
      title: null,
      forecast: is("forecast"),
      actual: is("actual"),
      reason: rows.dates.get(dateKey(id, "forecast"))?.reason ?? null,
      lang: rows.dates.get(dateKey(id, "forecast"))?.lang ?? null,
    };
    const answer = answers.get(code) ?? told;
    return (["forecast", "actual"] as const).flatMap((line) => {
      const open = line === "forecast" && told.actual === null;
      if (!sameWhen(answer[line], told[line])) return tellDate(id, line, { ...given, answer });
      return again && open ? tellDate(id, line, { ...given, answer: told }) : [];
    });
  });
  const added = [...answers.values()]
    .filter(({ code }) => !rows.milestones.has(code))
    .map((answer) => tellNew(answer, form.organisation.code, given));
  return {
    anchors: added.flatMap(({ anchors }) => anchors),
    tellings: [...known, ...added.flatMap(({ tellings }) => tellings)],
  };
}
