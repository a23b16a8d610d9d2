import { describe, expect, it } from "vitest";
import { alone } from "#coherence/rules/alone";
import { buildView } from "#coherence/testing/build-view";
import { buildModel, buildOrganisation } from "#testing/build";
import { buildMembership } from "#testing/build-network";
import { buildRow, when, words, type Some } from "#testing/row";

const base = [
  buildOrganisation("a"),
  buildOrganisation("b"),
  buildOrganisation("p", { kind: "partnership" }),
];
const found = (...parts: readonly Some[]) =>
  alone.find(buildView("2026-01-01", [...base, ...parts]));
const cases = (...parts: readonly Some[]) =>
  found(...parts).map(({ params, subjects }) => [params.case, ...subjects]);
const inP = (given: Partial<Parameters<typeof buildMembership>[0]> = {}) =>
  buildMembership({ arrangement: "p", member: "a", statedBy: "a", state: "started", ...given });

describe("in none", () => {
  const own = buildModel("a", { model: "own" });

  it("is noted of an authority that has said how it delivers, and is with no other", () => {
    expect(found(own)).toMatchObject([
      { severity: "notes", subjects: ["a"], params: { case: "in-none", authority: "a" } },
    ]);
    expect(cases(own, inP())).toEqual([["in-none", "a"]]);
    expect(cases(own, inP(), inP({ member: "welsh-government", statedBy: "p" }))).toHaveLength(1);
  });

  it("takes a dated search of what was published, and names it", () => {
    const published = { programme: { clock: "published", public: true } } as const;
    const search = {
      searchDone: [
        buildRow(
          "searchDone",
          { search: "s", lookedFor: words("partners"), place: words("pages"), about: ["a"] },
          { effectiveOn: "2026-03-01" },
        ),
      ],
    };
    const inPublished = (...parts: readonly Some[]) =>
      alone.find(buildView("2026-06-01", [...base, ...parts], published));
    expect(inPublished(own)).toEqual([]);
    expect(inPublished(own, search)).toMatchObject([
      { subjects: ["a"], params: { case: "in-none", searched: "2026-03-01" } },
    ]);
  });

  it.each<[string, Some[]]>([
    ["in one with another", [inP(), inP({ member: "b", statedBy: "b" })]],
    [
      "in one that is to come",
      [inP({ from: when("2026-09-01") }), inP({ member: "b", statedBy: "b" })],
    ],
    ["in one that is proposed", [inP({ state: "proposed" }), inP({ member: "b", statedBy: "p" })]],
  ])("is not noted of one %s", (_title, parts) => {
    expect(cases(own, ...parts)).toEqual([]);
  });

  it("counts nobody who has left, and nothing that has ended", () => {
    const left = inP({ member: "b", statedBy: "b", state: "ended", until: when("2025-06-01") });
    expect(cases(own, inP(), left)).toEqual([["in-none", "a"]]);
  });

  it("says nothing of an authority that has said nothing since the programme began", () => {
    expect(cases()).toEqual([]);
    expect(cases(buildModel("a", { statedBy: "p" }))).toEqual([]);
    expect(cases(buildModel("a", { effectiveOn: "2025-01-01" }))).toEqual([]);
    expect(cases(buildModel("a", { effectiveOn: "2025-01-02" }))).toHaveLength(1);
  });
});

describe("members that do not say the same", () => {
  const until = when("2027-08-01", "2027-08-31");

  it("is found in what is said, with who says otherwise", () => {
    const parts = [inP({ state: "leaving", until }), inP({ statedBy: "p", state: "agreed" })];
    expect(found(...parts)).toMatchObject([
      {
        severity: "warns",
        subjects: ["p", "a"],
        params: { case: "member-state", arrangement: "p", member: "a", others: ["p"] },
      },
    ]);
  });

  it.each([
    { name: "after it", on: "2025-02-02", state: "started", count: 1 },
    { name: "on the same day", on: "2025-02-01", state: "started", count: 0 },
    { name: "before it", on: "2025-01-31", state: "started", count: 0 },
    { name: "after it, that it is out", on: "2025-02-02", state: "ended", count: 0 },
  ] as const)("of one that says it is out: what was told $name", ({ on, state, count }) => {
    const row = { arrangement: "p", member: "a" } as const;
    const parts = [
      buildMembership({ ...row, statedBy: "a", state: "ended" }, { effectiveOn: "2025-02-01" }),
      buildMembership({ ...row, statedBy: "p", state }, { effectiveOn: on }),
    ];
    expect(found(...parts).filter(({ params }) => params.case !== "in-none")).toHaveLength(count);
  });

  it("is found in a date, of those alone whose date differs", () => {
    const parts = [
      inP({ from: when("2025-04-01") }),
      inP({ statedBy: "p", from: when("2025-05-01") }),
      inP({ statedBy: "b", from: when("2025-04-01") }),
    ];
    expect(found(...parts)).toMatchObject([{ params: { case: "member-date", others: ["p"] } }]);
  });

  it.each<[string, Some[]]>([
    [
      "ranges that touch",
      [
        inP({ from: when("2025-04-01", "2025-05-01") }),
        inP({ statedBy: "p", from: when("2025-05-01") }),
      ],
    ],
    ["a date that one does not tell", [inP({ from: when("2025-04-01") }), inP({ statedBy: "p" })]],
    ["one voice alone", [inP({ state: "leaving", until })]],
    [
      "what is over",
      [inP({ until: when("2025-06-01") }), inP({ statedBy: "p", until: when("2025-07-01") })],
    ],
  ])("is not found in %s", (_title, parts) => {
    expect(cases(...parts)).toEqual([]);
  });

  it("is found in the form that members give it, of the same time", () => {
    const given = (code: string, more: object) =>
      buildModel(code, { arrangement: "p", statedBy: code, ...more });
    const together = [inP(), inP({ member: "b", statedBy: "b" })];
    const partnership = given("a", { model: "partnership" });
    expect(cases(...together, partnership, given("b", { model: "regional" }))).toEqual([
      ["form", "p"],
    ]);
    expect(cases(...together, partnership, given("b", { model: "partnership" }))).toEqual([]);
    expect(
      cases(...together, partnership, given("b", { model: "regional", phase: "current" })),
    ).toEqual([]);
    const others = buildModel("b", { arrangement: "p", statedBy: "a", model: "regional" });
    expect(cases(...together, partnership, others)).toEqual([]);
  });
});
