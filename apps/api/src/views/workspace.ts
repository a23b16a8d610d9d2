import type { Facts, Programme } from "@parod/schema/facts";
import { DomainError } from "@parod/schema/error";
import { abilities, can } from "@parod/schema/permission/decide";
import { grantsIn, type Viewer } from "@parod/schema/permission/viewer";
import { tellable } from "@parod/schema/tell";
import type { FactOf, ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import {
  workActions,
  type BothSides,
  type WorkCriterion,
  type WorkDependency,
  type WorkEvidence,
  type WorkspaceView,
} from "@parod/schema/views/workspace";
import { arrangementKinds } from "@parod/schema/vocabulary";
import type { Context } from "#context";
import { lookAt, type Look } from "#reading/look";
import { dependencyLines, milestoneLines } from "#views/milestones";
import { namesOf, standpointOf, type Names } from "#views/standpoint";
import { claimChoices, claimsOf } from "#views/work-claims";
import { returnsHere } from "#views/work-returns";
import { toldHere } from "#views/work-told";
import { newestRevisions, sayerFor, type Sayer } from "#views/workspace-rows";

type Asked = { readonly programme: string; readonly organisation: string };
/** Of whom the page is, and how its rows are said. */
type Of = { readonly organisation: string; readonly say: Sayer; readonly names: Names };

const anchorsOf = (
  { anchors }: Facts,
  name: "activity" | "evidence",
  organisation: string,
): ReadonlySet<string> =>
  new Set(
    (anchors[name] as readonly { readonly id: string; readonly organisation: string }[])
      .filter((each) => each.organisation === organisation)
      .map(({ id }) => id),
  );

/** The acts that the page's rows may come from. */
const actsOf = (facts: Facts): readonly number[] =>
  tellable.flatMap((table) => facts[table].map(({ actNo }) => actNo));

const sayWhere = <N extends ToldName>(
  { facts, say }: { readonly facts: Facts; readonly say: Sayer },
  table: N,
  isIn: (fact: FactOf<N>) => boolean,
) =>
  (facts[table] as readonly ToldRow<N>[]).filter((row) => isIn(row)).map((row) => say(table, row));

function criteriaOf({ facts, position }: Look, { organisation, say }: Of): WorkCriterion[] {
  const told = new Map(facts.criterionTold.map((row) => [row.criterion, row]));
  const rows = facts.assessment.filter((row) => row.organisation === organisation);
  return position.pairs
    .filter((pair) => pair.organisation === organisation)
    .map((pair) => {
      const criterion = told.get(pair.criterion);
      const said = rows
        .filter((row) => row.criterion === pair.criterion)
        .map((row) => say("assessment", row));
      return {
        ...pair,
        text: criterion?.text ?? { en: pair.criterion, cy: pair.criterion },
        accepts: criterion?.accepts ?? [],
        freshDays: criterion?.freshDays ?? null,
        own: said.find(({ fact }) => fact.kind === "self") ?? null,
        others: said.filter(({ fact }) => fact.kind !== "self"),
      };
    });
}

async function notesOf(
  { pool }: Pick<Context, "pool">,
  programmeId: string,
  rows: Facts["evidenceTold"],
): Promise<ReadonlyMap<string, string>> {
  const hashes = rows.flatMap(({ contentHash }) => (contentHash === null ? [] : [contentHash]));
  if (hashes.length === 0) return new Map();
  const { rows: found } = await pool.query<{ id: string; bytes: Buffer | null }>(
    "select id, bytes from content where programme_id = $1 and id = any($2)",
    [programmeId, hashes],
  );
  return new Map(
    found.flatMap(({ id, bytes }) => (bytes === null ? [] : [[id, bytes.toString("utf8")]])),
  );
}

function evidenceOf(
  facts: Facts,
  { organisation, say }: Of,
  notes: ReadonlyMap<string, string>,
): WorkEvidence[] {
  const own = anchorsOf(facts, "evidence", organisation);
  return facts.evidenceTold
    .filter(({ evidence }) => own.has(evidence))
    .map((row) => ({
      ...say("evidenceTold", row),
      note: notes.get(row.contentHash ?? "") ?? null,
      criteria: facts.reliance
        .filter(
          (each) => each.evidence === row.evidence && each.organisation === organisation && each.on,
        )
        .map(({ criterion }) => criterion),
    }));
}

function dependenciesOf(facts: Facts, { organisation, say, names }: Of): WorkDependency[] {
  return dependencyLines(facts, names).flatMap((line) => {
    const own = (["giver", "taker"] as const).filter(
      (side) => line[side].owner.code === organisation,
    );
    if (own.length === 0) return [];
    const told = sayWhere(
      { facts, say },
      "dependencySide",
      ({ dependency }) => dependency === line.id,
    );
    return [{ ...line, own, told }];
  });
}

/**
 * What a side states, and what others state of the same. Of its own page's organisation a side sees all that it states; of
 * another's, what it states about that one.
 */
const bothSides = <N extends "membership" | "provision" | "deliveryModel">(
  { facts, say }: { readonly facts: Facts; readonly say: Sayer },
  table: N,
  { about, by, of }: { about: (fact: FactOf<N>) => boolean; by: string; of: string },
): BothSides<N> => ({
  own: sayWhere(
    { facts, say },
    table,
    (fact) => fact.statedBy === by && (by === of || about(fact)),
  ),
  others: sayWhere({ facts, say }, table, (fact) => fact.statedBy !== by && about(fact)),
});

function choicesOf(look: Look, { organisation, names }: Of): WorkspaceView["choices"] {
  const { organisation: all, function: functions } = look.facts.anchors;
  const texts = new Map(look.facts.functionTold.map((row) => [row.function, row.text]));
  const named = new Set(look.facts.organisationTold.map(({ organisation }) => organisation));
  const those = (isIn: (kind: string) => boolean) =>
    all.filter(({ id, kind }) => named.has(id) && isIn(kind)).map(({ id }) => names(id));
  const isArrangement = (kind: string) => (arrangementKinds as readonly string[]).includes(kind);
  return {
    arrangements: those(isArrangement),
    claims: claimChoices(look, { organisation, names }),
    providers: those(
      (kind) =>
        isArrangement(kind) ||
        kind === "local-authority" ||
        kind === "body" ||
        kind === "government",
    ),
    functions: functions
      .toSorted((a, b) => a.position - b.position)
      .flatMap(({ id }) => {
        const text = texts.get(id);
        return text ? [{ id, text }] : [];
      }),
    milestones: milestoneLines(look).map(({ id, title, owner }) => ({ id, title, owner })),
  };
}

/** For whom a viewer speaks of an organisation: for it where it is theirs, else for the government. */
function sideOf(
  viewer: Viewer,
  { programme, organisation }: { readonly programme: Programme; readonly organisation: string },
): string | null {
  const states = ["arrangement.state", "provision.state"] as const;
  const grants = grantsIn(viewer, programme);
  const sides = [
    organisation,
    ...grants.filter(({ role }) => role === "government").map((grant) => grant.organisation),
  ];
  const may = (side: string | null) =>
    side !== null &&
    states.some((action) => can(viewer, action, { programme, organisation: side }));
  return sides.find(may) ?? null;
}

/**
 * What an organisation has told and may tell, today: the one page from which everything of it is written. Seen by those who
 * may read the organisation whole; to anyone else `not-found`. The texts of plans are never in it.
 */
export async function workspaceView(ctx: Context, asked: Asked): Promise<WorkspaceView> {
  const look = await lookAt(ctx, {
    programme: asked.programme,
    asAt: ctx.today,
    knownAt: null,
    compare: null,
  });
  const { organisation } = asked;
  const { facts, position, reading } = look;
  const subject = { programme: reading.programme, organisation };
  const found = position.organisations.find(({ code }) => code === organisation);
  if (!found || !can(ctx.viewer, "organisation.read", subject))
    throw new DomainError("not-found", { field: "organisation" });
  const names = namesOf(facts);
  const side = sideOf(ctx.viewer, subject);
  const { id: programmeId } = reading.programme;
  const own = anchorsOf(facts, "activity", organisation);
  const ownEvidence = anchorsOf(facts, "evidence", organisation);
  const [revisions, say, returns, notes] = await Promise.all([
    newestRevisions(ctx.pool, programmeId, { organisation, side: side ?? organisation }),
    sayerFor(ctx.pool, { programmeId, actNos: actsOf(facts) }, names),
    returnsHere(ctx.pool, look, organisation),
    notesOf(
      ctx,
      programmeId,
      facts.evidenceTold.filter(({ evidence }) => ownEvidence.has(evidence)),
    ),
  ]);
  const of: Of = { organisation, say, names };
  const told = { facts, say };
  const sides = { by: side ?? organisation, of: organisation };
  const isOwn = (fact: { readonly organisation: string }) => fact.organisation === organisation;
  const shown = {
    assessment: sayWhere(told, "assessment", isOwn),
    evidenceTold: sayWhere(told, "evidenceTold", ({ evidence }) => ownEvidence.has(evidence)),
    reliance: sayWhere(told, "reliance", isOwn),
    claimReliance: sayWhere(told, "claimReliance", isOwn),
    activityTold: sayWhere(told, "activityTold", ({ activity }) => own.has(activity)),
    activityDate: sayWhere(told, "activityDate", ({ activity }) => own.has(activity)),
    riskTold: sayWhere(told, "riskTold", isOwn),
    concernTold: sayWhere(told, "concernTold", isOwn),
    feedbackTold: sayWhere(told, "feedbackTold", isOwn),
    ratingTold: sayWhere(
      told,
      "ratingTold",
      (fact) => fact.scope === "organisation" && fact.of === organisation,
    ),
  };
  const dependencies = dependenciesOf(facts, of);
  const memberships = bothSides(told, "membership", {
    ...sides,
    about: (fact) => fact.member === organisation || fact.arrangement === organisation,
  });
  const provisions = bothSides(told, "provision", {
    ...sides,
    about: (fact) => fact.authority === organisation || fact.provider === organisation,
  });
  const models = bothSides(told, "deliveryModel", {
    by: organisation,
    of: organisation,
    about: isOwn,
  });
  return {
    stand: standpointOf(look),
    organisation: names(organisation),
    kind: found.kind,
    position: found,
    abilities: {
      ...abilities(ctx.viewer, workActions, subject),
      ...abilities(ctx.viewer, ["arrangement.state", "provision.state"], {
        programme: reading.programme,
        organisation: side,
      }),
    },
    side,
    workstreams: found.workstreams.map(({ code, name }) => ({
      code,
      name: name ?? { en: code, cy: code },
    })),
    criteria: criteriaOf(look, of),
    returns,
    evidence: evidenceOf(facts, of, notes),
    claims: claimsOf(facts, of),
    milestones: milestoneLines(look).filter(isOwn),
    dates: shown.activityDate,
    dependencies,
    risks: shown.riskTold,
    concerns: shown.concernTold,
    feedback: shown.feedbackTold,
    ratings: shown.ratingTold,
    memberships,
    provisions,
    models,
    told: await toldHere(
      ctx.viewer,
      { programme: reading.programme, facts },
      {
        ...shown,
        dependencySide: dependencies.flatMap((each) => each.told),
        membership: memberships.own,
        provision: provisions.own,
        deliveryModel: models.own,
      },
    ),
    revisions,
    choices: choicesOf(look, of),
  };
}
