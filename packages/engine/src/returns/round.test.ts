import { expect, test } from "vitest";
import type { OrganisationPosition } from "@parod/schema/position";
import { roundCounts, roundHead, roundReturns, type StateRow } from "#returns/round";
import { buildRow, day, words } from "#testing/row";

const organisation = (
  code: string,
  kind = "local-authority",
  catalogue: string | null = "authority",
) => ({ code, kind, catalogue }) as OrganisationPosition;
const state = (organisationCode: string, name: StateRow["state"], on: string): StateRow => ({
  round: "r",
  organisation: organisationCode,
  state: name,
  on: day(on),
  revision: 1,
  asked: 10,
  prefilled: 8,
  unchanged: 5,
});
const round = { id: "r", due: day("2026-11-13") };
const lines = (states: readonly StateRow[], on = "2026-11-21") =>
  roundReturns(
    round,
    [organisation("A"), organisation("wg", "government"), organisation("x", "body", null)],
    {
      states,
      day: day(on),
    },
  );

test.for<[string, readonly StateRow[], string, object]>([
  [
    "in time",
    [state("A", "certified", "2026-11-13")],
    "2026-11-21",
    { lateDays: null, missing: false },
  ],
  [
    "late by its first certification",
    [state("A", "certified", "2026-11-16")],
    "2026-11-21",
    { lateDays: 3, missing: false },
  ],
  [
    "not made late by being accepted later",
    [state("A", "certified", "2026-11-12"), state("A", "accepted", "2026-11-20")],
    "2026-11-21",
    { state: "accepted", lateDays: null },
  ],
  [
    "not made late by an amendment",
    [state("A", "certified", "2026-11-12"), state("A", "certified", "2026-11-20")],
    "2026-11-21",
    { lateDays: null, amendments: 1 },
  ],
  [
    "missing from the day after it was due",
    [],
    "2026-11-14",
    { state: "none", lateDays: 1, missing: true },
  ],
  ["not missing on the day it is due", [], "2026-11-13", { lateDays: null, missing: false }],
  [
    "missing while only submitted",
    [state("A", "submitted", "2026-11-12")],
    "2026-11-21",
    { missing: true, lateDays: 8 },
  ],
])("a return is %s", ([, states, on, expected]) => {
  expect(lines(states, on)).toMatchObject([{ organisation: "A", ...expected }]);
});

test("counts are of those asked: the body and authorities that have a catalogue", () => {
  expect(roundCounts(lines([]))).toEqual({ asked: 1, certified: 0, late: 0, missing: 1 });
  expect(roundCounts(lines([state("A", "certified", "2026-11-16")]))).toEqual({
    asked: 1,
    certified: 1,
    late: 1,
    missing: 0,
  });
});

test("a round is due once it is open and its day has come", () => {
  const row = buildRow("roundTold", {
    round: "r",
    title: words("R"),
    opens: "2026-11-01",
    due: "2026-11-13",
    closes: "2026-11-20",
    cutOff: "2026-11-06",
    state: "open",
  });
  expect(roundHead(row, day("2026-11-12")).state).toBe("open");
  expect(roundHead(row, day("2026-11-13")).state).toBe("due");
  expect(roundHead({ ...row, state: "closed" }, day("2026-11-13")).state).toBe("closed");
});
