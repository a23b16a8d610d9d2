import { DomainError } from "@parod/schema/error";
import { grantsIn } from "@parod/schema/permission/viewer";
import type { ProgrammeHead } from "@parod/database/programmes";
import type { Context } from "#context";

export type NoticeReader = { readonly head: ProgrammeHead; readonly actorId: string };

/** Whose notices of which programme. Only somebody with a part in it has any: to everyone else they are not there. */
export async function readerOf(ctx: Context, slug: string): Promise<NoticeReader> {
  const head = await ctx.programmeFor(ctx.viewer, slug);
  const { viewer } = ctx;
  if (viewer === null) throw new DomainError("not-signed-in");
  if (grantsIn(viewer, head.programme).length === 0) throw new DomainError("not-found");
  return { head, actorId: viewer.actorId };
}
