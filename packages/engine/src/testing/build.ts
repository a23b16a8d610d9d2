import { activityId } from "@parod/schema/anchors";
import type { GivenFact } from "@parod/schema/told/tables";
import type { OrganisationKind, StageCode, Track } from "@parod/schema/vocabulary";
import type { When } from "@parod/schema/when";
import { buildRow, words, type Framed, type Some } from "#testing/row";

type Rest<N extends Parameters<typeof buildRow>[0], K extends string> = Partial<
  Omit<GivenFact<N>, K>
> &
  Framed;

/** Splits what a builder was given into the frame of the row and its content. */
function parted<T extends Framed>(given: T) {
  const { effectiveOn, actNo, item, id, sourceId, ...fact } = given;
  const frame = { effectiveOn, actNo, item, id, sourceId };
  const told = Object.fromEntries(
    Object.entries(frame).filter(([, value]) => value !== undefined),
  ) as Framed;
  return { frame: told, fact };
}

/** An organisation with a name told. An authority has the catalogue `authority` unless said. */
export function buildOrganisation(
  code: string,
  given: {
    kind?: OrganisationKind;
    catalogue?: string | null;
    until?: When | null;
    existsFrom?: When | null;
  } & Framed = {},
): Some {
  const {
    kind = "local-authority",
    catalogue = kind === "local-authority" ? "authority" : null,
    ...rest
  } = given;
  const { frame, fact } = parted(rest);
  return {
    anchors: { organisation: [{ id: code, kind, catalogue }] },
    organisationTold: [
      buildRow("organisationTold", { organisation: code, name: words(code), ...fact }, frame),
    ],
  };
}

export type CriterionGiven = { readonly workstream?: string; readonly replaces?: string } & Rest<
  "criterionTold",
  "criterion"
>;
export type CatalogueGiven = {
  readonly stages?: readonly StageCode[];
  readonly target?: StageCode;
  /** Tracks of workstreams; one, `W`, of the local track unless said. */
  readonly workstreams?: Readonly<Record<string, Track>>;
  readonly criteria: Readonly<Record<string, CriterionGiven>>;
};

/** A catalogue whose criteria are musts of the stage `in-place`, take a decision as evidence, and never go stale, unless said. */
export function buildCatalogue(catalogue: string, given: CatalogueGiven): Some {
  const { stages = ["planned", "agreed", "started", "in-place", "embedded"], target = "in-place" } =
    given;
  const workstreams = Object.entries(given.workstreams ?? { W: "local" as const });
  const criteria = Object.entries(given.criteria);
  const first = workstreams[0]?.[0] ?? "W";
  return {
    anchors: {
      catalogue: [{ id: catalogue }],
      stage: stages.map((code, ordinal) => ({
        id: `${catalogue}:${code}`,
        catalogue,
        code,
        ordinal,
        target: code === target,
      })),
      workstream: workstreams.map(([id], position) => ({ id, catalogue, position })),
      criterion: criteria.map(([id, { workstream = first, replaces = null }], position) => ({
        id,
        workstream,
        replaces,
        position,
      })),
    },
    workstreamTold: workstreams.map(([workstream, track]) =>
      buildRow("workstreamTold", { workstream, name: words(workstream), track, reviewed: false }),
    ),
    criterionTold: criteria.map(
      ([criterion, { workstream: _workstream, replaces: _replaces, ...rest }]) => {
        const { frame, fact } = parted(rest);
        return buildRow(
          "criterionTold",
          {
            criterion,
            text: words(criterion),
            reviewed: false,
            necessity: "must",
            stage: "in-place",
            accepts: ["decision"],
            models: [],
            ...fact,
          },
          frame,
        );
      },
    ),
  };
}

/** A reviewed "met" unless said. */
export function buildAssessment(
  organisation: string,
  criterion: string,
  given: Rest<"assessment", "organisation" | "criterion"> = {},
): Some {
  const { frame, fact } = parted(given);
  return {
    assessment: [
      buildRow(
        "assessment",
        { organisation, criterion, kind: "reviewed", state: "met", ...fact },
        frame,
      ),
    ],
  };
}

/** Evidence that is relied on for a pair: a decision of 1 February 2025 that does not expire, unless said. */
export function buildEvidence(
  organisation: string,
  criterion: string,
  given: { on?: boolean } & Rest<"evidenceTold", never> = {},
): Some {
  const { on = true, evidence = `${organisation}.${criterion}`, ...rest } = given;
  const { frame, fact } = parted(rest);
  return {
    anchors: { evidence: [{ id: evidence, organisation }] },
    evidenceTold: [
      buildRow(
        "evidenceTold",
        {
          evidence,
          title: evidence,
          kind: "decision",
          datedOn: "2025-02-01",
          withdrawn: false,
          ...fact,
        },
        frame,
      ),
    ],
    reliance: [buildRow("reliance", { organisation, criterion, evidence, on }, frame)],
  };
}

/** Met, with evidence: the shortest way to a pair that is there. */
export const buildMet = (
  organisation: string,
  criterion: string,
  frame: Framed = {},
): readonly Some[] => [
  buildAssessment(organisation, criterion, frame),
  buildEvidence(organisation, criterion, frame),
];

export function buildRequirement(
  organisation: string,
  criterion: string,
  given: Rest<"requirement", "organisation" | "criterion"> = {},
): Some {
  const { frame, fact } = parted(given);
  return {
    requirement: [
      buildRow("requirement", { organisation, criterion, applies: true, ...fact }, frame),
    ],
  };
}

export function buildModel(
  organisation: string,
  given: Rest<"deliveryModel", "organisation"> = {},
): Some {
  const { frame, fact } = parted(given);
  return {
    deliveryModel: [
      buildRow(
        "deliveryModel",
        { organisation, statedBy: organisation, phase: "intended", model: "own", ...fact },
        frame,
      ),
    ],
  };
}

export type ActivityGiven = {
  readonly kind?: "milestone" | "task";
  readonly reachesStage?: StageCode;
  readonly makesTrue?: readonly string[];
  /** Every living baseline, oldest first. */
  readonly baselines?: readonly When[];
  readonly forecast?: When;
  readonly actual?: When;
};

/** A milestone and its dates; baselines are a week apart, the rest is told on 1 March 2025. */
export function buildActivity(organisation: string, code: string, given: ActivityGiven = {}): Some {
  const activity = activityId(organisation, code);
  const {
    kind = "milestone",
    reachesStage = null,
    makesTrue = [],
    baselines = [],
    forecast,
    actual,
  } = given;
  const line = (name: "baseline" | "forecast" | "actual", date: When, effectiveOn = "2025-03-01") =>
    buildRow("activityDate", { activity, line: name, when: date }, { effectiveOn });
  const moves = [
    ...baselines.map((date, week) =>
      line("baseline", date, `2025-02-${String(week * 7 + 1).padStart(2, "0")}`),
    ),
    ...(forecast === undefined ? [] : [line("forecast", forecast)]),
    ...(actual === undefined ? [] : [line("actual", actual)]),
  ];
  const inForce = moves.filter(
    (row, at) => moves.findLastIndex((other) => other.line === row.line) === at,
  );
  return {
    anchors: {
      activity: [{ id: activity, organisation, code, workstream: null, kind, reachesStage }],
    },
    activityTold: [
      buildRow("activityTold", { activity, title: words(code), makesTrue: [...makesTrue] }),
    ],
    activityDate: inForce,
    moves,
  };
}
