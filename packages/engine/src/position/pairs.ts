import type { Pair } from "@parod/schema/position";
import type { EvidenceKind } from "@parod/schema/vocabulary";
import { pairKey } from "#collect";
import type { At, CriterionFact, OrganisationFact } from "#position/fact-index";
import { toldModels } from "#position/told-models";

/** A pair before anything is computed of it. */
export type BarePair = Pick<
  Pair,
  "organisation" | "criterion" | "workstream" | "track" | "necessity" | "stage"
> & {
  readonly key: string;
  readonly catalogue: string;
  readonly accepts: readonly EvidenceKind[];
  readonly freshDays: number | null;
  /** False only where it is said why, and who agreed. */
  readonly applies: boolean;
};

/**
 * Step 1: one pair for each criterion in force of the organisation's catalogue, but for those that its told delivery
 * model leaves out. An organisation without a catalogue has none.
 */
export function pairsOf(organisation: OrganisationFact, at: At): readonly BarePair[] {
  if (organisation.catalogue === null) return [];
  const models = toldModels(organisation.code, at);
  const isFor = (criterion: CriterionFact) =>
    models === null ||
    criterion.models.length === 0 ||
    criterion.models.some((model) => models.has(model));
  return (at.index.criteria.get(organisation.catalogue) ?? [])
    .filter(isFor)
    .map((criterion) => barePair(organisation, criterion, at));
}

function barePair(
  { code, catalogue }: OrganisationFact,
  criterion: CriterionFact,
  { index }: At,
): BarePair {
  const key = pairKey(code, criterion.criterion);
  const requirement = index.requirements.get(key);
  const left =
    requirement?.applies === false && requirement.reason !== null && requirement.agreedBy !== null;
  return {
    key,
    organisation: code,
    catalogue: catalogue ?? "",
    criterion: criterion.criterion,
    workstream: criterion.workstream,
    track: criterion.track,
    necessity: criterion.necessity,
    stage: criterion.stage,
    accepts: criterion.accepts,
    freshDays: criterion.freshDays,
    applies: !left,
  };
}
