import { randomUUID } from "node:crypto";
import { includes, audiencesOf } from "@parod/engine/sharing/reach";
import { DomainError } from "@parod/schema/error";
import type { Facts } from "@parod/schema/facts";
import { can } from "@parod/schema/permission/decide";
import { textIn, type OpenPlan } from "@parod/schema/plan-sharing";
import { languages, type Language } from "@parod/schema/words";
import type { Context } from "#context";
import { readersOf } from "#modules/plan/readers";
import { resolveStand } from "#reading/stand";

export type OpenedPlan = {
  readonly title: string;
  readonly version: number;
  /** Of the text; not always the one asked for. */
  readonly planLanguage: Language;
  /** Those that this version is told in. */
  readonly languages: readonly Language[];
  /** Those that the reader may open, newest first. */
  readonly versions: readonly number[];
  readonly text: string | null;
};
type Version = Facts["planVersion"][number];

/**
 * The text of a version of a plan, in the reader's language where it is told in it: for its own authority, or for one that
 * this very version is shared with, whose opening is noted. To anyone else there is no such plan: `not-found`, whether
 * there is or not. A null text was erased.
 */
export async function openPlan(ctx: Context, input: OpenPlan): Promise<OpenedPlan> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const { facts } = await ctx.read(
    head,
    await resolveStand({ asAt: ctx.today, knownAt: null }, head, ctx),
  );
  const { plan, organisation } = input;
  const own = can(ctx.viewer, "plan.read", { programme: head.programme, organisation });
  const readers = readersOf(ctx.viewer, head.programme, facts);
  const readerOf = (row: Version) => {
    const audiences = audiencesOf(facts, row);
    return readers.find((each) => audiences.some((audience) => includes(audience, each)));
  };
  const mine = facts.planVersion.filter(
    (row) =>
      row.plan === plan &&
      row.organisation === organisation &&
      (own || readerOf(row) !== undefined),
  );
  const [first, ...more] = mine.filter(({ version }) => version === input.version);
  if (!first || ctx.viewer === null) throw new DomainError("not-found", { field: "plan" });
  const opened = textIn([first, ...more], input.planLanguage);
  const reader = own ? undefined : readerOf(opened);
  if (reader)
    await ctx.pool.query(
      `insert into plan_opening (programme_id, id, plan, organisation, version, plan_language, actor_id, for_organisation, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, date_trunc('milliseconds', clock_timestamp()))`,
      [
        head.programme.id,
        randomUUID(),
        plan,
        organisation,
        opened.version,
        opened.planLanguage,
        ctx.viewer.actorId,
        reader.code,
      ],
    );
  const { rows } = await ctx.pool.query<{ bytes: Buffer | null }>(
    "select bytes from content where programme_id = $1 and id = $2",
    [head.programme.id, opened.content],
  );
  return {
    title: opened.title,
    version: opened.version,
    planLanguage: opened.planLanguage,
    languages: languages.filter((each) =>
      [first, ...more].some(({ planLanguage }) => planLanguage === each),
    ),
    versions: [...new Set(mine.map(({ version }) => version))].toSorted((a, b) => b - a),
    text: rows[0]?.bytes?.toString("utf8") ?? null,
  };
}
