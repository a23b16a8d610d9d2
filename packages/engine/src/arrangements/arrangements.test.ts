import { describe, expect, it } from "vitest";
import { arrangements } from "#arrangements/arrangements";
import { buildModel, buildOrganisation } from "#testing/build";
import { buildFunction, buildMembership, buildProvision } from "#testing/build-network";
import { buildFacts, day, when, type Some } from "#testing/row";

const [anglesey, denbighshire] = ["W06000001", "W06000004"];
const base = [
  buildOrganisation(anglesey),
  buildOrganisation(denbighshire),
  buildOrganisation("gwe", { kind: "regional-body", until: when("2025-06-01") }),
  buildOrganisation("eas", { kind: "regional-body" }),
  buildFunction("F1"),
];
const on = (asAt: string, ...parts: readonly Some[]) =>
  arrangements({ facts: buildFacts(...base, ...parts), on: day(asAt) });
const authority = (view: ReturnType<typeof on>, code: string) =>
  view.authorities.find((each) => each.code === code);
const member = (view: ReturnType<typeof on>) =>
  view.arrangements.find(({ code }) => code === "eas")?.members[0];
const inEas = (statedBy: string, given: Partial<Parameters<typeof buildMembership>[0]> = {}) =>
  buildMembership({ arrangement: "eas", member: anglesey, statedBy, state: "agreed", ...given });

describe("who is with whom", () => {
  it("ends a membership with its arrangement", () => {
    const row = buildMembership({
      arrangement: "gwe",
      member: anglesey,
      statedBy: denbighshire,
      state: "started",
      from: when("2013-02-01", "2013-02-28"),
    });
    expect(authority(on("2025-05-31", row), anglesey)).toMatchObject({
      now: [{ arrangement: "gwe", holds: "yes" }],
      before: [],
    });
    expect(authority(on("2025-06-01", row), anglesey)).toMatchObject({
      now: [],
      before: [{ arrangement: "gwe", past: true }],
    });
  });

  it("is one-sided where others alone, or it alone, say so", () => {
    expect(member(on("2025-06-15", inEas(denbighshire, { state: "expected" })))).toMatchObject({
      agreement: "one-sided",
      differ: null,
    });
    expect(member(on("2025-06-15", inEas(anglesey)))?.agreement).toBe("one-sided");
  });

  it("agrees where both say so and no dates exclude each other, its own word first", () => {
    const view = member(
      on("2025-06-15", inEas(denbighshire, { state: "expected" }), inEas("eas"), inEas(anglesey)),
    );
    expect(view?.agreement).toBe("agreed");
    expect(view?.statements.map(({ statedBy }) => statedBy)).toEqual([
      anglesey,
      "eas",
      denbighshire,
    ]);
  });

  it("is disputed in what is said, or in the date", () => {
    const until = when("2027-08-01", "2027-08-31");
    expect(
      member(on("2025-06-15", inEas("eas"), inEas(anglesey, { state: "leaving", until }))),
    ).toMatchObject({ agreement: "disputed", differ: "state" });
    const leaving = inEas("eas", { state: "leaving", until: when("2026-08-31") });
    expect(
      member(on("2025-06-15", leaving, inEas(anglesey, { state: "leaving", until }))),
    ).toMatchObject({ agreement: "disputed", differ: "date" });
  });

  it("finds no dispute in an older word that says nothing of an end, nor in what is over for all", () => {
    const until = when("2027-08-01", "2027-08-31");
    const started = inEas(denbighshire, {
      state: "started",
      from: when("2012-01-01", "2012-12-31"),
    });
    expect(
      member(on("2025-06-15", started, inEas(anglesey, { state: "leaving", until })))?.agreement,
    ).toBe("agreed");
    const inGwe = (statedBy: string, state: "started" | "ended") =>
      buildMembership({ arrangement: "gwe", member: anglesey, statedBy, state });
    const over = on("2025-06-15", inGwe(anglesey, "ended"), inGwe(denbighshire, "started"));
    expect(authority(over, anglesey)?.before[0]?.agreement).toBe("agreed");
  });

  it("is over from its day where it is told as ended without a date", () => {
    expect(
      authority(on("2025-06-15", inEas(anglesey, { state: "ended" })), anglesey),
    ).toMatchObject({ now: [], before: [{ past: true }] });
  });

  it("puts its own word of how it delivers first, and names rows and sources", () => {
    const view = on(
      "2025-06-15",
      buildModel(anglesey, { statedBy: "gwe" }),
      buildModel(anglesey, { phase: "current", id: "9-1", sourceId: "s" }),
    );
    expect(authority(view, anglesey)?.models).toMatchObject([
      { statedBy: anglesey, rowId: "9-1", sourceId: "s" },
      { statedBy: "gwe" },
    ]);
  });

  it("is over once the arrangement that it names is, and not a day before", () => {
    const said = buildModel(anglesey, { phase: "current", model: "regional", arrangement: "gwe" });
    const over = (asAt: string) => authority(on(asAt, said), anglesey)?.models[0]?.over;
    expect([over("2025-05-31"), over("2025-06-01")]).toEqual([false, true]);
  });
});

describe("who does what for an authority", () => {
  const provided = (provider: string, given: Partial<Parameters<typeof buildProvision>[0]> = {}) =>
    buildProvision({
      function: "F1",
      authority: anglesey,
      provider,
      statedBy: anglesey,
      state: "agreed",
      ...given,
    });
  const cover = (asAt: string, ...parts: readonly Some[]) =>
    authority(on(asAt, ...parts), anglesey)?.functions[0]?.cover;

  it.each<[string, Some[], string]>([
    ["not known where nobody says", [], "not-known"],
    ["a gap where it is said that nobody does", [provided("none")], "gap"],
    [
      "agreed with one provider, whoever says so",
      [provided("eas"), provided("eas", { statedBy: "eas" })],
      "agreed",
    ],
    ["expected where no provider is agreed", [provided("eas", { state: "expected" })], "expected"],
    ["an overlap with two agreed providers", [provided("eas"), provided(anglesey)], "overlap"],
    [
      "disputed where one is contested, or one says nobody",
      [provided("eas"), provided("none", { statedBy: "eas" })],
      "disputed",
    ],
    [
      "open while the dates leave it open",
      [provided("eas", { from: when("2025-06-01", "2025-06-30") })],
      "perhaps",
    ],
  ])("is %s", (_title, parts, expected) => {
    expect(cover("2025-06-15", ...parts)).toBe(expected);
  });

  it("is shared, and no overlap, where the function can be", () => {
    const shareable = [
      buildOrganisation(anglesey),
      buildFunction("F1", { shareable: true }),
      provided("eas"),
      provided(anglesey),
    ];
    expect(
      arrangements({ facts: buildFacts(...shareable), on: day("2025-06-15") }).authorities[0]
        ?.functions[0]?.cover,
    ).toBe("shared");
  });

  it("hands over on the day: the one before, then the one after, and not known in between", () => {
    const after = provided(anglesey, { from: when("2025-06-03"), state: "expected" });
    const parts = [provided("gwe", { from: when("2013-02-01") }), after];
    expect(cover("2025-05-31", ...parts)).toBe("agreed");
    expect(cover("2025-06-01", ...parts)).toBe("not-known");
    expect(cover("2025-06-03", ...parts)).toBe("expected");
    expect(authority(on("2025-06-01", ...parts), anglesey)?.functions[0]).toMatchObject({
      before: [{ provider: "gwe" }],
      coming: [{ provider: anglesey }],
    });
  });
});
