import { arrangements, type Arrangements } from "@parod/engine/arrangements/arrangements";
import { byCode } from "@parod/engine/code-order";
import { waitsOf } from "@parod/engine/coherence/waits";
import type { Facts } from "@parod/schema/facts";
import { severities, type Finding, type Severity } from "@parod/schema/finding";
import type { MapApart, MapBox, MapTile, SystemMapView } from "@parod/schema/views/system-map";
import { arrangementKinds } from "@parod/schema/vocabulary";
import type { Words } from "@parod/schema/words";
import type { Context } from "#context";
import type { Sight } from "#findings/seen-by";
import type { Look } from "#reading/look";
import { findingsSeen } from "#views/findings";
import { standpointOf } from "#views/standpoint";
import { cellsOf, countsByOrganisation, linksOf } from "#views/system-map-links";

type Weights = Record<Severity, number>;

/** How many touch each organisation, by weight; null for one whose findings the viewer is not shown. */
function weightsBy(
  findings: readonly Finding[],
  { seen, own }: Sight,
): (code: string) => Weights | null {
  const found = new Map<string, Weights>();
  for (const { organisations, severity } of findings)
    for (const code of organisations) {
      const weights = found.get(code) ?? { blocks: 0, warns: 0, notes: 0 };
      weights[severity] += 1;
      found.set(code, weights);
    }
  const none = Object.fromEntries(severities.map((each) => [each, 0])) as Weights;
  return (code) =>
    seen.sees === "none" || (own !== null && !own.has(code)) ? null : (found.get(code) ?? none);
}

const boxOf = ({
  code,
  existsFrom,
  until,
  members,
}: Arrangements["arrangements"][number]): MapBox => ({
  code,
  from: existsFrom,
  until,
  members: members.flatMap(({ member, agreement, holds, past, statements }) => {
    const [first] = statements;
    return first
      ? [
          {
            ...{ code: member, agreement, holds, past, state: first.state },
            statedBy: [...new Set(statements.map(({ statedBy }) => statedBy))],
          },
        ]
      : [];
  }),
});

function apartOf({
  code,
  models: [model],
  before,
  coming,
}: Arrangements["authorities"][number]): MapApart {
  const inWhich = (those: typeof before) => those.map(({ arrangement }) => arrangement);
  return {
    code,
    model: model
      ? {
          model: model.model,
          phase: model.over ? "over" : model.phase,
          statedBy: model.statedBy,
        }
      : null,
    before: inWhich(before),
    coming: inWhich(coming),
  };
}

const functionNames = (facts: Facts): ReadonlyMap<string, Words> =>
  new Map([
    ...facts.activityTold.map(({ activity, title }) => [activity, title] as const),
    ...facts.functionTold.map((row) => [row.function, row.text] as const),
  ]);

/**
 * The whole system as at a day: who is with whom by whose word, who provides and who waits, and how many of the findings
 * that the viewer sees touch each. All but the findings is on the pages of organisations already.
 */
export async function systemMapView(
  ctx: Pick<Context, "viewer" | "pool">,
  look: Look,
  organisation: string | null,
): Promise<SystemMapView> {
  const { facts, reading } = look;
  const { sight, findings } = await findingsSeen(ctx, look);
  const { arrangements: boxes, authorities } = arrangements({ facts, on: reading.stand.asAt });
  const [cells, waits] = [cellsOf(authorities), waitsOf(facts)];
  const [weights, counts] = [weightsBy(findings, sight), countsByOrganisation(cells, waits)];
  const kinds = new Map(facts.anchors.organisation.map(({ id, kind }) => [id, kind]));
  const organisations = facts.organisationTold
    .flatMap(({ organisation: code, name }): MapTile[] => {
      const kind = kinds.get(code);
      return kind ? [{ code, name, kind, findings: weights(code), ...counts(code) }] : [];
    })
    .toSorted(byCode(({ code }) => code));
  const isChosen = organisations.some(({ code }) => code === organisation);
  const links =
    organisation === null || !isChosen
      ? null
      : linksOf(organisation, { cells, waits, authorities: authorities.length });
  const names = functionNames(facts);
  const named = links
    ? [
        ...[...links.provides, ...links.provided].flatMap((each) => each.functions),
        ...links.waits.map(({ other }) => other),
      ]
    : [];
  const isElsewhere = (kind: MapTile["kind"]) =>
    kind === "local-authority" || (arrangementKinds as readonly string[]).includes(kind);
  return {
    stand: standpointOf(look),
    seen: sight.seen,
    organisations,
    national: organisations.filter(({ kind }) => !isElsewhere(kind)).map(({ code }) => code),
    arrangements: boxes.filter(({ ended }) => !ended).map(boxOf),
    before: boxes.filter(({ ended }) => ended).map(boxOf),
    apart: authorities.filter(({ now }) => now.length === 0).map(apartOf),
    links,
    names: Object.fromEntries(
      [...new Set(named)].flatMap((id) => {
        const name = names.get(id);
        return name ? [[id, name]] : [];
      }),
    ),
  };
}
