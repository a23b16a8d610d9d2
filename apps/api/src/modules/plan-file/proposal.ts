import { createHash } from "node:crypto";
import { collect } from "@parod/engine/collect";
import { indexActivities, type ActivityFact } from "@parod/engine/position/activity-facts";
import { activityId, type Anchors } from "@parod/schema/anchors";
import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { PlanFileProblem } from "@parod/schema/plan-file";
import type { PlanChange, PlanImportAsked } from "@parod/schema/plan-import";
import type { Telling } from "@parod/schema/told/telling";
import type { DateLine } from "@parod/schema/vocabulary";
import { onDay, type When } from "@parod/schema/when";
import type { Planned, PlannedAll, PlannedLink } from "#modules/plan-file/planned";

type Told = Facts["activityTold"][number];
/** What importing a plan would do: the anchors and tellings of one act, and the same as lines for a reader. */
export type Proposal = {
  readonly activities: readonly Anchors["activity"][];
  readonly dependencies: readonly Anchors["dependency"][];
  readonly tellings: readonly Telling[];
  readonly changes: readonly PlanChange[];
  readonly problems: readonly PlanFileProblem[];
};

/** What stands, by the identity that a plan is matched by. */
type Standing = {
  readonly asked: PlanImportAsked;
  readonly today: Day;
  readonly anchors: ReadonlyMap<string, Anchors["activity"]>;
  readonly facts: ReadonlyMap<string, ActivityFact>;
  readonly told: ReadonlyMap<string, Told>;
};

class Drafting {
  readonly activities: Anchors["activity"][] = [];
  readonly dependencies: Anchors["dependency"][] = [];
  readonly tellings: Telling[] = [];
  readonly changes: PlanChange[] = [];
  readonly problems: PlanFileProblem[];

  constructor(problems: readonly PlanFileProblem[]) {
    this.problems = [...problems];
  }
}

const dayOf = (when: When | null): string | null => when?.to ?? null;
const isOn = (when: When | null, day: Day): boolean => when?.from === day && when.to === day;

function tellActivity(planned: Planned, standing: Standing, draft: Drafting): void {
  const { asked, today, told } = standing;
  const activity = activityId(asked.organisation, planned.code);
  const before = told.get(activity);
  const line = { activity, title: planned.title };
  const change = (kind: PlanChange["kind"], was: string | null, is: string | null) =>
    was === is ? false : draft.changes.push({ ...line, kind, before: was, after: is }) > 0;
  const title = before?.title[asked.written] ?? null;
  const isNew = !standing.anchors.has(activity);
  if (isNew) {
    draft.changes.push({ ...line, kind: "new", before: null, after: planned.title });
    draft.activities.push({
      ...{ id: activity, organisation: asked.organisation, code: planned.code },
      ...{ workstream: asked.workstream, kind: planned.kind, reachesStage: null },
    });
  }
  const changed = [
    !isNew && change("title", title, planned.title),
    change(
      "duration",
      before?.duration?.toString() ?? (planned.duration === 0 ? "0" : null),
      String(planned.duration),
    ),
    planned.owner !== null && change("owner", before?.ownerRole ?? null, planned.owner),
  ];
  if (!isNew && !changed.some(Boolean)) return;
  draft.tellings.push({
    table: "activityTold",
    effectiveOn: today,
    lang: asked.written,
    fact: {
      activity,
      // the other language's title stays until somebody tells it
      title: {
        ...(before?.title ?? { en: planned.title, cy: planned.title }),
        [asked.written]: planned.title,
      },
      ownerRole: planned.owner ?? before?.ownerRole ?? null,
      makesTrue: before?.makesTrue ?? [],
      changesSchools: before?.changesSchools ?? null,
      duration: planned.duration,
    },
  });
}

type DateOf = { readonly line: DateLine; readonly day: Day | null; readonly now: When | null };

