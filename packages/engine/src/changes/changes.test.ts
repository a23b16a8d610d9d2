import { describe, expect, it } from "vitest";
import { changes } from "#changes/changes";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildOrganisation,
} from "#testing/build";
import { buildCommitment } from "#testing/build-network";
import { buildFacts, buildProgramme, day, when, type Some } from "#testing/row";

const base = [buildOrganisation("A"), buildCatalogue("authority", { criteria: { c: {}, d: {} } })];
const between = (then: readonly Some[], now: readonly Some[], asAt = "2025-06-01") =>
  changes({
    programme: buildProgramme(),
    before: { asAt: day("2025-03-01"), facts: buildFacts(...base, ...then) },
    after: { asAt: day(asAt), facts: buildFacts(...base, ...now) },
    comingDays: 90,
  });
const milestone = (given: Parameters<typeof buildActivity>[2]) => [buildActivity("A", "m", given)];
const baselines = [when("2025-04-01")];

describe("what changed between two days", () => {
  it("moves dates by a range, and names only the lines that moved", () => {
    const { moved } = between(
      milestone({ baselines, forecast: when("2025-04-01") }),
      milestone({ baselines, forecast: when("2025-06-01", "2025-08-31") }),
    );
    expect(moved).toMatchObject([
      { activity: "A:m", lines: { forecast: { before: when("2025-04-01"), days: [61, 152] } } },
    ]);
    expect(Object.keys(moved[0]?.lines ?? {})).toEqual(["forecast"]);
  });

  it("says of a date that was not told that it became known, without days", () => {
    expect(
      between([], milestone({ forecast: when("2025-09-01") })).moved[0]?.lines.forecast,
    ).toEqual({ before: null, after: when("2025-09-01"), days: null });
  });

  it("is silent where nothing moved", () => {
    const same = milestone({ baselines, forecast: when("2025-12-01") });
    expect(between(same, same)).toMatchObject({
      moved: [],
      completed: [],
      coming: [],
      overdue: [],
      gained: [],
      lost: [],
      newAsks: [],
      answered: [],
    });
  });

  it("completes, slips, comes and is overdue", () => {
    const done = between(
      milestone({ baselines }),
      milestone({ baselines, actual: when("2025-05-31") }),
    );
    expect(done).toMatchObject({
      completed: [{ activity: "A:m" }],
      slipped: [{ days: [60, 60], certain: true, done: true }],
      overdue: [],
    });
    expect(
      between([], milestone({ baselines, forecast: when("2025-03-15", "2025-04-15") })).slipped,
    ).toMatchObject([{ days: [-17, 14], certain: false, done: false }]);
    expect(
      between([], milestone({ forecast: when("2025-08-30", "2025-09-30") })).coming,
    ).toMatchObject([{ days: [90, 121] }]);
    expect(between([], milestone({ forecast: when("2025-08-31") })).coming).toEqual([]);
    expect(
      between([], milestone({ forecast: when("2025-05-01", "2025-05-31") })).overdue,
    ).toMatchObject([{ days: [1, 31] }]);
    expect(between([], milestone({ baselines })).overdue).toMatchObject([
      { when: when("2025-04-01") },
    ]);
  });

  it("reports tasks as moved and not as milestones", () => {
    const task = milestone({ kind: "task", baselines, forecast: when("2025-05-01") });
    expect(between([], task)).toMatchObject({
      moved: [{ activity: "A:m" }],
      slipped: [],
      overdue: [],
    });
  });

  it("gains and loses pairs by what they are worth", () => {
    const lapsing = [
      buildAssessment("A", "d"),
      buildEvidence("A", "d", { expiresOn: "2025-05-01" }),
    ];
    expect(between(lapsing, [...lapsing, ...buildMet("A", "c")])).toMatchObject({
      gained: [{ criterion: "c", before: "not-assessed", after: "met" }],
      lost: [{ criterion: "d", before: "met", after: "expired" }],
    });
  });

  it("tells new asks from answered ones", () => {
    const [open, kept] = [buildCommitment("one"), buildCommitment("one", { state: "answered" })];
    expect(between([], [open])).toMatchObject({ newAsks: [{ commitment: "one" }], answered: [] });
    expect(between([open], [kept])).toMatchObject({
      newAsks: [],
      answered: [{ commitment: "one" }],
    });
    expect(between([kept], [kept])).toMatchObject({ newAsks: [], answered: [] });
  });
});
