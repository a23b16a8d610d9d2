import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explained } from "#explained/explained";
import { firstProblem, problemsOf } from "#explained/testing/agree";
import { anyBetween } from "#explained/testing/worlds";
import type { Between } from "#explained/hybrid";
import { buildProgramme } from "#testing/row";

const seed = 20_260_930;
const runs = 100;
const programme = buildProgramme();
const explain = (between: Between) => explained({ programme, ...between });

/** The same facts in another order, the rows under other ids. */
const stirred = (between: Between): Between =>
  JSON.parse(
    JSON.stringify(between, (key, value: unknown) =>
      Array.isArray(value) && !["makesTrue", "accepts", "models"].includes(key)
        ? value.toReversed()
        : value,
    ).replaceAll(/"id":"(\d+-\d+)"/gu, '"id":"other-$1"'),
  ) as Between;
const renamed = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value).replaceAll(
      /"(A|B)(?=[":.])/gu,
      (_, code) => `"${code === "A" ? "K" : "L"}`,
    ),
  ) as T;
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/"rowId":"[^"]+"/gu, '"rowId":""'));

describe(`a change taken apart, random pairs of programmes, seed ${String(seed)}`, () => {
  it("adds up for each organisation and for all, in both ledgers, there and back", () => {
    expect(firstProblem({ seed, runs })).toBeNull();
  });

  it("does not depend on the order of rows, nor on their ids", () => {
    const property = fc.property(anyBetween, (between) => {
      expect(plain(explain(stirred(between)))).toEqual(plain(explain(between)));
    });
    fc.assert(property, { seed, numRuns: 40 });
  });

  it("does not depend on what organisations are called", () => {
    const property = fc.property(anyBetween, (between) => {
      expect(explain(renamed(between))).toEqual(renamed(explain(between)));
    });
    fc.assert(property, { seed, numRuns: 40 });
  });

  it.each([
    ["a step is left out", ({ steps, ...made }) => ({ ...made, steps: steps.slice(1) })],
    ["steps change places", ({ steps, ...made }) => ({ ...made, steps: steps.toReversed() })],
    [
      "a number does not open into its rows",
      ({ steps, ...made }) => ({ ...made, steps: steps.map((each) => ({ ...each, pairs: [] })) }),
    ],
    [
      "a date moves without an entry",
      ({ total, ...made }) => ({
        ...made,
        total: { ...total, told: { ...total.told, to: total.told.from } },
      }),
    ],
  ] satisfies [string, (made: ReturnType<typeof explain>) => ReturnType<typeof explain>][])(
    "fails where %s",
    (_title, broken) => {
      const property = fc.property(
        anyBetween,
        (between) => problemsOf(between, broken(explain(between))).length === 0,
      );
      expect(fc.check(property, { seed, numRuns: 40, endOnFailure: true }).failed).toBe(true);
    },
  );
});
