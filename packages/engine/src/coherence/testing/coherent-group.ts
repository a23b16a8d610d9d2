import { meeting } from "#coherence/testing/group-rule";
import type { Spec } from "#coherence/testing/spec";
import { buildCommitment } from "#testing/build-network";
import { buildRow, when, words, type Some } from "#testing/row";

const seats = ["seat-1", "seat-2", "seat-3", "seat-4"] as const;
/** One for each term that is over by June 2026. */
const meetings = ["2025-03-12", "2025-06-18", "2025-11-05", "2026-03-04"] as const;

const seat = (id: string): Some => ({
  anchors: { seat: [{ id, group: "ncg" }] },
  seatTold: [
    buildRow("seatTold", { seat: id, office: words(id), organisation: "ncg", represents: [] }),
  ],
  seatHolder: [buildRow("seatHolder", { seat: id, holder: `${id}.1` })],
});

const attended = (on: string): Some => ({
  ...meeting(on, { attendance: "published" }),
  attendance: seats.map((each, at) =>
    buildRow(
      "attendance",
      { meeting: on, seat: each, state: at === 0 ? "apologies" : "present" },
      { effectiveOn: on },
    ),
  ),
});

/** The plan of an authority: twice told, shared again, and opened by another. */
const plan = (organisation: string): Some => ({
  planVersion: [
    buildRow(
      "planVersion",
      {
        plan: `${organisation}.plan`,
        organisation,
        title: "plan",
        version: 2,
        planLanguage: "en",
      },
      { effectiveOn: "2026-02-02" },
    ),
  ],
  consent: [
    buildRow(
      "consent",
      {
        plan: `${organisation}.plan`,
        organisation,
        audience: "all-authorities",
        given: true,
        version: 2,
      },
      { effectiveOn: "2026-02-03" },
    ),
  ],
});

/** A group that meets each term with most of its members, answered asks, and plans shared as promised. */
export const coherentGroup = ({ authorities }: Spec): readonly Some[] => [
  ...seats.map(seat),
  {
    groupRule: [
      buildRow("groupRule", {
        group: "ncg",
        rule: "rule-termly",
        text: words("once a term"),
        meetings: 1,
        when: when("2026-09-30"),
        each: "term",
      }),
    ],
  },
  ...meetings.map(attended),
  buildCommitment("answered", { by: when("2025-07-31"), state: "answered" }),
  buildCommitment("to-come", { by: when("2026-09-01") }),
  buildCommitment("no-day"),
  ...authorities.map(({ code }) => plan(code)),
];
