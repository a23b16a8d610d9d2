import type { Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import type { MembershipState } from "@parod/schema/vocabulary";
import type { When } from "@parod/schema/when";
import { compareCodes } from "#code-order";
import { collect } from "#collect";
import { isPast, stateOn } from "#read/interval";
import type { MembershipStatement, MemberView } from "#arrangements/types";

type Row = ToldRow<"membership">;
type Ends = ReadonlyMap<string, When>;

/** "Started" says nothing of an end, and what is proposed may be to leave: neither contradicts leaving. */
const stays = (state: MembershipState) => state === "expected" || state === "agreed";

function contradicts(one: MembershipStatement, other: MembershipStatement): boolean {
  if (one.past && other.past) return false;
  if (one.state === "ended" || other.state === "ended") return one.state !== other.state;
  return (
    (one.state === "leaving" && stays(other.state)) ||
    (other.state === "leaving" && stays(one.state))
  );
}

const overlap = (a: When | null, b: When | null) =>
  a === null || b === null || (a.from <= b.to && b.from <= a.to);

/** "Ended" with no day told is over from the day it counts. */
function statement(row: Row, on: Day, ends: When | null): MembershipStatement {
  const { statedBy, state, from, until, effectiveOn, sourceId, ours, id } = row;
  const over = state === "ended" && until === null && on >= effectiveOn;
  return {
    statedBy,
    state,
    from,
    until,
    effectiveOn,
    sourceId,
    ours,
    rowId: id,
    holds: over ? "no" : stateOn(row, on, ends),
    past: over || isPast(row, on, ends),
  };
}

/** Where two words for one membership exclude each other. Silence on a date excludes nothing. */
export function excludes(
  one: MembershipStatement,
  other: MembershipStatement,
): NonNullable<MemberView["differ"]> | null {
  if (contradicts(one, other)) return "state";
  return overlap(one.from, other.from) && overlap(one.until, other.until) ? null : "date";
}

/** Where the member's word and another's exclude each other: in what is said before in a date. */
function differ(
  own: readonly MembershipStatement[],
  others: readonly MembershipStatement[],
): MemberView["differ"] {
  const found = new Set(own.flatMap((one) => others.map((other) => excludes(one, other))));
  if (found.has("state")) return "state";
  return found.has("date") ? "date" : null;
}

function memberView(rows: readonly Row[], on: Day, ends: Ends): MemberView | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { arrangement, member } = first;
  const place = (speaker: string) => (speaker === member ? 0 : speaker === arrangement ? 1 : 2);
  const statements = rows
    .toSorted(
      (a, b) => place(a.statedBy) - place(b.statedBy) || compareCodes(a.statedBy, b.statedBy),
    )
    .map((row) => statement(row, on, ends.get(arrangement) ?? null));
  const own = statements.filter(({ statedBy }) => statedBy === member);
  const others = statements.filter(({ statedBy }) => statedBy !== member);
  const apart = differ(own, others);
  return {
    arrangement,
    member,
    statements,
    holds: statements[0]?.holds ?? "perhaps",
    past: statements[0]?.past ?? false,
    agreement:
      own.length === 0 || others.length === 0
        ? "one-sided"
        : apart === null
          ? "agreed"
          : "disputed",
    differ: apart,
  };
}

/** Each membership once, with all that is said of it, by arrangement then member. */
export const memberViews = (rows: readonly Row[], on: Day, ends: Ends): readonly MemberView[] =>
  [...collect(rows, (row) => `${row.arrangement}|${row.member}`).values()]
    .flatMap((said) => memberView(said, on, ends) ?? [])
    .toSorted(
      (a, b) => compareCodes(a.arrangement, b.arrangement) || compareCodes(a.member, b.member),
    );
