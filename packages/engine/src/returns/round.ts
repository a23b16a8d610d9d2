import { daysBetween, type Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { OrganisationPosition } from "@parod/schema/position";
import type { Burden } from "@parod/schema/return";
import type { ToldRow } from "@parod/schema/told/telling";
import type { RoundCounts, RoundHead, RoundReturn } from "@parod/schema/views/returns";
import { collect } from "#collect";

/** A state of a return as it was told, oldest first. */
export type StateRow = Pick<
  ToldRow<"returnState">,
  "round" | "organisation" | "state" | "on" | "revision" | "asked" | "prefilled" | "unchanged"
>;
type Round = Facts["roundTold"][number];

/** A round's head as on a day: it is due once it is open and its day has come. */
export function roundHead(row: Round, day: Day): RoundHead {
  const { round: id, title, opens, due, closes, cutOff, revision } = row;
  const state = row.state === "open" && day >= due ? "due" : row.state;
  return { id, title, opens, due, closes, cutOff, state, revision };
}

/** A round asks the body and every authority that has a catalogue. */
export const isAsked = ({
  kind,
  catalogue,
}: Pick<OrganisationPosition, "kind" | "catalogue">): boolean =>
  catalogue !== null && (kind === "local-authority" || kind === "body");

const burdenIn = (rows: readonly StateRow[]): Burden | null => {
  const newest = rows.findLast(({ asked }) => asked !== null);
  return newest === undefined
    ? null
    : {
        asked: newest.asked ?? 0,
        prefilled: newest.prefilled ?? 0,
        unchanged: newest.unchanged ?? 0,
      };
};

function returnOf(
  organisation: string,
  states: readonly StateRow[],
  { due, day }: { readonly due: Day; readonly day: Day },
): RoundReturn {
  const newest = states.at(-1);
  const certifications = states.filter(({ state }) => state === "certified");
  const first = certifications[0]?.on ?? null;
  const missing = first === null && day > due;
  const lateness = first === null ? (missing ? day : null) : first > due ? first : null;
  return {
    organisation,
    state: newest?.state ?? "none",
    on: newest?.on ?? null,
    revision: newest?.revision ?? 0,
    firstCertified: first,
    lateDays: lateness === null ? null : daysBetween(due, lateness),
    missing,
    amendments: Math.max(0, certifications.length - 1),
    burden: burdenIn(states),
  };
}

/**
 * Each organisation that a round asks, in the order given, as on a day. Late is counted from the first certification, so
 * that neither an acceptance nor an amendment makes a return late; without one, past the due day, it is missing.
 */
export function roundReturns(
  round: Pick<RoundHead, "id" | "due">,
  organisations: readonly OrganisationPosition[],
  { states, day }: { readonly states: readonly StateRow[]; readonly day: Day },
): readonly RoundReturn[] {
  const own = collect(
    states.filter((row) => row.round === round.id),
    ({ organisation }) => organisation,
  );
  return organisations
    .filter(isAsked)
    .map(({ code }) => returnOf(code, own.get(code) ?? [], { due: round.due, day }));
}

export const roundCounts = (returns: readonly RoundReturn[]): RoundCounts => ({
  asked: returns.length,
  certified: returns.filter(({ firstCertified }) => firstCertified !== null).length,
  late: returns.filter(
    ({ firstCertified, lateDays }) => firstCertified !== null && lateDays !== null,
  ).length,
  missing: returns.filter(({ missing }) => missing).length,
});
