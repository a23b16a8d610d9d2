import type { Facts } from "@parod/schema/facts";
import type { Pair, Position } from "@parod/schema/position";
import { outlooks, type Outlook } from "@parod/schema/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairKey } from "#collect";
import { stageIndex } from "#summary/stage-order";
import { systemSummary } from "#summary/system";
import { buildEvidence } from "#testing/build";
import { buildPosition } from "#testing/position";
import {
  anyCommon,
  anyEvidence,
  anyOrganisation,
  dayAfterTelling,
  lastTold,
  seeded,
} from "#testing/random-facts";
import { buildFacts, type Some } from "#testing/row";

const rank = (outlook: Outlook) => outlooks.indexOf(outlook);
const byKey = ({ pairs }: Position) =>
  new Map(pairs.map((pair) => [pairKey(pair.organisation, pair.criterion), pair]));

/** What the second position shows better than the first, pair by pair: nothing, where it may only be worse. */
function better(before: Position, after: Position): readonly string[] {
  const then = byKey(before);
  return after.pairs.flatMap((pair) => {
    const was = then.get(pairKey(pair.organisation, pair.criterion));
    if (was === undefined) return [];
    const raised =
      rank(pair.outlook) > rank(was.outlook) || (pair.standing === "met" && was.standing !== "met");
    return raised
      ? [`${pair.organisation} ${pair.criterion}: ${was.outlook} to ${pair.outlook}`]
      : [];
  });
}

/** The same of organisations: stage, musts met, outlook. */
function raised(before: Position, after: Position): readonly string[] {
  return after.organisations.flatMap((now, at) => {
    const was = before.organisations[at];
    if (now.stage === null || was?.stage == null) return [];
    const stage = stageIndex(now.stage.evidenced) > stageIndex(was.stage.evidenced);
    const told = stageIndex(now.stage.told) > stageIndex(was.stage.told);
    const met = (now.extent?.must.met ?? 0) > (was.extent?.must.met ?? 0);
    const outlook =
      now.outlook !== null &&
      was.outlook !== null &&
      rank(now.outlook.worst) > rank(was.outlook.worst);
    return stage || told || met || outlook ? [now.code] : [];
  });
}

const world = (options: { exact: boolean }) =>
  fc
    .tuple(anyCommon, anyOrganisation("A", options), anyOrganisation("B", options))
    .map((parts) => parts.flat());
const twoDays = fc
  .tuple(dayAfterTelling, dayAfterTelling)
  .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

describe("properties of every position", () => {
  it("never rises by mere waiting", () => {
    const property = fc.property(world({ exact: true }), twoDays, (parts, [early, late]) => {
      const [before, after] = [buildPosition(early, parts), buildPosition(late, parts)];
      expect(better(before, after)).toEqual([]);
      expect(raised(before, after)).toEqual([]);
    });
    fc.assert(property, seeded(80));
  });

  it("brings pairs back by waiting, and takes none away, where arrangements end", () => {
    const property = fc.property(world({ exact: false }), twoDays, (parts, [early, late]) => {
      const [before, after] = [buildPosition(early, parts), buildPosition(late, parts)];
      expect(better(before, after)).toEqual([]);
      const now = byKey(after);
      expect([...byKey(before).keys()].filter((key) => !now.has(key))).toEqual([]);
    });
    fc.assert(property, seeded(80));
  });

  it("is never lowered by more evidence", () => {
    const property = fc.property(
      world({ exact: false }),
      anyEvidence,
      dayAfterTelling,
      (parts, { criterion, ...evidence }, asAt) => {
        const more = [...parts, buildEvidence("A", criterion, { ...evidence, evidence: "more" })];
        const [before, after] = [buildPosition(asAt, parts), buildPosition(asAt, more)];
        expect(better(after, before)).toEqual([]);
        expect(raised(after, before)).toEqual([]);
      },
    );
    fc.assert(property, seeded(80));
  });

  it("does not depend on the order of rows, nor on their ids", () => {
    const property = fc.property(world({ exact: false }), fc.nat(), (parts, salt) => {
      const facts = buildFacts(...parts);
      const compare = { asAt: lastTold, parts };
      expect(withoutRowIds(buildPosition("2026-01-01", stirred(facts, salt), compare))).toEqual(
        withoutRowIds(buildPosition("2026-01-01", facts, compare)),
      );
    });
    fc.assert(property, seeded(50));
  });

  it("changes only its own lines and the totals when an organisation is added", () => {
    const property = fc.property(
      world({ exact: false }),
      anyOrganisation("C"),
      dayAfterTelling,
      (parts, more, asAt) => {
        const [before, after] = [
          buildPosition(asAt, parts),
          buildPosition(asAt, [...parts, ...more]),
        ];
        expect(after.organisations.filter(({ code }) => code !== "C")).toEqual(
          before.organisations,
        );
        expect(after.pairs.filter(({ organisation }) => organisation !== "C")).toEqual(
          before.pairs,
        );
        const added = after.organisations.find(({ code }) => code === "C");
        const counts = outlooks.map(
          (each) => after.system.outlookCounts[each] - before.system.outlookCounts[each],
        );
        expect(counts).toEqual(outlooks.map((each) => (added?.outlook?.worst === each ? 1 : 0)));
      },
    );
    fc.assert(property, seeded(50));
  });

  it("has counts that sum, brackets that hold, and no pair met that nobody assessed", () => {
    const property = fc.property(world({ exact: false }), dayAfterTelling, (parts, asAt) => {
      const position = buildPosition(asAt, parts);
      for (const { extent, outlook, workstreams, code } of position.organisations) {
        const own = position.pairs.filter((pair) => pair.organisation === code);
        for (const each of [extent, ...workstreams.map((workstream) => workstream.extent)])
          checkExtent(each);
        if (extent !== null)
          expect(
            extent.must.of +
              extent.improves.of +
              extent.must.notApplicable +
              extent.improves.notApplicable,
          ).toBe(own.length);
        if (outlook !== null)
          expect(outlooks.find((each) => outlook.counts[each] > 0)).toBe(outlook.worst);
      }
      expect(
        position.pairs.filter((pair) => pair.counts === null && pair.standing === "met"),
      ).toEqual([]);
      const { organisations, there, open, agreedLater, notKnown } = systemSummary(position);
      expect(there + open + agreedLater + notKnown).toBe(organisations);
    });
    fc.assert(property, seeded(80));
  });
});

