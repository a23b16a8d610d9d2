import type { FindingGroup } from "@parod/schema/views/findings-page";

type Caused = { readonly id: string; readonly causes: readonly string[] };

/** Where a chain of first causes begins; itself where there is none, or where the chain goes in a circle. */
function rootOf(id: string, causes: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at);) {
    const cause = causes.get(at);
    if (cause === undefined) return at;
    seen.add(at);
    at = cause;
  }
  return id;
}

/** Findings by what causes them, in the order in which they are given; each is in one group. */
export function groupsOf(findings: readonly Caused[]): readonly FindingGroup[] {
  const ids = new Set(findings.map(({ id }) => id));
  const causes = new Map(
    findings.map((each) => [each.id, each.causes.find((cause) => ids.has(cause))]),
  );
  const follows = new Map<string, string[]>();
  for (const { id } of findings) {
    const root = rootOf(id, causes);
    const group = follows.get(root) ?? [];
    if (id !== root) group.push(id);
    follows.set(root, group);
  }
  return [...follows].map(([id, of]) => ({ id, follows: of }));
}
