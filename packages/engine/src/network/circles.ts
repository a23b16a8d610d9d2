import { byCode, compareCodes } from "#code-order";
import { collect } from "#collect";

/** One end waits on the other; what is not a link of this kind has no place here. */
type Ends = { readonly from: string; readonly to: string };
type Next = ReadonlyMap<string, readonly string[]>;

/** As many are named of those that wait on one another; nobody makes more, and each costs one look through the tangle. */
const mostOfOne = 100;

/** Everything that can be reached, each after all that it leads to. No recursion: chains are long. */
function finishing(starts: Iterable<string>, next: Next, seen: Set<string>): readonly string[] {
  const order: string[] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ id: start, at: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = next.get(top.id)?.[top.at];
      top.at += 1;
      if (to === undefined) {
        order.push(top.id);
        path.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        path.push({ id: to, at: 0 });
      }
    }
  }
  return order;
}

/**
 * Whether a link lies on a circle: its ends wait on one another, by whatever way. Every link between two that wait on one
 * another does. Kosaraju; linear.
 */
export function onCircle(links: readonly Ends[]): (link: Ends) => boolean {
  const ends = { from: ({ from }: Ends) => from, to: ({ to }: Ends) => to };
  const forward = collect(links, ends.from, ends.to);
  const back = collect(links, ends.to, ends.from);
  const order = finishing(forward.keys(), forward, new Set()).toReversed();
  const [group, seen] = [new Map<string, number>(), new Set<string>()];
  for (const [number, id] of order.entries())
    for (const each of finishing([id], back, seen)) group.set(each, number);
  return ({ from, to }) => group.has(from) && group.get(from) === group.get(to);
}

/** The shortest way from one to another; of equally short ones the first by code. */
function shortestWay(from: string, to: string, next: Next): readonly string[] {
  const cameBy = new Map<string, string | null>([[from, null]]);
  // a list that grows while it is walked: the nearest first
  const reached = [from];
  for (const id of reached) {
    if (id === to) break;
    for (const each of next.get(id) ?? [])
      if (!cameBy.has(each)) {
        cameBy.set(each, id);
        reached.push(each);
      }
  }
  const way: string[] = [];
  for (let at: string | null = to; at !== null; at = cameBy.get(at) ?? null) way.push(at);
  return way.toReversed();
}

/** A circle from its smallest member on: the same one wherever it is entered. Its members differ. */
export function smallestRotation(circle: readonly string[]): readonly string[] {
  const least = circle.reduce(
    (one, other) => (compareCodes(other, one) < 0 ? other : one),
    circle[0] ?? "",
  );
  const start = circle.indexOf(least);
  return [...circle.slice(start), ...circle.slice(0, start)];
}

/** The circles of one tangle: each link is in at least one. */
function covering(tangle: readonly Ends[]): readonly (readonly string[])[] {
  const key = (from: string, to: string) => `${from} ${to}`;
  const next = collect(
    tangle,
    ({ from }) => from,
    ({ to }) => to,
  );
  const [circles, covered] = [[] as (readonly string[])[], new Set<string>()];
  for (const { from, to } of tangle) {
    if (covered.has(key(from, to)) || circles.length === mostOfOne) continue;
    const circle = from === to ? [from] : shortestWay(to, from, next);
    for (const [at, id] of circle.entries())
      covered.add(key(id, circle[(at + 1) % circle.length] ?? id));
    circles.push(smallestRotation(circle));
  }
  return circles;
}

/**
 * The circles among links, each once and from its smallest member on, in the order of waiting: for every link that lies on
 * a circle, one of the shortest circles that it lies on. So two circles that share an activity, or a link, are two; a way
 * round is left out only where each of its links is in a circle that is named. At most a hundred of those that wait on one
 * another. The order of the links does not matter. decisions/120.
 */
export function circlesOf(links: readonly Ends[]): readonly (readonly string[])[] {
  const within = onCircle(links);
  const inner = links
    .filter(within)
    .toSorted((a, b) => compareCodes(a.from, b.from) || compareCodes(a.to, b.to));
  return [...tanglesOf(inner)].flatMap(covering).toSorted(byCode((ids) => ids.join(" ")));
}

/** Links of circles, apart where they have nothing to do with one another. */
function tanglesOf(inner: readonly Ends[]): Iterable<readonly Ends[]> {
  const forward = collect(
    inner,
    ({ from }) => from,
    ({ to }) => to,
  );
  const [tangle, seen] = [new Map<string, string>(), new Set<string>()];
  // within circles, whatever is reached leads back
  for (const { from } of inner)
    for (const each of finishing([from], forward, seen)) tangle.set(each, from);
  return collect(inner, ({ from }) => tangle.get(from) ?? from).values();
}
