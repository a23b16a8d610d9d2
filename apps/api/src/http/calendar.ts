import { toIcs } from "@parod/documents/ics";
import { speaker } from "@parod/language/translate";
import { DomainError } from "@parod/schema/error";
import type { Instant } from "@parod/schema/day";
import { code } from "@parod/schema/text";
import { Language } from "@parod/schema/words";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { calendarEvents } from "#calendar/events";
import { viewerOfToken } from "#calendar/viewer-of-token";
import { createContext } from "#context";
import { resolveStand } from "#reading/stand";
import type { Services } from "#services";

const Asked = z.object({ lang: Language.default("en"), token: z.string().max(100).optional() });

/**
 * `/calendar/{programme}.ics?lang=`: for everyone where the programme is public, else for who is signed in or has a private
 * address. A programme that is not there and one that may not be seen are the same answer.
 */
export function serveCalendar(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { file: string } }>("/calendar/:file", async (request, reply) => {
    const missing = () => reply.code(404).send({ error: "NOT_FOUND" });
    const slug = /^(.+)\.ics$/u.exec(request.params.file)?.[1];
    if (slug === undefined || !code.safeParse(slug).success) return missing();
    const asked = Asked.safeParse(request.query);
    if (!asked.success) return reply.code(400).send({ error: "BAD_REQUEST" });
    const { lang, token } = asked.data;
    const ctx = await createContext(services, request, reply);
    try {
      const viewer = (await viewerOfToken(services, token, slug)) ?? ctx.viewer;
      const head = await services.programmeFor(viewer, slug);
      const asAt = await resolveStand({ asAt: null, knownAt: null }, head, ctx);
      const reading = await services.read(head, asAt);
      return await reply
        .type("text/calendar; charset=utf-8")
        .header(
          "content-disposition",
          `attachment; filename="${slug.replaceAll(/[^\w.-]/gu, "-")}.ics"`,
        )
        .header("cache-control", "no-store")
        .send(
          toIcs({
            name: speaker(lang).t("notices.calendar.name", { programme: slug }),
            language: lang,
            at: head.head.at ?? ("1970-01-01T00:00:00.000Z" as Instant),
            events: calendarEvents(reading, lang),
          }),
        );
    } catch (error) {
      if (error instanceof DomainError && error.code === "not-found") return missing();
      throw error;
    }
  });
}
