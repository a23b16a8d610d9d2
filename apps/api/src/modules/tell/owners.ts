import { DomainError } from "@parod/schema/error";
import type { Context } from "#context";
import { ownerOfActivity } from "#modules/milestone/owner";
import type { Owners } from "#modules/tell/rules";

type Dependency = Awaited<ReturnType<Owners["dependency"]>>;

/** Looks anchors up in a programme. Each throws `not-found` naming its field. */
export const ownersIn = (ctx: Pick<Context, "pool">, programmeId: string): Owners => ({
  activity: async (id) => ownerOfActivity(ctx, programmeId, id),
  evidence: async (id) => {
    const { rows } = await ctx.pool.query<{ organisation: string }>(
      "select organisation from evidence where programme_id = $1 and id = $2",
      [programmeId, id],
    );
    if (!rows[0]) throw new DomainError("not-found", { field: "evidence" });
    return rows[0].organisation;
  },
  claim: async (organisation, criterion) => {
    const { rows } = await ctx.pool.query(
      `select 1 from criterion c
         join workstream w on w.programme_id = c.programme_id and w.id = c.workstream
         join organisation o on o.programme_id = c.programme_id and o.catalogue = w.catalogue
       where c.programme_id = $1 and o.id = $2 and c.id = $3`,
      [programmeId, organisation, criterion],
    );
    return rows.length > 0;
  },
  dependency: async (id) => {
    const { rows } = await ctx.pool.query<Dependency>(
      `select giver, giver_kind as "giverKind", taker from dependency where programme_id = $1 and id = $2`,
      [programmeId, id],
    );
    if (!rows[0]) throw new DomainError("not-found", { field: "dependency" });
    return rows[0];
  },
});
