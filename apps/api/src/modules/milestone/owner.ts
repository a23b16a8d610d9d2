import { DomainError } from "@parod/schema/error";
import type { Context } from "#context";

/** The organisation whose activity it is. Throws `not-found` where there is none of that id. */
export async function ownerOfActivity(
  ctx: Pick<Context, "pool">,
  programmeId: string,
  activity: string,
): Promise<string> {
  const { rows } = await ctx.pool.query<{ organisation: string }>(
    "select organisation from activity where programme_id = $1 and id = $2",
    [programmeId, activity],
  );
  if (!rows[0]) throw new DomainError("not-found", { field: "activity" });
  return rows[0].organisation;
}
