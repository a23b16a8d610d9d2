import { findReplay } from "@parod/database/acts/record-act";
import { readSubject } from "@parod/database/told/read-subject";
import { DomainError } from "@parod/schema/error";
import type { TellOne } from "@parod/schema/tell";
import { factShape, type FactOf } from "@parod/schema/told/tables";
import type { Telling, ToldRow } from "@parod/schema/told/telling";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { datesWithdrawnWith, standing } from "#modules/tell/also-withdrawn";
import { ownersIn } from "#modules/tell/owners";
import { checkFact, rules, type Owned } from "#modules/tell/rules";
import { tellAct } from "#tell";

export type Told = { readonly actNo: number; readonly revision: number };

function parsed(input: TellOne): FactOf<TellOne["table"]> {
  const result = factShape(input.table).safeParse(input.fact);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DomainError("bad-input", {
    field: issue?.path.join(".") || "fact",
    params: { problem: issue?.message ?? "" },
  });
}

/** The row that counts on the newest day: nothing is taken back from under it. model.md 2.2. */
const inForce = <N extends TellOne["table"]>(rows: readonly ToldRow<N>[]): ToldRow<N> | undefined =>
  standing(rows)
    .toSorted(
      (a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.actNo - b.actNo || a.item - b.item,
    )
    .at(-1);

/**
 * Tells one fact: allowed to whom it belongs, shaped as its table, on the revision that the writer saw. A change dated
 * before the newest row of its subject is asked about first (`changing-the-past`): it may be a correction. A correction or
 * a withdrawal names the row it takes the place of; what something newer stands on is not taken back (`newer-stands`). Throws
 * `conflict` with the newer row, `bad-input` naming the field.
 */
export async function tellOne(ctx: Context, input: TellOne): Promise<Told> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const fact = parsed(input);
  // the table chooses the rule, and the rule takes that table's fact
  const rule = rules[input.table] as (
    fact: unknown,
    owners: ReturnType<typeof ownersIn>,
  ) => Promise<Owned> | Owned;
  const { action, organisation } = await rule(fact, ownersIn(ctx, head.programme.id));
  const allowed = allow(ctx.viewer, action, subjectOf(head, organisation));
  const verb = `tell.${input.table}`;
  // what was told already is found done: it could not be told again on top of itself
  const replay = await findReplay(ctx.pool, {
    programmeId: head.programme.id,
    actorId: allowed.actorId,
    verb,
    idempotencyKey: input.idempotencyKey,
    request: input,
  });
  if (replay) return { actNo: replay.actNo, revision: input.expectedRevision + 1 };
  checkFact(input.table, fact, input.reason);
  const effectiveOn = input.effectiveOn ?? ctx.today;
  if (effectiveOn > ctx.today)
    throw new DomainError("bad-input", { field: "effectiveOn", params: { problem: "day.future" } });
  if ((input.telling === "change") !== (input.corrects === null))
    throw new DomainError("bad-input", { field: "corrects", params: { problem: "code.required" } });
  const rows = await readSubject(ctx.pool, head.programme.id, { table: input.table, fact });
  const newest = rows.filter(({ telling }) => telling !== "withdrawal").at(-1);
  if (input.telling === "change" && newest && effectiveOn < newest.effectiveOn && !input.meant)
    throw new DomainError("changing-the-past", { field: "effectiveOn", detail: { newest } });
  const corrected = rows.find(({ id }) => id === input.corrects);
  if (input.corrects !== null && corrected === undefined)
    throw new DomainError("not-found", { field: "corrects" });
  if (input.telling === "withdrawal" && inForce(rows)?.id !== input.corrects)
    throw new DomainError("newer-stands", { field: "corrects" });
  const telling = {
    table: input.table,
    fact,
    effectiveOn,
    telling: input.telling,
    corrects: input.corrects,
    expectedRevision: input.expectedRevision,
    lang: input.lang ?? newest?.lang ?? null,
  } as unknown as Telling;
  const also =
    input.table === "activityTold" && input.telling === "withdrawal" && input.corrects !== null
      ? await datesWithdrawnWith(ctx.pool, head.programme.id, {
          fact: fact as FactOf<"activityTold">,
          corrects: input.corrects,
        })
      : [];
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation,
    verb,
    reason: input.reason,
    idempotencyKey: input.idempotencyKey,
    request: input,
    tellings: [telling, ...also],
  });
  return { actNo, revision: input.expectedRevision + 1 };
}
