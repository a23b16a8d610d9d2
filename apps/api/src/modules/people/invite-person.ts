import {
  lockInstallation,
  recordInstallationAct,
} from "@parod/database/acts/record-installation-act";
import {
  findInvitation,
  insertInvitation,
  isOpen,
  renewToken,
} from "@parod/database/people/invitations";
import { organisationsOf } from "@parod/database/people/organisations";
import { inTransaction } from "@parod/database/transaction";
import type { Instant } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { GrantGiven, Invite } from "@parod/schema/people";
import { fits, rolesGivenBy } from "@parod/schema/permission/give";
import { invitationDays } from "@parod/schema/session";
import type { Invited } from "@parod/schema/views/people";
import type pg from "pg";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { peopleSeenBy, signedInOnly, wholeInstallation } from "#modules/people/reach";
import { hashToken, newToken } from "#sign-in/tokens";

const wrong = (field: string, problem: string): DomainError =>
  new DomainError("bad-input", { field, params: { problem } });

/** Each role only by who may give it, and only for an organisation of the programme that it is for. */
async function checkGrants(
  ctx: Context,
  subject: { readonly slug: string; readonly id: string | null },
  grants: readonly GrantGiven[],
): Promise<void> {
  const given = rolesGivenBy(ctx.viewer, subject);
  const known = subject.id === null ? undefined : await organisationsOf(ctx.pool, [subject.id]);
  const organisations = subject.id === null ? [] : (known?.get(subject.id) ?? []);
  for (const { role, organisation } of grants) {
    if (!given.includes(role))
      throw new DomainError("not-allowed", { params: { action: "people.invite", role } });
    // what reaches past every programme is kept to those who set programmes up
    if (subject.id === null && role !== "administrator") throw wrong("programme", "code.required");
    const kind = organisations.find(({ code }) => code === organisation)?.kind ?? null;
    const missing = organisation !== null && kind === null;
    if (missing || !fits(role, kind)) throw wrong("organisation", "code.required");
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function keep(
  ctx: Context,
  client: pg.PoolClient,
  { given, actorId }: { readonly given: Invite; readonly actorId: string },
): Promise<Invited> {
  await lockInstallation(client);
  const { id, programme, grants } = given;
  const token = newToken();
  const before = await findInvitation(client, id);
  const at = ctx.now();
  if (before) {
    const repeated =
      before.invitedBy === actorId &&
      same(
        [
          before.name,
          before.programme,
          before.grants.map((each) => [each.role, each.organisation]),
        ],
        [given.name, programme, grants.map((each) => [each.role, each.organisation])],
      );
    if (!repeated || !isOpen(before, at)) throw new DomainError("key-reused");
    await renewToken(client, id, hashToken(token));
    await recordInstallationAct(client, {
      actorId,
      verb: "invitation-renewed",
      detail: { invitation: id },
    });
    return { id, token, expiresAt: before.expiresAt.toISOString() as Instant };
  }
  const expiresAt = new Date(at.getTime() + invitationDays * 86_400_000);
  await insertInvitation(client, hashToken(token), {
    ...given,
    kind: "person",
    invitedBy: actorId,
    createdAt: at,
    expiresAt,
  });
  await recordInstallationAct(client, {
    actorId,
    verb: "person-invited",
    detail: {
      invitation: id,
      programme,
      grants: grants.map(({ role, organisation }) => `${role} ${organisation ?? "-"}`),
    },
  });
  return { id, token, expiresAt: expiresAt.toISOString() as Instant };
}

/**
 * Asks somebody in. The link's token is answered once and kept by nobody. Asked again with the same id, the same invitation
 * gets a new link, so that an answer that was lost costs nothing.
 */
export async function invitePerson(ctx: Context, given: Invite): Promise<Invited> {
  signedInOnly(ctx);
  peopleSeenBy(ctx.viewer);
  const head =
    given.programme === null ? null : await ctx.programmeFor(ctx.viewer, given.programme);
  const subject = head ? subjectOf(head) : wholeInstallation;
  const { actorId } = allow(ctx.viewer, "people.invite", subject);
  const { slug } = subject.programme;
  await checkGrants(ctx, { slug, id: head?.programme.id ?? null }, given.grants);
  return inTransaction(ctx.pool, (client) => keep(ctx, client, { given, actorId }));
}
