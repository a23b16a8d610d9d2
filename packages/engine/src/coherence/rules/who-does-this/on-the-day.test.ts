import { describe, expect, it } from "vitest";
import { contested, expected } from "#coherence/rules/who-does-this/on-the-day";
import { buildView } from "#coherence/testing/build-view";
import { fromDay, provided, someParties } from "#coherence/testing/told-provisions";
import type { Some } from "#testing/row";

const view = (asAt: string, ...parts: readonly Some[]) =>
  buildView(asAt, [...someParties, ...parts]);
const waiting = (given: Parameters<typeof provided>[1] = {}) =>
  provided("body", { state: "expected", ...fromDay("2025-09-01"), ...given });

describe("expected, and not confirmed", () => {
  it.each([
    ["2025-08-31", 0],
    ["2025-09-01", 0],
    ["2025-09-02", 1],
  ])("as at %s: once its day has passed", (asAt, count) => {
    expect(expected(view(asAt, waiting()))).toHaveLength(count);
  });

  it("waits for the last day of a range", () => {
    const range = waiting(fromDay("2025-09-01", "2025-12-31"));
    expect(expected(view("2025-12-31", range))).toEqual([]);
    expect(expected(view("2026-01-01", range))).toHaveLength(1);
  });

  it("counts from the day it was said where no day is told", () => {
    const undated = provided("body", { state: "expected" }, "2025-03-01");
    expect(expected(view("2025-03-01", undated))).toEqual([]);
    expect(expected(view("2025-03-02", undated))).toMatchObject([{ params: { from: null } }]);
  });

  it("names all authorities of one function and provider together, with every row", () => {
    const found = expected(view("2026-01-01", waiting(), waiting({ authority: "b" })));
    expect(found).toMatchObject([
      {
        severity: "warns",
        subjects: ["F1", "body"],
        params: { provider: "body", authorities: ["a", "b"], from: { from: "2025-09-01" } },
      },
    ]);
    expect(found[0]?.records).toHaveLength(2);
  });

  it.each<[string, Some[]]>([
    ["another says that it is agreed", [waiting({ statedBy: "body", state: "agreed" })]],
    ["another provider is agreed", [provided("b")]],
    ["another is perhaps agreed", [provided("b", fromDay("2025-09-01", "2026-12-31"))]],
    ["it is contested", [waiting({ statedBy: "body", state: "contested" })]],
    ["another says that nobody does", [provided("none")]],
  ])("is not found where %s", (_title, parts) => {
    expect(expected(view("2026-01-01", waiting(), ...parts))).toEqual([]);
    expect(expected(view("2026-01-01"))).toEqual([]);
  });
});

describe("contested", () => {
  it("is found on the day alone, with what each names", () => {
    const parts = [
      provided("body"),
      provided("b", { state: "contested", ...fromDay("2025-06-01") }),
    ];
    expect(contested(view("2025-05-31", ...parts))).toEqual([]);
    expect(contested(view("2025-06-01", ...parts))).toMatchObject([
      { subjects: ["F1", "a"], params: { providers: ["b", "body"] } },
    ]);
  });

  it("is found where one says nobody and another somebody", () => {
    const parts = [provided("none"), provided("body", { statedBy: "body" })];
    expect(contested(view("2025-06-01", ...parts))).toMatchObject([
      { organisations: ["a", "body", "a", "body"], params: { providers: ["body"] } },
    ]);
    expect(contested(view("2025-06-01"))).toEqual([]);
  });
});
