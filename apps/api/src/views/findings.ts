import { acceptances } from "@parod/engine/coherence/acceptance";
import { DomainError } from "@parod/schema/error";
import type { Facts } from "@parod/schema/facts";
import { ruleIds, severities, type Finding } from "@parod/schema/finding";
import type { FindingsAsked } from "@parod/schema/finding-commands";
import { can } from "@parod/schema/permission/decide";
import type {
  FindingAnswer,
  FindingCounts,
  FindingGone,
  FindingRecord,
  FindingsView,
  FindingView,
  FindingWaiting,
} from "@parod/schema/views/findings-page";
import type { Context } from "#context";
import { findingsOf } from "#findings/findings-of";
import { groupsOf } from "#findings/groups";
import { historyOf } from "#findings/history";
import { acceptanceSaid, findingMaker, lineMaker } from "#findings/lines";
import { heaviest, inParts, perRule, perRuleAlone } from "#findings/parts";
import { resolvedOf, spellsOf } from "#findings/resolved";
import { rolesOfActs } from "#findings/roles";
import { ownerOfRow, rowOf } from "#findings/rows";
import { seenOf, sightOf, type Sight } from "#findings/seen-by";
import type { Look } from "#reading/look";
import { namesOf, originOf, sourcesNamed, standpointOf, type Names } from "#views/standpoint";

type Asked = Pick<FindingsAsked, "rule" | "organisation" | "severity" | "came" | "brief">;

const isAsked =
  ({ rule, organisation, severity }: Omit<Asked, "came" | "brief">) =>
  (finding: Finding): boolean =>
    (rule === null || finding.rule === rule) &&
    (severity === null || finding.severity === severity) &&
    (organisation === null || finding.organisations.includes(organisation));

function countsOf(findings: readonly Finding[], names: Names): FindingCounts {
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length;
  const [blocks, warns, notes] = severities.map((each) =>
    count(({ severity }) => severity === each),
  );
  const touching = new Map<string, number>();
  for (const code of findings.flatMap(({ organisations }) => [...new Set(organisations)]))
    touching.set(code, (touching.get(code) ?? 0) + 1);
  return {
    severity: { blocks: blocks ?? 0, warns: warns ?? 0, notes: notes ?? 0 },
    rules: ruleIds
      .map((rule) => ({ rule, count: count((finding) => finding.rule === rule) }))
      .filter((each) => each.count > 0),
    organisations: [...touching.keys()]
      .toSorted()
      .map((code) => ({ ...names(code), count: touching.get(code) ?? 0 })),
  };
}

type Seen = { readonly sight: Sight; readonly findings: readonly Finding[] };

/** The findings of a look that the viewer sees. */
export async function findingsSeen(
  { viewer, pool }: Pick<Context, "viewer" | "pool">,
  { reading }: Pick<Look, "reading">,
): Promise<Seen> {
  const sight = sightOf(viewer, reading.programme);
  if (sight.seen.sees === "none") return { sight, findings: [] };
  return { sight, findings: seenOf(await findingsOf(pool, reading), sight) };
}

const acceptedActs = (facts: Facts): readonly number[] =>
  facts.findingAccepted.map(({ actNo }) => actNo);

/** The findings of a look, narrowed as asked; counts are of all that the viewer sees. */
export async function findingsView(ctx: Context, look: Look, asked: Asked): Promise<FindingsView> {
  const { reading, facts } = look;
  const { sight, findings } = await findingsSeen(ctx, look);
  const roles = await rolesOfActs(ctx.pool, reading.programme.id, acceptedActs(facts));
  const { history, lives } = await historyOf(ctx, look);
  const since = look.compare?.asAt ?? null;
  const hasCome = ({ id }: Finding): boolean =>
    since !== null && (lives?.get(id)?.spells.at(-1)?.from ?? since) > since;
  const isShown = asked.came && since !== null && lives !== null ? hasCome : () => true;
  const fits = findings.filter((each) => isAsked(asked)(each) && isShown(each));
  const { listed, more } = asked.brief
    ? { listed: fits.slice(0, heaviest), more: [] }
    : inParts(fits, asked.rule === null ? perRule : perRuleAlone);
  const { resolved, resolvedCount } = await resolvedOf(ctx, look, {
    ...{ lives: asked.brief ? null : lives, sight, since },
    isAsked: isAsked(asked),
  });
  return {
    stand: standpointOf(look),
    seen: sight.seen,
    counts: countsOf(findings, namesOf(facts)),
    fit: fits.length,
    findings: listed.map(lineMaker(reading, { own: sight.own, roles, lives })),
    more,
    groups: asked.brief ? [] : groupsOf(listed),
    history,
    since:
      since === null || lives === null
        ? null
        : { day: since, came: findings.filter(hasCome).length },
    ...{ resolved, resolvedCount },
  };
}

