import { criteriaOf, type Criterion } from "#catalogue/catalogue";
import { authorities, ofProfile, type Authority, type Profile } from "#illustrative/authorities";
import { chance } from "#illustrative/random";
import { lastReturn } from "#illustrative/rounds";

/** What is to become of one organisation and one criterion, round by round. */
export type PairPlan = {
  readonly organisation: string;
  readonly criterion: Criterion;
  /** The round in which it is first said to be met; `never` while it is not. */
  readonly met: number;
  /** The first round in which anything is said of it. */
  readonly from: number;
  /** The round from which it is no longer met. */
  readonly falls: number;
  /** When it is to be met, as the last round says. */
  readonly outcome: Outcome;
  readonly evidence: "valid" | "none";
};
export type Outcome = "in-time" | "perhaps" | "agreed-later" | "not-known";
export const never = 99;

const rounds: Readonly<Record<Profile, readonly number[]>> = {
  ahead: [1, 2, 3, 5, never],
  steady: [1, 2, 4, 6, never],
  slipping: [1, 3, 5, never, never],
  late: [1, 3, 6, never, never],
  thin: [1, 4, never, never, never],
  behind: [1, 4, never, never, never],
};
const stages = ["planned", "agreed", "started", "in-place", "embedded"];
/** Some are quicker than the others of their stage, so that no two authorities look the same. */
const quicker: Readonly<Record<Profile, number>> = {
  ahead: 0,
  steady: 0,
  slipping: 0.45,
  late: 0.4,
  thin: 0.25,
  behind: 0.35,
};

function metRound({ code, profile }: Authority, { id, stage }: Criterion): number {
  const usual = rounds[profile][stages.indexOf(stage)] ?? never;
  const luck = chance(`met ${code} ${id}`);
  if (id === "A1.1" || profile === "ahead") return usual;
  if (usual === 6) return luck < 0.55 ? 6 : never;
  if (usual === never) return stage !== "embedded" && luck < quicker[profile] ? 6 : never;
  return Math.min(6, usual + (luck < 0.25 ? 1 : 0));
}

/**
 * Which of an authority's criteria comes after which: a service does not start before its posts are filled, nor is
 * anything in place before all of it is there. What is planted goes against this, nothing else does.
 */
const after: Readonly<Record<string, readonly string[]>> = {
  "A1.2": ["A1.1"],
  "A4.1": ["A1.2"],
  "A3.1": ["A1.3", "A4.1"],
  "A1.4": ["A3.1"],
  "A6.2": ["A1.2"],
  "A3.3": ["A1.4", "A6.2", "A8.1"],
};
/** What others wait for has one day or none. */
const waitedFor = new Set(Object.values(after).flat());

function outcomeOf({ code, profile }: Authority, { id, stage }: Criterion): Outcome {
  const luck = chance(`outcome ${code} ${id}`);
  if (stage === "embedded" || profile === "thin") return "not-known";
  if (waitedFor.has(id)) return "in-time";
  if (profile === "slipping" && (id === "A3.3" || luck < 0.3)) return "perhaps";
  if (profile === "late" && (id === "A3.4" || luck < 0.5)) return "perhaps";
  return "in-time";
}

/** Facts told on purpose, so that every standing and every outlook is there to be seen. */
const onPurpose: Readonly<Record<string, Partial<PairPlan>>> = {
  [`${ofProfile("steady", 0).code} A3.4`]: { met: never, outcome: "agreed-later" },
  [`${ofProfile("steady", 1).code} A3.2`]: { falls: 6 },
  [`${ofProfile("steady", 2).code} A1.4`]: { met: never },
  [`${ofProfile("steady", 3).code} A3.3`]: { met: never },
  [`${ofProfile("steady", 4).code} A5.2`]: { met: never },
  [`${ofProfile("steady", 5).code} A3.4`]: { met: never },
  [`${ofProfile("slipping", 0).code} A3.2`]: { met: 4, falls: 6 },
  [`${ofProfile("slipping", 0).code} A3.3`]: { met: never },
  [`${ofProfile("slipping", 1).code} A3.3`]: { met: never },
  [`${ofProfile("slipping", 2).code} A3.3`]: { met: never },
  [`${ofProfile("slipping", 3).code} A3.3`]: { met: never },
  [`${ofProfile("late", 0).code} A3.4`]: { met: never },
  [`${ofProfile("late", 1).code} A3.4`]: { met: never },
  [`${ofProfile("late", 2).code} A3.4`]: { met: never },
  [`${ofProfile("late", 0).code} A5.1`]: { met: 3, falls: 5 },
  [`${ofProfile("slipping", 1).code} A7.1`]: { met: 3 },
  [`${ofProfile("late", 1).code} A5.1`]: { met: 3 },
  [`${ofProfile("thin", 2).code} A1.3`]: { from: 2, met: 3 },
  [`${ofProfile("late", 2).code} A1.3`]: { met: 3, evidence: "none" },
  [`${ofProfile("slipping", 2).code} A7.2`]: { met: 4, evidence: "none" },
  [`${ofProfile("thin", 3).code} A5.1`]: { from: 2, met: 3, evidence: "none" },
  [`${ofProfile("thin", 0).code} A3.2`]: { from: 3, met: 4 },
  [`${ofProfile("thin", 0).code} A4.1`]: { from: 3, met: 4 },
  [`${ofProfile("behind", 0).code} A3.1`]: { met: never },
  [`${ofProfile("behind", 1).code} A4.1`]: { met: never },
};

