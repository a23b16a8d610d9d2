import {
  AcceptReturn,
  CertifyReturn,
  HandBackReturn,
  ReturnOf,
  SaveDraft,
  SendBackReturn,
  SubmitReturn,
  TakeBackReturn,
} from "@parod/schema/return-commands";
import * as z from "zod";
import { acceptReturn, sendBackReturn } from "#modules/return/answer";
import { certifyReturn } from "#modules/return/certify";
import { handBackReturn, takeBackReturn } from "#modules/return/hand-back";
import { saveDraft } from "#modules/return/save-draft";
import { submitReturn } from "#modules/return/submit";
import { procedure } from "#trpc";
import { returnPage } from "#views/return-page";

export const returnProcedures = {
  /** `act`: the certification to look back at; null is the newest. */
  returnView: procedure
    .input(ReturnOf.extend({ act: z.int().min(1).nullable().default(null) }))
    .query(({ ctx, input }) => returnPage(ctx, input)),
  returnSave: procedure.input(SaveDraft).mutation(({ ctx, input }) => saveDraft(ctx, input)),
  returnSubmit: procedure
    .input(SubmitReturn)
    .mutation(({ ctx, input }) => submitReturn(ctx, input)),
  returnCertify: procedure
    .input(CertifyReturn)
    .mutation(({ ctx, input }) => certifyReturn(ctx, input)),
  returnHandBack: procedure
    .input(HandBackReturn)
    .mutation(({ ctx, input }) => handBackReturn(ctx, input)),
  returnTakeBack: procedure
    .input(TakeBackReturn)
    .mutation(({ ctx, input }) => takeBackReturn(ctx, input)),
  returnSendBack: procedure
    .input(SendBackReturn)
    .mutation(({ ctx, input }) => sendBackReturn(ctx, input)),
  returnAccept: procedure
    .input(AcceptReturn)
    .mutation(({ ctx, input }) => acceptReturn(ctx, input)),
};
