import type { Life, Resolution, Spell } from "@parod/engine/coherence/life";
import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import type {
  FindingResolution,
  FindingResolved,
  FindingSpell,
} from "@parod/schema/views/findings-page";
import type { Context } from "#context";
import { namesFor } from "#findings/lines";
import { rolesOfActs } from "#findings/roles";
import { ownerOfRow, rowOf } from "#findings/rows";
import { saidOf } from "#findings/said";
import { seenOf, type Sight } from "#findings/seen-by";
import type { Look } from "#reading/look";
import { namesOf } from "#views/standpoint";

/** Listed; further ones are counted. */
const mostResolved = 100;

type Own = Sight["own"];
type Roles = ReadonlyMap<number, string>;

/** A row's id is its act and its place in it. */
const actOf = (id: string): number => Number(id.split("-")[0]);

const actsOf = (spells: readonly Spell[]): readonly number[] =>
  spells.flatMap(({ resolution }) =>
    resolution?.by === "told" ? resolution.rows.map(({ id }) => actOf(id)) : [],
  );

/** What ended it, as far as the reader may know whose it was. */
function shownResolution(
  resolution: Resolution | null,
  facts: Facts,
  { own, roles }: { readonly own: Own; readonly roles: Roles },
): FindingResolution | null {
  if (resolution?.by !== "told") return resolution;
  const rows = resolution.rows.flatMap((ref) => {
    const row = rowOf(facts, ref);
    const owner = row ? ownerOfRow(facts, ref.table, row) : null;
    if (own !== null && (!row || (owner !== null && !own.has(owner)))) return [];
    return [
      {
        ...ref,
        effectiveOn: row?.effectiveOn ?? null,
        sourceId: row?.sourceId ?? null,
        role: roles.get(actOf(ref.id)) ?? null,
      },
    ];
  });
  return { by: "told", rows };
}

/** The times through which a finding was seen, with what ended each. */
export async function spellsOf(
  { pool }: Pick<Context, "pool">,
  { reading, facts }: Look,
  { life, own }: { readonly life: Life | undefined; readonly own: Own },
): Promise<readonly FindingSpell[]> {
  const spells = life?.spells ?? [];
  const roles = await rolesOfActs(pool, reading.programme.id, actsOf(spells));
  return spells.map(({ from, last, resolution }) => ({
    ...{ from, last },
    resolution: shownResolution(resolution, facts, { own, roles }),
  }));
}

type Asked = {
  readonly lives: ReadonlyMap<string, Life> | null;
  readonly sight: Sight;
  readonly isAsked: (finding: Finding) => boolean;
  /** Those that were still found on this day or came after it; null for all. */
  readonly since: Day | null;
};
type Gone = { readonly finding: Finding; readonly spells: readonly Spell[]; readonly last: Spell };

function goneOf({ lives, sight, isAsked, since }: Asked): readonly Gone[] {
  if (lives === null || sight.seen.sees === "none") return [];
  return [...lives.values()]
    .flatMap(({ finding, spells }) => {
      const last = spells.at(-1);
      if (finding === null || !last || last.last === null) return [];
      if (since !== null && last.last < since) return [];
      const [seen] = seenOf([finding], sight);
      return seen && isAsked(seen) ? [{ finding: seen, spells, last }] : [];
    })
    .toSorted((a, b) => ((a.last.last ?? "") < (b.last.last ?? "") ? 1 : -1));
}

/** Findings that are no more on the day looked at, the latest first: all that are asked for, and as many as are listed. */
export async function resolvedOf(
  { pool }: Pick<Context, "pool">,
  { reading, facts }: Pick<Look, "reading" | "facts">,
  asked: Asked,
): Promise<{ readonly resolved: readonly FindingResolved[]; readonly resolvedCount: number }> {
  const gone = goneOf(asked);
  const { own } = asked.sight;
  const listed = gone.slice(0, mostResolved);
  const acts = listed.flatMap(({ last }) => actsOf([last]));
  const roles = await rolesOfActs(pool, reading.programme.id, acts);
  const [names, organisations] = [namesFor(facts, own), namesOf(facts)];
  const resolved = listed.flatMap(({ finding, spells: [first], last }) => {
    if (!first || last.last === null) return [];
    const { id, rule, severity } = finding;
    return [
      {
        ...{ id, rule, severity },
        organisations: finding.organisations.map(organisations),
        said: saidOf(finding, names),
        first: first.from,
        last: last.last,
        resolution: shownResolution(last.resolution, facts, { own, roles }),
      },
    ];
  });
  return { resolved, resolvedCount: gone.length };
}
