import { expect, it } from "vitest";
import { asks, unansweredAsks } from "#asks/asks";
import { buildCommitment } from "#testing/build-network";
import { buildFacts, day, when } from "#testing/row";

const facts = buildFacts(
  buildCommitment("kept", { state: "kept", askedOn: "2025-01-01" }),
  buildCommitment("carried", { state: "carried-on" }),
  buildCommitment("dated", { by: when("2025-07-01", "2025-07-31") }),
  buildCommitment("part", { state: "partly-answered", askedOn: "2025-02-01" }),
);

it("waits for what has no answer or part of one, oldest first", () => {
  expect(
    unansweredAsks({ facts, asAt: day("2025-08-01") }).map(({ commitment }) => commitment),
  ).toEqual(["part", "dated"]);
});

it.each([
  ["2025-07-01", "no", [-30, 0]],
  ["2025-07-15", "perhaps", [-16, 14]],
  ["2025-08-01", "yes", [1, 31]],
])("on %s the day asked for has passed: %s", (asAt, passed, daysPast) => {
  expect(
    asks({ facts, asAt: day(asAt) }).find(({ commitment }) => commitment === "dated"),
  ).toMatchObject({ passed, daysPast });
});

it("says nothing of days where none was asked for", () => {
  expect(
    asks({ facts, asAt: day("2025-08-01") }).find(({ commitment }) => commitment === "part"),
  ).toMatchObject({ passed: null, daysPast: null, daysSinceAsked: 181 });
});
