import { addDays, latest, type Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import { functionView } from "#arrangements/provisions";
import type { Cover, FunctionView, ProvisionStatement } from "#arrangements/types";

/** A provider's statement that is over, and the first day that it was for certain. */
export type Ended = ProvisionStatement & { readonly endedOn: Day };
/** Days on which the same is said of who provides a function to an authority. */
export type LedgerSpan = {
  readonly from: Day;
  /** The first day that is no longer of it; null: nothing told ends it. */
  readonly until: Day | null;
  readonly cover: Cover;
  /** The statements in force, by provider then speaker. Empty: nobody says anything of these days. */
  readonly now: readonly ProvisionStatement[];
  /** Who came before: the last to end on its first day or, where nobody did, before it. Never one who goes on. */
  readonly before: readonly Ended[];
};
export type LedgerWindow = { readonly from: Day; readonly until: Day };
type Row = ToldRow<"provision">;
type Ends = ReadonlyMap<string, When>;
type Given = {
  readonly told: ToldRow<"functionTold">;
  /** Those of the function and the authority. */
  readonly rows: readonly Row[];
  /** When providers are no longer. */
  readonly ends: Ends;
};

const daysOf = (when: When | null | undefined): readonly Day[] =>
  when ? [when.from, when.to] : [];

/** The days on which what a row says can change. With no beginning told it is so since before the row's own day. */
const boundaries = (row: Row, ends: Ends): readonly Day[] => [
  ...(row.from === null ? [row.effectiveOn] : daysOf(row.from)),
  ...daysOf(row.until),
  ...daysOf(ends.get(row.provider)),
];

/**
 * The days that a page shows: from the programme's beginning to the later of its end and the last day on which something
 * told changes. `until` is the first day after.
 */
export const windowOf = (
  { startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day },
  rows: readonly Row[],
  ends: Ends,
): LedgerWindow => ({
  from: startsOn,
  until: rows.flatMap((row) => boundaries(row, ends)).reduce(latest, addDays(endsOn, 1)),
});

const endOf = (row: Row, ends: Ends): Day | null =>
  [row.until?.to, ends.get(row.provider)?.to].filter((day) => day !== undefined).toSorted()[0] ??
  null;

const inForce = ({ now }: Pick<FunctionView, "now">): string =>
  now.map(({ rowId, holds }) => `${rowId} ${holds}`).join("|");

function endedBefore(view: FunctionView, on: ReadonlyMap<string, Day | null>): readonly Ended[] {
  const going = new Set(view.now.map(({ provider }) => provider));
  const ended = view.before
    .filter(({ provider }) => !going.has(provider))
    .flatMap((each) => {
      const endedOn = on.get(each.rowId);
      return endedOn ? [{ ...each, endedOn }] : [];
    });
  const last = ended
    .map(({ endedOn }) => endedOn)
    .toSorted()
    .at(-1);
  return ended.filter(({ endedOn }) => endedOn === last);
}

/**
 * Who provides a function to an authority from the day `since` on, day by day, by whose statement: spans that follow each
 * other without a hole, the last one open. Looks at the days on which something told changes, never at every day.
 * model.md 2.2, State on a day.
 */
export function timeline({ told, rows, ends }: Given, since: Day): readonly LedgerSpan[] {
  const days = rows.flatMap((row) => boundaries(row, ends)).filter((day) => day > since);
  const endedOn = new Map(rows.map((row) => [row.id, endOf(row, ends)]));
  const views = [since, ...new Set(days.toSorted())].map((on) => ({
    on,
    view: functionView(told, rows, { on, ends }),
  }));
  const changes = views.filter(
    ({ view }, at) => at === 0 || inForce(view) !== inForce(views[at - 1]?.view ?? view),
  );
  return changes.map(({ on, view }, at) => ({
    from: on,
    until: changes[at + 1]?.on ?? null,
    cover: view.cover,
    now: view.now,
    before: endedBefore(view, endedOn),
  }));
}
