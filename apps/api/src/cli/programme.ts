import path from "node:path";
import { loadProgramme } from "@parod/database/load-programme";
import { migrate } from "@parod/database/migrate";
import { listProgrammes } from "@parod/database/programmes";
import { shipped } from "#boot/prepare";
import type { Command } from "#cli/commands";
import { asJson, BadUse, table } from "#cli/output";

export const programmeList: Command["run"] = async ({ database }, { options }) => {
  const programmes = (await listProgrammes(database.pool)).map(({ programme, head }) => ({
    ...programme,
    actNo: head.actNo,
    at: head.at,
  }));
  if (options["json"]) return { code: 0, text: asJson(programmes) };
  const rows = programmes.map(({ slug, clock, startsOn, endsOn, actNo, illustrative }) => [
    slug,
    clock,
    startsOn,
    endsOn,
    String(actNo),
    illustrative ? "illustrative: not real data" : "",
  ]);
  return { code: 0, text: table([["programme", "clock", "starts", "ends", "acts", ""], ...rows]) };
};

export const programmeLoad: Command["run"] = async (
  { database, url },
  { positional, options, env },
) => {
  const name = positional[0];
  if (name !== "public-record" && name !== "illustrative")
    throw new BadUse("programme load takes public-record or illustrative.");
  if (name === "illustrative" && env.production)
    throw new BadUse("The illustrative programme is refused in production.");
  await migrate(url, path.join(env.PAROD_ROOT, "prisma"));
  const loaded = await loadProgramme(database.pool, shipped[name]());
  return {
    code: 0,
    text: options["json"]
      ? asJson({ programme: name, ...loaded })
      : `${name}: ${loaded.told} facts told in ${loaded.acts} acts, ${loaded.known} known already`,
  };
};
