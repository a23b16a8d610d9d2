import { roundCounts, roundHead, roundReturns } from "@parod/engine/returns/round";
import type { Facts } from "@parod/schema/facts";
import { DomainError } from "@parod/schema/error";
import { can } from "@parod/schema/permission/decide";
import type { Action } from "@parod/schema/permission/table";
import type { Burden } from "@parod/schema/return";
import type { StandAsked } from "@parod/schema/stand";
import type { RoundHead, RoundReturn, RoundsView, RoundView } from "@parod/schema/views/returns";
import type { Context } from "#context";
import { countAsks } from "#modules/return/asks";
import { statesAt, type ToldState } from "#modules/return/states";
import { lookAt, type Look } from "#reading/look";
import { namesOf, standpointOf } from "#views/standpoint";

/** Writes are offered where the page stands on today, as it is known now. */
function mayNow(ctx: Context, { reading }: Look, action: Action): boolean {
  const { asAt, knownAt } = reading.stand;
  return (
    asAt === ctx.today &&
    knownAt === null &&
    can(ctx.viewer, action, { programme: reading.programme })
  );
}

type Read = { readonly look: Look; readonly states: readonly ToldState[] };

async function read(ctx: Context, asked: StandAsked): Promise<Read> {
  const look = await lookAt(ctx, asked);
  const { programme, stand } = look.reading;
  return { look, states: await statesAt(ctx.pool, programme.id, stand) };
}

const returnsOf = (round: RoundHead, { look, states }: Read): readonly RoundReturn[] =>
  roundReturns(round, look.position.organisations, { states, day: look.reading.stand.asAt });

const newestFirst = (facts: Facts): Facts["roundTold"] =>
  facts.roundTold.toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? 1 : -1));

/** Every round of a programme, the newest first, with who is in, late and missing. */
export async function roundsView(ctx: Context, asked: StandAsked): Promise<RoundsView> {
  const found = await read(ctx, asked);
  const { look } = found;
  return {
    stand: standpointOf(look),
    rounds: newestFirst(look.facts).map((row) => {
      const head = roundHead(row, look.reading.stand.asAt);
      return { ...head, counts: roundCounts(returnsOf(head, found)) };
    }),
    abilities: { open: mayNow(ctx, look, "round.open") },
  };
}

const nothing: Burden = { asked: 0, prefilled: 0, unchanged: 0 };
const sum = (burdens: readonly (Burden | null)[]): Burden =>
  burdens.reduce<Burden>(
    (all, each) => ({
      asked: all.asked + (each?.asked ?? 0),
      prefilled: all.prefilled + (each?.prefilled ?? 0),
      unchanged: all.unchanged + (each?.unchanged ?? 0),
    }),
    nothing,
  );

/** One round with every organisation that it asks. What its return holds is for those who may open it. */
export async function roundView(
  ctx: Context,
  { round: id, ...asked }: StandAsked & { readonly round: string },
): Promise<RoundView> {
  const found = await read(ctx, asked);
  const { look } = found;
  const { programme } = look.reading;
  const row = look.facts.roundTold.find(({ round }) => round === id);
  if (row === undefined) throw new DomainError("not-found", { field: "round" });
  const head = roundHead(row, look.reading.stand.asAt);
  const all = returnsOf(head, found);
  const [names, asks] = [namesOf(look.facts), await countAsks(ctx.pool, programme.id, id)];
  const lines = all.map((each) => {
    const readable = can(ctx.viewer, "return.read", { programme, organisation: each.organisation });
    return {
      ...each,
      organisation: names(each.organisation),
      readable,
      burden: readable ? each.burden : null,
      asks: readable ? (asks.get(each.organisation) ?? 0) : 0,
    };
  });
  return {
    stand: standpointOf(look),
    round: head,
    counts: roundCounts(all),
    lines,
    burden: sum(lines.map(({ burden }) => burden)),
    abilities: {
      open: mayNow(ctx, look, "round.open") && head.state === "closed",
      close: mayNow(ctx, look, "round.close") && head.state !== "closed",
    },
  };
}
