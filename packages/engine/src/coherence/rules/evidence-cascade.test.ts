import { describe, expect, it } from "vitest";
import { compareCodes } from "#code-order";
import { evidenceCascade } from "#coherence/rules/evidence-cascade";
import { buildView } from "#coherence/testing/build-view";
import {
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildOrganisation,
} from "#testing/build";
import { buildRow, when, type Some } from "#testing/row";

const names = ["C1", "C2", "C3", "C4"] as const;
const world: readonly Some[] = [
  buildCatalogue("authority", {
    criteria: Object.fromEntries(names.map((name) => [name, {}])),
  }),
  buildOrganisation("A"),
  buildOrganisation("B"),
  buildOrganisation("region", { kind: "regional-body", until: when("2025-06-01", "2025-06-30") }),
];
const rests = (claim: string, on: string, given = true): Some => {
  const [organisation = "", criterion = ""] = claim.split("|");
  const [onOrganisation = "", onCriterion = ""] = on.split("|");
  return {
    claimReliance: [
      buildRow("claimReliance", {
        organisation,
        criterion,
        onOrganisation,
        onCriterion,
        on: given,
      }),
    ],
  };
};
const claim = (pair: string): Some => {
  const [organisation = "", criterion = ""] = pair.split("|");
  return buildAssessment(organisation, criterion);
};
const found = (asAt: string, ...parts: readonly Some[]) =>
  evidenceCascade.find(buildView(asAt, [...world, ...parts]));
const falls = (asAt: string, ...parts: readonly Some[]) =>
  found(asAt, ...parts).map(({ params }) => [params.case, ...params.falls]);

/** C1 of A is met on one piece of evidence. */
const first = (given: Parameters<typeof buildEvidence>[2]): readonly Some[] => [
  claim("A|C1"),
  buildEvidence("A", "C1", given),
];

describe("evidence that holds no longer", () => {
  it.each([
    ["2025-12-30", []],
    ["2025-12-31", []],
    ["2026-01-01", [["expired", "A|C1"]]],
  ])("that expires on 31 December, as at %s", (asAt, expected) => {
    expect(falls(asAt, ...first({ expiresOn: "2025-12-31" }))).toEqual(expected);
  });

  it.each([
    ["2025-06-29", []],
    ["2025-06-30", [["arrangement-ended", "A|C1"]]],
  ])("that names an arrangement which ends in June, as at %s", (asAt, expected) => {
    expect(falls(asAt, ...first({ arrangement: "region" }))).toEqual(expected);
  });

  it("that was withdrawn, from the day it was", () => {
    const [finding] = found("2026-01-01", ...first({ withdrawn: true }));
    expect(finding?.params).toMatchObject({
      case: "withdrawn",
      on: "2025-02-01",
      title: "A.C1",
      organisation: "A",
    });
  });

  it("pulls nothing down that has another valid piece, that did not rely on it, or that is not told met", () => {
    const old = { expiresOn: "2025-12-31" };
    expect(
      falls("2026-01-01", ...first(old), buildEvidence("A", "C1", { evidence: "new" })),
    ).toEqual([]);
    expect(falls("2026-01-01", ...first({ ...old, on: false }))).toEqual([]);
    expect(falls("2026-01-01", ...first({ ...old, kind: "survey" }))).toEqual([]);
    expect(
      falls(
        "2026-01-01",
        buildAssessment("A", "C1", { state: "partly-met" }),
        buildEvidence("A", "C1", old),
      ),
    ).toEqual([]);
    expect(falls("2026-01-01", buildEvidence("A", "C1", old))).toEqual([]);
  });

  it("is found in each of two pieces that are gone", () => {
    expect(
      falls(
        "2026-01-01",
        ...first({ expiresOn: "2025-12-31" }),
        buildEvidence("A", "C1", { evidence: "second", withdrawn: true }),
      ).toSorted((a, b) => compareCodes(a.join(" "), b.join(" "))),
    ).toEqual([
      ["expired", "A|C1"],
      ["withdrawn", "A|C1"],
    ]);
  });
});

