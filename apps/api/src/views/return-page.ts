import { burdenOf, progressOf } from "@parod/engine/returns/burden";
import { returnChanges } from "@parod/engine/returns/changes";
import { returnForm } from "@parod/engine/returns/form";
import { position } from "@parod/engine/position/position";
import { problemsOf } from "@parod/engine/returns/problems";
import { can } from "@parod/schema/permission/decide";
import type { Action } from "@parod/schema/permission/table";
import { DomainError } from "@parod/schema/error";
import { ReturnContent } from "@parod/schema/return";
import type { ReturnOf } from "@parod/schema/return-commands";
import type { Certified, ReturnPage, ReturnStep } from "@parod/schema/views/returns";
import type { Context } from "#context";
import { openAsks } from "#modules/return/asks";
import { isOpenFor, draftNow, openCase, stateOf, type ReturnCase } from "#modules/return/case";
import { readSubmission } from "#modules/return/submissions";
import type { ToldState } from "#modules/return/states";
import { subjectOf } from "#allow";
import { standpointOf } from "#views/standpoint";

const nothingGiven = ReturnContent.parse({});

/** What was told of the organisation once an act was recorded, as at the day it counted. */
async function toldAt(
  ctx: Context,
  { head, key }: ReturnCase,
  stand: { readonly asAt: ToldState["on"]; readonly actNo: number },
): Promise<ReturnContent> {
  const reading = await ctx.read(head, { ...stand, knownAt: null });
  const form = returnForm(reading.facts, position({ ...reading, today: ctx.today }), key);
  return form?.known ?? nothingGiven;
}

/** A certified return as it was: what was told just after its act, beside what was told just before. It never changes. */
async function certifiedAt(
  ctx: Context,
  opened: ReturnCase,
  asked: number | null,
): Promise<Certified | null> {
  const certifications = opened.states.filter(({ state }) => state === "certified");
  const row =
    asked === null ? certifications.at(-1) : certifications.find(({ actNo }) => actNo === asked);
  if (row === undefined) {
    if (asked !== null) throw new DomainError("not-found", { field: "act" });
    return null;
  }
  const { on, actNo } = row;
  const [content, before] = await Promise.all([
    toldAt(ctx, opened, { asAt: on, actNo }),
    toldAt(ctx, opened, { asAt: on, actNo: actNo - 1 }),
  ]);
  return { actNo, on, content, changes: returnChanges(before, content) };
}

/** A submission as it was: what was handed to the certifier, beside what was told just before. */
async function submittedAt(
  ctx: Context,
  opened: ReturnCase,
  asked: number | null,
): Promise<Certified | null> {
  const row = opened.states.find(({ state, actNo }) => state === "submitted" && actNo === asked);
  if (row === undefined) return null;
  const { actNo, toldOn: on } = row;
  const [content, before] = await Promise.all([
    readSubmission(ctx.pool, opened.key, actNo),
    toldAt(ctx, opened, { asAt: on, actNo: actNo - 1 }),
  ]);
  return content && { actNo, on, content, changes: returnChanges(before, content) };
}

const backOf = ({ state, verb, reason, lang }: ToldState): ReturnStep["back"] =>
  state === "draft"
    ? { by: verb === "return.take-back" ? "provider" : "certifier", reason, lang }
    : null;

function stepsOf(states: readonly ToldState[]): ReturnStep[] {
  const first = states.find(({ state }) => state === "certified");
  return states.map((row) => ({
    state: row.state,
    on: row.on,
    actNo: row.actNo,
    at: row.at,
    amendment: row.state === "certified" && first !== undefined && row.revision > first.revision,
    back: backOf(row),
  }));
}

/** A draft is its organisation's own until it is submitted. */
const seesDraft = (ctx: Context, { head, key, told }: ReturnCase): boolean =>
  told?.state === "submitted" || can(ctx.viewer, "return.fill", subjectOf(head, key.organisation));

/**
 * A return as its page shows it: what is asked and told, the draft where the viewer may see it, what it would change,
 * what is wrong with it, how it came here. Throws `not-found` as `openCase` does.
 */
export async function returnPage(
  ctx: Context,
  { act, ...asked }: ReturnOf & { readonly act: number | null },
): Promise<ReturnPage> {
  const opened = await openCase(ctx, asked);
  const { form, told, draft, round, states, look, head, key } = opened;
  const submitted = await submittedAt(ctx, opened, act);
  const shown = seesDraft(ctx, opened) ? draft : null;
  const drafted = await draftNow(ctx, { ...opened, draft: shown });
  const content = drafted ?? nothingGiven;
  const state = stateOf({ told, draft: shown });
  const ownSubmission =
    told?.state === "submitted" && ctx.viewer !== null && told.provider === ctx.viewer.actorId;
  const may = (action: Action, of: string) =>
    can(ctx.viewer, action, subjectOf(head, key.organisation, of));
  const open = isOpenFor(opened);
  return {
    form,
    content,
    state,
    version: shown?.version ?? 0,
    savedAt: drafted === null ? null : (shown?.savedAt ?? null),
    changes: returnChanges(form.known, content),
    burden: burdenOf(form, content),
    asks: await openAsks(ctx.pool, key),
    stand: standpointOf(look),
    round,
    revision: told?.revision ?? 0,
    drafted: drafted !== null,
    problems: drafted === null ? [] : problemsOf(form, content, ctx.today),
    progress: progressOf(form, content),
    certified: await certifiedAt(ctx, opened, submitted ? null : act),
    submitted,
    steps: stepsOf(states),
    ownSubmission,
    abilities: {
      fill: open && may("return.fill", state),
      submit: open && may("return.submit", state),
      certify: may("return.certify", state) && !ownSubmission,
      handBack: may("return.hand-back", state) && !ownSubmission,
      takeBack: may("return.take-back", state) && ownSubmission,
      accept: may("return.accept", told?.state ?? "none"),
      sendBack: may("return.send-back", told?.state ?? "none"),
    },
  };
}
