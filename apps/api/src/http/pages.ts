import type { IncomingMessage, ServerResponse } from "node:http";
import staticFiles from "@fastify/static";
import { languages, type Language } from "@parod/schema/words";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createContext } from "#context";
import type { Manifest } from "#http/assets";
import { languageOf } from "#http/language";
import { renderPage } from "#http/page";
import type { Services } from "#services";

/** The built web app, or a page maker of the development server. */
export type PageSource = {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly transform?: (url: string, html: string) => Promise<string>;
  /** Answers for the web's own source files, in development. */
  readonly middleware?: (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
};

/** Asked for by a browser to be shown, rather than by a page, a script or a program. */
const isToBeShown = ({ headers }: FastifyRequest): boolean =>
  /\btext\/html\b/u.test(headers.accept ?? "");

/** `/` sends on to a language; every page answers with its language, title and twin already in the HTML. */
export async function servePages(
  app: FastifyInstance,
  services: Services,
  source: PageSource,
): Promise<void> {
  const { middleware } = source;
  if (middleware)
    app.addHook("onRequest", (request, reply, done) =>
      /^\/(?:en|cy|api|auth)(?:[/?]|$)|^\/$/u.test(request.url)
        ? done()
        : middleware(request.raw, reply.raw, done),
    );
  await app.register(staticFiles, {
    root: source.folder,
    index: false,
    wildcard: false,
    immutable: true,
    preCompressed: true,
    maxAge: "1y",
    dotfiles: "deny",
    globIgnore: [".vite/**"],
  });
  app.get("/", async (request, reply) => reply.redirect(`/${languageOf(request)}`, 303));
  const serve = (language: Language) => async (request: FastifyRequest, reply: FastifyReply) => {
    // read letter for letter: the app can show it only by the address that says so
    if (isToBeShown(request) && request.originalUrl !== request.url)
      return reply.redirect(request.url, 303);
    const { status, html } = await renderPage(
      await createContext(services, request, reply),
      source,
      {
        language,
        address: request.url,
      },
    );
    if (request.cookies["parod_language"] !== language)
      void reply.setCookie("parod_language", language, {
        path: "/",
        sameSite: "lax",
        secure: services.env.oidc?.address.startsWith("https:") ?? false,
        maxAge: 31_536_000,
      });
    return reply.code(status).type("text/html; charset=utf-8").send(html);
  };
  for (const language of languages) {
    app.get(`/${language}`, serve(language));
    app.get(`/${language}/*`, serve(language));
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method === "GET" && !request.url.startsWith("/api/")) {
      const language = languageOf(request);
      // the app says that nothing is there in a language alone
      return isToBeShown(request)
        ? reply.redirect(`/${language}${request.url}`, 303)
        : serve(language)(request, reply);
    }
    return reply.code(404).send({ error: "NOT_FOUND" });
  });
}
