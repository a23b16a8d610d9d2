import { audiencesOf, sharedWith } from "@parod/engine/sharing/reach";
import type { Facts } from "@parod/schema/facts";
import { can } from "@parod/schema/permission/decide";
import type { OwnPlan, OwnVersion, PlanLine, PlansView } from "@parod/schema/plan-sharing";
import type { Language } from "@parod/schema/words";
import type { Context } from "#context";
import { planLines } from "#modules/plan/plan-lines";
import { readersOf } from "#modules/plan/readers";
import { lookAt } from "#reading/look";
import { namesOf, standpointOf, type Names } from "#views/standpoint";

type Opening = {
  readonly plan: string;
  readonly organisation: string;
  readonly version: number;
  readonly plan_language: Language;
  readonly for_organisation: string;
  readonly at: Date;
};
type Kept = {
  readonly facts: Facts;
  readonly names: Names;
  readonly openings: readonly Opening[];
};

function ownPlan(line: PlanLine, { facts, names, openings }: Kept): OwnPlan {
  const withReaders = (version: PlanLine["versions"][number]): OwnVersion => {
    const mine = (each: Pick<Opening, "plan" | "organisation" | "version">) =>
      each.plan === line.plan &&
      each.organisation === line.owner.code &&
      each.version === version.version;
    return {
      ...version,
      consents: facts.consent
        .filter(mine)
        .map(({ audience, given, revision }) => ({ audience, given, revision })),
      openings: openings.filter(mine).map((each) => ({
        by: names(each.for_organisation),
        planLanguage: each.plan_language,
        at: each.at.toISOString(),
      })),
    };
  };
  const [newest, ...older] = line.versions;
  return { ...line, versions: [withReaders(newest), ...older.map(withReaders)] };
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
  const { rows: openings } = await ctx.pool.query<Opening>(
    "select plan, organisation, version, plan_language, for_organisation, at from plan_opening where programme_id = $1 order by at",
    [programme.id],
  );
  const shared = new Map(
    readersOf(ctx.viewer, programme, facts)
      .flatMap((reader) => sharedWith(facts, reader))
      .map((row) => [row.id, row]),
  );
  const authorities = facts.anchors.organisation.filter(({ kind }) => kind === "local-authority");
  const keeps = authorities.filter(({ id }) =>
    can(ctx.viewer, "plan.add", { programme, organisation: id }),
  );
  const own = facts.planVersion.filter(({ organisation }) =>
    keeps.some(({ id }) => id === organisation),
  );
  return {
    stand: standpointOf(look),
    keeps: keeps.map(({ id }) => names(id)),
    authorities: authorities.map(({ id }) => names(id)),
    own: planLines(own, names).map((line) => ownPlan(line, { facts, names, openings })),
    sharedWithMe: planLines([...shared.values()], names),
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
