import { AddDependency, AddEvidence, AddMilestone, WorkspaceAsked } from "@parod/schema/workspace";
import { addDependency } from "#modules/work/add-dependency";
import { addEvidence } from "#modules/work/add-evidence";
import { addMilestone } from "#modules/work/add-milestone";
import { procedure, router } from "#trpc";
import { workspaceView } from "#views/workspace";

export const workProcedures = {
  /** What an organisation has told and may tell: needs `organisation.read`. */
  workspace: procedure
    .input(WorkspaceAsked)
    .query(async ({ ctx, input }) => workspaceView(ctx, input)),
  evidence: router({
    add: procedure.input(AddEvidence).mutation(async ({ ctx, input }) => addEvidence(ctx, input)),
  }),
  milestoneAdd: procedure
    .input(AddMilestone)
    .mutation(async ({ ctx, input }) => addMilestone(ctx, input)),
  dependency: router({
    add: procedure
      .input(AddDependency)
      .mutation(async ({ ctx, input }) => addDependency(ctx, input)),
  }),
};
