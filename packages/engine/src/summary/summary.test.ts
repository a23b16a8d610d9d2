import type { OrganisationPosition, Position } from "@parod/schema/position";
import { describe, expect, it } from "vitest";
import { readiness } from "#summary/readiness";
import { systemSummary } from "#summary/system";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildModel,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildPosition } from "#testing/position";
import { when, type Some } from "#testing/row";

const organisation = (position: Position, code: string): OrganisationPosition => {
  const found = position.organisations.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};
const summaryOf = (position: Position, code = "A") =>
  readiness(organisation(position, code), position);
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}.${String(at + 1)}`);

describe("is it ready?", () => {
  it("gives the sentence of the body: 29 musts to operate, 17 met, 8 not assessed, 3 not confirmed lately, 1 not met", () => {
    const [established, operating] = [numbered("D1", 3), numbered("D2", 26)];
    const criteria = {
      ...Object.fromEntries(established.map((code) => [code, { stage: "established" as const }])),
      ...Object.fromEntries(
        operating.map((code) => [code, { stage: "operating" as const, freshDays: 180 }]),
      ),
      nice: { stage: "operating" as const, necessity: "improves" as const },
      "D3.1": { stage: "full-scope" as const },
    };
    const met = [...established, ...operating.slice(0, 14)].flatMap((code) => [
      ...buildMet("dysgu", code, { effectiveOn: "2025-10-01" }),
    ]);
    const stale = operating.slice(14, 17).flatMap((code) => [...buildMet("dysgu", code)]);
    const position = buildPosition("2025-10-31", [
      buildOrganisation("dysgu", { kind: "body", catalogue: "dysgu" }),
      buildCatalogue("dysgu", {
        stages: ["established", "operating", "transition-year", "full-scope"],
        target: "full-scope",
        criteria,
      }),
      buildActivity("dysgu", "established", {
        reachesStage: "established",
        actual: when("2025-09-01"),
      }),
      ...met,
      ...stale,
      buildAssessment("dysgu", "D2.26", { state: "not-met" }),
    ]);
    const summary = summaryOf(position, "dysgu");
    expect(summary).toMatchObject({
      told: { stage: "established", on: when("2025-09-01") },
      evidenced: "established",
      disagreement: null,
      next: { stage: "operating", of: 29, unmet: [{ criterion: "D2.26", standing: "not-met" }] },
      target: "full-scope",
      outlook: "not-known",
      nothingKnown: false,
    });
    expect(summary.next?.counts).toMatchObject({ met: 17, notAssessed: 8, stale: 3, notMet: 1 });
    expect(systemSummary(position).body).toEqual(summary);
  });

  const authorities = [
    buildOrganisation("A"),
    buildOrganisation("B"),
    buildCatalogue("authority", { criteria: { p: { stage: "planned" }, c: {} } }),
  ];
  const at = (...parts: readonly Some[]) => buildPosition("2026-11-21", [...authorities, ...parts]);
  const told = buildActivity("A", "m", { reachesStage: "planned", actual: when("2025-02-01") });

  const toldOfB = buildActivity("B", "m", {
    reachesStage: "planned",
    actual: when("2025-02-01"),
  });

  it("says where what is told and what is evidenced differ", () => {
    expect(summaryOf(at(told)).disagreement).toBe("not-evidenced");
    expect(summaryOf(at(...buildMet("A", "p"))).disagreement).toBe("ready-not-declared");
    expect(summaryOf(at(told, ...buildMet("A", "p"))).disagreement).toBeNull();
  });

  it("knows nothing of an authority of which only what is known of all is known", () => {
    const ofAll = ["A", "B"].flatMap((code) => [
      ...buildMet(code, "p", { effectiveOn: "2025-01-29" }),
    ]);
    expect(summaryOf(at()).nothingKnown).toBe(true);
    expect(summaryOf(at(...ofAll)).nothingKnown).toBe(true);
    expect(summaryOf(at(buildAssessment("A", "c", { state: "not-met" }))).nothingKnown).toBe(false);
    expect(summaryOf(at(told)).nothingKnown).toBe(false);
    expect(summaryOf(at(told, toldOfB)).nothingKnown).toBe(true);
    expect(summaryOf(at(buildModel("A"))).nothingKnown).toBe(false);
    expect(summaryOf(at(buildModel("A", { statedBy: "B" }))).nothingKnown).toBe(false);
    // what was there before the programme began is no news of what comes after
    expect(summaryOf(at(buildModel("A", { effectiveOn: "2023-07-01" }))).nothingKnown).toBe(true);
  });

  it("has no next stage, and null and not 0, without a catalogue", () => {
    expect(
      summaryOf(buildPosition("2026-11-21", [buildOrganisation("A", { catalogue: null })])),
    ).toMatchObject({ told: null, next: null, target: null, outlook: null });
  });
});

describe("the sentence of the whole", () => {
  it("puts each organisation in one of open, closed, agreed later and not known", () => {
    const base = [
      buildCatalogue("authority", { criteria: { c: {}, d: {} } }),
      ...["A", "B", "C", "D", "E"].map((code) => buildOrganisation(code)),
    ];
    const later = (code: string, criterion: string) =>
      buildRequirement(code, criterion, { neededBy: "2027-08-31", agreedBy: "welsh-government" });
    const position = buildPosition("2026-11-21", [
      ...base,
      buildOrganisation("welsh-government", { kind: "government" }),
      ...buildMet("A", "c"),
      ...buildMet("A", "d"),
      later("B", "c"),
      ...buildMet("B", "d"),
      later("C", "c"),
      buildAssessment("C", "d"),
      buildAssessment("D", "c", { state: "not-met" }),
      buildEvidence("D", "c"),
    ]);
    expect(systemSummary(position)).toMatchObject({
      phase: "after",
      daysLeft: -52,
      endWords: { en: "September 2026" },
      organisations: 5,
      there: 1,
      agreedLater: 1,
      open: 2,
      notKnown: 1,
      body: null,
    });
    expect(position.system.agreedLater).toEqual(["B", "C"]);
  });
});
