import { describe, expect, it } from "vitest";
import { attention } from "#attention/attention";
import { buildActivity, buildAssessment, buildCatalogue, buildOrganisation } from "#testing/build";
import { buildCommitment, buildDependency, buildReturn, buildRound } from "#testing/build-network";
import { buildPosition } from "#testing/position";
import { buildFacts, when, type Some } from "#testing/row";

const base = [
  buildOrganisation("A"),
  buildOrganisation("B"),
  buildCatalogue("authority", { criteria: { c: {}, later: { stage: "embedded" } } }),
];
const lines = (asAt: string, parts: readonly Some[], atMost = 20) => {
  const facts = buildFacts(...base, ...parts);
  return attention({ position: buildPosition(asAt, facts), facts, atMost });
};

describe("what needs attention", () => {
  it("is nothing where nothing is asked, late or disputed", () => {
    expect(lines("2025-06-01", [])).toEqual([]);
  });

  it("counts musts past due to the target stage, and of them those nobody has spoken of", () => {
    expect(lines("2026-10-01", [buildAssessment("A", "c", { state: "not-met" })])).toEqual([
      { kind: "musts-past-due", organisation: "A", count: 1, of: 1 },
      { kind: "musts-not-told", organisations: ["B"], count: 1, of: 1 },
    ]);
  });

  it("names dates that passed, slips, stages told without evidence and asks past their day", () => {
    const parts = [
      buildActivity("A", "passed", {
        forecast: when("2025-05-01"),
        baselines: [when("2025-04-01")],
      }),
      buildActivity("A", "slips", {
        forecast: when("2025-09-01"),
        baselines: [when("2025-08-01")],
      }),
      buildActivity("B", "told", { reachesStage: "planned", actual: when("2025-02-01") }),
      buildCommitment("ask", { by: when("2025-05-01") }),
      buildCommitment("open"),
    ];
    expect(lines("2025-06-01", parts)).toEqual([
      { kind: "date-passed", organisation: "A", activity: "A:passed", when: when("2025-05-01") },
      { kind: "told-not-evidenced", organisation: "B", stage: "planned" },
      { kind: "ask-unanswered", commitment: "ask", by: when("2025-05-01"), days: [31, 31] },
      { kind: "slipped", organisation: "A", activity: "A:slips", days: [31, 31] },
    ]);
  });

  it("misses a return only where a round asked for it and its day has passed", () => {
    const round = buildRound("r", "2025-07-01");
    const sent = buildReturn({
      round: "r",
      organisation: "A",
      state: "submitted",
      on: "2025-07-05",
    });
    expect(lines("2025-07-01", [round])).toEqual([]);
    expect(lines("2025-07-11", [round, sent])).toEqual([
      { kind: "return-missing", organisation: "B", round: "r", days: 10 },
      { kind: "return-late", organisation: "A", round: "r", days: 4 },
    ]);
  });

  it("misses a return that was handed back before it was ever certified, and no amendment", () => {
    const round = buildRound("r", "2025-07-01");
    const back = { round: "r", state: "draft", on: "2025-07-01" } as const;
    const parts = [
      round,
      buildReturn({ ...back, organisation: "A" }),
      buildReturn({ ...back, organisation: "B", certifier: "somebody" }),
    ];
    expect(lines("2025-07-11", parts)).toEqual([
      { kind: "return-missing", organisation: "A", round: "r", days: 10 },
    ]);
  });

  it("finds sides that disagree, and no disagreement in one side alone", () => {
    const apart = buildDependency("apart", [
      { when: when("2025-09-01") },
      { when: when("2025-08-01") },
    ]);
    const same = buildDependency("same", [
      { when: when("2025-08-01", "2025-09-30") },
      { when: when("2025-09-01") },
    ]);
    const refused = buildDependency("refused", [{}, { stance: "disagrees" }]);
    const alone = buildDependency("alone", [{ when: when("2025-09-01") }]);
    expect(lines("2025-06-01", [apart, same, refused, alone])).toMatchObject([
      { dependency: "apart" },
      { dependency: "refused" },
    ]);
  });

  it("lets no kind crowd out the others", () => {
    const parts = [buildActivity("A", "passed", { forecast: when("2025-05-01") })];
    expect(lines("2026-10-01", parts, 2).map(({ kind }) => kind)).toEqual([
      "date-passed",
      "musts-not-told",
    ]);
    expect(lines("2026-10-01", parts, 0)).toEqual([]);
  });
});
