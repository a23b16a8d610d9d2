import { position } from "@parod/engine/position/position";
import { readFacts } from "@parod/database/told/read-facts";
import { actAt, findProgramme } from "@parod/database/programmes";
import { Day, dayInWales, Instant } from "@parod/schema/day";
import type { Stand } from "@parod/schema/facts";
import type { Position } from "@parod/schema/position";
import type { ProgrammeHead } from "@parod/database/programmes";
import type { Opened } from "#boot/open-database";
import type { Command } from "#cli/commands";
import { asJson, BadUse, table } from "#cli/output";
import { resolveDay, resolveStand } from "#reading/stand";

function dayGiven(name: string, value: unknown): Day | null {
  if (value === undefined) return null;
  const parsed = Day.safeParse(value);
  if (!parsed.success) throw new BadUse(`--${name} takes a day like 2025-03-10.`);
  return parsed.data;
}

/** `--known-at` takes a day, meaning its end in Wales, or an instant in UTC. */
async function standGiven(
  opened: Opened,
  head: ProgrammeHead,
  { options, today }: { readonly options: Readonly<Record<string, unknown>>; readonly today: Day },
): Promise<Stand> {
  const asAt = dayGiven("as-at", options["as-at"]);
  const given = options["known-at"];
  const services = {
    today,
    actAt: (programmeId: string, instant: Instant) =>
      actAt(opened.database.pool, programmeId, instant),
  };
  const day = Day.safeParse(given);
  if (given === undefined || day.success)
    return resolveStand({ asAt, knownAt: day.success ? day.data : null }, head, services);
  const instant = Instant.safeParse(
    typeof given === "string" ? given.replace(/(:\d\d)Z$/u, "$1.000Z") : given,
  );
  if (!instant.success)
    throw new BadUse(
      "--known-at takes a day like 2025-03-10 or an instant like 2025-03-10T12:00:00Z.",
    );
  const actNo =
    head.programme.clock === "recorded"
      ? await services.actAt(head.programme.id, instant.data)
      : head.head.actNo;
  return { asAt: resolveDay(asAt, head, today), knownAt: instant.data, actNo };
}

/** Position of a programme as at a day and as known at another; the shape is model.md section 3. */
export const positionCommand: Command["run"] = async (opened, { options, env }) => {
  const slug = typeof options["programme"] === "string" ? options["programme"] : "public-record";
  const head = await findProgramme(opened.database.pool, slug);
  if (!head) throw new BadUse(`There is no programme ${slug}.`);
  const today = env.PAROD_TODAY ?? dayInWales(new Date(Date.now()));
  const stand = await standGiven(opened, head, { options, today });
  const facts = await readFacts(opened.database.pool, head.programme.id, stand);
  const compareDay = dayGiven("compare", options["compare"]);
  const compare = compareDay && {
    asAt: resolveDay(compareDay, head, today),
    facts: await readFacts(opened.database.pool, head.programme.id, {
      ...stand,
      knownAt: null,
      asAt: compareDay,
    }),
  };
  const found = position({ programme: head.programme, stand, facts, compare, today });
  // pairs are the table `criteria` of the open data; the shape here is model.md section 3
  const { pairs: _pairs, ...shape } = found;
  return { code: 0, text: options["json"] ? asJson(shape) : plain(found) };
};

function plain({ programme, asAt, end, organisations }: Position): string {
  const rows = organisations
    .filter(({ stage }) => stage !== null)
    .map(({ code, name, stage, extent, outlook }) => [
      code,
      name.en,
      stage?.told ?? "-",
      stage?.evidenced ?? "-",
      `${extent?.must.met ?? 0} of ${extent?.must.of ?? 0}`,
      String(extent?.must.notAssessed ?? 0),
      outlook?.worst ?? "-",
    ]);
  return `${programme}, as at ${asAt}, ${end.daysLeft} days to the end\n\n${table([["code", "organisation", "told", "evidenced", "musts met", "not assessed", "outlook"], ...rows])}`;
}
