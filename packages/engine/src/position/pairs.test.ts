import { describe, expect, it } from "vitest";
import { buildCatalogue, buildModel, buildOrganisation } from "#testing/build";
import { buildPosition } from "#testing/position";
import { when, type Some } from "#testing/row";

const partners = buildCatalogue("authority", {
  criteria: {
    all: {},
    shared: { models: ["partnership", "regional"] },
    alone: { models: ["own"] },
  },
});
const criteria = (...parts: readonly Some[]) =>
  buildPosition("2025-06-15", [partners, buildOrganisation("A"), ...parts]).pairs.map(
    (pair) => pair.criterion,
  );
const everything = ["all", "alone", "shared"];

describe("which pairs there are", () => {
  it("is all of them where no delivery model is told", () => {
    expect(criteria()).toEqual(everything);
  });

  it("leaves out what is not for the told model", () => {
    expect(criteria(buildModel("A", { model: "own" }))).toEqual(["all", "alone"]);
  });

  it("asks what is intended before what is", () => {
    expect(
      criteria(
        buildModel("A", { model: "own" }),
        buildModel("A", { phase: "current", model: "regional" }),
      ),
    ).toEqual(["all", "alone"]);
  });

  it("asks its own word before others'", () => {
    expect(
      criteria(
        buildModel("A", { model: "own" }),
        buildModel("A", { statedBy: "B", model: "regional" }),
      ),
    ).toEqual(["all", "alone"]);
  });

  it("keeps what any of the others' words keeps, where they differ", () => {
    expect(
      criteria(
        buildModel("A", { statedBy: "B", model: "own" }),
        buildModel("A", { statedBy: "C", model: "regional" }),
      ),
    ).toEqual(everything);
  });

  it("leaves nothing out for older history, told at the programme's start", () => {
    expect(criteria(buildModel("A", { model: "own", effectiveOn: "2025-01-01" }))).toEqual(
      everything,
    );
  });

  it("leaves nothing out for a model whose arrangement has ended", () => {
    const gwe = buildOrganisation("gwe", { kind: "regional-body", until: when("2025-06-01") });
    expect(criteria(gwe, buildModel("A", { model: "regional", arrangement: "gwe" }))).toEqual(
      everything,
    );
  });

  it("turns to no other word once that arrangement has ended: waiting takes no must away", () => {
    const [intended, current] = [
      { model: "regional", arrangement: "gwe" },
      { phase: "current", model: "own" },
    ] as const;
    const ends = (until: string) =>
      buildOrganisation("gwe", { kind: "regional-body", until: when(until) });
    expect(
      criteria(ends("2025-06-16"), buildModel("A", intended), buildModel("A", current)),
    ).toEqual(["all", "shared"]);
    expect(
      criteria(ends("2025-06-15"), buildModel("A", intended), buildModel("A", current)),
    ).toEqual(everything);
  });

  it("drops a criterion once the one that replaces it is told", () => {
    const replaced = buildCatalogue("authority", {
      criteria: { old: {}, new: { replaces: "old" } },
    });
    expect(
      buildPosition("2025-06-15", [replaced, buildOrganisation("A")]).pairs.map(
        (pair) => pair.criterion,
      ),
    ).toEqual(["new"]);
  });

  it("has none for an organisation without a catalogue, which is listed with null and not with 0", () => {
    const { organisations, pairs } = buildPosition("2025-06-15", [
      partners,
      buildOrganisation("B", { catalogue: null }),
    ]);
    expect(pairs).toEqual([]);
    expect(organisations[0]).toMatchObject({
      code: "B",
      stage: null,
      extent: null,
      outlook: null,
      workstreams: [],
      activities: [],
    });
  });

  it("lists no organisation whose name is not told yet", () => {
    const { organisationTold: _told, ...anchor } = buildOrganisation("C");
    expect(buildPosition("2025-06-15", [partners, anchor]).organisations).toEqual([]);
  });
});
