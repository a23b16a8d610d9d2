import { createHash } from "node:crypto";
import { DomainError } from "@parod/schema/error";
import type { AddEvidence } from "@parod/schema/workspace";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { anchorCode } from "#modules/work/anchor-id";
import { tellAct } from "#tell";

export type Begun = { readonly actNo: number; readonly id: string; readonly rowId: string };

const refuse = (field: string, problem: string): never => {
  throw new DomainError("bad-input", { field, params: { problem } });
};

/** Criteria that are not the organisation's own catalogue's cannot rest on anything of it. */
async function checkCriteria(
  ctx: Context,
  programmeId: string,
  { organisation, criteria }: Pick<AddEvidence, "organisation" | "criteria">,
): Promise<void> {
  const { rows } = await ctx.pool.query<{ id: string }>(
    `select c.id from criterion c
       join workstream w on w.programme_id = c.programme_id and w.id = c.workstream
       join organisation o on o.programme_id = c.programme_id and o.catalogue = w.catalogue
     where c.programme_id = $1 and o.id = $2 and c.id = any($3)`,
    [programmeId, organisation, criteria],
  );
  if (rows.length !== new Set(criteria).size)
    throw new DomainError("not-found", { field: "criteria" });
}

/**
 * Evidence of an organisation and the criteria that rest on it, in one act, counting from today. A note is kept as
 * private content by its hash. Throws `not-allowed` for another's, `not-found` for a criterion that is not its own.
 */
export async function addEvidence(ctx: Context, input: AddEvidence): Promise<Begun> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const { organisation } = input;
  const allowed = allow(ctx.viewer, "evidence.tell", subjectOf(head, organisation));
  if (input.datedOn > ctx.today) refuse("datedOn", "day.future");
  if (input.expiresOn !== null && input.expiresOn < input.datedOn)
    refuse("expiresOn", "when.order");
  await checkCriteria(ctx, head.programme.id, input);
  const evidence = `${organisation}:${anchorCode("e", input.idempotencyKey)}`;
  const bytes = input.note === null ? null : Buffer.from(input.note, "utf8");
  const contentHash = bytes && createHash("sha256").update(bytes).digest("hex");
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation,
    verb: "evidence.add",
    idempotencyKey: input.idempotencyKey,
    request: input,
    anchors: { evidence: [{ id: evidence, organisation }] },
    tellings: [
      {
        table: "evidenceTold",
        effectiveOn: ctx.today,
        expectedRevision: 0,
        lang: input.lang,
        fact: {
          evidence,
          title: input.title,
          kind: input.kind,
          address: input.address,
          contentHash,
          datedOn: input.datedOn,
          expiresOn: input.expiresOn,
          withdrawn: false,
        },
      },
      ...[...new Set(input.criteria)].map(
        (criterion) =>
          ({
            table: "reliance",
            effectiveOn: ctx.today,
            expectedRevision: 0,
            fact: { organisation, criterion, evidence, on: true },
          }) as const,
      ),
    ],
    also: async (client) => {
      if (bytes)
        await client.query(
          "insert into content (programme_id, id, bytes) values ($1, $2, $3) on conflict do nothing",
          [head.programme.id, contentHash, bytes],
        );
    },
  });
  return { actNo, id: evidence, rowId: `${actNo}-2` };
}
