import { describe, expect, it } from "vitest";
import {
  buildAssessment,
  buildCatalogue,
  buildMet,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildPosition, pairOf } from "#testing/position";
import { buildRow, when, type Some } from "#testing/row";

const base = [
  buildOrganisation("B"),
  buildOrganisation("A"),
  buildOrganisation("welsh-government", { kind: "government" }),
  buildCatalogue("authority", {
    workstreams: { W: "local", V: "national" },
    criteria: { c: {}, v: { workstream: "V" } },
  }),
];
const at = (asAt: string, ...parts: readonly Some[]) => buildPosition(asAt, [...base, ...parts]);

describe("the whole", () => {
  it("counts organisations by outlook and by stage, in the order of their codes", () => {
    const { organisations, system, tracks } = at(
      "2025-06-01",
      ...buildMet("A", "c"),
      ...buildMet("A", "v"),
      ...buildMet("B", "v"),
    );
    expect(organisations.map(({ code }) => code)).toEqual(["A", "B", "welsh-government"]);
    expect(system).toMatchObject({
      worst: "not-known",
      notKnown: 1,
      stageCounts: { "in-place": 1, none: 1 },
      gatedBy: [{ organisation: "B", criteria: ["c"] }],
    });
    expect(system.outlookCounts).toMatchObject({ there: 1, "not-known": 1 });
    expect(tracks.find(({ track }) => track === "national")?.outlookCounts.there).toBe(2);
    expect(tracks.find(({ track }) => track === "transition")?.outlookCounts.there).toBe(0);
  });

  it("tells past due from not known: what nobody has said anything of is not known", () => {
    const { system } = at("2026-11-21", buildAssessment("B", "c", { state: "not-met" }));
    expect(system.outlookCounts["past-due"]).toBe(2);
    expect(system.notKnown).toBe(1);
  });

  it("lists apart whoever was agreed a day after the end", () => {
    const later = buildRequirement("B", "c", {
      neededBy: "2027-08-31",
      agreedBy: "welsh-government",
    });
    expect(at("2026-11-21", later).system.agreedLater).toEqual(["B"]);
    expect(at("2026-11-21", later, ...buildMet("B", "c")).system.agreedLater).toEqual([]);
  });

  it("is before its end on the last day, after it on the next, and closed once all are there", () => {
    expect(at("2026-09-30")).toMatchObject({
      phase: "before",
      end: { daysLeft: 0, words: { en: "September 2026", cy: "Medi 2026" } },
    });
    expect(at("2026-11-21")).toMatchObject({ phase: "after", end: { daysLeft: -52 } });
    const all = ["A", "B"].flatMap((one) =>
      ["c", "v"].flatMap((criterion) => [...buildMet(one, criterion)]),
    );
    expect(at("2026-11-21", ...all)).toMatchObject({ phase: "closed", system: { worst: "there" } });
  });

  it("is not there for want of organisations", () => {
    expect(buildPosition("2026-11-21", []).system.worst).toBe("not-known");
  });
});

describe("compared with another day", () => {
  const forecast = (to: string) =>
    ["c", "v"].map((criterion) =>
      buildAssessment("A", criterion, { kind: "self", state: "not-met", expected: when(to) }),
    );
  const pace = (now: readonly Some[], then: readonly Some[]) =>
    buildPosition("2025-06-01", [...base, ...now], {
      asAt: "2025-03-01",
      parts: [...base, ...then],
    }).organisations[0]?.pace;

  it("tells how the forecast moved, or that it became known or unknown", () => {
    expect(pace(forecast("2026-03-01"), forecast("2026-02-01"))).toMatchObject({
      forecastDays: 28,
      forecastBecame: null,
    });
    expect(pace(forecast("2026-03-01"), [])).toMatchObject({
      forecastDays: null,
      forecastBecame: "known",
    });
    expect(pace([], forecast("2026-03-01"))).toMatchObject({
      forecastDays: null,
      forecastBecame: "unknown",
    });
    expect(pace([], [])).toMatchObject({ forecastDays: null, forecastBecame: null });
  });

  it("marks a criterion that is not assessed since it is new", () => {
    const older = buildCatalogue("authority", {
      workstreams: { W: "local", V: "national" },
      criteria: { c: {} },
    });
    const position = buildPosition("2025-06-01", base, {
      asAt: "2025-03-01",
      parts: [buildOrganisation("A"), older],
    });
    expect([pairOf(position, "c").newSince, pairOf(position, "v").newSince]).toEqual([false, true]);
  });

  it("prints the newest rating beside the outlook and changes nothing by it", () => {
    const rating = (value: "green" | "red", effectiveOn: string) => ({
      ratingTold: [
        buildRow(
          "ratingTold",
          { scope: "organisation", of: "A", role: value, value, rationale: "r" },
          { effectiveOn },
        ),
      ],
    });
    const [first] = at(
      "2025-06-01",
      rating("green", "2025-05-01"),
      rating("red", "2025-04-01"),
    ).organisations;
    expect(first).toMatchObject({
      rating: { value: "green", on: "2025-05-01" },
      outlook: { worst: "not-known" },
    });
  });
});
