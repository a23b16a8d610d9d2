import type { PlanFileRead } from "#plan-file/read-plan-file";
import { readPlanFile } from "#plan-file/read-plan-file";

export const readText = (text: string, name = "plan.csv"): PlanFileRead =>
  readPlanFile(new TextEncoder().encode(text), name, { mostBytes: 20 * 1024 * 1024 });

/** A project around tasks and what else is told. */
export const project = (tasks: string, more = "", namespace = true): string =>
  `<?xml version="1.0"?><Project${namespace ? ' xmlns="http://schemas.microsoft.com/project"' : ""}><StartDate>2026-03-02T08:00:00</StartDate>${more}<Tasks>${tasks}</Tasks></Project>`;

export const readXml = (tasks: string, more = ""): PlanFileRead =>
  readText(project(tasks, more), "plan.xml");

export const codesOf = ({ problems }: PlanFileRead) => problems.map(({ code }) => code);
