import { DomainError } from "@parod/schema/error";
import { can } from "@parod/schema/permission/decide";
import type { PlanImportAsked, PlanImportView } from "@parod/schema/plan-import";
import type { Named } from "@parod/schema/views/standpoint";
import type { Context } from "#context";
import { lookAt, type Look } from "#reading/look";
import { namesOf, standpointOf } from "#views/standpoint";

/** What the page needs before a file is chosen. Throws `not-found` for an organisation that is not in the programme. */
export async function planImportView(
  ctx: Context,
  { programme, organisation }: Pick<PlanImportAsked, "programme" | "organisation">,
): Promise<PlanImportView> {
  // a plan is told today, whatever day an address carries
  const look = await lookAt(ctx, { programme, asAt: ctx.today, knownAt: null, compare: null });
  const { facts, reading } = look;
  const anchor = facts.anchors.organisation.find(({ id }) => id === organisation);
  if (!anchor) throw new DomainError("not-found", { field: "organisation" });
  const names = new Map(facts.workstreamTold.map(({ workstream, name }) => [workstream, name]));
  return {
    stand: standpointOf(look),
    organisation: namesOf(facts)(organisation),
    workstreams: facts.anchors.workstream
      .filter(({ catalogue }) => catalogue === anchor.catalogue)
      .toSorted((a, b) => a.position - b.position)
      .map(({ id }) => ({ id, name: names.get(id) ?? { en: id, cy: id } })),
    abilities: {
      import: can(ctx.viewer, "plan-file.import", {
        programme: reading.programme,
        organisation,
      }),
    },
  };
}

/** The organisations that the viewer may import a plan for. */
export const importFor = (ctx: Context, { reading, facts }: Look): readonly Named[] =>
  facts.anchors.organisation
    .filter(({ id }) =>
      can(ctx.viewer, "plan-file.import", { programme: reading.programme, organisation: id }),
    )
    .map(({ id }) => namesOf(facts)(id));
