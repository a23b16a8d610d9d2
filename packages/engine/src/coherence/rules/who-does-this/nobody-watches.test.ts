import { describe, expect, it } from "vitest";
import { nobodyWatches } from "#coherence/rules/who-does-this/nobody-watches";
import { endedOwner } from "#coherence/rules/who-does-this/owners";
import { buildView, type ViewOverrides } from "#coherence/testing/build-view";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildOrganisation,
} from "#testing/build";
import { buildRow, when, words, type Some } from "#testing/row";

const published: ViewOverrides = { programme: { clock: "published", public: true } };
const termly = (given: { rule?: string; when?: ReturnType<typeof when> | null } = {}): Some => ({
  groupRule: [
    buildRow("groupRule", {
      group: "ncg",
      rule: "termly",
      text: words("once a term"),
      meetings: 1,
      when: when("2026-09-01", "2026-09-30"),
      ...given,
    }),
  ],
});
const watch = [
  buildOrganisation("welsh-government", { kind: "government", catalogue: "system" }),
  buildCatalogue("system", { criteria: { S5: {} } }),
];
const search: Some = {
  searchDone: [
    buildRow("searchDone", {
      search: "s1",
      lookedFor: words("who watches"),
      place: words("pages"),
      about: ["ncg"],
    }),
  ],
};
const group = buildOrganisation("ncg", { kind: "board" });
const found = (asAt: string, ...parts: readonly Some[]) =>
  nobodyWatches(buildView(asAt, [group, ...watch, ...parts]));

describe("nobody watches", () => {
  it.each([
    ["2026-09-30", 0],
    ["2026-10-01", 1],
  ])("as at %s: once the group's term is over", (asAt, count) => {
    expect(found(asAt, termly())).toHaveLength(count);
  });

  it("rests on the rule and the dated search, and says where it is only that nothing is published", () => {
    const view = buildView("2026-11-21", [group, ...watch, termly(), search], published);
    expect(nobodyWatches(view)).toMatchObject([
      {
        subjects: ["ncg"],
        organisations: ["ncg", "welsh-government"],
        records: [{ table: "groupRule" }, { table: "searchDone" }],
        params: { group: "ncg", ended: { to: "2026-09-30" }, published: true },
      },
    ]);
  });

  it("is not found once it is met that somebody is to watch", () => {
    const met = [
      buildAssessment("welsh-government", "S5"),
      buildEvidence("welsh-government", "S5"),
    ];
    expect(found("2026-11-21", termly(), ...met)).toEqual([]);
    const partly = buildAssessment("welsh-government", "S5", { state: "partly-met" });
    expect(found("2026-11-21", termly(), partly)).toHaveLength(1);
  });

  it("looks at the last of the group's rules, and at none that has no day", () => {
    const first = termly({ rule: "twice", when: when("2024-12-31") });
    expect(found("2026-06-01", first, termly())).toEqual([]);
    expect(found("2026-11-21", termly(), termly({ rule: "always", when: null }))).toEqual([]);
    expect(found("2026-11-21")).toEqual([]);
  });
});

describe("the owner has ended", () => {
  const owner = buildOrganisation("gone", { kind: "board", until: when("2025-06-01") });
  const owned = (asAt: string, activity: Some, overrides: ViewOverrides = {}) =>
    endedOwner(buildView(asAt, [owner, activity], overrides));
  const undone = buildActivity("gone", "archive", { forecast: when("2025-05-01") });

  it.each([
    ["2025-05-31", 0],
    ["2025-06-01", 1],
  ])("as at %s", (asAt, count) => {
    expect(owned(asAt, undone)).toHaveLength(count);
  });

  it("says nothing of what was done, nor of one whose owner goes on", () => {
    const done = buildActivity("gone", "archive", { actual: when("2025-05-01") });
    expect(owned("2026-01-01", done)).toEqual([]);
    expect(owned("2026-01-01", buildActivity("other", "archive", {}))).toEqual([]);
  });

  it("does not take it for undone on the public record, but where it is told to come later", () => {
    expect(owned("2026-01-01", undone, published)).toEqual([]);
    const later = buildActivity("gone", "archive", { forecast: when("2025-06-01") });
    expect(owned("2026-01-01", later, published)).toMatchObject([
      { subjects: ["gone:archive"], params: { organisation: "gone" } },
    ]);
  });
});
