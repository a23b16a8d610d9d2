import type { GivenFact } from "@parod/schema/told/tables";
import { buildRow, when, words, type Framed, type Some } from "#testing/row";

/** A group, `ncg`, is to meet once a term until September 2026, said on 11 November 2024. */
export const groupRule = (
  given: Partial<GivenFact<"groupRule">> = {},
  frame: Framed = {},
): Some => ({
  groupRule: [
    buildRow(
      "groupRule",
      {
        group: "ncg",
        rule: "termly",
        text: words("once a term"),
        meetings: 1,
        when: when("2026-09-01", "2026-09-30"),
        each: "term",
        ...given,
      },
      { effectiveOn: "2024-11-11", ...frame },
    ),
  ],
});
/** A meeting of it, held on the day that names it. */
export const meeting = (on: string, given: Partial<GivenFact<"meetingTold">> = {}): Some => ({
  anchors: { meeting: [{ id: on }] },
  meetingTold: [
    buildRow(
      "meetingTold",
      {
        meeting: on,
        group: "ncg",
        status: "held",
        when: when(on),
        listed: [],
        attendance: "not-published",
        ...given,
      },
      { effectiveOn: on },
    ),
  ],
});
