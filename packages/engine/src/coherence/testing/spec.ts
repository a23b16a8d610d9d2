import { addDays, type Day } from "@parod/schema/day";
import { day } from "#testing/row";

/** A random number from 0 to below 1, the same for the same seed. */
export type Draw = () => number;

/** Mulberry32: enough for test data, and the same everywhere. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
export const below = (draw: Draw, most: number): number => Math.floor(draw() * most);
export const oneOf = <T>(draw: Draw, of: readonly [T, ...T[]]): T =>
  of[below(draw, of.length)] ?? of[0];

export type AuthoritySpec = {
  readonly code: string;
  /** Before the reform in the regional body, or on its own. */
  readonly regional: boolean;
  readonly partnership: string;
  readonly model: "partnership" | "mixed";
  readonly offer: number;
  readonly started: Day;
  readonly fit: Day;
  readonly inPlace: Day;
};
/** What a coherent programme is made from: who there is, and on which days. */
export type Spec = {
  readonly asAt: Day;
  readonly authorities: readonly AuthoritySpec[];
  readonly partnerships: readonly string[];
  /** The day of each of the body's offers: each serves a few authorities. */
  readonly offers: readonly Day[];
  readonly full: Day;
  /** The day that the regional body ended. */
  readonly regionalEnd: Day;
};

/** Few enough waiting on one thing that nothing is concentrated in it. */
const perOffer = 4;
const perPartnership = 3;

const authorityCode = (at: number): string => `W${String(60_000_001 + at)}`;

/** Days that follow one another, whatever is drawn; seen from June 2026, with the end on 30 September. */
export function specOf(seed: number, size: number | null = null): Spec {
  const draw = drawFrom(seed);
  const count = size ?? 12 + below(draw, 4);
  const asAt = addDays(day("2026-06-08"), below(draw, 21));
  const regionalEnd = addDays(day("2025-05-01"), below(draw, 60));
  const offers = Array.from({ length: Math.ceil(count / perOffer) }, () =>
    addDays(day("2026-08-03"), below(draw, 7)),
  );
  const authorities = Array.from({ length: count }, (_, at): AuthoritySpec => {
    const fit = addDays(day("2026-08-17"), below(draw, 10));
    return {
      code: authorityCode(at),
      regional: draw() < 0.6,
      partnership: `partnership-${String(Math.floor(at / perPartnership) % Math.max(1, Math.floor(count / perPartnership)))}`,
      model: oneOf(draw, ["partnership", "mixed"]),
      offer: at % offers.length,
      started: regionalEnd,
      fit,
      inPlace: addDays(day("2026-09-07"), below(draw, 8)),
    };
  });
  // members of one partnership give it one form
  const forms = new Map(authorities.map(({ partnership, model }) => [partnership, model]));
  return {
    asAt,
    authorities: authorities.map((each) => ({
      ...each,
      model: forms.get(each.partnership) ?? each.model,
    })),
    partnerships: [...new Set(authorities.map(({ partnership }) => partnership))],
    offers,
    full: addDays(day("2026-09-16"), below(draw, 8)),
    regionalEnd,
  };
}
