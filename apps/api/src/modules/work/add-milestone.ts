import type { AddMilestone } from "@parod/schema/workspace";
import { activityId } from "@parod/schema/anchors";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { anchorCode } from "#modules/work/anchor-id";
import type { Begun } from "#modules/work/add-evidence";
import { tellAct } from "#tell";

/** A milestone with its title, its original baseline and its first forecast, in one act, counting from today. */
export async function addMilestone(ctx: Context, input: AddMilestone): Promise<Begun> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const { organisation, when } = input;
  const allowed = allow(ctx.viewer, "milestone.add", subjectOf(head, organisation));
  const code = anchorCode("m", input.idempotencyKey);
  const activity = activityId(organisation, code);
  const told = { effectiveOn: ctx.today, expectedRevision: 0 } as const;
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation,
    verb: "milestone.add",
    idempotencyKey: input.idempotencyKey,
    request: input,
    anchors: {
      activity: [
        {
          id: activity,
          organisation,
          code,
          workstream: input.workstream,
          kind: "milestone",
          reachesStage: null,
        },
      ],
    },
    tellings: [
      {
        ...told,
        table: "activityTold",
        fact: {
          activity,
          title: input.title,
          ownerRole: input.ownerRole,
          makesTrue: input.makesTrue,
          changesSchools: input.changesSchools,
        },
      },
      { ...told, table: "activityDate", fact: { activity, line: "baseline", when } },
      { ...told, table: "activityDate", fact: { activity, line: "forecast", when } },
    ],
  });
  return { actNo, id: activity, rowId: `${actNo}-2` };
}
