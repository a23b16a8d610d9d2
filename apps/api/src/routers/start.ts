import { listProgrammes } from "@parod/database/programmes";
import { DomainError } from "@parod/schema/error";
import { mayRead } from "@parod/schema/permission/viewer";
import { findPersona, personas } from "@parod/schema/persona";
import { code } from "@parod/schema/text";
import type { StartView } from "@parod/schema/views/pages";
import * as z from "zod";
import { procedure, router } from "#trpc";

export const startRouter = router({
  /** Which programmes the viewer may open, and who a first-run visitor may choose to be. */
  view: procedure.input(z.strictObject({})).query(async ({ ctx }): Promise<StartView> => {
    const heads = await listProgrammes(ctx.pool);
    return {
      programmes: heads
        .filter(
          ({ programme }) =>
            mayRead(ctx.viewer, programme) && !(ctx.env.production && programme.illustrative),
        )
        .map(({ programme }) => ({
          slug: programme.slug,
          public: programme.public,
          illustrative: programme.illustrative,
          opensAsAt: programme.opensAsAt,
        })),
      personas:
        ctx.env.AUTH_MODE === "personas"
          ? personas.map(({ id, role, organisation }) => ({ id, role, organisation }))
          : [],
      viewer: {
        persona: ctx.viewer?.persona ?? null,
        role: ctx.viewer?.grants[0]?.role ?? null,
        organisation: ctx.viewer?.grants[0]?.organisation ?? null,
      },
      authMode: ctx.env.AUTH_MODE,
    };
  }),
  choose: procedure
    .input(z.strictObject({ persona: code.nullable() }))
    .mutation(({ ctx, input }) => {
      if (ctx.env.AUTH_MODE !== "personas") throw new DomainError("not-found");
      if (input.persona !== null && !findPersona(input.persona))
        throw new DomainError("bad-input", { field: "persona" });
      ctx.choosePersona(input.persona);
      return { persona: input.persona };
    }),
});
