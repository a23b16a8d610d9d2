import { position } from "@parod/engine/position/position";
import type { Day, Instant } from "@parod/schema/day";
import type { Facts, Reading } from "@parod/schema/facts";
import type { Position } from "@parod/schema/position";
import type { StandAsked } from "@parod/schema/stand";
import type { Context } from "#context";
import { resolveDay, resolveStand } from "#reading/stand";

/** All that a page is made from: the facts at its stand, those of the day it compares with, and the position. */
export type Look = {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly compare: { readonly asAt: Day; readonly facts: Facts } | null;
  readonly position: Position;
  readonly today: Day;
  readonly enteredAt: Instant | null;
};

/** A reading never changes once made, so what is computed of it is kept with it, by the day compared with. */
const positions = new WeakMap<Facts, Map<string, Position>>();

function positionOf(reading: Reading, compare: Look["compare"], today: Day): Position {
  const kept = positions.get(reading.facts) ?? new Map<string, Position>();
  positions.set(reading.facts, kept);
  const key = `${compare?.asAt ?? ""} ${today}`;
  const known = kept.get(key) ?? position({ ...reading, compare, today });
  kept.set(key, known);
  return known;
}

/**
 * Looks at a programme as asked. Both sides of a comparison are as known now. Throws `not-found` for a programme that
 * the viewer may not know of, and a DomainError with a sentence for a day that cannot be looked at.
 */
export async function lookAt(ctx: Context, asked: StandAsked): Promise<Look> {
  const head = await ctx.programmeFor(ctx.viewer, asked.programme);
  const stand = await resolveStand(asked, head, ctx);
  const compareDay = asked.compare === null ? null : resolveDay(asked.compare, head, ctx.today);
  const [reading, before] = await Promise.all([
    ctx.read(head, stand),
    compareDay === null
      ? null
      : ctx.read(head, { asAt: compareDay, knownAt: null, actNo: head.head.actNo }),
  ]);
  const compare =
    before === null || compareDay === null ? null : { asAt: compareDay, facts: before.facts };
  return {
    reading,
    facts: reading.facts,
    compare,
    position: positionOf(reading, compare, ctx.today),
    today: ctx.today,
    enteredAt: head.head.at,
  };
}
