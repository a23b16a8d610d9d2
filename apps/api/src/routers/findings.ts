import {
  FindingAccept,
  FindingAsked,
  FindingReopen,
  FindingsAsked,
} from "@parod/schema/finding-commands";
import { StandAsked } from "@parod/schema/stand";
import { code } from "@parod/schema/text";
import { acceptFinding, reopenFinding } from "#modules/finding/accept-finding";
import { lookAt } from "#reading/look";
import { procedure } from "#trpc";
import { findingAnswer, findingsView } from "#views/findings";
import { systemMapView } from "#views/system-map";

export const findingProcedures = {
  findings: procedure
    .input(FindingsAsked)
    .query(async ({ ctx, input: { rule, organisation, severity, came, brief, ...stand } }) =>
      findingsView(ctx, await lookAt(ctx, stand), { rule, organisation, severity, came, brief }),
    ),
  finding: procedure
    .input(FindingAsked)
    .query(async ({ ctx, input: { id, ...stand } }) =>
      findingAnswer(ctx, await lookAt(ctx, stand), id),
    ),
  systemMap: procedure
    .input(StandAsked.extend({ organisation: code.nullable().default(null) }))
    .query(async ({ ctx, input: { organisation, ...stand } }) =>
      systemMapView(ctx, await lookAt(ctx, stand), organisation),
    ),
  findingAccept: procedure
    .input(FindingAccept)
    .mutation(async ({ ctx, input }) => acceptFinding(ctx, input)),
  findingReopen: procedure
    .input(FindingReopen)
    .mutation(async ({ ctx, input }) => reopenFinding(ctx, input)),
};
