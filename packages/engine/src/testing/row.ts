import { anchorNames } from "@parod/schema/anchor-names";
import type { Day, Instant } from "@parod/schema/day";
import type { Facts, Programme, Stand } from "@parod/schema/facts";
import { factShape, toldNames, type GivenFact, type ToldName } from "@parod/schema/told/tables";
import type { Frame, ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import type { Words } from "@parod/schema/words";

export const day = (text: string): Day => text as Day;
export const words = (text: string): Words => ({ en: text, cy: `${text} (cy)` });
/** A told date: one day, or a range that is our reading. */
export const when = (from: string, to: string = from): When => ({
  from: day(from),
  to: day(to),
  words: null,
  reading: from !== to,
});

export type Framed = { readonly effectiveOn?: string } & Partial<Omit<Frame, "effectiveOn">>;
let acts = 0;

/** A row in force, checked by its shape; what may be left untold is null. Told on 1 February 2025 unless said. */
export function buildRow<N extends ToldName>(
  table: N,
  fact: GivenFact<N>,
  frame: Framed = {},
): ToldRow<N> {
  acts += 1;
  const { effectiveOn = "2025-02-01", ...rest } = frame;
  const framed: Frame = {
    id: `${String(acts)}-1`,
    actNo: acts,
    item: 1,
    revision: 1,
    effectiveOn: day(effectiveOn),
    knownFrom: `${effectiveOn}T09:00:00.000Z` as Instant,
    telling: "change",
    corrects: null,
    sourceId: null,
    lang: null,
    knownExact: true,
    ours: false,
    note: null,
    factKey: null,
    ...rest,
  };
  return { ...factShape(table).parse(fact), ...framed };
}

/** Some facts: tables and anchors that are not named are empty. */
export type Some = { readonly [N in ToldName]?: Facts[N] } & {
  readonly anchors?: Partial<Facts["anchors"]>;
  readonly moves?: Facts["moves"];
  /** Left out: what is in force was told once. */
  readonly rulesTold?: Facts["rulesTold"];
};

/** Facts put together from parts, such as those the other builders give. */
export function buildFacts(...parts: readonly Some[]): Facts {
  const joined = (lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.flatMap((list) => list ?? []);
  const told = toldNames.map((name) => [name, joined(parts.map((part) => part[name]))] as const);
  const anchors = anchorNames.map(
    (name) => [name, joined(parts.map((part) => part.anchors?.[name]))] as const,
  );
  return {
    ...Object.fromEntries(told),
    anchors: Object.fromEntries(anchors),
    moves: joined(parts.map((part) => part.moves)),
    rulesTold: joined(parts.map((part) => part.rulesTold ?? part.groupRule)),
  } as unknown as Facts;
}

export const buildProgramme = (overrides: Partial<Programme> = {}): Programme => ({
  id: "00000000-0000-4000-8000-000000000001",
  slug: "a-programme",
  clock: "recorded",
  startsOn: day("2025-01-01"),
  endsOn: day("2026-09-30"),
  opensAsAt: null,
  public: false,
  illustrative: false,
  ...overrides,
});

export const buildStand = (asAt: string, overrides: Partial<Stand> = {}): Stand => ({
  asAt: day(asAt),
  knownAt: null,
  actNo: 1_000_000,
  ...overrides,
});
