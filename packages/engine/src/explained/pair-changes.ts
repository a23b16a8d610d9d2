import type { PairChange, PairSide } from "@parod/schema/explained";
import type { Pair } from "@parod/schema/position";
import type { When } from "@parod/schema/when";
import { compareCodes } from "#code-order";
import { keyed, pairKey } from "#collect";
import { about, causesOf, type Causes } from "#explained/causes";
import type { Worked } from "#explained/ledger";
import { isThere } from "#position/forecast";
import { targetPairs } from "#position/target";

const keyOf = ({ organisation, criterion }: Pair) => pairKey(organisation, criterion);
const pairsOf = ({ day }: Worked) =>
  keyed(
    day.organisations.flatMap(({ pairs }) => pairs),
    keyOf,
  );

const sideOf = (pair: Pair | undefined): PairSide | null =>
  pair === undefined
    ? null
    : {
        standing: pair.standing,
        necessity: pair.necessity,
        forecast: pair.forecast,
        datePassed: pair.datePassed,
      };
const sameWhen = (a: When | null, b: When | null) => a?.from === b?.from && a?.to === b?.to;
const same = (a: PairSide | null, b: PairSide | null): boolean =>
  a === null || b === null
    ? a === b
    : a.standing === b.standing &&
      a.necessity === b.necessity &&
      a.datePassed === b.datePassed &&
      sameWhen(a.forecast, b.forecast);

/** What a pair adds to the numbers of its organisation's ledger. */
function weightOf(pair: Pair | undefined, { day }: Worked) {
  const must = pair?.necessity === "must" && pair.standing !== "not-applicable";
  const unknown =
    pair !== undefined &&
    targetPairs([pair], day.at.index).length > 0 &&
    !isThere(pair) &&
    pair.forecast === null;
  return {
    met: Number(must && pair.standing === "met"),
    of: Number(must),
    unknown: Number(unknown),
  };
}

/** Whatever a pair is worked out from, on either reading. */
function keysOfPair(pair: Pair, sides: readonly Worked[], isOnBoth: boolean): readonly string[] {
  const { organisation, criterion, workstream } = pair;
  const key = keyOf(pair);
  const ofSides = sides.flatMap(({ day: { at } }) => [
    ...(at.index.evidence.get(key) ?? []).flatMap(({ evidence, arrangement }) => [
      about.evidence(evidence),
      ...(arrangement === null ? [] : [about.organisation(arrangement)]),
    ]),
    ...(at.index.makesTrue.get(key) ?? []).map(({ id }) => about.activity(id)),
  ]);
  return [
    about.pair(organisation, criterion),
    about.criterion(criterion),
    about.workstream(workstream),
    // its organisation's name and model decide only whether there is such a pair
    ...(isOnBoth ? [] : [about.organisation(organisation)]),
    ...ofSides,
  ];
}

/** The pairs that one step changed, by organisation and criterion. */
export function pairChanges(from: Worked, to: Worked, causes: Causes): readonly PairChange[] {
  const [was, is] = [pairsOf(from), pairsOf(to)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((key): PairChange[] => {
      const [a, b] = [was.get(key), is.get(key)];
      const [before, after] = [sideOf(a), sideOf(b)];
      const pair = b ?? a;
      const [light, heavy] = [weightOf(a, from), weightOf(b, to)];
      const weight = {
        met: heavy.met - light.met,
        of: heavy.of - light.of,
        unknown: heavy.unknown - light.unknown,
      };
      const still = Object.values(weight).every((each) => each === 0) && same(before, after);
      if (pair === undefined || still) return [];
      const valid = new Set(b?.evidence.valid);
      return [
        {
          organisation: pair.organisation,
          criterion: pair.criterion,
          ...{ before, after },
          ...weight,
          lapsed: b === undefined ? [] : (a?.evidence.valid ?? []).filter((id) => !valid.has(id)),
          causes: causesOf(
            causes,
            keysOfPair(pair, [from, to], a !== undefined && b !== undefined),
          ),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        compareCodes(a.organisation, b.organisation) || compareCodes(a.criterion, b.criterion),
    );
}
