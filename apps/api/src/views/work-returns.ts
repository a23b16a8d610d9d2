import { roundHead, roundReturns } from "@parod/engine/returns/round";
import type { WorkReturn } from "@parod/schema/views/workspace";
import type pg from "pg";
import { statesAt } from "#modules/return/states";
import type { Look } from "#reading/look";

/** An organisation's own returns in the rounds that are not closed; where all are, in the newest. */
export async function returnsHere(
  pool: pg.Pool,
  { facts, position, reading }: Look,
  organisation: string,
): Promise<readonly WorkReturn[]> {
  const day = reading.stand.asAt;
  const heads = facts.roundTold
    .map((row) => roundHead(row, day))
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? 1 : -1));
  const open = heads.filter(({ state }) => state !== "closed");
  const shown = open.length > 0 ? open : heads.slice(0, 1);
  const asked = position.organisations.filter(({ code }) => code === organisation);
  if (shown.length === 0) return [];
  const states = await statesAt(pool, reading.programme.id, reading.stand);
  return shown.flatMap((head) =>
    roundReturns(head, asked, { states, day }).map(({ state, missing, lateDays }) => ({
      round: { id: head.id, title: head.title, due: head.due, state: head.state },
      state,
      missingDays: missing ? lateDays : null,
    })),
  );
}
