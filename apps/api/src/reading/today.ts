import { dayInWales, type Day } from "@parod/schema/day";
import type { Env } from "#env";

/** The day that a server or a command stands on: the clock's, in Wales, or the one that tests set. */
export const todayOf = (
  env: Pick<Env, "PAROD_TODAY">,
  now: () => Date = () => new Date(Date.now()),
): Day => env.PAROD_TODAY ?? dayInWales(now());
