import { returnForm } from "@parod/engine/returns/form";
import { knownContent, knownRows } from "@parod/engine/returns/known";
import { rebase } from "@parod/engine/returns/settle";
import type { ProgrammeHead } from "@parod/database/programmes";
import { DomainError } from "@parod/schema/error";
import { can } from "@parod/schema/permission/decide";
import type { Action } from "@parod/schema/permission/table";
import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import type { ReturnOf } from "@parod/schema/return-commands";
import type { RoundHead } from "@parod/schema/views/returns";
import type { ReturnState } from "@parod/schema/vocabulary";
import { roundHead } from "@parod/engine/returns/round";
import { allow, subjectOf, type Allowed } from "#allow";
import type { Context } from "#context";
import { readDraft, type Draft, type ReturnKey } from "#modules/return/drafts";
import { statesOf, type ToldState } from "#modules/return/states";
import { lookAt, type Look } from "#reading/look";

/** A return as it stands today: what is asked, what is told, what is drafted. */
export type ReturnCase = {
  readonly head: ProgrammeHead;
  readonly look: Look;
  readonly key: ReturnKey;
  readonly form: ReturnForm;
  readonly round: RoundHead;
  readonly states: readonly ToldState[];
  readonly told: ToldState | null;
  readonly draft: Draft | null;
};

/**
 * Opens a return. A working page stands on today, never in the past. Throws `not-found` for a programme, round or
 * organisation that is not there, and for a return that the viewer may not see: the two are one answer.
 */
export async function openCase(
  ctx: Context,
  { programme, round, organisation }: ReturnOf,
): Promise<ReturnCase> {
  const head = await ctx.programmeFor(ctx.viewer, programme);
  const missing = new DomainError("not-found", { field: "organisation" });
  if (!can(ctx.viewer, "return.read", subjectOf(head, organisation))) throw missing;
  const look = await lookAt(ctx, { programme, asAt: ctx.today, knownAt: null, compare: null });
  const form = returnForm(look.facts, look.position, { round, organisation });
  const told = look.facts.roundTold.find((row) => row.round === round);
  if (form === null || told === undefined) throw missing;
  const key = { programmeId: head.programme.id, round, organisation };
  const [states, draft] = await Promise.all([statesOf(ctx.pool, key), readDraft(ctx.pool, key)]);
  return {
    head,
    look,
    key,
    form,
    round: roundHead(told, ctx.today),
    states,
    told: states.at(-1) ?? null,
    draft,
  };
}

/** Where a return is in its life, as those who fill it see it: an amendment begun is a draft again. */
export function stateOf({ told, draft }: Pick<ReturnCase, "told" | "draft">): ReturnState | "none" {
  if (told?.state === "submitted") return "submitted";
  if (draft?.content != null) return "draft";
  return told?.state ?? "none";
}

/** May the viewer do this to the return, in whatever state it is? Asked before anything else is looked at. */
export const allowOn = (ctx: Context, action: Action, { head, key }: ReturnCase): Allowed =>
  allow(ctx.viewer, action, subjectOf(head, key.organisation));

/** The same, and in the state that it is in. Throws `not-allowed` that says which state it is. */
export function allowIn(
  ctx: Context,
  action: Action,
  { opened, state }: { readonly opened: ReturnCase; readonly state: string },
): Allowed {
  const allowed = allowOn(ctx, action, opened);
  if (!can(ctx.viewer, action, subjectOf(opened.head, opened.key.organisation, state)))
    throw new DomainError("not-allowed", { params: { action, why: "state", state } });
  return allowed;
}

/** A closed round takes no first return; what came in before can be amended, and what was handed or sent back answered. */
export const isOpenFor = ({ round, told }: Pick<ReturnCase, "round" | "told">): boolean =>
  round.state !== "planned" && !(round.state === "closed" && told === null);

/** Throws `not-allowed` for a return that the round does not take, whatever state it is in itself. */
export function refuseClosed(opened: ReturnCase, action: Action): void {
  if (!isOpenFor(opened))
    throw new DomainError("not-allowed", {
      params: { action, why: "round", state: opened.round.state },
    });
}

/** The draft as it reads beside what is told now. Null where there is none. */
export async function draftNow(ctx: Context, opened: ReturnCase): Promise<ReturnContent | null> {
  const { draft, head, form } = opened;
  if (draft?.content == null) return null;
  if (draft.basedOn === head.head.actNo) return draft.content;
  return rebase(draft.content, await knownAtAct(ctx, opened, draft.basedOn), form.known);
}

/** What was told of the organisation when an act had been recorded, as at today. */
export async function knownAtAct(
  ctx: Context,
  { head, form, key }: ReturnCase,
  actNo: number,
): Promise<ReturnContent> {
  const { facts } = await ctx.read(head, { asAt: ctx.today, knownAt: null, actNo });
  return knownContent(
    knownRows(facts, key.organisation),
    form.criteria.filter(({ applies }) => applies).map(({ criterion }) => criterion),
  );
}
