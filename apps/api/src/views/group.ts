import { asks } from "@parod/engine/asks/asks";
import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { AskLine, GroupView, MeetingLine, SeatLine } from "@parod/schema/views/group";
import type { SearchLine } from "@parod/schema/views/organisation";
import type { Look } from "#reading/look";
import {
  isEveryAuthority,
  namesOf,
  originOf,
  sourcesNamed,
  standpointOf,
  type Names,
} from "#views/standpoint";

/** Asks of the group and of boards, oldest first. Days past count only where a date was set and no answer is known. */
export function askLines(
  facts: Facts,
  { day, names }: { readonly day: Day; readonly names: Names },
): AskLine[] {
  const rows = new Map(facts.commitmentTold.map((row) => [row.id, row]));
  return asks({ facts, asAt: day }).flatMap((ask) => {
    const row = rows.get(ask.rowId);
    if (!row) return [];
    return [
      {
        id: ask.commitment,
        kind: ask.kind,
        text: ask.text,
        askedOn: ask.askedOn,
        ofWhom: ask.ofWhom.map(names),
        ofAll: isEveryAuthority(ask.ofWhom, facts),
        by: ask.by,
        state: ask.state,
        daysPast: ask.unanswered && ask.passed === "yes" ? (ask.daysPast?.[0] ?? null) : null,
        answer: ask.answer,
        origin: originOf(row),
      },
    ];
  });
}

export function meetingLines(
  facts: Facts,
  { day, names }: { readonly day: Day; readonly names: Names },
): MeetingLine[] {
  return facts.meetingTold
    .map((row): MeetingLine => ({
      id: row.meeting,
      group: names(row.group),
      status: row.status,
      when: row.when,
      form: row.form,
      business: row.business,
      attendance: row.attendance,
      datePassed: row.status === "intended" && row.when.to < day,
      origin: originOf(row),
    }))
    .toSorted((a, b) => a.when.from.localeCompare(b.when.from) || a.id.localeCompare(b.id));
}

/** Searches with the organisations that they were about; an ask or a meeting that one names as well is no organisation. */
export function searchLines(facts: Facts, names: Names): SearchLine[] {
  const organisations = new Set(facts.anchors.organisation.map(({ id }) => id));
  return facts.searchDone
    .map((row) => ({
      id: row.search,
      lookedFor: row.lookedFor,
      place: row.place,
      day: row.effectiveOn,
      about: row.about.filter((id) => organisations.has(id)).map(names),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

function seatLines(
  facts: Facts,
  { day, names }: { readonly day: Day; readonly names: Names },
): SeatLine[] {
  return facts.seatTold.map((row) => {
    const holders = facts.seatHolder.filter(({ seat }) => seat === row.seat);
    const held = holders.some(({ until }) => until === null || day < until.from);
    return {
      id: row.seat,
      office: row.office,
      organisation: names(row.organisation),
      represents: row.represents.map(names),
      holder: held ? "held" : holders.length > 0 ? "vacant" : "not-known",
      origin: originOf(row),
    };
  });
}

const groupCode = "ncg";
const askedByGroup = (id: string) => id.startsWith("ncg-");

export function groupView(look: Look): GroupView {
  const { facts } = look;
  const names = namesOf(facts);
  const at = { day: look.reading.stand.asAt, names };
  const meetings = meetingLines(facts, at);
  const asks = askLines(facts, at);
  const answer = {
    stand: standpointOf(look),
    group: names(groupCode),
    meetings: meetings.filter(({ group }) => group.code === groupCode),
    otherMeetings: meetings.filter(({ group }) => group.code !== groupCode),
    asks: asks.filter(({ id }) => askedByGroup(id)),
    otherAsks: asks.filter(({ id }) => !askedByGroup(id)),
    seats: seatLines(facts, at),
    rules: facts.groupRule
      .filter(({ group }) => group === groupCode)
      .map((row) => ({ rule: row.rule, text: row.text, origin: originOf(row) })),
    memberLists: facts.memberList
      .filter(({ group }) => group === groupCode)
      .map((row) => ({
        list: row.list,
        kinds: row.kinds,
        secretariat: row.secretariat,
        origin: originOf(row),
      })),
    searches: searchLines(facts, names).filter(({ about }) =>
      about.some(({ code }) => code === groupCode),
    ),
  };
  return { ...answer, sources: sourcesNamed(facts, answer) };
}
