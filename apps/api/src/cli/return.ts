import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { writeTemplate } from "@parod/documents/workbook/template/write-template";
import { listProgrammes } from "@parod/database/programmes";
import { DomainError } from "@parod/schema/error";
import type { ReturnOf } from "@parod/schema/return-commands";
import { uploadLimit } from "@parod/schema/workbook";
import { Language } from "@parod/schema/words";
import type { Opened } from "#boot/open-database";
import type { Command } from "#cli/commands";
import { asJson, BadUse, type Outcome } from "#cli/output";
import type { Context } from "#context";
import type { Env } from "#env";
import { ImportFailed, runImport } from "#imports/run-import";
import { draftNow, openCase, type ReturnCase } from "#modules/return/case";
import { replaceDraft } from "#modules/return/save-draft";
import { checkWorkbook, ofFile, said, type Checked } from "#modules/upload/check-workbook";
import { createServices } from "#services";

/** Whoever may run commands on this machine acts for the organisation whose return it is, and is recorded as such. */
function contextFor({ database }: Opened, env: Env, organisation: string): Context {
  const services = createServices(env, database.pool);
  return {
    ...services,
    today: services.today(),
    viewer: {
      actorId: "command-line",
      persona: null,
      grants: (["authority", "body"] as const).map((role) => ({
        programme: null,
        role,
        organisation,
      })),
    },
    ref: randomUUID(),
    choosePersona: () => undefined,
    session: null,
    clearSession: () => undefined,
  };
}

const textGiven = (options: Readonly<Record<string, unknown>>, name: string): string => {
  const value = options[name];
  if (typeof value !== "string" || value === "") throw new BadUse(`--${name} is needed.`);
  return value;
};

const isMissing = (error: unknown): boolean =>
  error instanceof DomainError && error.code === "not-found";

/** The return in the programme named, or in the one programme that has it. */
async function findCase(
  opened: Opened,
  ctx: Context,
  { programme, round, organisation }: Omit<ReturnOf, "programme"> & { programme: string | null },
): Promise<ReturnCase> {
  const slugs =
    programme === null
      ? (await listProgrammes(opened.database.pool)).map((head) => head.programme.slug)
      : [programme];
  const found: ReturnCase[] = [];
  for (const slug of slugs) {
    try {
      found.push(await openCase(ctx, { programme: slug, round, organisation }));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  const [first, second] = found;
  if (!first) throw new BadUse(`There is no return of ${organisation} in a round ${round}.`);
  if (second)
    throw new BadUse("More than one programme has this return: say which by --programme.");
  return first;
}

const programmeGiven = (options: Readonly<Record<string, unknown>>): string | null =>
  typeof options["programme"] === "string" ? options["programme"] : null;

/** Writes the workbook of a return, filled with what is known. */
export const returnTemplate: Command["run"] = async (opened, { options, env }) => {
  const organisation = textGiven(options, "organisation");
  const round = textGiven(options, "round");
  const out = textGiven(options, "out");
  const lang = Language.safeParse(textGiven(options, "lang"));
  if (!lang.success) throw new BadUse("--lang takes en or cy.");
  const ctx = contextFor(opened, env, organisation);
  const found = await findCase(opened, ctx, {
    programme: programmeGiven(options),
    round,
    organisation,
  });
  const filled = await draftNow(ctx, found);
  const bytes = writeTemplate(found.form, lang.data, {
    illustrative: found.head.programme.illustrative,
    act: found.head.head.actNo,
    draft: found.draft?.version ?? 0,
    ...(filled === null ? {} : { filled }),
  });
  try {
    fs.writeFileSync(out, bytes);
  } catch {
    throw new BadUse("The file of --out cannot be written.");
  }
  return {
    code: 0,
    text: options["json"] ? asJson({ file: out, bytes: bytes.length }) : `${out}: written`,
  };
};

function bytesOf(file: string | undefined): Uint8Array | null {
  if (file === undefined) throw new BadUse("return import takes a file.");
  try {
    return fs.statSync(file).size > uploadLimit ? null : fs.readFileSync(file);
  } catch {
    throw new BadUse("The file cannot be read.");
  }
}

const answer = ({ errors, changes }: Pick<Checked, "errors" | "changes">, accepted: boolean) => ({
  code: accepted ? (0 as const) : (1 as const),
  text: asJson({
    accepted,
    errors: errors.map(({ sheet, cell, code, severity, en, cy }) => ({
      sheet,
      cell,
      code,
      severity,
      en,
      cy,
    })),
    changes,
  }),
});
const refusal = (code: Parameters<typeof ofFile>[0]): Outcome =>
  answer({ errors: [said(ofFile(code))], changes: [] }, false);

async function identify(bytes: Uint8Array) {
  try {
    const done = await runImport({ task: "identify", bytes });
    if (done.task === "identify") return done;
  } catch (error) {
    if (!(error instanceof ImportFailed)) throw error;
  }
  return { of: null, errors: [ofFile("import-failed")] };
}

/**
 * Reads the workbook of a return: dry, or into its draft. What has to be confirmed is confirmed by `--confirm`; without it
 * such a file is told and not taken. Exit 1 where it is not taken.
 */
export const returnImport: Command["run"] = async (opened, { positional, options, env }) => {
  const bytes = bytesOf(positional[0]);
  if (bytes === null) return refusal("too-large");
  const { of, errors } = await identify(bytes);
  if (of === null) return answer({ errors: errors.map(said), changes: [] }, false);
  const programme = programmeGiven(options);
  if (programme !== null && programme !== of.programme) return refusal("other-programme");
  const ctx = contextFor(opened, env, of.organisation);
  let found: ReturnCase;
  try {
    found = await openCase(ctx, of);
  } catch (error) {
    if (isMissing(error)) return refusal("other-workbook");
    throw error;
  }
  const checked = await checkWorkbook(ctx, found, { bytes, fileName: null, by: null });
  const { content } = checked;
  if (content === null || options["dry-run"]) return answer(checked, checked.accepted);
  if (checked.errors.length > 0 && !options["confirm"]) return answer(checked, false);
  await replaceDraft(ctx, {
    ...of,
    content,
    expectedVersion: found.draft?.version ?? 0,
    seenAct: checked.seenAct,
    idempotencyKey: randomUUID(),
  });
  return answer(checked, true);
};