function tellDates(planned: Planned, standing: Standing, draft: Drafting): void {
  const activity = activityId(standing.asked.organisation, planned.code);
  const fact = standing.facts.get(activity);
  if (fact?.baseline && planned.baseline !== null && !isOn(fact.approved, planned.baseline))
    draft.problems.push({
      ...{ code: "baseline-kept", severity: "tells", line: null, task: planned.title, params: {} },
    });
  const dates: readonly DateOf[] = [
    // the first date is the original: moving it is not the owner's to do
    { line: "baseline", day: fact?.baseline ? null : planned.baseline, now: null },
    { line: "forecast", day: planned.forecast, now: fact?.forecast ?? null },
    { line: "actual", day: planned.actual, now: fact?.actual ?? null },
  ];
  for (const { line, day, now } of dates) {
    if (day === null || isOn(now, day)) continue;
    draft.changes.push({
      ...{ kind: line, activity, title: planned.title, before: dayOf(now), after: day },
    });
    draft.tellings.push({
      ...{ table: "activityDate", effectiveOn: standing.today },
      fact: { activity, line, when: onDay(day) },
    });
  }
}

const dependencyId = (giver: string, taker: string): string =>
  `d-${createHash("sha256").update(`${giver}\n${taker}`).digest("hex").slice(0, 16)}`;

type Linking = {
  readonly asked: PlanImportAsked;
  readonly today: Day;
  readonly titles: ReadonlyMap<string, string>;
  /** The dependency between two ends, by both. */
  readonly between: ReadonlyMap<string, Anchors["dependency"]>;
  readonly sides: ReadonlyMap<string, readonly Facts["dependencySide"][number][]>;
};

/** Both ends are the organisation's own, so it states both sides. */
function tellLink(planned: PlannedLink, linking: Linking, draft: Drafting): void {
  const { type, lag } = planned;
  const { asked, today, titles, between, sides } = linking;
  const giver = activityId(asked.organisation, planned.giver);
  const taker = activityId(asked.organisation, planned.taker);
  const known = between.get(`${giver} ${taker}`);
  const id = known?.id ?? dependencyId(giver, taker);
  const told = sides.get(id) ?? [];
  const rowOf = (side: "giver" | "taker") => told.find((each) => each.side === side);
  const lacking = (["giver", "taker"] as const).filter((side) => {
    const row = rowOf(side);
    return row === undefined || row.stance === "disagrees" || row.type !== type || row.lag !== lag;
  });
  if (lacking.length === 0) return;
  const say = (link: { readonly type: string; readonly lag: number }) =>
    `${titles.get(giver) ?? giver} (${link.type}${link.lag === 0 ? "" : `+${link.lag}`})`;
  const before = rowOf("taker") ?? rowOf("giver");
  if (!known) draft.dependencies.push({ id, giverKind: "milestone", giver, taker });
  draft.changes.push({
    ...{ kind: "link", activity: taker, title: titles.get(taker) ?? taker },
    ...{ before: before ? say(before) : null, after: say({ type, lag }) },
  });
  for (const side of lacking)
    draft.tellings.push({
      ...{ table: "dependencySide", effectiveOn: today },
      fact: {
        ...{ dependency: id, side, stance: "stated", type, lag },
        when: rowOf(side)?.when ?? null,
        confidence: rowOf(side)?.confidence ?? null,
      },
    });
}

/** What would change, matched by code. What the file does not name stays as it is told. */
export function propose(
  planned: PlannedAll,
  {
    facts,
    asked,
    today,
  }: { readonly facts: Facts; readonly asked: PlanImportAsked; readonly today: Day },
): Proposal {
  const draft = new Drafting(planned.problems);
  const standing: Standing = {
    ...{ asked, today },
    anchors: new Map(facts.anchors.activity.map((anchor) => [anchor.id, anchor])),
    facts: new Map(indexActivities(facts).map((each) => [each.id, each])),
    told: new Map(facts.activityTold.map((row) => [row.activity, row])),
  };
  for (const each of planned.activities) {
    tellActivity(each, standing, draft);
    tellDates(each, standing, draft);
  }
  const linking: Linking = {
    ...{ asked, today },
    titles: new Map(
      planned.activities.map(({ code, title }) => [activityId(asked.organisation, code), title]),
    ),
    between: new Map(facts.anchors.dependency.map((each) => [`${each.giver} ${each.taker}`, each])),
    sides: collect(facts.dependencySide, ({ dependency }) => dependency),
  };
  for (const link of planned.links) tellLink(link, linking, draft);
  return draft;
}
