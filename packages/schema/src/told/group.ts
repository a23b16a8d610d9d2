import * as z from "zod";
import {
  Attendance,
  CommitmentKind,
  CommitmentState,
  MeetingForm,
  MeetingStatus,
  ReturnState,
  RoundState,
} from "#vocabulary";
import {
  choice,
  codeField,
  codes,
  count,
  dayField,
  maybe,
  ref,
  textField,
  toldTable,
  whenField,
  wordsField,
} from "#told/field";
import { code } from "#text";

const commitmentTold = toldTable(
  { commitment: ref("commitment") },
  {
    kind: choice(CommitmentKind),
    text: wordsField(500),
    askedOn: dayField,
    ofWhom: codes(code),
    by: maybe(whenField),
    state: choice(CommitmentState),
    answer: maybe(ref("source")),
  },
);

const seatTold = toldTable(
  { seat: ref("seat") },
  { office: wordsField(200), organisation: ref("organisation"), represents: codes(code) },
);

/** Who holds a seat, as a distinct key and never a name. */
const seatHolder = toldTable(
  { seat: ref("seat"), holder: codeField },
  { from: maybe(whenField), until: maybe(whenField) },
);

const meetingTold = toldTable(
  { meeting: ref("meeting") },
  {
    group: ref("organisation"),
    status: choice(MeetingStatus),
    when: whenField,
    form: maybe(choice(MeetingForm)),
    business: maybe(wordsField(500)),
    listed: codes(z.string().max(200)),
    attendance: choice(z.enum(["published", "not-published"])),
  },
);

const attendance = toldTable(
  { meeting: ref("meeting"), seat: ref("seat") },
  { state: choice(Attendance) },
);

/**
 * A rule of a group's terms of reference. `meetings` is how many in each term until the day of `when`, where `each` says so;
 * else how many in all by that day.
 */
const groupRule = toldTable(
  { group: ref("organisation"), rule: codeField },
  {
    text: wordsField(500),
    meetings: maybe(count(100)),
    when: maybe(whenField),
    each: maybe(choice(z.enum(["term"]))),
  },
);

/** Who the members are said to be; documents differ, so each list is kept with its source. */
const memberList = toldTable(
  { group: ref("organisation"), list: codeField },
  { kinds: codes(z.string().max(200)), secretariat: maybe(textField(200)) },
);

const roundTold = toldTable(
  { round: ref("round") },
  {
    title: wordsField(200),
    opens: dayField,
    due: dayField,
    closes: dayField,
    cutOff: dayField,
    state: choice(RoundState),
  },
);

/** `on` is the day it came in: submitted, then certified for the first time. Acceptance and questions do not move it. */
const returnState = toldTable(
  { round: ref("round"), organisation: ref("organisation") },
  {
    state: choice(ReturnState),
    on: dayField,
    provider: maybe(codeField),
    certifier: maybe(codeField),
    asked: maybe(count()),
    prefilled: maybe(count()),
    unchanged: maybe(count()),
  },
);

export const groupTables = {
  commitmentTold,
  seatTold,
  seatHolder,
  meetingTold,
  attendance,
  groupRule,
  memberList,
  roundTold,
  returnState,
} as const;
