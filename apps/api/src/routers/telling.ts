import { AddPlanVersion, OpenPlan, SharePlan } from "@parod/schema/plan-sharing";
import { TellOne } from "@parod/schema/tell";
import { code } from "@parod/schema/text";
import * as z from "zod";
import { addPlanVersion } from "#modules/plan/add-plan-version";
import { openPlan } from "#modules/plan/open-plan";
import { plansView } from "#modules/plan/plans-view";
import { sharePlan } from "#modules/plan/share-plan";
import { tellOne } from "#modules/tell/tell-one";
import { procedure, router } from "#trpc";

export const tellRouter = router({
  one: procedure.input(TellOne).mutation(async ({ ctx, input }) => tellOne(ctx, input)),
});

export const planRouter = router({
  list: procedure
    .input(z.strictObject({ programme: code }))
    .query(async ({ ctx, input }) => plansView(ctx, input.programme)),
  open: procedure.input(OpenPlan).mutation(async ({ ctx, input }) => openPlan(ctx, input)),
  addVersion: procedure
    .input(AddPlanVersion)
    .mutation(async ({ ctx, input }) => addPlanVersion(ctx, input)),
  share: procedure.input(SharePlan).mutation(async ({ ctx, input }) => sharePlan(ctx, input)),
});
