import {
  FindingAccept,
  FindingAsked,
  FindingReopen,
  FindingsAsked,
} from "@parod/schema/finding-commands";
import { acceptFinding, reopenFinding } from "#modules/finding/accept-finding";
import { lookAt } from "#reading/look";
import { procedure } from "#trpc";
import { findingsView, findingView } from "#views/findings";

export const findingProcedures = {
  findings: procedure
    .input(FindingsAsked)
    .query(async ({ ctx, input: { rule, organisation, severity, ...stand } }) =>
      findingsView(ctx, await lookAt(ctx, stand), { rule, organisation, severity }),
    ),
  finding: procedure
    .input(FindingAsked)
    .query(async ({ ctx, input: { id, ...stand } }) =>
      findingView(ctx, await lookAt(ctx, stand), id),
    ),
  findingAccept: procedure
    .input(FindingAccept)
    .mutation(async ({ ctx, input }) => acceptFinding(ctx, input)),
  findingReopen: procedure
    .input(FindingReopen)
    .mutation(async ({ ctx, input }) => reopenFinding(ctx, input)),
};
