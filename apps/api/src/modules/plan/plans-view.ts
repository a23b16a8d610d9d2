import { audiencesOf, sharedWith } from "@parod/engine/sharing/reach";
import type { Facts } from "@parod/schema/facts";
import { can } from "@parod/schema/permission/decide";
import type { OwnPlan, PlanLine, PlansView } from "@parod/schema/plan-sharing";
import type { Context } from "#context";
import { readersOf } from "#modules/plan/readers";
import { lookAt } from "#reading/look";
import { namesOf, standpointOf, type Names } from "#views/standpoint";

type Opening = {
  readonly plan: string;
  readonly organisation: string;
  readonly version: number;
  readonly for_organisation: string;
  readonly at: Date;
};
type Version = Facts["planVersion"][number];

const line = (row: Version, names: Names): PlanLine => ({
  plan: row.plan,
  owner: names(row.organisation),
  version: row.version,
  title: row.title,
  planLanguage: row.planLanguage,
});

function ownPlan(
  row: Version,
  facts: Facts,
  { names, openings }: { readonly names: Names; readonly openings: readonly Opening[] },
): OwnPlan {
  const mine = (each: { readonly plan: string; readonly organisation: string }) =>
    each.plan === row.plan && each.organisation === row.organisation;
  return {
    ...line(row, names),
    revision: row.revision,
    consents: facts.consent
      .filter(mine)
      .map(({ audience, given, version, revision }) => ({ audience, given, version, revision })),
    openings: openings.filter(mine).map((each) => ({
      by: names(each.for_organisation),
      version: each.version,
      at: each.at.toISOString(),
    })),
  };
}

/** Own plans with who may read and who did; plans that others shared; and, for those who may see it, who shares with whom. */
export async function plansView(ctx: Context, slug: string): Promise<PlansView> {
  const look = await lookAt(ctx, {
    programme: slug,
    asAt: ctx.today,
    knownAt: null,
    compare: null,
  });
  const { facts } = look;
  const { programme } = look.reading;
  const names = namesOf(facts);
  const isOwn = ({ organisation }: Version) =>
    can(ctx.viewer, "plan.add", { programme, organisation });
  const { rows: openings } = await ctx.pool.query<Opening>(
    "select plan, organisation, version, for_organisation, at from plan_opening where programme_id = $1 order by at",
    [programme.id],
  );
  const shared = new Map(
    readersOf(ctx.viewer, programme, facts)
      .flatMap((reader) => sharedWith(facts, reader))
      .map((row) => [row.id, row]),
  );
  const authorities = facts.anchors.organisation.filter(({ kind }) => kind === "local-authority");
  return {
    stand: standpointOf(look),
    keeps: authorities
      .filter(({ id }) => can(ctx.viewer, "plan.add", { programme, organisation: id }))
      .map(({ id }) => names(id)),
    authorities: authorities.map(({ id }) => names(id)),
    own: facts.planVersion.filter(isOwn).map((row) => ownPlan(row, facts, { names, openings })),
    sharedWithMe: [...shared.values()].map((row) => line(row, names)),
    reach: can(ctx.viewer, "plan.reach", { programme })
      ? authorities.map(({ id }) => ({
          owner: names(id),
          audiences: [
            ...new Set(
              facts.planVersion
                .filter(({ organisation }) => organisation === id)
                .flatMap((row) => audiencesOf(facts, row)),
            ),
          ].toSorted(),
        }))
      : null,
  };
}