function recordsOf(
  facts: Facts,
  finding: Finding,
  { own, roles }: Pick<Sight, "own"> & { readonly roles: ReadonlyMap<number, string> },
): Pick<FindingView, "records" | "recordsLeftOut"> {
  const names = namesOf(facts);
  const found = finding.records.flatMap((ref) => {
    const row = rowOf(facts, ref);
    return row ? [{ ref, row, owner: ownerOfRow(facts, ref.table, row) }] : [];
  });
  const mine = found.filter(({ owner }) => own === null || owner === null || own.has(owner));
  return {
    records: mine.map(({ ref, row, owner }): FindingRecord => ({
      ...ref,
      owner: owner === null ? null : names(owner),
      origin: originOf(row),
      role: roles.get(row.actNo) ?? null,
    })),
    recordsLeftOut: found.length - mine.length,
  };
}

/** What a finding was that is no more. Throws `not-found` for one that never was, and for one that the viewer may not see. */
async function noMore(
  ctx: Context,
  look: Look,
  { id, sight }: { readonly id: string; readonly sight: Sight },
): Promise<FindingGone | FindingWaiting> {
  const { history, lives } = await historyOf(ctx, look);
  const stand = standpointOf(look);
  const rule = ruleIds.find((each) => id.startsWith(`${each}/`));
  // whoever sees some alone is told nothing of an id that is not theirs, not even that it is waited for
  if (lives === null && rule !== undefined && sight.seen.sees === "all")
    return { state: "waiting", stand, rule, history };
  const life = lives?.get(id);
  const gone = life && new Map([[id, life]]);
  const {
    resolved: [finding],
  } = await resolvedOf(ctx, look, {
    ...{ lives: gone ?? null, sight, since: null },
    isAsked: () => true,
  });
  if (!finding) throw new DomainError("not-found", { field: "id" });
  const spells = await spellsOf(ctx, look, { life, own: sight.own });
  const { facts, reading } = look;
  const roles = await rolesOfActs(ctx.pool, reading.programme.id, acceptedActs(facts));
  const acceptance = acceptanceSaid(facts, reading.stand.asAt, roles)(id);
  const answer = { state: "gone", stand, finding, acceptance, history, spells } as const;
  return { ...answer, sources: sourcesNamed(look.facts, answer) };
}

/**
 * One finding of a look, with what it rests on, what causes it and what follows from it; or what it was, where it is no
 * more. Throws `not-found` for one that never was, and for one that the viewer may not see.
 */
export async function findingAnswer(ctx: Context, look: Look, id: string): Promise<FindingAnswer> {
  const { sight, findings } = await findingsSeen(ctx, look);
  const finding = findings.find((each) => each.id === id);
  return finding
    ? findingView(ctx, look, { finding, sight, findings })
    : noMore(ctx, look, { id, sight });
}

async function findingView(
  ctx: Context,
  look: Look,
  { finding, sight, findings }: Seen & { readonly finding: Finding },
): Promise<FindingView> {
  const { reading, facts } = look;
  const { programme, stand } = reading;
  const { id } = finding;
  const rows = finding.records.flatMap((ref) => rowOf(facts, ref)?.actNo ?? []);
  const roles = await rolesOfActs(ctx.pool, programme.id, [...acceptedActs(facts), ...rows]);
  const { history, lives } = await historyOf(ctx, look);
  const make = findingMaker(reading, { own: sight.own, roles, lives });
  const line = (each: Finding) => make(each).line;
  const answer = {
    state: "here" as const,
    stand: standpointOf(look),
    finding: line(finding),
    organisations: finding.organisations.map(namesOf(facts)),
    path: make(finding).path,
    ...recordsOf(facts, finding, { own: sight.own, roles }),
    causes: findings.filter((each) => finding.causes.includes(each.id)).map(line),
    follows: findings.filter(({ causes }) => causes.includes(id)).map(line),
    history,
    spells: await spellsOf(ctx, look, { life: lives?.get(id), own: sight.own }),
    abilities: {
      accept:
        stand.asAt === look.today &&
        stand.knownAt === null &&
        can(ctx.viewer, "finding.accept", { programme }),
    },
    revision: acceptances(facts, stand.asAt).get(id)?.revision ?? 0,
  };
  return { ...answer, sources: sourcesNamed(facts, answer) };
}
