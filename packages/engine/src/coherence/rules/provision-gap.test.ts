import { describe, expect, it } from "vitest";
import { provisionGap } from "#coherence/rules/provision-gap";
import { buildView } from "#coherence/testing/build-view";
import {
  asked,
  fromDay,
  provided,
  someParties,
  untilDay,
} from "#coherence/testing/told-provisions";
import { buildOrganisation } from "#testing/build";
import { when, type Some } from "#testing/row";

const found = (asAt: string, ...parts: readonly Some[]) =>
  provisionGap.find(buildView(asAt, [...someParties, ...parts]));
const said = (asAt: string, ...parts: readonly Some[]) =>
  found(asAt, ...parts).map(({ params, severity }) => [
    params.case,
    severity,
    params.from,
    params.case === "between" ? params.last : params.until,
  ]);

describe("it is said that nobody does it", () => {
  const nobody = provided("none", { ...fromDay("2025-05-01"), ...untilDay("2025-07-01") });
  it.each([
    ["2025-04-30", 0],
    ["2025-05-01", 1],
    ["2025-06-30", 1],
    ["2025-07-01", 0],
  ])("as at %s", (asAt, count) => {
    expect(said(asAt, nobody)).toHaveLength(count);
  });

  it("blocks, with the day told, from when and until when, whoever was asked or not", () => {
    expect(found("2025-06-01", nobody)).toMatchObject([
      {
        severity: "blocks",
        subjects: ["F1", "a"],
        params: { case: "nobody", from: { from: "2025-05-01" }, until: "2025-07-01" },
      },
    ]);
    expect(said("2025-06-01", provided("none"))).toEqual([["nobody", "blocks", null, null]]);
  });

  it("is no gap where another says that somebody does", () => {
    expect(said("2025-06-01", nobody, provided("body", { statedBy: "body" }))).toEqual([]);
  });
});

describe("days left out between two providers", () => {
  const before = provided("body", untilDay("2025-06-01"));
  const after = provided("a", fromDay("2025-06-21"));

  it("is found where a round asked: before, on and after its days", () => {
    const days = ["2025-06-01", "2025-06-20"];
    expect(said("2025-07-01", asked, before, after)).toEqual([["between", "notes", ...days]]);
    expect(said("2025-06-21", asked, before, after)).toEqual([["between", "notes", ...days]]);
    expect(said("2025-06-20", asked, before, after)).toEqual([["between", "blocks", ...days]]);
    expect(found("2025-07-01", asked, before, after)[0]).toMatchObject({
      subjects: ["F1", "a", "body"],
      params: { before: "body", next: "a" },
    });
  });

  it("has no last day where nobody is told to follow", () => {
    expect(found("2025-07-01", asked, before)).toMatchObject([
      { severity: "blocks", params: { from: "2025-06-01", last: null, next: null } },
    ]);
  });

  it("is found of the end of the provider itself", () => {
    const ended = buildOrganisation("gone", { kind: "regional-body", until: when("2025-06-01") });
    expect(said("2025-07-01", asked, ended, provided("gone"), after)).toEqual([
      ["between", "notes", "2025-06-01", "2025-06-20"],
    ]);
  });

  it.each<[string, Some[]]>([
    ["where nobody asked: silence is no gap", [before, after]],
    [
      "where one begins on the day that the other ends",
      [asked, before, provided("a", fromDay("2025-06-01"))],
    ],
    [
      "where the dates are ranges that touch",
      [
        asked,
        provided("body", untilDay("2025-06-01", "2025-07-01")),
        provided("a", fromDay("2025-06-20", "2025-07-31")),
      ],
    ],
    ["where nothing was told before", [asked, after]],
    [
      "where another goes on saying that it does",
      [asked, before, provided("body", { statedBy: "body" })],
    ],
    ["where nothing is told at all", [asked]],
  ])("is not found %s", (_title, parts) => {
    expect(found("2025-07-01", ...parts)).toEqual([]);
  });

  it("is one finding of one provider, that which is not over", () => {
    const twice = [
      provided("body", untilDay("2025-03-01")),
      provided("a", { ...fromDay("2025-03-21"), ...untilDay("2025-04-01") }),
      provided("body", { statedBy: "b", ...fromDay("2025-04-01"), ...untilDay("2025-06-25") }),
    ];
    expect(said("2025-07-01", asked, ...twice)).toEqual([
      ["between", "blocks", "2025-06-25", null],
    ]);
  });
});
