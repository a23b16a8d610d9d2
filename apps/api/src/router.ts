import { ledgerProcedures } from "#routers/ledger";
import { findingProcedures } from "#routers/findings";
import { milestoneProcedures } from "#routers/milestone";
import { noticesRouter } from "#routers/notices";
import { pageProcedures } from "#routers/pages";
import { planFileProcedures } from "#routers/plan-files";
import { peopleRouter, programmeProcedures } from "#routers/people";
import { sessionRouter } from "#routers/session";
import { returnProcedures } from "#routers/returns";
import { roundProcedures } from "#routers/rounds";
import { startRouter } from "#routers/start";
import { planRouter, tellRouter } from "#routers/telling";
import { workProcedures } from "#routers/work";
import { uploadProcedures } from "#routers/uploads";
import { router } from "#trpc";

export const appRouter = router({
  start: startRouter,
  notices: noticesRouter,
  tell: tellRouter,
  plan: planRouter,
  session: sessionRouter,
  people: peopleRouter,
  ...programmeProcedures,
  ...pageProcedures,
  ...ledgerProcedures,
  ...findingProcedures,
  ...milestoneProcedures,
  ...roundProcedures,
  ...returnProcedures,
  ...uploadProcedures,
  ...planFileProcedures,
  ...workProcedures,
});
export type AppRouter = typeof appRouter;
