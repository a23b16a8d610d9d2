import { describe, expect, it } from "vitest";
import { chainTo, waitingOn } from "#network/around";
import { programmeNetwork, type ProgrammeNetwork } from "#network/programme-network";
import { buildActivity, buildOrganisation } from "#testing/build";
import { buildFacts, buildProgramme, buildRow, buildStand, when, type Some } from "#testing/row";

const link = (
  id: string,
  [giver, taker]: readonly [string, string],
  more: Partial<{
    side: "giver" | "taker";
    stance: "stated" | "disagrees";
    lag: number;
    type: "FS" | "SS";
  }> = {},
): Some => ({
  anchors: { dependency: [{ id, giverKind: "milestone", giver, taker }] },
  dependencySide: [
    buildRow("dependencySide", {
      ...{ dependency: id, side: "giver", stance: "stated", type: "FS", lag: 0 },
      ...more,
    }),
  ],
});
const base = [buildOrganisation("A"), buildOrganisation("B")];
function networkOf(asAt: string, ...facts: readonly Some[]): ProgrammeNetwork {
  const network = programmeNetwork({
    programme: buildProgramme(),
    stand: buildStand(asAt),
    facts: buildFacts(...base, ...facts),
  });
  if (network === null) throw new Error("no network");
  return network;
}
const of = (network: ProgrammeNetwork, id: string) => network.activities.get(id);

