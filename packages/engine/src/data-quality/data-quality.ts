import type { CountOf, DataQuality, RoundAllows } from "@parod/schema/data-quality";
import { addDays, type Day } from "@parod/schema/day";
import type { Facts, Programme } from "@parod/schema/facts";
import type { OrganisationPosition, Pair, Position } from "@parod/schema/position";
import { collect, keyed, pairKey } from "#collect";
import { toldDays } from "#data-quality/told-days";
import { countStandings } from "#position/extent";
import { hasComeIn } from "#returns/come-in";
import { isAsked } from "#returns/round";

export type Measured = {
  readonly programme: Programme;
  /** In force on the day of the position. */
  readonly facts: Facts;
  readonly position: Position;
};

/** Rounds that have asked by a day, the oldest cut-off first. */
const askedBy = ({ facts, position }: Measured) =>
  facts.roundTold
    .filter(({ state, opens }) => state !== "planned" && opens <= position.asAt)
    .toSorted((a, b) => (a.cutOff < b.cutOff ? -1 : 1));

/**
 * What the newest round that asks allows: what was told after the cut-off of the one before it, and for the first one
 * after the programme began. Null where no round asks.
 */
export function roundAllows(measured: Measured): RoundAllows | null {
  const rounds = askedBy(measured);
  const [last, previous] = [rounds.at(-1), rounds.at(-2)];
  if (last === undefined) return null;
  const { startsOn } = measured.programme;
  return { round: last.round, from: previous ? addDays(previous.cutOff, 1) : startsOn };
}

function freshness(days: readonly Day[], allows: RoundAllows | null): DataQuality["freshness"] {
  return {
    newest: days.at(-1) ?? null,
    // of an even number the older one
    median: days[Math.ceil(days.length / 2) - 1] ?? null,
    sinceAllowed:
      allows === null
        ? null
        : { n: days.filter((day) => day >= allows.from).length, of: days.length },
    told: days.length,
  };
}

function evidenceOf(pairs: readonly Pair[]): DataQuality["evidence"] {
  const toldMet = pairs.filter(({ counts }) => counts?.state === "met");
  const { met, stale, expired, unevidenced } = countStandings(toldMet);
  const of = met + stale + expired + unevidenced;
  return { of, valid: met, stale, expired, none: unevidenced };
}

/** Functions that are an authority's business, wholly or in part. */
const localFunctions = ({ facts }: Measured) =>
  new Set(facts.functionTold.filter(({ level }) => level !== "N").map((row) => row.function));

/** What is the same for every organisation: looked up once. */
function lookUp(measured: Measured) {
  const { facts, position } = measured;
  const sent = keyed(facts.returnState, (row) => pairKey(row.round, row.organisation));
  const local = localFunctions(measured);
  const asked = askedBy(measured);
  const due = asked.filter((round) => round.due < position.asAt);
  const provided = collect(
    facts.provision.filter((row) => local.has(row.function)),
    (row) => row.authority,
    (row) => row.function,
  );
  return {
    allows: roundAllows(measured),
    days: toldDays(facts),
    pairs: collect(position.pairs, ({ organisation }) => organisation),
    milestones: new Set(
      facts.anchors.activity.filter(({ kind }) => kind === "milestone").map(({ id }) => id),
    ),
    functionsOf: (code: string): CountOf => ({
      n: new Set(provided.get(code)).size,
      of: local.size,
    }),
    returnsOf: (code: string): CountOf | null =>
      asked.length === 0
        ? null
        : {
            n: due.filter(({ round }) => hasComeIn(sent.get(pairKey(round, code)))).length,
            of: due.length,
          },
  };
}

function qualityOf(
  { code, kind, activities }: OrganisationPosition,
  known: ReturnType<typeof lookUp>,
): DataQuality {
  const pairs = known.pairs.get(code) ?? [];
  const { of, notAssessed } = countStandings(pairs);
  const milestones = activities.filter(({ id }) => known.milestones.has(id));
  return {
    organisation: code,
    freshness: freshness(known.days.get(code) ?? [], known.allows),
    completeness: {
      assessed: { n: of - notAssessed, of },
      dated: {
        n: milestones.filter(({ forecast, actual }) => (actual ?? forecast) !== null).length,
        of: milestones.length,
      },
      functions: kind === "local-authority" ? known.functionsOf(code) : null,
      returns: known.returnsOf(code),
    },
    evidence: evidenceOf(pairs),
  };
}

/**
 * How good the data of the body and of every authority is: how old, how much of what is asked, and how much of what is
 * told met is shown. Counts with what they are of, in the order of the codes and never by result. Pure, linear in the
 * facts. product.md E7, decisions/203.
 */
export function dataQuality(measured: Measured): readonly DataQuality[] {
  const known = lookUp(measured);
  return measured.position.organisations.filter(isAsked).map((each) => qualityOf(each, known));
}
