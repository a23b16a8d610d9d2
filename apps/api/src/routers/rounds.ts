import { CloseRound, OpenRound } from "@parod/schema/return-commands";
import { StandAsked } from "@parod/schema/stand";
import { code } from "@parod/schema/text";
import { closeRound, openRound } from "#modules/round/open-round";
import { procedure } from "#trpc";
import { roundsView, roundView } from "#views/rounds";

export const roundProcedures = {
  rounds: procedure.input(StandAsked).query(({ ctx, input }) => roundsView(ctx, input)),
  /** One round with its returns. */
  round: procedure
    .input(StandAsked.extend({ round: code }))
    .query(({ ctx, input }) => roundView(ctx, input)),
  roundOpen: procedure.input(OpenRound).mutation(({ ctx, input }) => openRound(ctx, input)),
  roundClose: procedure.input(CloseRound).mutation(({ ctx, input }) => closeRound(ctx, input)),
};
