import type { ToldRow } from "@parod/schema/told/telling";
import { byCode } from "#code-order";
import { collect } from "#collect";
import type { Meeting } from "#coherence/cadence/group-life";
import type { View } from "#coherence/view";
import { stateOn } from "#read/interval";
import { newest } from "#read/newest";

type Holder = ToldRow<"seatHolder">;
type Attended = ToldRow<"attendance">;

/** Who was there of those who were members then: people, not seats. */
export type Turnout = {
  readonly present: number;
  /** Members of whom nothing is told: they may have been there. */
  readonly untold: number;
  readonly members: number;
  readonly rows: readonly Attended[];
  readonly holders: readonly Holder[];
};

/** Seats and attendance of a view, each findable by its key. */
export type Seats = {
  readonly ofGroup: ReadonlyMap<string, readonly { readonly id: string }[]>;
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly attendance: ReadonlyMap<string, readonly Attended[]>;
};

export const seatsOf = ({ facts }: View): Seats => ({
  ofGroup: collect(facts.anchors.seat, ({ group }) => group),
  holders: collect(facts.seatHolder, ({ seat }) => seat),
  attendance: collect(facts.attendance, ({ meeting }) => meeting),
});

/** Who held a seat on the day: for certain, or perhaps where somebody answered for it. A vacancy is nobody. */
function holderOn(rows: readonly Holder[], meeting: Meeting, answered: boolean): Holder | null {
  const on = (held: "yes" | "perhaps") =>
    newest(rows.filter((row) => stateOn(row, meeting.when.to) === held));
  return on("yes") ?? (answered ? on("perhaps") : null);
}

/**
 * The turnout of a meeting; null where nothing is told of who was there. Members are people who held at least one seat then:
 * one person with two seats is one member, a vacancy is none. model.md section 1, People.
 */
export function turnoutOf(meeting: Meeting, seats: Seats): Turnout | null {
  const rows = (seats.attendance.get(meeting.meeting) ?? []).toSorted(byCode(({ seat }) => seat));
  if (rows.length === 0) return null;
  const answers = new Map(rows.map((row) => [row.seat, row]));
  const held = (seats.ofGroup.get(meeting.group) ?? []).flatMap(({ id }) => {
    const answer = answers.get(id);
    const holder = holderOn(seats.holders.get(id) ?? [], meeting, answer !== undefined);
    return holder === null ? [] : [{ holder, state: answer?.state ?? null }];
  });
  const people = [...collect(held, ({ holder }) => holder.holder).values()];
  const isThere = (own: readonly (typeof held)[number][]) =>
    own.some(({ state }) => state === "present");
  return {
    present: people.filter(isThere).length,
    untold: people.filter((own) => own.every(({ state }) => state === null)).length,
    members: people.length,
    rows,
    holders: held.map(({ holder }) => holder),
  };
}
