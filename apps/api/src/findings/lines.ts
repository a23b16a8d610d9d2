import { acceptances } from "@parod/engine/coherence/acceptance";
import type { Day } from "@parod/schema/day";
import type { Facts, Reading } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import type { FindingNames } from "@parod/schema/views/findings";
import type { Life } from "@parod/engine/coherence/life";
import type {
  FindingAcceptance,
  FindingLine,
  FindingSeenSince,
  FindingStep,
} from "@parod/schema/views/findings-page";
import { findingNames } from "#findings/names";
import { saidOf } from "#findings/said";
import { stepsOf } from "#findings/steps";
import { namesOf } from "#views/standpoint";

/**
 * The names that sentences may use. What a plan is called is for its owner alone, whatever else the reader sees: plans stay by
 * consent, for the government and the assurer too. Concerns are their owners' own words, evidence has
 * its owner's title, and both are for those who see all findings.
 */
export function namesFor(facts: Facts, own: ReadonlySet<string> | null): FindingNames {
  const names = findingNames(facts);
  const mine = (
    of: FindingNames["plan"],
    owners: readonly (readonly [string, string])[],
  ): FindingNames["plan"] => {
    const kept = new Set(owners.filter(([, owner]) => own?.has(owner)).map(([id]) => id));
    return Object.fromEntries(Object.entries(of).filter(([id]) => kept.has(id)));
  };
  return {
    ...names,
    plan: mine(
      names.plan,
      facts.planVersion.map((row) => [row.plan, row.organisation]),
    ),
    evidence:
      own === null
        ? names.evidence
        : mine(
            names.evidence,
            facts.anchors.evidence.map((row) => [row.id, row.organisation]),
          ),
    concern:
      own === null
        ? names.concern
        : mine(
            names.concern,
            facts.concernTold.map((row) => [row.concern, row.organisation]),
          ),
  };
}

function seenSince(life: Life | undefined): FindingSeenSince | null {
  const [first, last] = [life?.spells[0], life?.spells.at(-1)];
  if (!first || !last || last.last !== null) return null;
  return { first: first.from, since: last.from, cameBack: first !== last };
}

/** What was last decided of a finding as on a day, with the role of whoever decided it. */
export function acceptanceSaid(
  facts: Facts,
  asAt: Day,
  roles: ReadonlyMap<number, string>,
): (id: string) => FindingAcceptance | null {
  const accepted = acceptances(facts, asAt);
  return (id) => {
    const found = accepted.get(id);
    if (!found) return null;
    const { state, reason, reviewOn, on, actNo } = found;
    return { state, reason, reviewOn, on, role: roles.get(actNo) ?? null };
  };
}

type Made = {
  readonly line: FindingLine;
  readonly path: readonly FindingStep[];
};

/** What puts findings into words, each with its path, for a reader whose own organisations are known, or who sees all. */
export function findingMaker(
  { facts, stand }: Reading,
  {
    own,
    roles,
    lives = null,
  }: {
    readonly own: ReadonlySet<string> | null;
    readonly roles: ReadonlyMap<number, string>;
    readonly lives?: ReadonlyMap<string, Life> | null;
  },
): (finding: Finding) => Made {
  const [names, organisations] = [namesFor(facts, own), namesOf(facts)];
  const acceptanceOf = acceptanceSaid(facts, stand.asAt, roles);
  return (finding) => {
    const { id, rule, params, severity, causes } = finding;
    const acceptance = acceptanceOf(id);
    const path = stepsOf(finding.path, { facts, names, organisations, own });
    const line = {
      ...{ id, rule, form: params.case, severity, state: acceptance?.state ?? "open" },
      said: saidOf(finding, names),
      fix: path.find(({ link }) => link !== null)?.link ?? null,
      causes,
      acceptance,
      seenSince: seenSince(lives?.get(id)),
    };
    return { line, path };
  };
}

/** The same without the paths: what a list shows. */
export function lineMaker(
  ...given: Parameters<typeof findingMaker>
): (finding: Finding) => FindingLine {
  const make = findingMaker(...given);
  return (finding) => make(finding).line;
}
