import { Day } from "@parod/schema/day";
import { StandAsked } from "@parod/schema/stand";
import { code } from "@parod/schema/text";
import { lookAt } from "#reading/look";
import { procedure } from "#trpc";
import { ledgerTable, ledgerTimeline } from "#views/ledger";

const after = code.nullable().default(null);

/** Who does what. Peers are told all of it, as on an organisation's page: who provides what is no one's own affair. */
export const ledgerProcedures = {
  ledger: procedure
    .input(StandAsked.extend({ on: Day.nullable().default(null), after }))
    .query(async ({ ctx, input: { on, after: last, ...stand } }) =>
      ledgerTable(await lookAt(ctx, stand), { on, after: last }),
    ),
  ledgerTimeline: procedure
    .input(StandAsked.extend({ subject: code, after }))
    .query(async ({ ctx, input: { subject, after: last, ...stand } }) =>
      ledgerTimeline(await lookAt(ctx, stand), { subject, after: last }),
    ),
};
