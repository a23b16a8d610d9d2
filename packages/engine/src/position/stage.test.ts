import { describe, expect, it } from "vitest";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildPosition } from "#testing/position";
import { when, words, type Some } from "#testing/row";

const body = [
  buildOrganisation("A", { kind: "body", catalogue: "dysgu" }),
  buildCatalogue("dysgu", {
    stages: ["established", "operating", "transition-year", "full-scope"],
    target: "full-scope",
    criteria: {
      E1: { stage: "established" },
      O2: { stage: "operating" },
      O10: { stage: "operating" },
      On: { stage: "operating", necessity: "improves" },
      F1: { stage: "full-scope" },
    },
  }),
];
const established = buildActivity("A", "established", {
  reachesStage: "established",
  actual: when("2025-03-01"),
});
const stage = (...parts: readonly Some[]) =>
  buildPosition("2025-06-01", [...body, ...parts]).organisations[0]?.stage;

describe("stage of an organisation", () => {
  it("is evidenced as far as every must is met; what only improves never gates", () => {
    expect(stage(...buildMet("A", "E1"), ...buildMet("A", "O2"))?.evidenced).toBe("established");
    expect(
      stage(...buildMet("A", "E1"), ...buildMet("A", "O2"), ...buildMet("A", "O10"))?.evidenced,
    ).toBe("operating");
  });

  it("is not evidenced past an unmet must of a lower stage", () => {
    expect(stage(...buildMet("A", "O2"), ...buildMet("A", "O10"))?.evidenced).toBeNull();
  });

  it("never reaches a stage that has no gate of its own, but goes past it", () => {
    const met = ["E1", "O2", "O10"].flatMap((criterion) => [...buildMet("A", criterion)]);
    expect(stage(...met)?.evidenced).toBe("operating");
    expect(stage(...met, ...buildMet("A", "F1"))?.evidenced).toBe("full-scope");
    const none = buildRequirement("A", "F1", {
      applies: false,
      reason: words("w"),
      agreedBy: "welsh-government",
    });
    expect(stage(...met, none)?.evidenced).toBe("operating");
  });

  it("is told by an actual, beside what is evidenced, and looks to the stage after both", () => {
    expect(stage(established)).toMatchObject({
      told: "established",
      toldOn: when("2025-03-01"),
      evidenced: null,
      next: "operating",
      gatedBy: ["E1", "O2", "O10"],
    });
  });

  it("is not told by a forecast", () => {
    expect(
      stage(buildActivity("A", "e", { reachesStage: "established", forecast: when("2025-03-01") }))
        ?.told,
    ).toBeNull();
  });

  it("is not changed by an actual: a milestone never makes a criterion met", () => {
    expect(
      stage(
        buildActivity("A", "m", {
          makesTrue: ["E1"],
          reachesStage: "established",
          actual: when("2025-03-01"),
        }),
      )?.evidenced,
    ).toBeNull();
  });

  it("looks back to the target where it is told and not evidenced", () => {
    const all = buildActivity("A", "f", { reachesStage: "full-scope", actual: when("2025-03-01") });
    expect(stage(all)).toMatchObject({
      told: "full-scope",
      next: "full-scope",
      target: "full-scope",
    });
    expect(
      stage(...["E1", "O2", "O10", "F1"].flatMap((criterion) => [...buildMet("A", criterion)])),
    ).toMatchObject({ evidenced: "full-scope", next: null, gatedBy: [] });
  });

  it("is gated in the order of needed-by, then code", () => {
    expect(
      stage(buildRequirement("A", "O10", { neededBy: "2026-01-01" }), established)?.gatedBy,
    ).toEqual(["O10", "E1", "O2"]);
  });

  it("says what it was where it has fallen since the day compared", () => {
    const then = [
      ...body,
      buildAssessment("A", "E1"),
      buildEvidence("A", "E1", { expiresOn: "2025-05-01" }),
    ];
    const at = (asAt: string) =>
      buildPosition(asAt, then, { asAt: "2025-04-01", parts: then }).organisations[0];
    expect(at("2025-05-02")?.stage).toMatchObject({ evidenced: null, was: "established" });
    expect(at("2025-05-02")?.pace).toMatchObject({ since: "2025-04-01", gained: [], lost: ["E1"] });
    expect(at("2025-05-01")?.stage).toMatchObject({ evidenced: "established", was: null });
  });
});