describe("the network of a programme", () => {
  it("moves what waits past its own forecast, over organisations, and says by how much", () => {
    const network = networkOf(
      "2026-03-02",
      buildActivity("A", "give", { forecast: when("2026-04-02") }),
      buildActivity("B", "take", { forecast: when("2026-03-16") }),
      link("d", ["A:give", "B:take"], { lag: 2 }),
    );
    // two working days after Thursday 2 April, over Easter
    expect(of(network, "B:take")).toMatchObject({
      ...{ date: "2026-04-08", holding: "links", driving: ["A:give"], laterDays: 15 },
    });
    expect(of(network, "A:give")).toMatchObject({ date: "2026-04-02", laterDays: 0 });
    expect(chainTo(network, "B:take")).toEqual(["A:give", "B:take"]);
    expect(waitingOn(network, "A:give")).toEqual([{ id: "B:take", direct: true }]);
  });

  it("keeps what happened, and puts nothing undone before the day looked at", () => {
    const network = networkOf(
      "2026-03-02",
      buildActivity("A", "done", { forecast: when("2026-01-12"), actual: when("2026-01-10") }),
      buildActivity("A", "overdue", { forecast: when("2026-02-02") }),
      buildActivity("A", "after", { forecast: when("2026-02-16") }),
      link("d", ["A:done", "A:after"]),
    );
    expect(of(network, "A:done")).toMatchObject({
      ...{ date: "2026-01-10", done: true, holding: "actual", floatDays: null },
    });
    expect(of(network, "A:overdue")).toMatchObject({
      ...{ date: "2026-03-02", holding: "as-at", laterDays: 20 },
    });
    expect(of(network, "A:after")).toMatchObject({ date: "2026-03-02", holding: "as-at" });
  });

  it("is not late on the Monday of a Sunday, nor inside the range that was told", () => {
    const network = networkOf(
      "2026-03-02",
      buildActivity("A", "sunday", { forecast: when("2026-03-15") }),
      buildActivity("A", "season", { forecast: when("2026-06-01", "2026-08-31") }),
    );
    expect(of(network, "A:sunday")).toMatchObject({ date: "2026-03-16", laterDays: 0 });
    expect(of(network, "A:season")).toMatchObject({ date: "2026-06-01", laterDays: 0 });
  });

  it("makes up no date: without a told day, own or before it, there is none", () => {
    const network = networkOf(
      "2026-03-02",
      buildActivity("A", "alone"),
      buildActivity("A", "after-nothing"),
      buildActivity("A", "given", { forecast: when("2026-05-05") }),
      buildActivity("A", "after-given"),
      link("d1", ["A:alone", "A:after-nothing"]),
      link("d2", ["A:given", "A:after-given"]),
    );
    expect(of(network, "A:alone")).toMatchObject({ date: null, holding: "unknown" });
    expect(of(network, "A:after-nothing")).toMatchObject({ date: null, driving: [] });
    expect(of(network, "A:after-given")).toMatchObject({ date: "2026-05-05", holding: "links" });
  });

  it("measures float to the programme's end in working days", () => {
    const network = networkOf(
      "2026-03-02",
      buildActivity("A", "before", { forecast: when("2026-09-23") }),
      buildActivity("A", "after", { forecast: when("2026-10-07") }),
    );
    expect(of(network, "A:before")?.floatDays).toBe(5);
    expect(of(network, "A:after")?.floatDays).toBe(-5);
  });

  it("counts a link once one side asserts it, not one that is only denied", () => {
    const facts = [
      buildActivity("A", "give", { forecast: when("2026-06-01") }),
      buildActivity("B", "take", { forecast: when("2026-05-05") }),
    ];
    const dateWith = (...links: readonly Some[]) =>
      of(networkOf("2026-03-02", ...facts, ...links), "B:take")?.date;
    expect(dateWith(link("d", ["A:give", "B:take"], { stance: "disagrees" }))).toBe("2026-05-05");
    expect(dateWith(link("d", ["A:give", "B:take"], { side: "taker" }))).toBe("2026-06-01");
    expect(dateWith(link("d", ["A:give", "B:nothing"]))).toBe("2026-05-05");
  });

  it("names a circle and still works out the rest", () => {
    const network = networkOf(
      "2026-03-02",
      ...["a", "b", "c", "d"].map((code) =>
        buildActivity("A", code, { forecast: when("2026-05-05") }),
      ),
      link("1", ["A:a", "A:b"]),
      link("2", ["A:b", "A:a"]),
      link("3", ["A:c", "A:d"], { lag: 1 }),
    );
    expect(network.circles.map((ids) => ids.toSorted())).toEqual([["A:a", "A:b"]]);
    expect(of(network, "A:d")?.date).toBe("2026-05-06");
  });

  it("names no circle through what has happened, and keeps the link that still holds", () => {
    const network = networkOf(
      "2026-03-02",
      buildActivity("A", "a", { forecast: when("2026-05-05"), actual: when("2026-02-02") }),
      buildActivity("A", "b", { forecast: when("2026-05-05") }),
      link("1", ["A:a", "A:b"]),
      link("2", ["A:b", "A:a"]),
    );
    expect(network.circles).toEqual([]);
    expect([...network.into.keys()]).toEqual(["A:b"]);
    expect(of(network, "A:b")?.date).toBe("2026-05-05");
  });

  it("works out the rest however many circles there are", () => {
    const many = Array.from({ length: 600 }, (_, at) => [`x${at}`, `y${at}`] as const);
    const network = networkOf(
      "2026-03-02",
      ...many.flat().map((code) => buildActivity("A", code)),
      buildActivity("A", "apart", { forecast: when("2026-05-05") }),
      ...many.flatMap(([x, y]) => [
        link(`${x}${y}`, [`A:${x}`, `A:${y}`]),
        link(`${y}${x}`, [`A:${y}`, `A:${x}`]),
      ]),
    );
    expect(network.circles).toHaveLength(600);
    expect(of(network, "A:apart")?.date).toBe("2026-05-05");
  });

  it("lists what waits directly before what waits through others", () => {
    const network = networkOf(
      "2026-03-02",
      ...["a", "b", "c", "d"].map((code, at) =>
        buildActivity("A", code, { forecast: when(`2026-05-1${5 - at}`) }),
      ),
      link("1", ["A:a", "A:b"]),
      link("2", ["A:a", "A:c"]),
      link("3", ["A:c", "A:d"]),
      link("4", ["A:b", "A:d"]),
    );
    expect(waitingOn(network, "A:a")).toEqual([
      { id: "A:b", direct: true },
      { id: "A:c", direct: true },
      { id: "A:d", direct: false },
    ]);
    expect(chainTo(network, "A:d")).toEqual(["A:a", "A:b", "A:d"]);
  });

  it("is near-linear and overflows nothing: a chain of 20,000", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `m${at}`);
    const facts: Some[] = [
      {
        anchors: {
          activity: many.map((code) => ({
            ...{ id: `A:${code}`, organisation: "A", code, workstream: null },
            ...{ kind: "milestone" as const, reachesStage: null },
          })),
          dependency: many.slice(1).map((code, at) => ({
            ...{ id: code, giverKind: "milestone" as const, giver: `A:m${at}`, taker: `A:${code}` },
          })),
        },
        activityDate: [
          buildRow("activityDate", {
            activity: "A:m0",
            line: "forecast",
            when: when("2026-05-05"),
          }),
        ],
        activityTold: many.map((code) =>
          buildRow("activityTold", {
            activity: `A:${code}`,
            title: { en: code, cy: code },
            makesTrue: [],
          }),
        ),
        dependencySide: many.slice(1).map((code) =>
          buildRow("dependencySide", {
            ...{ dependency: code, side: "taker", stance: "stated", type: "FS", lag: 0 },
          }),
        ),
      },
    ];
    const network = networkOf("2026-03-02", ...facts);
    expect(of(network, "A:m19999")?.date).toBe("2026-05-05");
    expect(chainTo(network, "A:m19999")).toHaveLength(20_000);
  });
});
