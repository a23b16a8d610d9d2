import {
  explainedSteps,
  type Explained,
  type ExplainedStep,
  type Ledger,
  type StepExplained,
} from "@parod/schema/explained";
import type { Programme } from "@parod/schema/facts";
import { compareCodes } from "#code-order";
import { activityChanges } from "#explained/activity-changes";
import { causesBetween, type Causes } from "#explained/causes";
import { hybrid, type Between } from "#explained/hybrid";
import { hasMoved, ledgerMove, noLedger, workOut, type Worked } from "#explained/ledger";
import { pairChanges } from "#explained/pair-changes";

/** An organisation that is not there, or has no catalogue, on one of the readings counts as nothing on it. */
const ledgerOf = (worked: Worked, organisation: string): Ledger =>
  worked.ledgers.get(organisation) ?? noLedger(worked.system.computed !== null);

function organisationsOf(from: Worked, to: Worked) {
  return [...new Set([...from.ledgers.keys(), ...to.ledgers.keys()])]
    .toSorted(compareCodes)
    .map((organisation) => {
      const [before, after] = [ledgerOf(from, organisation), ledgerOf(to, organisation)];
      return { organisation, before, after, total: ledgerMove(before, after) };
    });
}

function stepBetween(
  step: ExplainedStep,
  [from, to]: readonly [Worked, Worked],
  causes: Causes,
): StepExplained {
  return {
    step,
    system: ledgerMove(from.system, to.system),
    organisations: organisationsOf(from, to)
      .map(({ organisation, total }) => ({ organisation, move: total }))
      .filter(({ move }) => hasMoved(move)),
    pairs: pairChanges(from, to, causes),
    activities: activityChanges(from, to, causes),
  };
}

/**
 * Why a programme stands where it does and not where it stood: from the reading before, the facts of each step are
 * replaced in a fixed order by those of the reading after, position and network are worked out again after each, and the
 * difference is what that step did. Counts of musts, whole days of forecasts. The steps add up to the whole, for each
 * organisation and for all. Pure; seven readings' work, linear in the facts. model.md section 1, decisions/202.
 */
export function explained({
  programme,
  before,
  after,
}: Between & { readonly programme: Programme }): Explained {
  const between = { before, after };
  const causes = causesBetween(between);
  const first = workOut(programme, before);
  let from = first;
  const steps = explainedSteps.map((step, index) => {
    const to = workOut(programme, hybrid(between, index + 1));
    const found = stepBetween(step, [from, to], step === "calendar" ? new Map() : causes(step));
    from = to;
    return found;
  });
  return {
    from: before.asAt,
    to: after.asAt,
    before: first.system,
    after: from.system,
    total: ledgerMove(first.system, from.system),
    organisations: organisationsOf(first, from),
    steps,
  };
}
