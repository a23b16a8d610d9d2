import { milestoneProcedures } from "#routers/milestone";
import { pageProcedures } from "#routers/pages";
import { startRouter } from "#routers/start";
import { router } from "#trpc";

export const appRouter = router({ start: startRouter, ...pageProcedures, ...milestoneProcedures });
export type AppRouter = typeof appRouter;
