import { functionView } from "@parod/engine/arrangements/provisions";
import { collect } from "@parod/engine/collect";
import { hasEnded } from "@parod/engine/read/interval";
import { readiness } from "@parod/engine/summary/readiness";
import type { Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { Facts } from "@parod/schema/facts";
import type { Pair } from "@parod/schema/position";
import type {
  CriterionLine,
  ModelLine,
  OrganisationView,
  ProvisionLine,
  SayingLine,
  UndatedLine,
} from "@parod/schema/views/organisation";
import type { Look } from "#reading/look";
import { undatedOf } from "#reading/undated";
import { endsOf, memberLines, membershipLines } from "#views/memberships";
import { searchLines } from "#views/group";
import { activityLine, movesOf, titlesOf } from "#views/milestones";
import {
  isEveryAuthority,
  namesOf,
  originOf,
  sourcesNamed,
  standpointOf,
  type Names,
} from "#views/standpoint";

type At = { readonly day: Day; readonly names: Names };

function modelLines(facts: Facts, code: string, { day, names }: At): ModelLine[] {
  const ends = endsOf(facts);
  return facts.deliveryModel
    .filter(({ organisation }) => organisation === code)
    .map((row) => ({
      phase: hasEnded(ends.get(row.arrangement ?? ""), day) ? "over" : row.phase,
      model: row.model,
      arrangement: row.arrangement === null ? null : names(row.arrangement),
      statedBy: names(row.statedBy),
      origin: originOf(row),
    }));
}

/** Who provides each function, by whose statement. A function without a line: not known. */
export function provisionLines(facts: Facts, code: string, { day, names }: At): ProvisionLine[] {
  const ends = endsOf(facts);
  const rows = collect(
    facts.provision.filter(({ authority }) => authority === code),
    (row) => row.function,
  );
  const order = new Map(facts.anchors.function.map(({ id, position }) => [id, position]));
  return facts.functionTold
    .toSorted((a, b) => (order.get(a.function) ?? 0) - (order.get(b.function) ?? 0))
    .flatMap((told) => {
      const said = rows.get(told.function) ?? [];
      const { cover, before, now, coming } = functionView(told, said, { on: day, ends });
      return [...before, ...now, ...coming].flatMap(
        ({ rowId, provider, statedBy, state, from, until, holds }) => {
          const row = said.find(({ id }) => id === rowId);
          if (!row) return [];
          return [
            {
              function: { id: told.function, text: told.text },
              cover,
              provider: provider === null ? null : names(provider),
              statedBy: names(statedBy),
              state,
              from,
              until: until ?? ends.get(provider ?? "") ?? null,
              holds,
              origin: originOf(row),
            },
          ];
        },
      );
    });
}

export function sayingLines(facts: Facts, code: string): SayingLine[] {
  return facts.reportSaid
    .filter(({ organisations }) => organisations.includes(code))
    .map((row) => ({
      id: row.saying,
      text: row.text,
      supports: row.supports,
      ofAll: isEveryAuthority(row.organisations, facts),
      origin: originOf(row),
    }))
    .toSorted((a, b) => a.origin.effectiveOn.localeCompare(b.origin.effectiveOn));
}

function criterionLines(
  pairs: readonly Pair[],
  facts: Facts,
  sayings: readonly SayingLine[],
): CriterionLine[] {
  const texts = new Map(facts.criterionTold.map((row) => [row.criterion, row.text]));
  const evidence = new Map(facts.evidenceTold.map((row) => [row.evidence, row]));
  return pairs.map((pair) => ({
    ...pair,
    text: texts.get(pair.criterion) ?? { en: pair.criterion, cy: pair.criterion },
    supportedBy: sayings
      .filter(({ supports }) => supports.includes(pair.criterion))
      .map(({ id }) => id),
    evidenceTitles: [...pair.evidence.valid, ...pair.evidence.expired].flatMap((id) => {
      const row = evidence.get(id);
      return row
        ? [
            {
              title: row.title,
              address: row.address,
              valid: pair.evidence.valid.includes(id),
              datedOn: row.datedOn,
              expiresOn: row.expiresOn,
              lang: row.lang,
            },
          ]
        : [];
    }),
  }));
}

/** One organisation, whole. Throws `not-found` for one that is not named on the day. */
export function organisationView(look: Look, code: string): OrganisationView {
  const { facts, position } = look;
  const found = position.organisations.find((each) => each.code === code);
  if (!found) throw new DomainError("not-found", { field: "code" });
  const names = namesOf(facts);
  const at: At = { day: look.reading.stand.asAt, names };
  const told = facts.organisationTold.find(({ organisation }) => organisation === code);
  const sayings = sayingLines(facts, code);
  const dates = { moves: movesOf(facts), titles: titlesOf(facts) };
  const undated: readonly UndatedLine[] = undatedOf(look.reading.programme, code);
  const answer = {
    stand: standpointOf(look),
    inPart: false,
    kind: found.kind,
    existsFrom: told?.existsFrom ?? null,
    until: told?.until ?? null,
    position: found,
    summary: readiness(found, position),
    workstreamNames: Object.fromEntries(
      found.workstreams.flatMap(({ code: each, name }) => (name ? [[each, name]] : [])),
    ),
    criteria: criterionLines(
      position.pairs.filter(({ organisation }) => organisation === code),
      facts,
      sayings,
    ),
    memberships: membershipLines(facts, code, at),
    members: memberLines(facts, code, at),
    models: modelLines(facts, code, at),
    provisions: provisionLines(facts, code, at),
    activities: found.activities.map((activity) => activityLine(activity, dates)),
    sayings,
    searches: searchLines(facts, names).filter(({ about }) =>
      about.some((each) => each.code === code),
    ),
    undated,
  };
  return { ...answer, sources: sourcesNamed(facts, answer) };
}
