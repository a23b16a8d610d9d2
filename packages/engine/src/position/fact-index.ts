import type { Anchors } from "@parod/schema/anchors";
import type { Day } from "@parod/schema/day";
import type { Facts, Programme } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import type { DeliveryModel, OrganisationKind, StageCode, Track } from "@parod/schema/vocabulary";
import type { When } from "@parod/schema/when";
import type { Words } from "@parod/schema/words";
import { byCode } from "#code-order";
import { collect, keyed, pairKey } from "#collect";
import { indexActivities, type ActivityFact } from "#position/activity-facts";
import { criteriaToTarget } from "#position/target";

export type OrganisationFact = {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: Words;
  readonly catalogue: string | null;
};
export type WorkstreamFact = { readonly code: string; readonly name: Words; readonly track: Track };
export type CriterionFact = Pick<
  ToldRow<"criterionTold">,
  "criterion" | "necessity" | "stage" | "accepts" | "freshDays"
> & {
  readonly workstream: string;
  readonly track: Track;
  readonly models: readonly DeliveryModel[];
};
export type StageFact = Anchors["stage"];

/** The facts in force, each findable by its key: built once for a day, so that no step looks through a whole table. */
export type FactIndex = {
  /** Those with a name told, by code. */
  readonly organisations: readonly OrganisationFact[];
  readonly kinds: ReadonlyMap<string, OrganisationKind>;
  /** When an organisation, or an arrangement, is no longer. */
  readonly until: ReadonlyMap<string, When>;
  readonly workstreams: ReadonlyMap<string, readonly WorkstreamFact[]>;
  readonly criteria: ReadonlyMap<string, readonly CriterionFact[]>;
  readonly stages: ReadonlyMap<string, readonly StageFact[]>;
  /** Criteria of the stages up to the target of their catalogue. */
  readonly toTarget: ReadonlySet<string>;
  readonly models: ReadonlyMap<string, readonly ToldRow<"deliveryModel">[]>;
  /** Up to three rows a pair: self, reviewed, assured. */
  readonly assessments: ReadonlyMap<string, readonly ToldRow<"assessment">[]>;
  /** Relied on and not withdrawn. */
  readonly evidence: ReadonlyMap<string, readonly ToldRow<"evidenceTold">[]>;
  readonly requirements: ReadonlyMap<string, ToldRow<"requirement">>;
  readonly due: ReadonlyMap<string, Day>;
  readonly activities: ReadonlyMap<string, readonly ActivityFact[]>;
  readonly makesTrue: ReadonlyMap<string, readonly ActivityFact[]>;
  readonly ratings: ReadonlyMap<string, readonly ToldRow<"ratingTold">[]>;
};

/** A day, and the facts in force on it. */
export type At = { readonly programme: Programme; readonly day: Day; readonly index: FactIndex };

/** `organisation` is `*` for all of a catalogue. */
export const dueKey = (catalogue: string, stage: StageCode, organisation: string): string =>
  `${catalogue}|${stage}|${organisation}`;

export function indexFacts(facts: Facts): FactIndex {
  const activities = indexActivities(facts);
  const criteria = criteriaOf(facts);
  const stages = collect(
    facts.anchors.stage.toSorted((a, b) => a.ordinal - b.ordinal),
    (stage) => stage.catalogue,
  );
  return {
    organisations: organisationsOf(facts),
    kinds: new Map(facts.anchors.organisation.map(({ id, kind }) => [id, kind])),
    until: new Map(
      facts.organisationTold.flatMap(({ organisation, until }) =>
        until === null ? [] : [[organisation, until]],
      ),
    ),
    workstreams: workstreamsOf(facts),
    criteria,
    stages,
    toTarget: criteriaToTarget(criteria, stages),
    models: collect(facts.deliveryModel, (row) => row.organisation),
    assessments: collect(facts.assessment, (row) => pairKey(row.organisation, row.criterion)),
    evidence: evidenceOf(facts),
    requirements: keyed(facts.requirement, (row) => pairKey(row.organisation, row.criterion)),
    due: new Map(
      facts.stageDue.map((row) => [dueKey(row.catalogue, row.stage, row.organisation), row.due]),
    ),
    activities: collect(activities, (activity) => activity.organisation),
    makesTrue: collect(
      activities.flatMap((activity) =>
        activity.makesTrue.map((criterion) => ({ activity, criterion })),
      ),
      ({ activity, criterion }) => pairKey(activity.organisation, criterion),
      ({ activity }) => activity,
    ),
    ratings: collect(
      facts.ratingTold.filter((row) => row.scope === "organisation"),
      (row) => row.of,
    ),
  };
}

function organisationsOf(facts: Facts): readonly OrganisationFact[] {
  const anchors = keyed(facts.anchors.organisation, (anchor) => anchor.id);
  return facts.organisationTold
    .flatMap(({ organisation, name }) => {
      const anchor = anchors.get(organisation);
      return anchor === undefined
        ? []
        : [{ code: organisation, kind: anchor.kind, name, catalogue: anchor.catalogue }];
    })
    .toSorted(byCode((organisation) => organisation.code));
}

function workstreamsOf(facts: Facts): FactIndex["workstreams"] {
  const told = keyed(facts.workstreamTold, (row) => row.workstream);
  const inForce = facts.anchors.workstream
    .toSorted((a, b) => a.position - b.position || byCode((id: string) => id)(a.id, b.id))
    .flatMap(({ id, catalogue }) => {
      const row = told.get(id);
      return row === undefined ? [] : [{ catalogue, code: id, name: row.name, track: row.track }];
    });
  return collect(
    inForce,
    (each) => each.catalogue,
    ({ code, name, track }) => ({ code, name, track }),
  );
}

/** A criterion is in force once it and its workstream are told, until one that replaces it is. */
function criteriaOf(facts: Facts): FactIndex["criteria"] {
  const told = keyed(facts.criterionTold, (row) => row.criterion);
  const workstreams = keyed(facts.anchors.workstream, (anchor) => anchor.id);
  const tracks = new Map(facts.workstreamTold.map(({ workstream, track }) => [workstream, track]));
  const replaced = new Set(
    facts.anchors.criterion.filter(({ id }) => told.has(id)).map(({ replaces }) => replaces),
  );
  const inForce = facts.anchors.criterion
    .filter(({ id }) => !replaced.has(id))
    .toSorted(byCode((anchor) => anchor.id))
    .flatMap(({ id, workstream }) => {
      const [row, owner, track] = [
        told.get(id),
        workstreams.get(workstream),
        tracks.get(workstream),
      ];
      return row === undefined || owner === undefined || track === undefined
        ? []
        : [{ ...row, workstream, track, catalogue: owner.catalogue }];
    });
  return collect(inForce, (each) => each.catalogue);
}

function evidenceOf(facts: Facts): FactIndex["evidence"] {
  const told = keyed(facts.evidenceTold, (row) => row.evidence);
  const relied = facts.reliance.flatMap((row) => {
    const evidence = row.on ? told.get(row.evidence) : undefined;
    return evidence === undefined || evidence.withdrawn ? [] : [{ row, evidence }];
  });
  return collect(
    relied,
    ({ row }) => pairKey(row.organisation, row.criterion),
    ({ evidence }) => evidence,
  );
}
