import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from "@trpc/server/adapters/fastify";
import Fastify, { type FastifyInstance } from "fastify";
import { createContext } from "#context";
import { serveCalendar } from "#http/calendar";
import { guardCalls } from "#http/guard";
import { serveHealth } from "#http/health";
import { readableUrl, setHeaders } from "#http/headers";
import { serveOpenData } from "#http/open-data";
import { servePages, type PageSource } from "#http/pages";
import { serveUploads } from "#http/upload";
import { servePlanUploads } from "#http/upload-plan";
import { withoutSecrets } from "#http/log";
import { type AppRouter, appRouter } from "#router";
import type { Services } from "#services";
import { serveSignIn } from "#sign-in/routes";

export type AppOptions = {
  readonly pages: PageSource;
  readonly databaseUrl: string;
  readonly logger?: boolean;
};

/** The whole path of a request on one screen. */
export async function createApp(
  services: Services,
  { pages, databaseUrl, logger = false }: AppOptions,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: 262_144,
    rewriteUrl: readableUrl,
    routerOptions: { maxParamLength: 2000 },
    logger: logger && { level: services.env.production ? "info" : "warn", ...withoutSecrets },
    forceCloseConnections: "idle",
  });
  app.setErrorHandler(async (error, request, reply) => {
    const status =
      error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
        ? error.statusCode
        : 500;
    // what a stranger sends wrong is no fault of ours, and must not drown one
    if (status < 500) request.log.info({ status }, "refused");
    else request.log.error({ err: error }, "unexpected");
    return reply
      .code(status)
      .send({ error: status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR", ref: request.id });
  });
  setHeaders(app, services.env, pages.middleware === undefined);
  await app.register(cookie);
  await app.register(compress, { global: true, encodings: ["br", "gzip"], threshold: 1024 });
  serveHealth(app, services, databaseUrl);
  await app.register(async (scope) => {
    guardCalls(scope);
    await scope.register(fastifyTRPCPlugin, {
      prefix: "/api/trpc",
      trpcOptions: {
        router: appRouter,
        maxBatchSize: 10,
        createContext: ({ req, res }) => createContext(services, req, res),
        onError: ({ error, ctx, path }) => {
          if (error.code === "INTERNAL_SERVER_ERROR")
            app.log.error({ err: error.cause ?? error, ref: ctx?.ref, path }, "procedure failed");
        },
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>);
  });
  serveOpenData(app, services);
  serveCalendar(app, services);
  serveUploads(app, services);
  servePlanUploads(app, services);
  serveSignIn(app, services);
  await servePages(app, services, pages);
  return app;
}
