import { PlanImportAsked } from "@parod/schema/plan-import";
import { planImportView } from "#modules/plan-file/view";
import { procedure } from "#trpc";

export const planFileProcedures = {
  /** What a plan file can be imported into. The file itself comes by /api/upload/plan. */
  planImport: procedure
    .input(PlanImportAsked.pick({ programme: true, organisation: true }))
    .query(async ({ ctx, input }) => planImportView(ctx, input)),
};
