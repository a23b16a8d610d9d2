import { MakeCalendarAddress, MarkSeen, NoticesAsked, SavePreference } from "@parod/schema/notices";
import { makeCalendarAddress, markSeen, savePreference } from "#modules/notices/change-notices";
import { viewNotices } from "#modules/notices/view-notices";
import { procedure, router } from "#trpc";

export const noticesRouter = router({
  mine: procedure.input(NoticesAsked).query(({ ctx, input }) => viewNotices(ctx, input)),
  seen: procedure.input(MarkSeen).mutation(({ ctx, input }) => markSeen(ctx, input)),
  savePreference: procedure
    .input(SavePreference)
    .mutation(({ ctx, input }) => savePreference(ctx, input)),
  calendarAddress: procedure
    .input(MakeCalendarAddress)
    .mutation(({ ctx, input }) => makeCalendarAddress(ctx, input)),
});
