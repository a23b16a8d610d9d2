import { describe, expect, it } from "vitest";
import { earlierThanTheNetwork } from "#coherence/rules/earlier-than-the-network";
import { buildView } from "#coherence/testing/build-view";
import { buildLink, publicRecord } from "#coherence/testing/link";
import { buildActivity } from "#testing/build";
import { when, type Some } from "#testing/row";

const on = (organisation: string, code: string, day: string | null): Some =>
  buildActivity(organisation, code, day === null ? {} : { forecast: when(day) });
const found = (...parts: readonly Some[]) =>
  earlierThanTheNetwork.find(buildView("2026-03-02", parts));
/** It is told for Monday 11 May, and what it waits on for a day later. */
const waiting = (giver: string) => [
  on("A", "give", giver),
  on("B", "take", "2026-05-11"),
  buildLink("A:give", "B:take"),
];

describe("earlier than the network", () => {
  it.each([
    ["four working days", "2026-05-15", 0],
    ["five working days, which is the threshold", "2026-05-18", 0],
    ["six working days", "2026-05-19", 1],
  ] as const)("%s later than told", (_, giver, count) => {
    expect(found(...waiting(giver))).toHaveLength(count);
  });

  it("says what holds it, and by how much", () => {
    expect(found(...waiting("2026-05-19"))).toMatchObject([
      {
        severity: "warns",
        subjects: ["B:take"],
        organisations: ["B", "A"],
        params: { computed: "2026-05-19", days: 6, heldBy: "A:give", follow: 0 },
        path: [{ id: "A:give" }, { id: "A:give.B:take" }, { id: "B:take" }],
      },
    ]);
  });

  it("names the first of a chain, and counts what follows", () => {
    const chain = [
      ...waiting("2026-06-01"),
      on("C", "then", "2026-05-12"),
      on("D", "last", "2026-05-12"),
      buildLink("B:take", "C:then"),
      buildLink("C:then", "D:last"),
    ];
    const said = found(...chain);
    expect(said.map(({ params }) => [params.activity, params.follow])).toEqual([["B:take", 2]]);
  });

  it("names what is later by more than the threshold though what holds it is late by less", () => {
    const said = found(
      ...waiting("2026-05-15"),
      on("C", "then", "2026-05-04"),
      buildLink("B:take", "C:then"),
    );
    expect(said.map(({ params }) => params.activity)).toEqual(["C:then"]);
  });

  it("looks through what has no day of its own", () => {
    const said = found(
      on("A", "give", "2026-06-01"),
      on("B", "between", null),
      on("C", "take", "2026-05-11"),
      buildLink("A:give", "B:between"),
      buildLink("B:between", "C:take"),
    );
    expect(said.map(({ params }) => [params.activity, params.heldBy])).toEqual([
      ["C:take", "B:between"],
    ]);
  });

  it("leaves a date that has merely passed to silence, and names what it holds up", () => {
    expect(found(on("A", "overdue", "2026-01-12"))).toEqual([]);
    const said = found(
      on("A", "overdue", "2026-01-12"),
      on("B", "take", "2026-02-02"),
      buildLink("A:overdue", "B:take"),
    );
    expect(said.map(({ params }) => [params.activity, params.heldBy])).toEqual([
      ["B:take", "A:overdue"],
    ]);
  });

  it("is inside a range that was told, and silent of what is done or not linked", () => {
    const ranged = buildActivity("B", "take", { forecast: when("2026-05-01", "2026-06-30") });
    expect(found(on("A", "give", "2026-06-30"), ranged, buildLink("A:give", "B:take"))).toEqual([]);
    const done = buildActivity("B", "take", {
      forecast: when("2026-02-02"),
      actual: when("2026-02-02"),
    });
    expect(found(on("A", "give", "2026-06-30"), done, buildLink("A:give", "B:take"))).toEqual([]);
  });

  it("computes nothing on the public record", () => {
    const view = buildView("2026-03-02", waiting("2026-06-01"), publicRecord);
    expect(earlierThanTheNetwork.find(view)).toEqual([]);
  });
});