function checkExtent(extent: Position["organisations"][number]["extent"]) {
  for (const counts of extent === null ? [] : [extent.must, extent.improves]) {
    const {
      met,
      partlyMet,
      notMet,
      notAssessed,
      unevidenced,
      expired,
      stale,
      of,
      atLeast,
      atMost,
    } = counts;
    expect(met + partlyMet + notMet + notAssessed + unevidenced + expired + stale).toBe(of);
    expect(atLeast <= atMost && atMost <= of).toBe(true);
  }
}

const withoutRowIds = ({ pairs, ...rest }: Position) => ({
  ...rest,
  pairs: pairs.map((pair: Pair) => ({
    ...pair,
    counts: pair.counts && { ...pair.counts, rowId: "" },
  })),
});

/** The same facts in another order and under other ids. */
function stirred(facts: Facts, salt: number): Facts {
  const mixed = (rows: readonly unknown[]) =>
    rows
      .map((row, at) => ({ row, key: ((at * 7919 + salt) % 104_729) % (rows.length + 3) }))
      .toSorted((a, b) => a.key - b.key || (salt % 2 === 0 ? 1 : -1))
      .map(({ row }) => row);
  const renamed = (rows: readonly { readonly id: string }[]) =>
    rows.map((row) => ({ ...row, id: `other-${row.id}` }));
  const { anchors, ...told } = facts;
  return {
    ...Object.fromEntries(Object.entries(told).map(([name, rows]) => [name, mixed(renamed(rows))])),
    anchors: Object.fromEntries(Object.entries(anchors).map(([name, rows]) => [name, mixed(rows)])),
  } as unknown as Facts;
}

describe("the properties can fail", () => {
  const worlds = fc.tuple(world({ exact: true }), twoDays);
  const failsFor = (broken: (asAt: string, parts: readonly Some[]) => Position) =>
    fc.check(
      fc.property(
        worlds,
        ([parts, [early, late]]) => better(broken(early, parts), broken(late, parts)).length === 0,
      ),
      seeded(200),
    ).failed;

  it("holds for the rules as they are", () => {
    expect(failsFor(buildPosition)).toBe(false);
  });

  it("fails where an independent word lapses by age, since an old not met would turn to met", () => {
    const lapsing = (asAt: string, parts: readonly Some[]) => {
      const facts = buildFacts(...parts);
      const young = (row: Facts["assessment"][number]) =>
        row.kind === "self" || Date.parse(asAt) - Date.parse(row.effectiveOn) < 200 * 86_400_000;
      return buildPosition(asAt, { ...facts, assessment: facts.assessment.filter(young) });
    };
    expect(failsFor(lapsing)).toBe(true);
  });

  it("fails where one passed day makes the whole forecast unknown, since late would turn to not known", () => {
    const skipping = (asAt: string, parts: readonly Some[]) => {
      const facts = buildFacts(...parts);
      const passed = new Set(
        facts.activityDate
          .filter((row) => row.line === "forecast" && row.when.to < asAt)
          .map((row) => row.activity),
      );
      const any = (activity: string) => passed.size > 0 && !passed.has(activity);
      const told = facts.activityTold.map((row) =>
        any(row.activity) ? { ...row, makesTrue: [] } : row,
      );
      return buildPosition(asAt, { ...facts, activityTold: told });
    };
    expect(failsFor(skipping)).toBe(true);
  });
});
