import { toCsv } from "@parod/documents/csv";
import { exampleProgramme } from "@parod/records/example/example-programme";
import { Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import { programmeFileSchema } from "@parod/schema/programme-file";
import { StandAsked } from "@parod/schema/stand";
import { Language } from "@parod/schema/words";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { createContext } from "#context";
import { openTables } from "#open/tables";
import { lookAt } from "#reading/look";
import { isSeenAsByOthers } from "#views/as-others-see";
import type { Services } from "#services";

const Asked = z.object({
  programme: z.string().default("public-record"),
  asAt: Day.nullable().default(null),
  knownAt: z
    .union([z.literal("then"), Day])
    .nullable()
    .default(null),
  lang: Language.default("en"),
});

const statusOf = (error: unknown): number => {
  if (!(error instanceof DomainError)) return 500;
  return error.code === "not-found" ? 404 : 400;
};

/** Read-only tables for Excel and Power BI: `/api/open/{table}.csv|json?programme=&asAt=&knownAt=&lang=`. */
export function serveOpenData(app: FastifyInstance, services: Services): void {
  // what `parod check FILE` reads: made once, the same for everybody
  const [schema, example] = [programmeFileSchema(), exampleProgramme].map((each) =>
    JSON.stringify(each),
  );
  app.get("/api/open/programme.schema.json", async (_request, reply) =>
    reply.type("application/schema+json; charset=utf-8").send(schema),
  );
  app.get("/api/open/programme.example.json", async (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(example),
  );
  app.get<{ Params: { file: string } }>("/api/open/:file", async (request, reply) => {
    const [name = "", format = "", ...rest] = request.params.file.split(".");
    const table = Object.hasOwn(openTables, name) ? openTables[name] : undefined;
    if (!table || rest.length > 0 || (format !== "csv" && format !== "json"))
      return reply.code(404).send({ error: "NOT_FOUND" });
    const asked = Asked.safeParse(request.query);
    if (!asked.success)
      return reply
        .code(400)
        .send({ error: "BAD_REQUEST", field: asked.error.issues[0]?.path.join(".") ?? null });
    try {
      const { lang, ...stand } = asked.data;
      const ctx = await createContext(services, request, reply);
      const look = await lookAt(ctx, StandAsked.parse(stand));
      const hidden = new Set(
        table.whole
          ? look.facts.anchors.organisation
              .map(({ id }) => id)
              .filter((id) => isSeenAsByOthers(ctx.viewer, look, id))
          : [],
      );
      const given = await table.rows(look, lang, ctx);
      const told = given.filter((row) => !hidden.has(String(row["organisation"])));
      const rows = told.map((row) => ({
        ...row,
        asAt: look.reading.stand.asAt,
        programme: look.reading.programme.slug,
        illustrative: look.reading.programme.illustrative,
      }));
      if (format === "json")
        return await reply.type("application/json; charset=utf-8").send(JSON.stringify(rows));
      const csv = toCsv([...table.columns, "asAt", "programme", "illustrative"], rows);
      return await reply
        .type("text/csv; charset=utf-8")
        .header(
          "content-disposition",
          `attachment; filename="${look.reading.programme.slug}-${name}.csv"`,
        )
        .send(csv);
    } catch (error) {
      const status = statusOf(error);
      if (status === 500) request.log.error({ err: error }, "open data");
      return reply.code(status).send({
        error: error instanceof DomainError ? error.code.toUpperCase() : "INTERNAL_SERVER_ERROR",
      });
    }
  });
}
