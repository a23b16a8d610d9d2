import { addDays, type Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import { describe, expect, it } from "vitest";
import { remindersOn } from "#returns/reminders";

const due = "2026-07-18" as Day;
/** `amended`: organisations that a certification was told of before. */
const facts = (
  states: Readonly<Record<string, string>> = {},
  state = "open",
  amended: readonly string[] = [],
) =>
  ({
    roundTold: [{ round: "r", due, state }],
    returnState: Object.entries(states).map(([organisation, each]) => ({
      round: "r",
      organisation,
      state: each,
      certifier: amended.includes(organisation) ? "somebody" : null,
    })),
    anchors: {
      organisation: [
        { id: "a", kind: "local-authority", catalogue: "authority" },
        { id: "b", kind: "local-authority", catalogue: "authority" },
        { id: "ncg", kind: "board", catalogue: null },
      ],
    },
  }) as unknown as Pick<Facts, "roundTold" | "returnState" | "anchors">;
const keys = (given: ReturnType<typeof facts>, days: number): string[] =>
  remindersOn(given, addDays(due, days)).map(({ key }) => key);

describe("reminders", () => {
  it("come seven days and one day before, and the day after", () => {
    expect(
      Object.fromEntries([-8, -7, -2, -1, 0, 1, 30].map((at) => [at, keys(facts(), at)[0]])),
    ).toEqual({
      "-8": undefined,
      "-7": "r a due-7",
      "-2": "r a due-7",
      "-1": "r a due-1",
      "0": "r a due-1",
      "1": "r a late",
      "30": "r a late",
    });
  });
  it("are for those that a round asks and that are not in", () => {
    expect(keys(facts({ a: "certified", b: "changes-requested" }), -1)).toEqual(["r b due-1"]);
    expect(keys(facts({ a: "accepted", b: "submitted" }), 1)).toEqual(["r b late"]);
    // what was certified once was in time: questions sent back do not make it late
    expect(keys(facts({ a: "changes-requested", b: "accepted" }), 1)).toEqual([]);
  });
  it("are for a first return that was handed back, and for no amendment on its way", () => {
    const given = { a: "draft", b: "submitted" };
    expect(keys(facts(given), 1)).toEqual(["r a late", "r b late"]);
    expect(keys(facts(given, "open", ["a", "b"]), 1)).toEqual([]);
  });
  it("are of open rounds alone", () => {
    expect([keys(facts({}, "planned"), -1), keys(facts({}, "closed"), 1)]).toEqual([[], []]);
  });
});