describe("the claims above", () => {
  const gone = first({ expiresOn: "2025-12-31" });

  it("fall with what they rest on, nearest first, as far as nothing else holds them", () => {
    const [finding, ...others] = found(
      "2026-01-01",
      ...gone,
      claim("B|C2"),
      rests("B|C2", "A|C1"),
      claim("A|C3"),
      rests("A|C3", "B|C2"),
      ...buildMet("A", "C4"),
      rests("A|C4", "B|C2"),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      subjects: ["A.C1"],
      organisations: ["A", "A", "B", "A"],
      params: { falls: ["A|C1", "B|C2", "A|C3"] },
      path: [
        { kind: "evidence", id: "A.C1" },
        { kind: "pair", id: "A|C1" },
        { kind: "pair", id: "B|C2" },
        { kind: "pair", id: "A|C3" },
      ],
    });
    expect(finding?.records.map((each) => each?.table)).toContain("claimReliance");
  });

  it("stand where they no longer rest on it", () => {
    expect(falls("2026-01-01", ...gone, claim("B|C2"), rests("B|C2", "A|C1", false))).toEqual([
      ["expired", "A|C1"],
    ]);
  });

  it("end where a circle in what was given began", () => {
    expect(
      falls(
        "2026-01-01",
        ...gone,
        claim("B|C2"),
        rests("B|C2", "A|C1"),
        rests("A|C1", "B|C2"),
        rests("A|C1", "A|C1"),
      ),
    ).toEqual([["expired", "A|C1", "B|C2"]]);
  });

  it("are looked at once each, however long and wide the way is", () => {
    const wide = Array.from({ length: 400 }, (_, at) => `C${String(at + 1)}`);
    const catalogue = buildCatalogue("authority", {
      criteria: Object.fromEntries(wide.map((name) => [name, {}])),
    });
    const links = wide.flatMap((name, at) =>
      [at - 1, at - 2, at - 3]
        .filter((below) => below >= 0)
        .map((below) => rests(`A|${name}`, `A|${wide[below] ?? ""}`)),
    );
    const view = buildView("2026-01-01", [
      catalogue,
      buildOrganisation("A"),
      ...gone,
      ...wide.slice(1).map((name) => claim(`A|${name}`)),
      ...links,
    ]);
    const [finding] = evidenceCascade.find(view);
    expect(finding?.params.falls).toHaveLength(400);
    expect(new Set(finding?.params.falls).size).toBe(400);
  });
});

describe("a claim that others rest on", () => {
  it.each([
    ["not-met", [["claim", "A|C3"]]],
    ["partly-met", [["claim", "A|C3"]]],
    ["not-assessed", []],
  ] as const)("told %s", (state, expected) => {
    expect(
      falls(
        "2026-01-01",
        buildAssessment("B", "C2", { state }),
        claim("A|C3"),
        rests("A|C3", "B|C2"),
      ),
    ).toEqual(expected);
  });

  it("pulls nothing down that has evidence of its own, or is not told met itself", () => {
    const notMet = buildAssessment("B", "C2", { state: "not-met" });
    const link = rests("A|C3", "B|C2");
    expect(falls("2026-01-01", notMet, link, ...buildMet("A", "C3"))).toEqual([]);
    expect(falls("2026-01-01", notMet, link)).toEqual([]);
  });
});

describe("how bad it is", () => {
  it.each([
    ["2026-09-29", "warns"],
    ["2026-09-30", "blocks"],
    ["2026-10-01", "blocks"],
  ])("for a must needed by 30 September, as at %s: %s", (asAt, severity) => {
    expect(found(asAt, ...first({ expiresOn: "2025-12-31" }))[0]?.severity).toBe(severity);
  });

  it("never blocks for what only improves", () => {
    const improves = buildCatalogue("authority", { criteria: { C1: { necessity: "improves" } } });
    const view = buildView("2026-10-01", [
      improves,
      buildOrganisation("A"),
      ...first({ expiresOn: "2025-12-31" }),
    ]);
    expect(evidenceCascade.find(view)[0]?.severity).toBe("warns");
  });
});
