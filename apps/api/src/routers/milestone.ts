import { MoveForecast } from "@parod/schema/stand";
import { moveForecast } from "#modules/milestone/move-forecast";
import { procedure } from "#trpc";

export const milestoneProcedures = {
  milestoneMove: procedure
    .input(MoveForecast)
    .mutation(({ ctx, input }) => moveForecast(ctx, input)),
};
