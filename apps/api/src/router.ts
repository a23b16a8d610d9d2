import { milestoneProcedures } from "#routers/milestone";
import { pageProcedures } from "#routers/pages";
import { returnProcedures } from "#routers/returns";
import { roundProcedures } from "#routers/rounds";
import { startRouter } from "#routers/start";
import { router } from "#trpc";

export const appRouter = router({
  start: startRouter,
  ...pageProcedures,
  ...milestoneProcedures,
  ...roundProcedures,
  ...returnProcedures,
});
export type AppRouter = typeof appRouter;
