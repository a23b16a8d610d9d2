import type { Facts } from "@parod/schema/facts";
import type { ReturnContent } from "@parod/schema/return";
import type { ToldRow } from "@parod/schema/told/telling";
import { byCode } from "#code-order";
import { collect } from "#collect";

type CriterionAnswer = ReturnContent["criteria"][number];
type EvidenceAnswer = CriterionAnswer["evidence"][number];

/** What is told of an organisation that its return speaks of: the rows in force, each findable by its key. */
export type KnownRows = {
  readonly assessments: ReadonlyMap<string, ToldRow<"assessment">>;
  /** Relied on and not withdrawn, by criterion. */
  readonly evidence: ReadonlyMap<string, readonly ToldRow<"evidenceTold">[]>;
  /** By criterion and evidence: `criterion|evidence`. */
  readonly reliance: ReadonlyMap<string, ToldRow<"reliance">>;
  /** Its milestones by code: tasks are the plan's business. */
  readonly milestones: ReadonlyMap<string, string>;
  /** By activity and line: `activity|forecast`. */
  readonly dates: ReadonlyMap<string, ToldRow<"activityDate">>;
  /** Every activity's code, tasks as well: a new milestone may take none of them. */
  readonly activityCodes: ReadonlySet<string>;
  readonly concerns: ReadonlyMap<string, ToldRow<"concernTold">>;
  /** Its own word on how it delivers: what is intended before what is. */
  readonly model: ToldRow<"deliveryModel"> | null;
  readonly evidenceIds: ReadonlySet<string>;
};

export const relianceKey = (criterion: string, evidence: string): string =>
  `${criterion}|${evidence}`;
export const dateKey = (activity: string, line: string): string => `${activity}|${line}`;

export function knownRows(facts: Facts, organisation: string): KnownRows {
  const own = <R extends { readonly organisation: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.organisation === organisation);
  const reliance = own(facts.reliance);
  const told = new Map(facts.evidenceTold.map((row) => [row.evidence, row]));
  const relied = reliance.flatMap(({ criterion, evidence, on }) => {
    const row = on ? told.get(evidence) : undefined;
    return row === undefined || row.withdrawn ? [] : [{ criterion, row }];
  });
  const activities = own(facts.anchors.activity);
  // an anchor stays where everything told of it was taken back
  const said = new Set([...facts.activityTold, ...facts.activityDate].map((row) => row.activity));
  const models = own(facts.deliveryModel).filter(({ statedBy }) => statedBy === organisation);
  return {
    assessments: new Map(
      own(facts.assessment)
        .filter(({ kind }) => kind === "self")
        .map((row) => [row.criterion, row]),
    ),
    evidence: collect(
      relied.toSorted(byCode(({ row }) => row.evidence)),
      ({ criterion }) => criterion,
      ({ row }) => row,
    ),
    reliance: new Map(reliance.map((row) => [relianceKey(row.criterion, row.evidence), row])),
    milestones: new Map(
      activities
        .filter(({ kind, id }) => kind === "milestone" && said.has(id))
        .map(({ code, id }) => [code, id]),
    ),
    dates: new Map(facts.activityDate.map((row) => [dateKey(row.activity, row.line), row])),
    activityCodes: new Set(activities.map(({ code }) => code)),
    concerns: new Map(own(facts.concernTold).map((row) => [row.concern, row])),
    model:
      models.find(({ phase }) => phase === "intended") ??
      models.find(({ phase }) => phase === "current") ??
      null,
    evidenceIds: new Set(facts.anchors.evidence.map(({ id }) => id)),
  };
}

const evidenceAnswer = (row: ToldRow<"evidenceTold">): EvidenceAnswer => ({
  id: row.evidence,
  title: row.title,
  kind: row.kind,
  address: row.address,
  datedOn: row.datedOn,
  expiresOn: row.expiresOn,
  lang: row.lang,
});

/** Nothing told of a criterion is the same as "not assessed", with nothing said. */
export const nothingSaid = (criterion: string): CriterionAnswer => ({
  criterion,
  state: "not-assessed",
  expected: null,
  remark: null,
  evidence: [],
});

/** What is told already, in the shape of the answers. `criteria` says which are asked about, in order. */
export function knownContent(rows: KnownRows, criteria: readonly string[]): ReturnContent {
  return {
    criteria: criteria.flatMap((criterion) => {
      const assessment = rows.assessments.get(criterion);
      const evidence = (rows.evidence.get(criterion) ?? []).map(evidenceAnswer);
      if (assessment === undefined && evidence.length === 0) return [];
      const { state, expected, remark } = assessment ?? nothingSaid(criterion);
      const lang = remark === null ? null : (assessment?.lang ?? null);
      return [{ criterion, state, expected, remark, evidence, lang }];
    }),
    milestones: [...rows.milestones].toSorted(byCode(([code]) => code)).map(([code, id]) => ({
      code,
      title: null,
      forecast: rows.dates.get(dateKey(id, "forecast"))?.when ?? null,
      actual: rows.dates.get(dateKey(id, "actual"))?.when ?? null,
      reason: null,
    })),
    concerns: [...rows.concerns.values()]
      .toSorted(byCode(({ concern }) => concern))
      .map(({ concern, text, bites, when, open, lang }) => ({
        code: concern,
        text,
        bites,
        when,
        open,
        lang,
      })),
    model: rows.model?.model ?? null,
    unchanged: [],
  };
}
