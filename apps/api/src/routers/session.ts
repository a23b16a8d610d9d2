import { EndSession } from "@parod/schema/people";
import * as z from "zod";
import { endSession, signOut, viewSessions } from "#modules/session/own-sessions";
import { viewSession } from "#modules/session/view-session";
import { procedure, router } from "#trpc";

const nothing = z.strictObject({});

export const sessionRouter = router({
  view: procedure.input(nothing).query(({ ctx }) => viewSession(ctx)),
  /** That it was sent puts the end off: a change is something done. */
  extend: procedure.input(nothing).mutation(({ ctx }) => viewSession(ctx)),
  list: procedure.input(nothing).query(({ ctx }) => viewSessions(ctx)),
  end: procedure.input(EndSession).mutation(({ ctx, input }) => endSession(ctx, input)),
  signOut: procedure.input(nothing).mutation(({ ctx }) => signOut(ctx)),
});
