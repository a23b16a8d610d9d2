import type { Facts } from "@parod/schema/facts";
import type { PathStep } from "@parod/schema/finding";
import type { FindingNames } from "@parod/schema/views/findings";
import type { FindingLink, FindingStep } from "@parod/schema/views/findings-page";
import type { Titled } from "@parod/schema/words";
import type { Names } from "#views/standpoint";

/** What steps are named and linked from. */
export type StepsFrom = {
  readonly facts: Facts;
  readonly names: FindingNames;
  readonly organisations: Names;
  /** The reader's own organisations; null for whoever sees all. */
  readonly own: ReadonlySet<string> | null;
};
type Shown = {
  readonly label: Titled | null;
  readonly owner?: string | null;
  readonly link: FindingLink | null;
};

const organisation = (code: string): FindingLink => ({ page: "organisation", code });
const parts = (id: string): readonly [string, string] => {
  const [first = id, second = ""] = id.split("|");
  return [first, second];
};

function dependencyStep(id: string, { facts, names }: StepsFrom): Shown {
  const link = facts.anchors.dependency.find((each) => each.id === id);
  if (!link) return { label: null, link: null };
  const owner = facts.anchors.activity.find((each) => each.id === link.taker)?.organisation;
  return {
    label: names.activity[link.taker] ?? null,
    owner: owner ?? null,
    link: owner === undefined ? null : { page: "waits", organisation: owner },
  };
}

const shown: Readonly<Record<PathStep["kind"], (id: string, from: StepsFrom) => Shown>> = {
  organisation: (id, { names }) => ({
    label: names.organisation[id] ?? null,
    owner: id,
    link: organisation(id),
  }),
  activity: (id, { facts, names }) => ({
    label: names.activity[id] ?? null,
    owner: facts.anchors.activity.find((each) => each.id === id)?.organisation ?? null,
    link: { page: "milestone", id },
  }),
  dependency: dependencyStep,
  criterion: (id, { names }) => ({
    label: names.criterion[id] ?? null,
    link: { page: "definitions" },
  }),
  pair: (id, { names }) => {
    const [owner, criterion] = parts(id);
    return { label: names.criterion[criterion] ?? null, owner, link: organisation(owner) };
  },
  evidence: (id, { facts, names }) => {
    const owner = facts.anchors.evidence.find((each) => each.id === id)?.organisation ?? null;
    return {
      label: names.evidence[id] ?? null,
      owner,
      link: owner === null ? null : organisation(owner),
    };
  },
  function: (id, { names }) => ({ label: names.function[id] ?? null, link: null }),
  membership: (id, { names }) => {
    const [arrangement, member] = parts(id);
    return {
      label: names.organisation[arrangement] ?? null,
      owner: member,
      link: organisation(arrangement),
    };
  },
  commitment: (id, { names }) => ({
    label: names.commitment[id] ?? null,
    link: { page: "group" },
  }),
  meeting: (id, { facts }) => ({
    label: facts.meetingTold.find(({ meeting }) => meeting === id)?.business ?? null,
    link: { page: "group" },
  }),
  round: (id, { names }) => ({ label: names.round[id] ?? null, link: { page: "round", id } }),
  plan: (id, { facts, names }) => ({
    label: names.plan[id] ?? null,
    owner: facts.planVersion.find(({ plan }) => plan === id)?.organisation ?? null,
    link: null,
  }),
  concern: (id, { facts, names }) => {
    const owner = facts.concernTold.find(({ concern }) => concern === id)?.organisation ?? null;
    return {
      label: names.concern[id] ?? null,
      owner,
      link: owner === null ? null : organisation(owner),
    };
  },
  search: (id, { facts }) => ({
    label: facts.searchDone.find(({ search }) => search === id)?.lookedFor ?? null,
    link: { page: "sources" },
  }),
};

/** What only its owner, and whoever sees all, reads by name. */
const ownersAlone = new Set<PathStep["kind"]>(["evidence", "pair", "plan", "concern"]);

/** The path of a finding with what each step is called and where it is shown; what is another's own is left out. */
export function stepsOf(path: readonly PathStep[], from: StepsFrom): readonly FindingStep[] {
  return path.flatMap((step) => {
    const { label, owner = null, link } = shown[step.kind](step.id, from);
    const isAnothers = from.own !== null && owner !== null && !from.own.has(owner);
    if (isAnothers && ownersAlone.has(step.kind)) return [];
    if (step.kind === "plan" && label === null) return [];
    return [{ ...step, label, owner: owner === null ? null : from.organisations(owner), link }];
  });
}