const authorityCriteria = criteriaOf("authority");
const isSilent = ({ code, profile }: Authority, { id }: Criterion): boolean =>
  profile === "thin" && id !== "A1.1" && chance(`silent ${code} ${id}`) < 0.4;

/** The round in which it is met: not before that of what it comes after. */
function metIn(authority: Authority, criterion: Criterion): number {
  const own = isSilent(authority, criterion) ? never : metRound(authority, criterion);
  const purpose = onPurpose[`${authority.code} ${criterion.id}`]?.met;
  const before = authorityCriteria.filter(({ id }) => after[criterion.id]?.includes(id));
  const met = Math.max(purpose ?? own, ...before.map((each) => metIn(authority, each)));
  return met > lastReturn(authority.code) ? never : met;
}

function planFor(authority: Authority, criterion: Criterion): PairPlan {
  const { code } = authority;
  const silent = isSilent(authority, criterion);
  const met = metIn(authority, criterion);
  const from = met === 1 ? 1 : 1 + Math.floor(chance(`from ${code} ${criterion.id}`) * 2);
  const plan: PairPlan = {
    organisation: code,
    criterion,
    from: silent ? never : from,
    falls: never,
    outcome: outcomeOf(authority, criterion),
    evidence: "valid",
    ...onPurpose[`${code} ${criterion.id}`],
    met,
  };
  return plan.from < never && plan.met < plan.from ? { ...plan, from: plan.met } : plan;
}

const bodyRounds: Readonly<Record<string, readonly number[]>> = {
  established: [4, 4, 4],
  operating: [4, 4, 5],
  "transition-year": [5, 6, 6, never],
  "full-scope": [6, never, never, never],
};
const bodyOnPurpose: Readonly<Record<string, Partial<PairPlan>>> = {
  "D1.1": { met: 4 },
  "D2.1": { met: never, outcome: "in-time" },
  "D4.1": { met: 4 },
  "D4.4": { met: never, outcome: "in-time" },
  "D5.3": { met: never, outcome: "in-time" },
  "D7.2": { met: never, outcome: "perhaps" },
  "D8.3": { met: never, outcome: "perhaps" },
  "D9.4": { met: never, outcome: "in-time" },
  "D10.5": { met: never, from: never },
  "D12.4": { met: never, from: never },
  "D13.3": { met: never, outcome: "in-time" },
  "D14.4": { met: 6 },
};
const bodyOutcomes = ["in-time", "in-time", "in-time", "perhaps", "not-known"] as const;

function bodyPlan(criterion: Criterion): PairPlan {
  const choices = bodyRounds[criterion.stage] ?? [];
  const met = choices[Math.floor(chance(`met dysgu ${criterion.id}`) * choices.length)] ?? never;
  const luck = Math.floor(chance(`outcome dysgu ${criterion.id}`) * bodyOutcomes.length);
  return {
    organisation: "dysgu",
    criterion,
    met,
    from:
      criterion.stage === "full-scope"
        ? 4
        : 1 + Math.floor(chance(`from dysgu ${criterion.id}`) * 3),
    falls: never,
    outcome: bodyOutcomes[luck] ?? "in-time",
    evidence: "valid",
    ...bodyOnPurpose[criterion.id],
  };
}

export const pairPlans: readonly PairPlan[] = [
  ...authorities.flatMap((authority) =>
    authorityCriteria.map((criterion) => planFor(authority, criterion)),
  ),
  ...criteriaOf("dysgu").map(bodyPlan),
];

const byPair = new Map(
  pairPlans.map((plan) => [`${plan.organisation} ${plan.criterion.id}`, plan]),
);
export function planOf(organisation: string, criterion: string): PairPlan {
  const plan = byPair.get(`${organisation} ${criterion}`);
  if (!plan) throw new Error(`no plan of ${organisation} ${criterion}`);
  return plan;
}
