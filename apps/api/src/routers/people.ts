import {
  CreateProgramme,
  EndInvitation,
  Invite,
  Suspend,
  WithdrawGrant,
} from "@parod/schema/people";
import * as z from "zod";
import { endInvitation } from "#modules/people/end-invitation";
import { invitePerson } from "#modules/people/invite-person";
import { reinstatePerson, suspendPerson } from "#modules/people/suspend-person";
import { viewPeople } from "#modules/people/view-people";
import { withdrawGrant } from "#modules/people/withdraw-grant";
import { createProgramme } from "#modules/programme/create-programme";
import { procedure, router } from "#trpc";

export const peopleRouter = router({
  view: procedure.input(z.strictObject({})).query(({ ctx }) => viewPeople(ctx)),
  invite: procedure.input(Invite).mutation(({ ctx, input }) => invitePerson(ctx, input)),
  endInvitation: procedure
    .input(EndInvitation)
    .mutation(({ ctx, input }) => endInvitation(ctx, input)),
  suspend: procedure.input(Suspend).mutation(({ ctx, input }) => suspendPerson(ctx, input)),
  withdraw: procedure.input(WithdrawGrant).mutation(({ ctx, input }) => withdrawGrant(ctx, input)),
  reinstate: procedure.input(Suspend).mutation(({ ctx, input }) => reinstatePerson(ctx, input)),
});

export const programmeProcedures = {
  programmeCreate: procedure
    .input(CreateProgramme)
    .mutation(({ ctx, input }) => createProgramme(ctx, input)),
};
