import type { GivenFact } from "@parod/schema/told/tables";
import { describe, expect, it } from "vitest";
import { capacityCollision } from "#coherence/rules/capacity-collision";
import { buildView } from "#coherence/testing/build-view";
import { buildActivity, buildOrganisation } from "#testing/build";
import { buildRow, when, type Some } from "#testing/row";

const concern = (given: Partial<GivenFact<"concernTold">> = {}): Some => ({
  concernTold: [
    buildRow("concernTold", {
      ...{ concern: "c", organisation: "A", text: "few people", bites: "schools", open: true },
      ...given,
    }),
  ],
});
const due = (organisation: string, ...days: readonly string[]): readonly Some[] =>
  days.map((day, at) => buildActivity(organisation, `m${at}`, { forecast: when(day) }));
const found = (...parts: readonly Some[]) =>
  capacityCollision.find(
    buildView("2026-06-01", [
      buildOrganisation("A"),
      buildOrganisation("dysgu", { kind: "body" }),
      buildOrganisation("wg", { kind: "government" }),
      ...parts,
    ]),
  );
const four = ["2026-07-01", "2026-07-08", "2026-07-15", "2026-07-22"] as const;

describe("capacity collision", () => {
  it.each([
    ["27 days apart", "2026-07-28", 1],
    ["28 days apart, which is the threshold", "2026-07-29", 1],
    ["29 days apart", "2026-07-30", 0],
  ] as const)("four things, the last %s", (_, last, count) => {
    expect(found(concern(), ...due("A", ...four.slice(0, 3), last))).toHaveLength(count);
  });

  it("needs four, and an open concern", () => {
    expect(found(concern(), ...due("A", ...four.slice(0, 3)))).toEqual([]);
    expect(found(concern({ open: false }), ...due("A", ...four))).toEqual([]);
    expect(found(...due("A", ...four))).toEqual([]);
  });

  it.each([
    ["ends the day before", when("2026-06-10", "2026-06-30"), 0],
    ["ends on the first day", when("2026-06-10", "2026-07-01"), 1],
    ["begins on the last day", when("2026-07-22", "2026-12-31"), 1],
    ["begins the day after", when("2026-07-23", "2026-12-31"), 0],
    ["lies between two of them", when("2026-07-02", "2026-07-03"), 1],
    ["is over", when("2026-02-01", "2026-05-01"), 0],
  ] as const)("the concern %s", (_, days, count) => {
    expect(found(concern({ when: days }), ...due("A", ...four))).toHaveLength(count);
  });

  it.each([
    ["body", "dysgu"],
    ["government", "wg"],
    ["schools", "A"],
    ["authorities", "A"],
  ] as const)("a concern that bites %s is about %s", (bites, organisation) => {
    const facts = ["A", "dysgu", "wg"].flatMap((code) => due(code, ...four));
    const said = found(concern({ bites }), ...facts);
    expect(said.map(({ subjects }) => subjects)).toEqual([[organisation, "c"]]);
  });

  it("blames no authority for what another raised", () => {
    const raised = concern({ bites: "authorities", organisation: "wg" });
    expect(found(raised, ...due("A", ...four), ...due("wg", ...four))).toEqual([]);
  });

  it("counts only what is certainly due, not done, and still to come", () => {
    const three = due("A", ...four.slice(0, 3));
    const and = (given: { forecast: ReturnType<typeof when>; actual?: ReturnType<typeof when> }) =>
      found(concern(), ...three, buildActivity("A", "more", given));
    expect(and({ forecast: when("2026-07-20", "2026-07-29") })).toHaveLength(1);
    expect(and({ forecast: when("2026-07-20", "2026-07-30") })).toEqual([]);
    expect(and({ forecast: when("2026-07-10"), actual: when("2026-05-20") })).toEqual([]);
    expect(
      found(concern(), ...due("A", "2026-05-31", "2026-06-01", "2026-06-02", "2026-06-03")),
    ).toEqual([]);
    expect(
      found(concern(), ...due("A", "2026-06-01", "2026-06-01", "2026-06-02", "2026-06-03")),
    ).toHaveLength(1);
  });

  it("names the fullest weeks, the first of equals", () => {
    const [one] = found(
      concern(),
      ...due("A", "2026-06-15", "2026-07-06", "2026-07-13", "2026-07-20", "2026-08-03"),
    );
    expect(one?.params).toMatchObject({
      from: "2026-07-06",
      to: "2026-08-03",
      activities: ["A:m1", "A:m2", "A:m3", "A:m4"],
    });
  });
});
