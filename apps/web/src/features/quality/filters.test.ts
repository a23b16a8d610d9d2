import type { DataQualityLine } from "@parod/schema/views/explained";
import { expect, it } from "vitest";
import { chosen, filters } from "#features/quality/filters.ts";

const line = (
  given: {
    newest?: string | null;
    returns?: DataQualityLine["completeness"]["returns"];
    valid?: number;
    assessed?: number;
  } = {},
): DataQualityLine =>
  ({
    organisation: { code: "A", name: { en: "A", cy: "A" } },
    kind: "local-authority",
    freshness: {
      newest: given.newest === undefined ? "2026-01-01" : given.newest,
      median: null,
      sinceAllowed: null,
      told: 0,
    },
    completeness: {
      assessed: { n: given.assessed ?? 2, of: 2 },
      dated: { n: 0, of: 0 },
      functions: null,
      returns: given.returns ?? null,
    },
    evidence: { of: 1, valid: given.valid ?? 1, stale: 0, expired: 0, none: 0 },
  }) as DataQualityLine;

it.each([
  ["silent", line({ newest: null })],
  ["returns", line({ returns: { n: 0, of: 1 } })],
  ["evidence", line({ valid: 0 })],
  ["incomplete", line({ assessed: 1 })],
] as const)("finds what is %s, and nothing where all is well", (filter, found) => {
  expect([filters[filter](found), filters[filter](line()), filters.all()]).toEqual([
    true,
    false,
    true,
  ]);
});

it("never takes what nobody asked for missing", () => {
  expect(filters.returns(line({ returns: null }))).toBe(false);
  expect(filters.returns(line({ returns: { n: 0, of: 0 } }))).toBe(false);
});

it("shows all for what is no filter", () => {
  expect([chosen(undefined), chosen("toString"), chosen("returns")]).toEqual([
    "all",
    "all",
    "returns",
  ]);
});
