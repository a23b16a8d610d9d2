import { StandAsked } from "@parod/schema/stand";
import { code } from "@parod/schema/text";
import { Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import { can } from "@parod/schema/permission/decide";
import type { DependencyLine, MilestoneLine } from "@parod/schema/views/milestones";
import * as z from "zod";
import { lookAt } from "#reading/look";
import { procedure } from "#trpc";
import {
  asOthersSee,
  isSeenAsByOthers,
  overviewAsOthersSee,
  reportAsOthersSee,
  seenAsByOthers,
} from "#views/as-others-see";
import { dataQualityView } from "#views/data-quality";
import { definitionsView } from "#views/definitions";
import { explainedView } from "#views/explained";
import { groupView } from "#views/group";
import { milestonesView } from "#views/milestones";
import { importFor } from "#modules/plan-file/view";
import { milestoneNetwork } from "#views/network";
import { organisationView } from "#views/organisation";
import { overviewView } from "#views/overview";
import { reportView } from "#views/report";
import { rulesView } from "#views/rules";
import { sourcesView } from "#views/sources";
import { waitsView } from "#views/waits";
import { WaitsAsked } from "@parod/schema/views/waits";

export const pageProcedures = {
  /** The last act of a programme: a tiny answer to poll; when it moves, pages ask again. */
  head: procedure.input(z.strictObject({ programme: code })).query(async ({ ctx, input }) => {
    const { head } = await ctx.programmeFor(ctx.viewer, input.programme);
    return { actNo: head.actNo, today: ctx.today };
  }),
  overview: procedure.input(StandAsked).query(async ({ ctx, input }) => {
    const look = await lookAt(ctx, input);
    return overviewAsOthersSee(overviewView(look), seenAsByOthers(ctx.viewer, look));
  }),
  organisation: procedure
    .input(StandAsked.extend({ code }))
    .query(async ({ ctx, input: { code: organisation, ...stand } }) => {
      const look = await lookAt(ctx, stand);
      const view = organisationView(look, organisation);
      return isSeenAsByOthers(ctx.viewer, look, organisation) ? asOthersSee(view) : view;
    }),
  milestones: procedure.input(StandAsked).query(async ({ ctx, input }) => {
    const look = await lookAt(ctx, input);
    return { ...milestonesView(look), importFor: importFor(ctx, look) };
  }),
  milestone: procedure
    .input(StandAsked.extend({ id: code }))
    .query(async ({ ctx, input: { id, ...stand } }) => {
      const look = await lookAt(ctx, stand);
      const view = milestonesView(look);
      const milestone = view.milestones.find((each) => each.id === id);
      if (!milestone) throw new DomainError("not-found", { field: "id" });
      const dependencies = view.dependencies.filter(
        ({ giver, taker }) => giver.id === id || taker.id === id,
      );
      return {
        stand: view.stand,
        milestone,
        dependencies,
        network: milestoneNetwork(look.reading, view.milestones, id),
        sources: view.sources,
        abilities: {
          moveForecast:
            view.stand.asAt === view.stand.today &&
            view.stand.knownAt === null &&
            can(ctx.viewer, "milestone.move", {
              programme: look.reading.programme,
              organisation: milestone.organisation,
            }),
        },
      } satisfies {
        milestone: MilestoneLine;
        dependencies: readonly DependencyLine[];
        [key: string]: unknown;
      };
    }),
  waits: procedure
    .input(WaitsAsked)
    .query(async ({ ctx, input: { organisation, show, ...stand } }) =>
      waitsView(await lookAt(ctx, stand), { organisation, show }),
    ),
  group: procedure
    .input(StandAsked)
    .query(async ({ ctx, input }) => groupView(await lookAt(ctx, input))),
  sources: procedure
    .input(StandAsked)
    .query(async ({ ctx, input }) => sourcesView(await lookAt(ctx, input))),
  definitions: procedure
    .input(StandAsked)
    .query(async ({ ctx, input }) => definitionsView(await lookAt(ctx, input))),
  rules: procedure
    .input(StandAsked)
    .query(async ({ ctx, input }) => rulesView(await lookAt(ctx, input))),
  report: procedure
    .input(StandAsked.extend({ since: Day.nullable().default(null) }))
    .query(async ({ ctx, input: { since, ...stand } }) => {
      const look = await lookAt(ctx, { ...stand, compare: null });
      const view = await reportView(ctx, stand, since);
      return reportAsOthersSee(view, seenAsByOthers(ctx.viewer, look));
    }),
  explained: procedure
    .input(StandAsked.extend({ organisation: code.nullable().default(null) }))
    .query(async ({ ctx, input: { organisation, ...stand } }) =>
      explainedView(ctx, stand, organisation),
    ),
  dataQuality: procedure
    .input(StandAsked)
    .query(async ({ ctx, input }) => dataQualityView(await lookAt(ctx, input))),
};
