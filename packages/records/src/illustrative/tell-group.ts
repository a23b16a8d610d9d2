import type { Anchors } from "@parod/schema/anchors";
import type { GivenFact } from "@parod/schema/told/tables";
import type { Words } from "@parod/schema/words";
import {
  asks,
  board,
  boardMeetings,
  group,
  meetings,
  seats,
  type Ask,
  type Meeting,
} from "#illustrative/group-data";
import { doing, type Entry } from "#illustrative/entry";
import { on } from "#illustrative/expected";
import { chance } from "#illustrative/random";

export const groupAnchors = {
  seat: seats.map(({ id }) => ({ id, group })),
  meeting: [...meetings, ...boardMeetings].map(({ id }) => ({ id })),
  commitment: asks.map(({ id }) => ({ id })),
} satisfies { readonly [N in "seat" | "meeting" | "commitment"]: readonly Anchors[N][] };

const first = doing({
  on: "2024-11-20",
  verb: "set-up-group",
  reason: "Illustrative: seats of the group",
});

const tellSeats = (): Entry[] =>
  seats.flatMap(({ id, office, organisation, represents }) => [
    first("seatTold", { seat: id, office, organisation, represents: [...represents] }),
    first("seatHolder", { seat: id, holder: `${id}.1` }),
  ]);

/** A vacancy does not count among the members; the next holder has a key of their own. */
function tellHolders(): Entry[] {
  const tell = (day: string) =>
    doing({ on: day, verb: "change-holder", reason: "Illustrative: a seat changes hands" });
  return [
    tell("2025-04-30")("seatHolder", {
      seat: "seat-adew",
      holder: "seat-adew.1",
      until: on("2025-05-01"),
    }),
    tell("2025-09-15")("seatHolder", {
      seat: "seat-adew",
      holder: "seat-adew.2",
      from: on("2025-09-15"),
    }),
  ];
}

function tellMeeting({ id, day, status, form, business }: Meeting): Entry[] {
  const tell = doing({ on: day, verb: "record-meeting", reason: `Illustrative: ${business.en}` });
  const vacant = (seat: string): boolean =>
    seat === "seat-adew" && day > "2025-05-01" && day < "2025-09-15";
  const present = (seat: string) => {
    if (status === "circulated" || chance(`there ${id} ${seat}`) < 0.8) return "present" as const;
    return chance(`sorry ${id} ${seat}`) < 0.7 ? ("apologies" as const) : ("absent" as const);
  };
  return [
    tell("meetingTold", {
      meeting: id,
      group,
      status,
      when: on(day),
      form: form ?? null,
      business,
      listed: seats.map((seat) => seat.id),
      attendance: "published",
    }),
    ...(status === "circulated"
      ? []
      : seats
          .filter((seat) => !vacant(seat.id))
          .map((seat) =>
            tell("attendance", { meeting: id, seat: seat.id, state: present(seat.id) }),
          )),
  ];
}

function tellAsk({ id, day, kind, text, ofWhom, by, answer }: Ask): Entry[] {
  const fact = {
    commitment: id,
    kind,
    text,
    askedOn: day,
    ofWhom: [...ofWhom],
    by: by === null ? null : on(by),
  };
  const tell = (when: string, state: GivenFact<"commitmentTold">["state"]) =>
    doing({ on: when, verb: "tell-commitment", reason: "Illustrative: what the group asked for" })(
      "commitmentTold",
      { ...fact, state },
    );
  return [tell(day, "no-answer-found"), ...(answer ? [tell(...answer)] : [])];
}

const rules: readonly (readonly [string, Words, number | null])[] = [
  [
    "rule-attend",
    { en: "Members are expected at every meeting", cy: "Disgwylir i aelodau fod ym mhob cyfarfod" },
    null,
  ],
  [
    "rule-termly",
    { en: "The group meets once a term", cy: "Mae’r grŵp yn cyfarfod unwaith y tymor" },
    1,
  ],
  [
    "rule-majority",
    {
      en: "Where most members cannot meet, papers go round for comment",
      cy: "Pan na all y rhan fwyaf o’r aelodau gyfarfod, anfonir papurau am sylwadau",
    },
    null,
  ],
];
const tellRules = (): Entry[] =>
  rules.map(([rule, text, count]) =>
    first("groupRule", {
      group,
      rule,
      text,
      meetings: count,
      when: count === null ? null : on("2026-09-30"),
      each: count === null ? null : "term",
    }),
  );

/** The board of the programme meets once a term too; who was there is not told. */
const boardRules = doing({
  on: "2025-04-25",
  verb: "set-up-board",
  reason: "Illustrative: the board's rules",
});
const tellBoard = (): Entry[] => [
  boardRules("groupRule", {
    group: board,
    rule: "board-termly",
    text: { en: "The board meets once a term", cy: "Mae’r bwrdd yn cyfarfod unwaith y tymor" },
    meetings: 1,
    when: on("2026-06-30"),
    each: "term",
  }),
  boardRules("groupRule", {
    group: board,
    rule: "board-last",
    text: {
      en: "The board meets once more before the end of September 2026",
      cy: "Mae’r bwrdd yn cyfarfod unwaith eto cyn diwedd mis Medi 2026",
    },
    meetings: 1,
    when: on("2026-09-30"),
  }),
  ...boardMeetings.map(({ id, day }) =>
    doing({ on: day, verb: "record-meeting", reason: "Illustrative: the board met" })(
      "meetingTold",
      {
        meeting: id,
        group: board,
        status: "held",
        when: on(day),
        form: "online",
        business: { en: "Dates and risks", cy: "Dyddiadau a risgiau" },
        listed: [],
        attendance: "not-published",
      },
    ),
  ),
];

/** Seats, meetings, rules and asks of the group, all made up. */
export const tellGroup = (): Entry[] => [
  ...tellBoard(),
  ...tellSeats(),
  ...tellRules(),
  ...tellHolders(),
  ...meetings.flatMap(tellMeeting),
  ...asks.flatMap(tellAsk),
];
