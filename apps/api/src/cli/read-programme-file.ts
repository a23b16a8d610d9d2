import fs from "node:fs/promises";
import path from "node:path";
import { sayProblem, problemCodes } from "@parod/language/refusals";
import { speaker } from "@parod/language/translate";
import { faultOf, type FileFault } from "@parod/schema/programme-file-check";
import { ProgrammeFile, programmeFileBytes } from "@parod/schema/programme-file";
import type * as z from "zod";
import { BadUse } from "#cli/output";

type Path = readonly PropertyKey[];

/** Where in the file, as programs and editors say it: `told.membership[2].until.from`. */
const placeOf = (path: Path): string =>
  path
    .map((part) => (typeof part === "number" ? `[${String(part)}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./u, "");

const kinds: Readonly<Record<string, string>> = {
  object: "an object",
  array: "a list",
  string: "text in quotation marks",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** What is at a place of a file; undefined where nothing is. */
const valueAt = (file: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, part) =>
      typeof inside === "object" && inside !== null
        ? (inside as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    file,
  );

/** What a value must be, of the commonest mistakes; null for the rest. */
function wantedBy(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (value === undefined) return "it is missing";
  if (issue.message === "day.malformed") return "it must be a real day, such as 2026-09-30";
  if (issue.code === "invalid_type") return `it must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return `it must be one of ${issue.values.join(", ")}`;
  if (issue.code !== "too_small" && issue.code !== "too_big") return null;
  const isLeast = issue.code === "too_small";
  const bound = String(isLeast ? issue.minimum : issue.maximum);
  const unit = { string: " characters", array: " items" }[issue.origin as string] ?? "";
  return `it must be ${isLeast ? "at least" : "at most"} ${bound}${unit}`;
}

const known = new Set<string>(problemCodes);

function sentenceOfIssue(issue: z.core.$ZodIssue, file: unknown): string {
  const place = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `“${key}”`).join(", ");
    return `${place === "" ? "The file" : place}: there is no ${keys} here.`;
  }
  const wanted = wantedBy(issue, valueAt(file, issue.path));
  if (wanted === null && known.has(issue.message))
    return sayProblem(issue.message, place, speaker("en"));
  return `${place === "" ? "The file" : place}: ${wanted ?? issue.message}.`;
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

/** The line at which it stops being JSON, where the parser says; it says so in words that change with its version. */
function lineOf(text: string, error: unknown): string {
  const at = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1];
  return at === undefined
    ? ""
    : `: look at line ${String(text.slice(0, Number(at)).split("\n").length)}`;
}

/** A programme of a file's text. Throws BadUse with one sentence that names the place of what is wrong. */
export function parseProgrammeFile(text: string, name: string): ProgrammeFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new BadUse(`${name} is not JSON${lineOf(text, error)}.`);
  }
  const parsed = ProgrammeFile.safeParse(value);
  const issue = parsed.error?.issues[0];
  if (issue) throw new BadUse(`${name}: ${sentenceOfIssue(issue, value)}`);
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
