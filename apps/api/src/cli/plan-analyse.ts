import fs from "node:fs/promises";
import path from "node:path";
import { analysePlan, type Analysed } from "#cli/analyse-plan";
import type { FileCommand, Options } from "#cli/commands";
import { asJson, BadUse } from "#cli/output";
import { commandBytes } from "@parod/documents/plan-file/limits";
import { readPlanFile, type PlanFileRead } from "@parod/documents/plan-file/read-plan-file";
import { calendarNames, type Plan } from "@parod/engine/schedule/plan";
import { speaker } from "@parod/language/translate";
import { Day } from "@parod/schema/day";

export const analyseOptions = {
  calendar: { type: "string" },
  start: { type: "string" },
  "status-date": { type: "string" },
} as const satisfies Options;
type Told = Parameters<FileCommand["run"]>[0]["options"];

function dayOption(options: Told, name: "start" | "status-date"): Day | undefined {
  if (options[name] === undefined) return undefined;
  const day = Day.safeParse(options[name]);
  if (!day.success) throw new BadUse(`--${name} takes a day like 2026-09-30.`);
  return day.data;
}

/** What the command line says goes before what the file says. */
function changesOf(options: Told): Partial<Plan> {
  const calendar = calendarNames.find((each) => each === options["calendar"]);
  if (options["calendar"] !== undefined && calendar === undefined)
    throw new BadUse("--calendar takes wales, weekdays or continuous.");
  const [start, statusDate] = [dayOption(options, "start"), dayOption(options, "status-date")];
  return {
    ...(calendar === undefined ? {} : { calendar }),
    ...(start === undefined ? {} : { start }),
    ...(statusDate === undefined ? {} : { statusDate }),
  };
}

/** A file too large to be read is not read to find that out. */
async function readFile(file: string): Promise<PlanFileRead> {
  const name = path.basename(file);
  const { size } = await fs.stat(file);
  const bytes = size > commandBytes ? new Uint8Array(commandBytes + 1) : await fs.readFile(file);
  return readPlanFile(bytes, name, { mostBytes: commandBytes });
}

async function analyse(file: string, changes: Partial<Plan>): Promise<Analysed> {
  try {
    return analysePlan(await readFile(file), changes);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const said = { en: speaker("en"), cy: speaker("cy") };
    const problem = {
      ...{ code: "unread", severity: "stops", line: null, task: null },
      en: said.en.t("planFile.unread", { name: file }),
      cy: said.cy.t("planFile.unread", { name: file }),
    };
    return { code: 2, answer: { problems: [problem] }, fault: problem.en };
  }
}

/** Each file's schedule and quality, a line each in their order. Exit 1 where a plan goes in a circle, 2 where one cannot be read. */
export const analysePlans: FileCommand["run"] = async ({ positional, options }) => {
  if (positional.length === 0) throw new BadUse("plan analyse takes one file or more.");
  const changes = changesOf(options);
  const several = positional.length > 1;
  const [lines, said]: [string[], string[]] = [[], []];
  let code: 0 | 1 | 2 = 0;
  for (const file of positional) {
    const found = await analyse(file, changes);
    if (found.code > code) code = found.code;
    if (found.fault !== null)
      said.push(several ? `${path.basename(file)}: ${found.fault}` : found.fault);
    if (several) lines.push(asJson({ file, ...found.answer }));
    else if (found.code < 2) lines.push(asJson(found.answer));
  }
  return { code, text: lines.join("\n"), said };
};
