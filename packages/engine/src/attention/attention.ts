import type { Facts } from "@parod/schema/facts";
import type { OrganisationPosition, Pair, Position } from "@parod/schema/position";
import type { StageCode } from "@parod/schema/vocabulary";
import { unansweredAsks } from "#asks/asks";
import { collect } from "#collect";
import { returnLines } from "#attention/returns";
import { sideLines } from "#attention/sides";
import { severity, type Attention, type AttentionKind } from "#attention/types";
import { isUpTo, stageIndex } from "#summary/stage-order";

export type AttentionAsked = {
  readonly position: Position;
  /** The facts that the position was made of. */
  readonly facts: Facts;
  readonly atMost: number;
};

/**
 * What needs attention, what blocks most first: kinds in the order of `severity`, within a kind the most or the longest
 * first, then by code. No kind crowds out the others: where there is more than fits, each kind gives its first, then its
 * second, and so on. decisions/006.
 */
export function attention({ position, facts, atMost }: AttentionAsked): readonly Attention[] {
  const lines = [
    ...pastDue(position),
    ...sideLines(facts),
    ...position.organisations.flatMap(dateLines),
    ...position.organisations.flatMap(toldLines),
    ...askLines(position, facts),
    ...returnLines(position, facts),
  ];
  return firstOfEach(lines.toSorted(bySeverity), atMost);
}

/** Musts up to the target whose day has passed: by organisation those known not to be met, and in one line those not told. */
function pastDue({ organisations, pairs }: Position): readonly Attention[] {
  const own = collect(pairs, (pair) => pair.organisation);
  const lines = organisations.map(({ code, stage }) => {
    const musts = (own.get(code) ?? []).filter((pair) => isMustTo(stage?.target ?? null, pair));
    const past = musts.filter(({ outlook }) => outlook === "past-due");
    const notTold = past.filter(({ standing }) => standing === "not-assessed").length;
    return { code, of: musts.length, unmet: past.length - notTold, notTold };
  });
  const silent = lines.filter(({ notTold }) => notTold > 0);
  const sum = (count: (line: (typeof lines)[number]) => number) =>
    silent.reduce((total, line) => total + count(line), 0);
  const silence: Attention = {
    kind: "musts-not-told",
    organisations: silent.map(({ code }) => code),
    count: sum(({ notTold }) => notTold),
    of: sum(({ of }) => of),
  };
  return [
    ...lines.flatMap(({ code, of, unmet }): readonly Attention[] =>
      unmet === 0 ? [] : [{ kind: "musts-past-due", organisation: code, count: unmet, of }],
    ),
    ...(silent.length === 0 ? [] : [silence]),
  ];
}

const isMustTo = (target: StageCode | null, { necessity, standing, stage }: Pair): boolean =>
  target !== null && necessity === "must" && standing !== "not-applicable" && isUpTo(stage, target);

const dateLines = ({
  code: organisation,
  activities,
}: OrganisationPosition): readonly Attention[] =>
  activities.flatMap(
    ({ id: activity, forecast, actual, datePassed, slipDays }): readonly Attention[] => {
      if (datePassed && forecast !== null)
        return [{ kind: "date-passed", organisation, activity, when: forecast }];
      const slips = actual === null && slipDays !== null && slipDays[0] > 0;
      return slips ? [{ kind: "slipped", organisation, activity, days: slipDays }] : [];
    },
  );

function toldLines({ code: organisation, stage }: OrganisationPosition): readonly Attention[] {
  if (stage?.told == null || stageIndex(stage.told) <= stageIndex(stage.evidenced)) return [];
  return [{ kind: "told-not-evidenced", organisation, stage: stage.told }];
}

const askLines = ({ asAt }: Position, facts: Facts): readonly Attention[] =>
  unansweredAsks({ facts, asAt }).flatMap(({ commitment, by, daysPast, passed }) =>
    passed === "yes" && by !== null && daysPast !== null
      ? [{ kind: "ask-unanswered" as const, commitment, by, days: daysPast }]
      : [],
  );

/**
 * The larger, the sooner shown within its kind: how many, how many days, or how long ago. Of musts only those known not
 * to be met count, so that organisations of which nothing is known are not ranked.
 */
function weight(line: Attention): number {
  switch (line.kind) {
    case "musts-past-due":
    case "musts-not-told":
      return line.count;
    case "slipped":
    case "ask-unanswered":
      return line.days[0];
    case "return-missing":
    case "return-late":
      return line.days;
    case "date-passed":
      return -Date.parse(line.when.to);
    case "told-not-evidenced":
      return stageIndex(line.stage);
    case "sides-disagree":
      return 0;
  }
}

const place = ({ kind }: { readonly kind: AttentionKind }) => severity.indexOf(kind);
const bySeverity = (a: Attention, b: Attention) => place(a) - place(b) || weight(b) - weight(a);

function firstOfEach(lines: readonly Attention[], atMost: number): readonly Attention[] {
  const kinds = [...collect(lines, ({ kind }) => kind).values()];
  const rounds = kinds.flatMap((own) => own.map((line, round) => ({ line, round })));
  return rounds
    .toSorted((a, b) => a.round - b.round)
    .slice(0, Math.max(0, atMost))
    .map(({ line }) => line)
    .toSorted(bySeverity);
}
