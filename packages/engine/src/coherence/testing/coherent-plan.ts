import { activityId } from "@parod/schema/anchors";
import { addDays, type Day } from "@parod/schema/day";
import type { StageCode } from "@parod/schema/vocabulary";
import type { AuthoritySpec, Spec } from "#coherence/testing/spec";
import { buildRow, day, when, words, type Some } from "#testing/row";

type Milestone = {
  readonly code: string;
  readonly on: Day;
  readonly done?: boolean;
  readonly reaches?: StageCode;
  readonly makesTrue?: readonly string[];
  readonly changesSchools?: boolean;
};

/** A milestone that never moved: its baseline is its date. */
export function coherentMilestone(organisation: string, given: Milestone): Some {
  const { code, on, done = false, reaches = null, makesTrue = [], changesSchools = false } = given;
  const activity = activityId(organisation, code);
  const effectiveOn = done ? on : "2026-02-02";
  const rows = [
    buildRow("activityDate", { activity, line: "baseline", when: when(on) }),
    buildRow(
      "activityDate",
      { activity, line: done ? "actual" : "forecast", when: when(on) },
      { effectiveOn },
    ),
  ];
  return {
    anchors: {
      activity: [
        {
          id: activity,
          organisation,
          code,
          workstream: null,
          kind: "milestone",
          reachesStage: reaches,
        },
      ],
    },
    activityTold: [
      buildRow("activityTold", {
        activity,
        title: words(code),
        ownerRole: "lead officer",
        makesTrue: [...makesTrue],
        changesSchools,
      }),
    ],
    activityDate: rows,
    moves: rows,
  };
}

/** Finish to start; both sides say the same day. */
export function coherentLink(giver: string, taker: string, on: Day): Some {
  const dependency = `${giver}.${taker}`;
  return {
    anchors: { dependency: [{ id: dependency, giverKind: "milestone", giver, taker }] },
    dependencySide: (["giver", "taker"] as const).map((side) =>
      buildRow("dependencySide", {
        dependency,
        side,
        stance: "agrees",
        when: when(on),
        type: "FS",
        lag: 0,
      }),
    ),
  };
}

const announcedBefore = 30;

const body = ({ offers, full }: Spec): readonly Some[] => [
  coherentMilestone("dysgu", {
    code: "lead-in-post",
    on: day("2025-06-02"),
    done: true,
    makesTrue: ["D2.1"],
  }),
  coherentMilestone("dysgu", {
    code: "established",
    on: day("2025-09-01"),
    done: true,
    reaches: "established",
  }),
  coherentMilestone("dysgu", {
    code: "operating",
    on: day("2025-10-01"),
    done: true,
    reaches: "operating",
  }),
  coherentMilestone("dysgu", { code: "full", on: full, reaches: "full-scope" }),
  ...offers.flatMap((on, at) => [
    coherentMilestone("dysgu", { code: `offer-${String(at)}`, on }),
    coherentLink("dysgu:operating", `dysgu:offer-${String(at)}`, day("2025-10-01")),
  ]),
];

/** From plan to in place; what is yet to come waits on the body, and the body on it. */
function authority(each: AuthoritySpec, { offers }: Spec): readonly Some[] {
  const { code, started, fit, inPlace, offer } = each;
  const offered = offers[offer] ?? fit;
  return [
    coherentMilestone(code, {
      code: "planned",
      on: day("2025-02-03"),
      done: true,
      reaches: "planned",
    }),
    coherentMilestone(code, {
      code: "lead-officer",
      on: day("2025-02-17"),
      done: true,
      makesTrue: ["A1.3"],
    }),
    coherentMilestone(code, {
      code: "agreed",
      on: day("2025-03-03"),
      done: true,
      reaches: "agreed",
    }),
    coherentMilestone(code, {
      code: "started",
      on: started,
      done: true,
      reaches: "started",
      changesSchools: true,
    }),
    coherentMilestone(code, { code: "fit", on: fit }),
    coherentMilestone(code, { code: "in-place", on: inPlace, reaches: "in-place" }),
    coherentLink(`${code}:started`, `${code}:fit`, started),
    coherentLink(`dysgu:offer-${String(offer)}`, `${code}:fit`, offered),
    coherentLink(`${code}:fit`, `${code}:in-place`, fit),
    coherentLink(`${code}:in-place`, "dysgu:full", inPlace),
    {
      engagementTold: [
        buildRow("engagementTold", {
          engagement: `${code}.notice`,
          title: words("notice"),
          sort: "notice",
          when: when(addDays(started, -announcedBefore)),
          audience: ["head-teachers"],
          status: "held",
          organisation: code,
        }),
      ],
    },
    {
      concernTold: [
        buildRow("concernTold", {
          concern: `${code}.concern`,
          organisation: code,
          text: "few people",
          bites: "authorities",
          when: when("2026-07-01", "2026-12-31"),
          open: true,
        }),
      ],
    },
  ];
}

/** A network in which everybody's dates follow from one another's, to the end with days to spare. */
export const coherentPlan = (spec: Spec): readonly Some[] => [
  ...body(spec),
  ...spec.authorities.flatMap((each) => authority(each, spec)),
];
