import type { ProgrammeNetwork } from "#network/programme-network";
import { compareCodes } from "#code-order";

/** What sets the date of an activity, from the first on to the activity itself: at each step the first of those that hold it. */
export function chainTo({ activities }: ProgrammeNetwork, id: string): readonly string[] {
  const chain: string[] = [];
  for (
    let at: string | undefined = id;
    at !== undefined && activities.has(at);
    at = activities.get(at)?.driving[0]
  )
    chain.push(at);
  return chain.toReversed();
}

/** What waits on an activity, nearest first: those that wait on it directly, then what waits on them. */
export function waitingOn(
  { activities, outOf }: ProgrammeNetwork,
  id: string,
): readonly { readonly id: string; readonly direct: boolean }[] {
  const seen = new Set([id]);
  const found: { id: string; direct: boolean }[] = [];
  const next = (ids: readonly string[]) => {
    const reached = new Set(ids.flatMap((each) => (outOf.get(each) ?? []).map(({ to }) => to)));
    return [...reached].filter((each) => !seen.has(each));
  };
  const dateOf = (each: string) => activities.get(each)?.date ?? "9999";
  for (let level = next([id]), direct = true; level.length > 0; level = next(level), direct = false)
    for (const each of level.toSorted(
      (a, b) => compareCodes(dateOf(a), dateOf(b)) || compareCodes(a, b),
    )) {
      seen.add(each);
      found.push({ id: each, direct });
    }
  return found;
}
