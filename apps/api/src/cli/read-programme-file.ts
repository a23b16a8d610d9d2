import fs from "node:fs/promises";
import path from "node:path";
import { sayProblem, problemCodes } from "@parod/language/refusals";
import { speaker } from "@parod/language/translate";
import { faultOf, type FileFault } from "@parod/schema/programme-file-check";
import { ProgrammeFile, programmeFileBytes } from "@parod/schema/programme-file";
import type * as z from "zod";
import { BadUse } from "#cli/output";

type Path = readonly PropertyKey[];

/** Where in the file, as its reader counts: `membership 3, until.from`. */
function placeOf(path: Path): string {
  const [list, table, at, ...rest] = path;
  if (list !== "told" && list !== "anchors") return path.map(String).join(".");
  const row = typeof at === "number" ? ` ${String(at + 1)}` : "";
  const field = rest.map(String).join(".");
  if (table === undefined) return list;
  return `${String(table)}${row}${field === "" ? "" : `, ${field}`}`;
}

const known = new Set<string>(problemCodes);

function sentenceOfIssue(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `“${key}”`).join(", ");
    return `${place === "" ? "The file" : place}: there is no ${keys} here.`;
  }
  if (known.has(issue.message)) return sayProblem(issue.message, place, speaker("en"));
  return `${place === "" ? "The file" : place}: ${issue.message}.`;
}

const saidFaults: Readonly<Record<FileFault["fault"], (names: string) => string>> = {
  unknown: (names) => `“${names}” is not among the anchors.`,
  twice: (names) => `“${names}” is there twice.`,
  "no-corrected": (names) => `no other row of this table has the id “${names}”.`,
  corrects: (telling) =>
    telling === "change"
      ? "a change corrects nothing: leave it out, or tell a correction."
      : `a ${telling} names the id of the row that it is of.`,
  "before-its-day": () => "it cannot count from before the day that it is about.",
};

/** A programme of a file's text. Throws BadUse with one sentence that names the place of what is wrong. */
export function parseProgrammeFile(text: string, name: string): ProgrammeFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadUse(`${name} is not JSON.`);
  }
  const parsed = ProgrammeFile.safeParse(value);
  const issue = parsed.error?.issues[0];
  if (issue) throw new BadUse(`${name}: ${sentenceOfIssue(issue)}`);
  const file = parsed.data as unknown as ProgrammeFile;
  if (file.endsOn < file.startsOn)
    throw new BadUse(`${name}: endsOn: the programme cannot end before it starts.`);
  const fault = faultOf(file);
  if (fault)
    throw new BadUse(`${name}: ${placeOf(fault.path)}: ${saidFaults[fault.fault](fault.names)}`);
  return file;
}

/** Reads a programme file. One that is too large is not read to find that out. Throws BadUse. */
export async function readProgrammeFile(file: string): Promise<ProgrammeFile> {
  const name = path.basename(file);
  try {
    const { size } = await fs.stat(file);
    if (size > programmeFileBytes)
      throw new BadUse(
        `${name} is larger than ${String(programmeFileBytes / 1024 / 1024)} MB, the most that is read.`,
      );
    return parseProgrammeFile(await fs.readFile(file, "utf8"), name);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw new BadUse(`${name} cannot be read.`);
    throw error;
  }
}
