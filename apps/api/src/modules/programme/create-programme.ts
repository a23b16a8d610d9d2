import { randomUUID } from "node:crypto";
import { recordAct } from "@parod/database/acts/record-act";
import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { findProgramme } from "@parod/database/programmes";
import { inTransaction } from "@parod/database/transaction";
import {
  catalogueAnchors,
  tellCatalogue,
  tellSystemOwners,
} from "@parod/records/catalogue/tell-catalogue";
import { authorities, organisations } from "@parod/records/public-record/authorities";
import { dayInWales } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { CreateProgramme } from "@parod/schema/people";
import type { Telling } from "@parod/schema/told/telling";
import type pg from "pg";
import { allow } from "#allow";
import type { Context } from "#context";
import { reachOf, signedInOnly, wholeInstallation } from "#modules/people/reach";

/** Which catalogue an organisation is measured by; those named here begin every programme. */
const catalogueFor: Readonly<Record<string, string>> = {
  "welsh-government": "system",
  estyn: "system",
  dysgu: "dysgu",
  ...Object.fromEntries(authorities.map((code) => [code, "authority"])),
};
const beginners = organisations.filter(({ code }) => Object.hasOwn(catalogueFor, code));

/** In a live programme everything is known from the instant at which it is recorded. */
const live = (telling: Telling): Telling =>
  Object.fromEntries(Object.entries(telling).filter(([name]) => name !== "knownFrom")) as Telling;

function opening(startsOn: string) {
  return {
    anchors: {
      ...catalogueAnchors,
      organisation: beginners.map(({ code, kind }) => ({
        id: code,
        kind,
        catalogue: catalogueFor[code] ?? null,
      })),
    },
    tellings: [
      ...beginners.map(({ code, name }): Telling => ({
        table: "organisationTold",
        fact: { organisation: code, name },
        effectiveOn: startsOn,
        factKey: code,
      })),
      ...tellCatalogue(startsOn).map(live),
      ...tellSystemOwners(startsOn).map(live),
    ],
  };
}

/** The programme of a slug, made now or by the same key before. Any other is taken. */
async function programmeId(
  client: pg.PoolClient,
  given: CreateProgramme,
  actorId: string,
): Promise<{ readonly id: string; readonly made: boolean }> {
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [given.slug]);
  const found = await findProgramme(client, given.slug);
  if (!found) {
    const id = randomUUID();
    await client.query(
      "insert into programme (id, slug, clock, starts_on, ends_on, opens_as_at, public, illustrative) values ($1, $2, 'recorded', $3, $4, null, $5, false)",
      [id, given.slug, given.startsOn, given.endsOn, given.public],
    );
    return { id, made: true };
  }
  const { rowCount } = await client.query(
    "select 1 from act where programme_id = $1 and actor_id = $2 and idempotency_key = $3",
    [found.programme.id, actorId, given.idempotencyKey],
  );
  if (rowCount === 0)
    throw new DomainError("bad-input", { field: "slug", params: { problem: "slug.taken" } });
  return { id: found.programme.id, made: false };
}

/** A live programme, with the whole catalogue and the organisations that every one begins with told in its first act. */
export async function createProgramme(
  ctx: Context,
  given: CreateProgramme,
): Promise<{ readonly slug: string }> {
  signedInOnly(ctx);
  // who has no part in setting up is answered as if there were nothing to set up
  if (reachOf(ctx.viewer, "people.read")?.length === 0) throw new DomainError("not-found");
  const allowed = allow(ctx.viewer, "programme.create", wholeInstallation);
  if (given.startsOn > dayInWales(ctx.now()))
    throw new DomainError("bad-input", { field: "startsOn", params: { problem: "day.future" } });
  return inTransaction(ctx.pool, async (client) => {
    const { id, made } = await programmeId(client, given, allowed.actorId);
    const act = await recordAct(client, {
      ...opening(given.startsOn),
      programmeId: id,
      actorId: allowed.actorId,
      role: allowed.role,
      verb: "create-programme",
      idempotencyKey: given.idempotencyKey,
    });
    if (made && !act.replayed)
      await recordInstallationAct(client, {
        actorId: allowed.actorId,
        verb: "programme-created",
        detail: { programme: given.slug, act: act.actNo },
      });
    return { slug: given.slug };
  });
}
