import { parseArgs } from "node:util";
import { DatabaseUnavailable } from "@parod/database/database-unavailable";
import { DomainError } from "@parod/schema/error";
import { openDatabase } from "#boot/open-database";
import { closeDatabase, prepareDatabase } from "#boot/prepare";
import { commands, type Command, type FileCommand } from "#cli/commands";
import { BadUse, type Outcome } from "#cli/output";
import { EnvError, readEnv } from "#env";
import { sayRefusal } from "@parod/language/refusals";
import { speaker } from "@parod/language/translate";

const usage = (): string =>
  [
    "usage: npm run --silent parod -- COMMAND",
    ...Object.values(commands).map((each) => `  ${each.usage}`),
  ].join("\n");

const usageOf = ({ usage: own }: Command | FileCommand): string =>
  `usage: npm run --silent parod -- ${own}`;

const asksForHelp = (words: readonly string[]): boolean =>
  words.some((each) => each === "--help" || each === "-h" || each === "help");

/** Of all commands, or of the one that is named with it. */
function help(words: readonly string[]): string {
  const named = words.filter((each) => !each.startsWith("-") && each !== "help");
  if (named.length === 0) return usage();
  const { command } = commandOf(named);
  return [usageOf(command), ...(command.help ?? [])].join("\n");
}

function commandOf(words: readonly string[]): {
  readonly command: Command | FileCommand;
  readonly rest: string[];
} {
  for (const length of [2, 1]) {
    const command = commands[words.slice(0, length).join(" ")];
    if (command) return { command, rest: words.slice(length) };
  }
  throw new BadUse(usage());
}

function parse(command: Command | FileCommand, rest: string[]) {
  try {
    return parseArgs({ args: rest, options: command.options, allowPositionals: true });
  } catch {
    throw new BadUse(usageOf(command));
  }
}

async function run(words: readonly string[]): Promise<Outcome> {
  if (asksForHelp(words)) return { code: 0, text: help(words) };
  const { command, rest } = commandOf(words);
  const { values, positionals } = parse(command, rest);
  const env = readEnv();
  const given = { positional: positionals, options: values, env };
  if (command.database === "none") return command.run(given);
  const alone = command.alone?.(given);
  if (alone) return alone;
  const say = (what: string): void => console.error(what);
  const opened =
    command.database === "prepared"
      ? await prepareDatabase(env, say)
      : await openDatabase(env, say);
  try {
    return await command.run(opened, given);
  } finally {
    await closeDatabase(opened, { adopted: false });
  }
}

/** One sentence, whatever went wrong: no stack, no path, no database's message. */
function sentenceOf(error: unknown): string {
  if (error instanceof BadUse || error instanceof EnvError || error instanceof DatabaseUnavailable)
    return error.message;
  if (error instanceof DomainError) return sayRefusal(error, speaker("en"));
  return "Something went wrong that Parod did not expect. Run it again; if it stays, tell whoever keeps this installation.";
}

try {
  const { code, text, said = [] } = await run(process.argv.slice(2));
  for (const sentence of said) console.error(sentence);
  const line = text === "" ? "" : `${text}\n`;
  await new Promise<void>((resolve) => void process.stdout.write(line, () => resolve()));
  process.exitCode = code;
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 2;
}
