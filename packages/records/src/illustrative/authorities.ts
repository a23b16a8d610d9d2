import type { Words } from "@parod/schema/words";
import { organisations as published } from "#public-record/authorities";
import { shuffle } from "#illustrative/random";

/** How a made-up authority fares. Which one is dealt which is a shuffle: it says nothing of any of them. */
export const profiles = ["ahead", "steady", "slipping", "late", "thin", "behind"] as const;
export type Profile = (typeof profiles)[number];

const dealt: Readonly<Record<Profile, number>> = {
  ahead: 3,
  steady: 6,
  slipping: 4,
  late: 3,
  thin: 4,
  behind: 2,
};

export type Arrangement = {
  readonly code: string;
  readonly kind: "regional-body" | "partnership" | "agreement";
  readonly name: Words;
  readonly members: number;
  /** The first day on which it no longer is. */
  readonly until?: string;
};

export const arrangements: readonly Arrangement[] = [
  {
    code: "made-up-a",
    kind: "regional-body",
    name: {
      en: "Regional service A (illustrative)",
      cy: "Gwasanaeth rhanbarthol A (enghreifftiol)",
    },
    members: 6,
    until: "2025-09-01",
  },
  {
    code: "made-up-b",
    kind: "regional-body",
    name: {
      en: "Regional service B (illustrative)",
      cy: "Gwasanaeth rhanbarthol B (enghreifftiol)",
    },
    members: 5,
  },
  {
    code: "made-up-c",
    kind: "regional-body",
    name: {
      en: "Regional service C (illustrative)",
      cy: "Gwasanaeth rhanbarthol C (enghreifftiol)",
    },
    members: 5,
    until: "2026-01-01",
  },
  {
    code: "made-up-d",
    kind: "partnership",
    name: { en: "Partnership D (illustrative)", cy: "Partneriaeth D (enghreifftiol)" },
    members: 3,
  },
  {
    code: "made-up-e",
    kind: "agreement",
    name: {
      en: "Collaboration agreement E (illustrative)",
      cy: "Cytundeb cydweithio E (enghreifftiol)",
    },
    members: 2,
  },
];

/** What the members of two services that end do together afterwards. */
export const successors: readonly (Omit<Arrangement, "members"> & {
  readonly after: string;
  readonly from: string;
})[] = [
  {
    code: "made-up-f",
    kind: "agreement",
    name: {
      en: "Collaboration agreement F (illustrative)",
      cy: "Cytundeb cydweithio F (enghreifftiol)",
    },
    after: "made-up-a",
    from: "2025-09-01",
  },
  {
    code: "made-up-g",
    kind: "partnership",
    name: { en: "Partnership G (illustrative)", cy: "Partneriaeth G (enghreifftiol)" },
    after: "made-up-c",
    from: "2026-01-01",
  },
];

export type Model = "own" | "partnership" | "regional" | "mixed";
export type Authority = {
  readonly code: string;
  readonly name: Words;
  readonly profile: Profile;
  /** The arrangement of the start; null for the one that stands alone. */
  readonly before: string | null;
  readonly model: Model;
  readonly place: number;
};

const models: Readonly<Record<string, Model>> = {
  "made-up-a": "own",
  "made-up-b": "regional",
  "made-up-c": "mixed",
  "made-up-d": "partnership",
  "made-up-e": "partnership",
};

const local = published.filter(({ kind }) => kind === "local-authority");
const codes = local.map(({ code }) => code);
const deal = <T>(hands: readonly (readonly [T, number])[]): T[] =>
  hands.flatMap(([hand, count]) => Array.from({ length: count }, () => hand));

const byProfile = shuffle("profile", codes);
const byArrangement = shuffle("arrangement", codes);
const profileHands = deal(profiles.map((profile) => [profile, dealt[profile]] as const));
const arrangementHands = deal(arrangements.map(({ code, members }) => [code, members] as const));

export const authorities: readonly Authority[] = local.map(({ code, name }, index) => {
  const before = arrangementHands[byArrangement.indexOf(code)] ?? null;
  return {
    code,
    name,
    profile: profileHands[byProfile.indexOf(code)] ?? "steady",
    before,
    model: before === null ? "own" : (models[before] ?? "own"),
    place: index,
  };
});

/** The n-th authority of a profile, for the facts that are told on purpose. */
export function ofProfile(profile: Profile, n: number): Authority {
  const found = authorities.filter((each) => each.profile === profile)[n];
  if (!found) throw new Error(`no ${profile} ${n}`);
  return found;
}

/** Those that write in Welsh, so that both languages are in the free text. */
export const writesWelsh = (code: string): boolean =>
  code === "dysgu" || codes.indexOf(code) % 5 === 1;
