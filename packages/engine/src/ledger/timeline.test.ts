import { addDays, daysBetween } from "@parod/schema/day";
import type { When } from "@parod/schema/when";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionView } from "#arrangements/provisions";
import { timeline, windowOf } from "#ledger/timeline";
import { buildFunction, buildProvision } from "#testing/build-network";
import { anyWhen, seeded } from "#testing/random-facts";
import { buildFacts, day, when } from "#testing/row";

const since = day("2025-01-01");
const programme = { startsOn: since, endsOn: day("2026-09-30") };
const noEnds: ReadonlyMap<string, When> = new Map();
type Given = Partial<Parameters<typeof buildProvision>[0]>;
const provided = (provider: string, given: Given = {}, effectiveOn = "2025-01-01") =>
  buildProvision(
    { function: "F1", authority: "a", provider, statedBy: "a", state: "agreed", ...given },
    { effectiveOn },
  );

function ledger(parts: readonly ReturnType<typeof provided>[], shareable = false, ends = noEnds) {
  const facts = buildFacts(buildFunction("F1", { shareable }), ...parts);
  const [told] = facts.functionTold;
  if (!told) throw new Error("no function");
  const given = { told, rows: facts.provision, ends };
  return {
    ...given,
    spans: timeline(given, since),
    window: windowOf(programme, facts.provision, ends),
  };
}
const said = ({ spans }: ReturnType<typeof ledger>) =>
  spans.map(({ from, until, cover }) => [from, until, cover]);

describe("who provides a function, day by day", () => {
  it("is one open span where nothing is told: not known, after nobody", () => {
    const { spans, window } = ledger([]);
    expect(spans).toEqual([{ from: since, until: null, cover: "not-known", now: [], before: [] }]);
    expect(window).toEqual({ from: since, until: "2026-10-01" });
  });

  it("begins and ends on the days told, and says who ended just before", () => {
    const { spans } = ledger([
      provided("old", { until: when("2025-06-01") }),
      provided("new", { from: when("2025-09-01"), state: "expected" }),
    ]);
    expect(spans).toMatchObject([
      { from: "2025-01-01", until: "2025-06-01", cover: "agreed", before: [] },
      { from: "2025-06-01", until: "2025-09-01", cover: "not-known", now: [] },
      { from: "2025-09-01", until: null, cover: "expected" },
    ]);
    expect(spans.slice(1).map(({ before }) => before)).toMatchObject([
      [{ provider: "old", endedOn: "2025-06-01" }],
      [{ provider: "old", endedOn: "2025-06-01" }],
    ]);
  });

  it("ends with its provider, whatever its own row says, and knows one that ended before it looks", () => {
    const ends = new Map([["old", when("2025-03-01")]]);
    const rows = [provided("old", { until: when("2025-06-01") })];
    expect(said(ledger(rows, false, ends))).toEqual([
      ["2025-01-01", "2025-03-01", "agreed"],
      ["2025-03-01", null, "not-known"],
    ]);
    const early = ledger(rows, false, new Map([["old", when("2024-12-01")]]));
    expect(early.spans).toMatchObject([
      { cover: "not-known", before: [{ provider: "old", endedOn: "2024-12-01" }] },
    ]);
  });

  it("does not say that a provider ended while another still says that it goes on", () => {
    const { spans } = ledger([
      provided("old", { until: when("2025-06-01") }),
      provided("old", { statedBy: "b" }),
    ]);
    expect(spans.map(({ cover, before }) => [cover, before])).toEqual([
      ["agreed", []],
      ["agreed", []],
    ]);
  });

  it("is perhaps so between the bounds of a range, and before a row's own day where no beginning is told", () => {
    expect(said(ledger([provided("p", { from: when("2025-03-01", "2025-04-01") })]))).toEqual([
      ["2025-01-01", "2025-03-01", "not-known"],
      ["2025-03-01", "2025-04-01", "perhaps"],
      ["2025-04-01", null, "agreed"],
    ]);
    expect(said(ledger([provided("p", {}, "2025-05-01")]))).toEqual([
      ["2025-01-01", "2025-05-01", "perhaps"],
      ["2025-05-01", null, "agreed"],
    ]);
  });

  it("shows days up to the last told boundary where that is after the programme's end", () => {
    const { window } = ledger([provided("p", { until: when("2027-08-01", "2027-08-31") })]);
    expect(window.until).toBe("2027-08-31");
  });
});

const anyRow = fc.record({
  provider: fc.constantFrom("p", "q", "none"),
  statedBy: fc.constantFrom("a", "b", "p"),
  state: fc.constantFrom("agreed", "agreed", "expected", "contested"),
  from: fc.option(anyWhen, { nil: null }),
  until: fc.option(anyWhen, { nil: null }),
  effectiveOn: fc.nat(600).map((days) => addDays(since, days)),
});
const anyLedger = fc
  .record({
    rows: fc.uniqueArray(anyRow, {
      selector: ({ provider, statedBy }) => `${provider} ${statedBy}`,
      maxLength: 5,
    }),
    shareable: fc.boolean(),
    ends: fc.option(anyWhen, { nil: null }),
  })
  .map(({ rows, shareable, ends }) =>
    ledger(
      rows.map(({ provider, effectiveOn, ...rest }) => provided(provider, rest, effectiveOn)),
      shareable,
      ends === null ? noEnds : new Map([["p", ends]]),
    ),
  );

describe("any ledger", () => {
  it("says of any day what is said of that day alone", () => {
    fc.assert(
      fc.property(anyLedger, fc.nat(1400), ({ spans, told, rows, ends }, offset) => {
        const on = addDays(since, offset);
        const span = spans.findLast(({ from }) => from <= on);
        const { cover, now } = functionView(told, rows, { on, ends });
        expect(span).toMatchObject({
          cover,
          now: now.map(({ rowId, holds }) => ({ rowId, holds })),
        });
      }),
      seeded(400),
    );
  });

  it("fills its window without a hole, and no span is cut where nothing changes", () => {
    fc.assert(
      fc.property(anyLedger, ({ spans, window }) => {
        for (const [at, span] of spans.entries()) {
          expect(span.until).toBe(spans[at + 1]?.from ?? null);
          if (at > 0) expect(span.now).not.toEqual(spans[at - 1]?.now);
        }
        const days = spans.map(({ from, until }) => daysBetween(from, until ?? window.until));
        expect(days.every((each, at) => each > 0 || at === days.length - 1)).toBe(true);
        expect(days.reduce((sum, each) => sum + each, 0)).toBe(
          daysBetween(window.from, window.until),
        );
      }),
      seeded(400),
    );
  });
});
