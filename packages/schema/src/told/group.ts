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

export const commitmentTold = toldTable(
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

export const seatTold = toldTable(
  { seat: ref("seat") },
  { office: wordsField(200), organisation: ref("organisation"), represents: codes(code) },
);

/** Who holds a seat, as a distinct key and never a name. */
export const seatHolder = toldTable(
  { seat: ref("seat"), holder: codeField },
  { from: maybe(whenField), until: maybe(whenField) },
);

export const meetingTold = toldTable(
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

export const attendance = toldTable(
  { meeting: ref("meeting"), seat: ref("seat") },
  { state: choice(Attendance) },
);

/** A rule of a group's terms of reference. */
export const groupRule = toldTable(
  { group: ref("organisation"), rule: codeField },
  { text: wordsField(500), meetings: maybe(count(100)), when: maybe(whenField) },
);

/** Who the members are said to be; documents differ, so each list is kept with its source. */
export const memberList = toldTable(
  { group: ref("organisation"), list: codeField },
  { kinds: codes(z.string().max(200)), secretariat: maybe(textField(200)) },
);

export const roundTold = toldTable(
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

export const returnState = toldTable(
  { round: ref("round"), organisation: ref("organisation") },
  {
    state: choice(ReturnState),
    on: dayField,
    provider: maybe(codeField),
    certifier: maybe(codeField),
    asked: maybe(count(10_000)),
    prefilled: maybe(count(10_000)),
    unchanged: maybe(count(10_000)),
  },
);
