import { can } from "@parod/schema/permission/decide";
import { grantsIn, type Viewer } from "@parod/schema/permission/viewer";
import type { Facts, Programme } from "@parod/schema/facts";
import type { Tellable } from "@parod/schema/tell";
import type { Said, WorkTold } from "@parod/schema/views/workspace";
import { rules, type Owned, type Owners } from "#modules/tell/rules";

type Row = { readonly fact: object; readonly said: Said };
export type RowsOf = Readonly<Partial<Record<Tellable, readonly Row[]>>>;

/** How many of the newest are offered: what is older is told anew where it stands. */
const most = 50;

/** Anchors as the page has read them already: what it shows has an owner in it. */
function ownersOf({ anchors }: Facts): Owners {
  const activities = new Map(anchors.activity.map(({ id, organisation }) => [id, organisation]));
  const evidence = new Map(anchors.evidence.map(({ id, organisation }) => [id, organisation]));
  const dependencies = new Map(anchors.dependency.map((each) => [each.id, each]));
  const found = async <T>(value: T | undefined): Promise<T> =>
    value === undefined ? Promise.reject(new TypeError("An anchor is missing")) : value;
  return {
    activity: async (id) => found(activities.get(id)),
    evidence: async (id) => found(evidence.get(id)),
    claim: async () => Promise.resolve(true),
    dependency: async (id) => found(dependencies.get(id)),
  };
}

/**
 * Of the rows in force that a page shows, those that the viewer may take back, the newest first: told in a role of the
 * viewer's, of what is theirs to tell. A row in force has nothing newer over it.
 */
export async function toldHere(
  viewer: Viewer,
  { programme, facts }: { readonly programme: Programme; readonly facts: Facts },
  shown: RowsOf,
): Promise<readonly WorkTold[]> {
  const owners = ownersOf(facts);
  const roles = new Set<string>(grantsIn(viewer, programme).map(({ role }) => role));
  const mine = (Object.entries(shown) as [Tellable, readonly Row[]][])
    .flatMap(([table, rows]) => rows.map((row) => ({ table, ...row })))
    .filter(({ said }) => roles.has(said.role));
  const owned = await Promise.all(
    mine.map(async ({ table, fact }) => {
      // the table chooses the rule, and the rule takes that table's fact
      const rule = rules[table] as (fact: unknown, owners: Owners) => Promise<Owned> | Owned;
      return rule(fact, owners);
    }),
  );
  return mine
    .filter((_, at) => {
      const { action, organisation } = owned[at] ?? {};
      return (
        action !== undefined &&
        can(viewer, action, { programme, organisation: organisation ?? null })
      );
    })
    .toSorted((a, b) => (a.said.knownFrom < b.said.knownFrom ? 1 : -1))
    .slice(0, most)
    .map(({ table, fact, said }) => ({ table, fact: { ...fact }, said }));
}
