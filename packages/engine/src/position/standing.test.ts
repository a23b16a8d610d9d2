import { describe, expect, it } from "vitest";
import {
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildPosition, pairOf } from "#testing/position";
import { when, words, type Some } from "#testing/row";

const authority = (criterion: Parameters<typeof buildCatalogue>[1]["criteria"][string] = {}) => [
  buildOrganisation("A"),
  buildCatalogue("authority", { criteria: { c: criterion } }),
];
const standing = (asAt: string, ...parts: readonly Some[]) =>
  pairOf(buildPosition(asAt, parts), "c").standing;

describe("standing", () => {
  it("is met with one valid piece of evidence of an accepted kind, whatever else has expired", () => {
    const parts = [
      ...authority(),
      ...buildMet("A", "c"),
      buildEvidence("A", "c", { evidence: "old", expiresOn: "2025-02-02" }),
    ];
    expect(standing("2025-06-01", ...parts)).toBe("met");
  });

  it("is unevidenced without any, with an unaccepted kind, with a withdrawn one, or with one let go", () => {
    const said = [...authority(), buildAssessment("A", "c")];
    expect(standing("2025-06-01", ...said)).toBe("unevidenced");
    expect(standing("2025-06-01", ...said, buildEvidence("A", "c", { kind: "survey" }))).toBe(
      "unevidenced",
    );
    expect(standing("2025-06-01", ...said, buildEvidence("A", "c", { withdrawn: true }))).toBe(
      "unevidenced",
    );
    expect(standing("2025-06-01", ...said, buildEvidence("A", "c", { on: false }))).toBe(
      "unevidenced",
    );
  });

  it("takes evidence of any kind where the criterion names none", () => {
    expect(
      standing(
        "2025-06-01",
        ...authority({ accepts: [] }),
        buildAssessment("A", "c"),
        buildEvidence("A", "c", { kind: "survey" }),
      ),
    ).toBe("met");
  });

  it("expires after the last day of its evidence", () => {
    const parts = [
      ...authority(),
      buildAssessment("A", "c"),
      buildEvidence("A", "c", { expiresOn: "2025-06-01" }),
    ];
    expect(standing("2025-06-01", ...parts)).toBe("met");
    expect(standing("2025-06-02", ...parts)).toBe("expired");
  });

  it("expires on the day that the arrangement its evidence names is no longer", () => {
    const parts = [
      ...authority(),
      buildOrganisation("gwe", { kind: "regional-body", until: when("2025-06-01") }),
      buildAssessment("A", "c"),
      buildEvidence("A", "c", { arrangement: "gwe" }),
    ];
    expect(standing("2025-05-31", ...parts)).toBe("met");
    expect(standing("2025-06-01", ...parts)).toBe("expired");
  });

  it("goes stale the day after its days are used up, and an old not met stays not met", () => {
    const fresh = authority({ freshDays: 120 });
    expect(standing("2025-06-01", ...fresh, ...buildMet("A", "c"))).toBe("met");
    expect(standing("2025-06-02", ...fresh, ...buildMet("A", "c"))).toBe("stale");
    expect(standing("2026-06-02", ...fresh, buildAssessment("A", "c", { state: "not-met" }))).toBe(
      "not-met",
    );
  });

  it("is expired before it is stale, and never stale where it does not age", () => {
    const evidence = buildEvidence("A", "c", { expiresOn: "2025-02-02" });
    expect(
      standing("2026-09-01", ...authority({ freshDays: 1 }), buildAssessment("A", "c"), evidence),
    ).toBe("expired");
    expect(standing("2026-09-01", ...authority(), ...buildMet("A", "c"))).toBe("met");
  });

  it("is not applicable only with a reason and someone who agreed", () => {
    const off = { applies: false, reason: words("never left"), agreedBy: "welsh-government" };
    expect(standing("2025-06-01", ...authority(), buildRequirement("A", "c", off))).toBe(
      "not-applicable",
    );
    expect(
      standing(
        "2025-06-01",
        ...authority(),
        buildRequirement("A", "c", { ...off, agreedBy: null }),
      ),
    ).toBe("not-assessed");
    expect(
      standing("2025-06-01", ...authority(), buildRequirement("A", "c", { ...off, reason: null })),
    ).toBe("not-assessed");
  });
});
