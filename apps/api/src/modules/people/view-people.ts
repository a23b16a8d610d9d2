import { isOpen, listInvitations, type Invitation } from "@parod/database/people/invitations";
import { organisationsOf } from "@parod/database/people/organisations";
import { listPeople } from "@parod/database/people/people";
import { listProgrammes } from "@parod/database/programmes";
import type { Instant } from "@parod/schema/day";
import { can } from "@parod/schema/permission/decide";
import { fits, rolesGivenBy } from "@parod/schema/permission/give";
import type { Grant } from "@parod/schema/permission/viewer";
import type { InvitationLine, Offer, PeopleView, PersonLine } from "@parod/schema/views/people";
import { languages } from "@parod/schema/words";
import { subjectOf } from "#allow";
import type { Context } from "#context";
import { peopleSeenBy, subjectFor, wholeInstallation } from "#modules/people/reach";

const languageIn = (value: string | null) => languages.find((each) => each === value) ?? null;
const instant = (date: Date): Instant => date.toISOString() as Instant;

function stateOf(invitation: Invitation, now: Date): InvitationLine["state"] {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.endedAt) return "ended";
  return isOpen(invitation, now) ? "open" : "expired";
}

/** What may be given where: of each programme that takes writes, and of all at once. */
async function offersOf({ viewer, pool, env }: Context): Promise<Offer[]> {
  if (env.AUTH_MODE !== "oidc") return [];
  const heads = (await listProgrammes(pool)).filter((head) =>
    can(viewer, "people.invite", subjectOf(head)),
  );
  const named = await organisationsOf(
    pool,
    heads.map(({ programme }) => programme.id),
  );
  const offers = heads.map(({ programme }) => {
    const roles = rolesGivenBy(viewer, programme);
    return {
      programme: programme.slug,
      roles,
      organisations: (named.get(programme.id) ?? []).filter(({ kind }) =>
        roles.some((role) => fits(role, kind)),
      ),
    };
  });
  const all = rolesGivenBy(viewer, wholeInstallation.programme);
  return all.includes("administrator")
    ? [{ programme: null, roles: ["administrator"], organisations: [] }, ...offers]
    : offers;
}

function mayWithdraw({ viewer, env }: Context, { programme, role }: Grant): boolean {
  const subject = subjectFor(programme);
  return (
    env.AUTH_MODE === "oidc" &&
    can(viewer, "people.withdraw", subject) &&
    rolesGivenBy(viewer, subject.programme).includes(role)
  );
}

/** People and invitations as far as the viewer sees them, and what the viewer may give. */
export async function viewPeople(ctx: Context): Promise<PeopleView> {
  const { viewer, pool } = ctx;
  const reach = peopleSeenBy(viewer);
  const [people, invitations, offers] = [
    await listPeople(pool, reach),
    await listInvitations(pool, reach),
    await offersOf(ctx),
  ];
  const now = ctx.now();
  const maySuspend = can(viewer, "people.suspend", wholeInstallation);
  return {
    people: people.map(({ id, name, language, suspendedAt, version, grants }): PersonLine => ({
      id,
      name,
      language: languageIn(language),
      suspendedAt: suspendedAt && instant(suspendedAt),
      version,
      you: id === viewer?.actorId,
      grants: grants.map((grant) => ({ ...grant, withdraw: mayWithdraw(ctx, grant) })),
      abilities: { suspend: maySuspend && id !== viewer?.actorId },
    })),
    invitations: invitations.map((invitation): InvitationLine => {
      const state = stateOf(invitation, now);
      const { id, name, programme, grants, language, expiresAt } = invitation;
      return {
        id,
        name,
        grants: grants.map((grant) => ({ programme, ...grant })),
        language: languageIn(language),
        expiresAt: instant(expiresAt),
        state,
        abilities: {
          end: state === "open" && can(viewer, "people.invite", subjectFor(programme)),
        },
      };
    }),
    offers,
  };
}
