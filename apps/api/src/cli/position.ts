import { position } from "@parod/engine/position/position";
import { readFacts } from "@parod/database/told/read-facts";
import { findProgramme } from "@parod/database/programmes";
import type { Position } from "@parod/schema/position";
import type { Command } from "#cli/commands";
import { asJson, BadUse, table } from "#cli/output";
import { dayGiven, standGiven } from "#cli/stand-given";
import { resolveDay } from "#reading/stand";
import { todayOf } from "#reading/today";

/** Position of a programme as at a day and as known at another; the shape is model.md section 3. */
export const positionCommand: Command["run"] = async (opened, { options, env }) => {
  const slug = typeof options["programme"] === "string" ? options["programme"] : "public-record";
  const head = await findProgramme(opened.database.pool, slug);
  if (!head) throw new BadUse(`There is no programme ${slug}.`);
  const today = todayOf(env);
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
