import {
  askedOf,
  counts,
  endOfLife,
  groupsWithRules,
  isTermly,
  type Group,
  type Meeting,
  type Rule,
} from "#coherence/cadence/group-life";
import { seatsOf, turnoutOf, type Seats } from "#coherence/cadence/majority";
import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import { mayBeIn, termKey, type Term } from "#coherence/terms";
import type { View } from "#coherence/view";

type Cadence = Found<"meeting-cadence">;

const meetingsIn = (group: Group, term: Term): readonly Meeting[] =>
  group.meetings.filter(({ when }) => mayBeIn(term, when));

/** What was looked for once the term was over: a meeting that was meant for it, else anything of the group. */
function searchOf(
  view: View,
  group: string,
  { term, meant }: { term: Term; meant: readonly Meeting[] },
) {
  const about = [...meant.map(({ meeting }) => meeting), group];
  const found = about.flatMap((each) => view.searchFor(each) ?? []);
  return found.find(({ effectiveOn }) => effectiveOn > term.to) ?? null;
}

function ofTerm(view: View, group: Group, term: Term): readonly Cadence[] {
  const asked = view.asAt <= term.to ? null : askedOf(group, term, view);
  if (asked === null) return [];
  const meetings = meetingsIn(group, term);
  const held = meetings.filter(counts);
  if (held.length >= asked.meetings) return [];
  const meant = meetings.filter((each) => !counts(each));
  const search = searchOf(view, group.group, { term, meant });
  const searched = search?.effectiveOn ?? null;
  const { name, year, to } = term;
  return [
    {
      severity: "warns",
      subjects: [group.group, termKey(term)],
      organisations: [group.group],
      records: [
        record("groupRule", asked.rule),
        ...meetings.map((each) => record("meetingTold", each)),
        record("searchDone", search),
      ],
      params:
        held.length === 0
          ? { case: "term", group: group.group, term: name, year, searched }
          : {
              case: "too-few",
              group: group.group,
              asked: asked.meetings,
              held: held.length,
              by: to,
            },
      path: [
        step("organisation", group.group),
        ...meetings.map(({ meeting }) => step("meeting", meeting)),
        ...(search === null ? [] : [step("search", search.search)]),
      ],
    },
  ];
}

/** So many in all by a day that has passed. One that may have been in time is counted. */
function byDay(view: View, group: Group, each: Rule): readonly Cadence[] {
  const { when, meetings: asked } = each;
  if (isTermly(each) || asked === null || when === null || view.asAt <= when.to) return [];
  const held = group.meetings.filter((row) => counts(row) && row.when.from <= when.to);
  if (held.length >= asked) return [];
  return [
    {
      severity: "warns",
      subjects: [group.group, each.rule],
      organisations: [group.group],
      records: [record("groupRule", each), ...held.map((row) => record("meetingTold", row))],
      params: { case: "too-few", group: group.group, asked, held: held.length, by: when.to },
      path: [
        step("organisation", group.group),
        ...held.map(({ meeting }) => step("meeting", meeting)),
      ],
    },
  ];
}

/** Papers went round afterwards, in a term that the meeting may have been in. */
const circulatedAfter = (group: Group, meeting: Meeting): boolean =>
  group.meetings.some(
    ({ status, when }) =>
      status === "circulated" &&
      when.to >= meeting.when.from &&
      group.terms.some((term) => mayBeIn(term, when) && mayBeIn(term, meeting.when)),
  );

function noMajority(group: Group, meeting: Meeting, seats: Seats): readonly Cadence[] {
  if (meeting.status !== "held" || meeting.attendance !== "published") return [];
  const turnout = turnoutOf(meeting, seats);
  if (turnout === null || turnout.members === 0) return [];
  const { present, untold, members, rows, holders } = turnout;
  if ((present + untold) * 2 > members || circulatedAfter(group, meeting)) return [];
  return [
    {
      severity: "warns",
      subjects: [group.group, meeting.meeting],
      organisations: [group.group],
      records: [
        record("meetingTold", meeting),
        ...rows.map((row) => record("attendance", row)),
        ...holders.map((row) => record("seatHolder", row)),
      ],
      params: {
        case: "no-majority",
        group: group.group,
        meeting: meeting.meeting,
        on: meeting.when.to,
        present,
        members,
      },
      path: [step("organisation", group.group), step("meeting", meeting.meeting)],
    },
  ];
}

/**
 * A term in which a group did not meet and nothing went round, fewer meetings than were asked for, or one without most of
 * its members and no papers after it. Terms of reference of the National Coherence Group; product.md section 4.
 */
export const meetingCadence = rule({
  id: "meeting-cadence",
  severities: ["warns"],
  reads: ["groupRule", "meetingTold", "attendance", "seatHolder", "searchDone", "organisationTold"],
  find: (view) => {
    const seats = seatsOf(view);
    return groupsWithRules(view).flatMap((group) => {
      const over = endOfLife(group, view);
      return [
        ...group.terms.flatMap((term) => ofTerm(view, group, term)),
        ...group.rules.flatMap((each) => byDay(view, group, each)),
        ...group.meetings
          .filter(({ when }) => over === null || when.from < over)
          .flatMap((meeting) => noMajority(group, meeting, seats)),
      ];
    });
  },
});
