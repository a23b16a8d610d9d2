import { createHash } from "node:crypto";
import type { ProgrammeHead } from "@parod/database/programmes";
import type { PlannedFile } from "#modules/plan-file/planned";
import { sayPlanFileProblem } from "@parod/language/plan-file-sentences";
import { speaker } from "@parod/language/translate";
import type { Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import { planFileCodes, type PlanFileProblem } from "@parod/schema/plan-file";
import type { PlanImportAnswer, PlanImportAsked, PlanProblemSaid } from "@parod/schema/plan-import";
import type { Telling } from "@parod/schema/told/telling";
import { ImportFailed, runImport } from "#imports/run-import";
import { allow, subjectOf, type Allowed } from "#allow";
import type { Context } from "#context";
import { propose, type Proposal } from "#modules/plan-file/proposal";
import { onRevisions } from "#modules/plan-file/revisions";
import { resolveStand } from "#reading/stand";

/** A file that somebody may import, as it came. */
export type GivenFile = { readonly bytes: Uint8Array; readonly name: string };
export type CheckedPlan = {
  readonly answer: PlanImportAnswer;
  readonly proposal: Proposal | null;
  readonly tellings: readonly Telling[];
};

const said = (problem: PlanFileProblem): PlanProblemSaid => ({
  ...problem,
  en: sayPlanFileProblem(problem, speaker("en")),
  cy: sayPlanFileProblem(problem, speaker("cy")),
});

/** The programme, and that the viewer may import a plan for the organisation. Throws `not-found` or `not-allowed`. */
export async function openImport(
  ctx: Context,
  { programme, organisation }: Pick<PlanImportAsked, "programme" | "organisation">,
): Promise<{ readonly head: ProgrammeHead; readonly allowed: Allowed }> {
  const head = await ctx.programmeFor(ctx.viewer, programme);
  return { head, allowed: allow(ctx.viewer, "plan-file.import", subjectOf(head, organisation)) };
}

const importFailed: PlanFileProblem = {
  ...{ code: "import-failed", severity: planFileCodes["import-failed"] },
  ...{ line: null, task: null, params: {} },
};

/** The file is opened in a process of its own: whatever it holds, this one neither waits nor grows. */
async function readSafely(
  { bytes, name }: GivenFile,
  asked: PlanImportAsked,
  today: Day,
): Promise<PlannedFile> {
  try {
    const done = await runImport({ task: "plan", bytes, name, asked, today });
    if (done.task === "plan") return done;
  } catch (error) {
    if (!(error instanceof ImportFailed)) throw error;
  }
  return { planned: null, problems: [importFailed] };
}

/** What the file would change of what is told now. Writes nothing. */
export async function checkPlan(
  ctx: Context,
  { head, asked }: { readonly head: ProgrammeHead; readonly asked: PlanImportAsked },
  file: GivenFile,
): Promise<CheckedPlan> {
  const { planned, problems } = await readSafely(file, asked, ctx.today);
  const none = { accepted: false, actNo: null, conflict: false, seen: "", changes: [] } as const;
  const { facts } = await ctx.read(
    head,
    await resolveStand({ asAt: ctx.today, knownAt: null }, head, ctx),
  );
  checkWorkstream(asked, facts.anchors.workstream);
  if (planned === null)
    return {
      answer: { ...none, problems: problems.map(said) },
      ...{ proposal: null, tellings: [] },
    };
  const proposal = propose(planned, { facts, asked, today: ctx.today });
  const { activities, dependencies, changes } = proposal;
  const of = { programmeId: head.programme.id, organisation: asked.organisation };
  const tellings = await onRevisions(ctx.pool, of, proposal.tellings);
  const seen = createHash("sha256")
    .update(JSON.stringify({ asked, activities, dependencies, tellings }))
    .digest("hex");
  return {
    answer: {
      ...{ ...none, accepted: true, seen, changes },
      problems: [...problems, ...proposal.problems].map(said),
    },
    ...{ proposal, tellings },
  };
}

function checkWorkstream(
  { workstream }: PlanImportAsked,
  known: readonly { readonly id: string }[],
): void {
  if (workstream !== null && !known.some(({ id }) => id === workstream))
    throw new DomainError("not-found", { field: "workstream" });
}
