import { describe, expect, it } from "vitest";
import { unshared } from "#coherence/rules/unshared";
import { buildView } from "#coherence/testing/build-view";
import type { Opening } from "#coherence/view";
import { buildOrganisation } from "#testing/build";
import { buildRow, type Some } from "#testing/row";

const world: readonly Some[] = [
  buildOrganisation("A"),
  buildOrganisation("B"),
  buildOrganisation("dysgu", { kind: "body" }),
];
const version = (number: number, effectiveOn: string, planLanguage: "en" | "cy" = "en"): Some => ({
  planVersion: [
    buildRow(
      "planVersion",
      { plan: "p", organisation: "A", version: number, planLanguage, title: "plan" },
      { effectiveOn },
    ),
  ],
});
const consent = (
  number: number,
  given = true,
  { audience = "B", effectiveOn = "2025-03-01" } = {},
): Some => ({
  consent: [
    buildRow(
      "consent",
      { plan: "p", organisation: "A", audience, version: number, given },
      { effectiveOn },
    ),
  ],
});
const opened = (number: number, by: string): Opening => ({
  plan: "p",
  organisation: "A",
  version: number,
  by,
});
const found = (asAt: string, parts: readonly Some[], openings: readonly Opening[] | null = null) =>
  unshared.find(buildView(asAt, [...world, ...parts], { openings }));
const cases = (...given: Parameters<typeof found>) =>
  found(...given).map(({ params }) => [params.case, params.version, params.audience]);

describe("not shared again", () => {
  const two = [version(1, "2025-03-01"), version(2, "2025-06-01")];
  const missing = [["not-shared", 2, "B"]];
  it.each([
    ["2025-06-28", []],
    ["2025-06-29", []],
    ["2025-06-30", missing],
  ])("the second version is of 1 June, as at %s", (asAt, expected) => {
    expect(cases(asAt, [...two, consent(1)])).toEqual(expected);
  });

  it.each([
    ["yes to the present one", [consent(1), consent(2)], []],
    ["no to the present one", [consent(1), consent(2, false)], []],
    ["the last word was no", [consent(1, false)], []],
    ["nothing ever said", [], []],
  ])("%s", (_name, parts, expected) => {
    expect(cases("2026-01-01", [...two, ...parts])).toEqual(expected);
  });

  it("goes by the newest version of which something was said", () => {
    const three = [...two, version(3, "2025-09-01")];
    expect(cases("2026-01-01", [...three, consent(1), consent(2, false)])).toEqual([]);
    expect(cases("2026-01-01", [...three, consent(1, false), consent(2)])).toEqual([
      ["not-shared", 3, "B"],
    ]);
  });

  it("counts from the first language of the version", () => {
    const parts = [...two, version(2, "2025-06-20", "cy"), consent(1)];
    expect(cases("2025-06-30", parts)).toEqual(missing);
  });

  it("leads to the version and to what was promised", () => {
    const [finding] = found("2026-01-01", [...two, consent(1)]);
    expect(finding).toMatchObject({
      severity: "notes",
      subjects: ["A", "p", "B", "not-shared"],
      params: { since: "2025-06-01" },
      records: [{ table: "planVersion" }, { table: "consent" }],
    });
  });
});

describe("not opened", () => {
  const one = [version(1, "2025-03-01"), consent(1)];
  const unread = [["not-opened", 1, "B"]];
  it.each([
    ["2025-04-29", []],
    ["2025-04-30", []],
    ["2025-05-01", unread],
  ])("shared on 1 March, as at %s", (asAt, expected) => {
    expect(cases(asAt, one, [])).toEqual(expected);
  });

  it("is not said where openings are not known", () => {
    expect(cases("2026-01-01", one)).toEqual([]);
  });

  it.each([
    ["by whom it was shared with", [opened(1, "B")], []],
    ["by another", [opened(1, "dysgu")], unread],
    ["in another version", [opened(2, "B")], unread],
  ])("opened %s", (_name, openings, expected) => {
    expect(cases("2026-01-01", one, openings)).toEqual(expected);
  });

  it("takes an audience at its word", () => {
    const all = [version(1, "2025-03-01"), consent(1, true, { audience: "all-authorities" })];
    expect(cases("2026-01-01", all, [opened(1, "B")])).toEqual([]);
    expect(cases("2026-01-01", all, [opened(1, "dysgu")])).toHaveLength(1);
  });

  it("counts from the day of consent, where that is later, and is of what is shared now", () => {
    const later = [version(1, "2025-03-01"), consent(1, true, { effectiveOn: "2025-06-01" })];
    expect(cases("2025-07-31", later, [])).toEqual([]);
    expect(cases("2025-08-01", later, [])).toEqual(unread);
    expect(cases("2026-01-01", [version(1, "2025-03-01"), consent(1, false)], [])).toEqual([]);
  });
});
