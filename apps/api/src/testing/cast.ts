import { randomUUID } from "node:crypto";
import { giveGrants, insertPerson, setSuspended } from "@parod/database/people/people";
import { startSession } from "@parod/database/people/sessions";
import { inTransaction } from "@parod/database/transaction";
import type { Role } from "@parod/schema/persona";
import type pg from "pg";
import { hashToken, newToken } from "#sign-in/tokens";

/** Somebody of a kind: what they hold that counts in the programme of the test, and for which organisation. */
export type Actor = {
  readonly name: string;
  readonly role: Role | null;
  readonly organisation: string | null;
  /** Holds it in all programmes (null), in the one of the test, or in another. Undefined: is nobody at all. */
  readonly programme?: "all" | "here" | "there";
  readonly state?: "suspended" | "expired";
  readonly email?: string | null;
};

const here = (role: Role, organisation: string | null): Actor => ({
  name: role,
  role,
  organisation,
  programme: "here",
});

/** Every kind of actor there is. Outsiders hold nothing that counts. */
export const actors: readonly Actor[] = [
  { name: "signed out", role: null, organisation: null },
  { ...here("government", "welsh-government"), name: "suspended", state: "suspended" },
  { ...here("government", "welsh-government"), name: "session expired", state: "expired" },
  {
    ...here("government", "welsh-government"),
    name: "government of another programme",
    programme: "there",
  },
  { ...here("authority", "W06000015"), name: "authority elsewhere", programme: "there" },
  { ...here("administrator", null), name: "administrator of all", programme: "all" },
  here("administrator", null),
  here("government", "welsh-government"),
  here("body", "dysgu"),
  here("authority", "W06000015"),
  { ...here("authority", "W06000014"), name: "neighbour" },
  here("member", "ncg"),
  here("secretariat", "ncg"),
  here("assurer", "estyn"),
];
export const isOutside = ({ role, programme, state }: Actor): boolean =>
  role === null || programme === "there" || state !== undefined;
export const isSignedIn = ({ role, state }: Actor): boolean => role !== null && state === undefined;

/** The address of another programme, in which those who are outside hold what they hold. */
export const elsewhere = "elsewhere";

/** A person who is there, with what they were given. */
export async function person(
  pool: pg.Pool,
  slug: string,
  { role, organisation, programme, email = null }: Actor,
): Promise<string> {
  return inTransaction(pool, async (client) => {
    const id = await insertPerson(
      client,
      { name: "Somebody", email, language: null },
      { issuer: "test", subject: randomUUID() },
    );
    const reach = programme === "all" ? null : programme === "there" ? elsewhere : slug;
    if (role !== null)
      await giveGrants(client, id, { programme: reach, grants: [{ role, organisation }] });
    return id;
  });
}

/** A session of their own for one request: what it does to sessions harms no other. */
export async function cookieOf(
  pool: pg.Pool,
  personId: string,
  state: Actor["state"],
): Promise<Record<string, string>> {
  const token = newToken();
  const at = new Date();
  await inTransaction(pool, async (client) => {
    await startSession(client, {
      tokenHash: hashToken(token),
      personId,
      label: "",
      at,
      endsAt: new Date(at.getTime() + (state === "expired" ? -1000 : 3_600_000)),
    });
    if (state === "suspended") await setSuspended(client, { id: personId, version: 1 }, at);
  });
  return { parod_session: token };
}

/** What an app that people sign in to is started with. */
export const oidcVariables = {
  NODE_ENV: "test",
  AUTH_MODE: "oidc",
  OIDC_ISSUER: "http://127.0.0.1:9",
  OIDC_CLIENT_ID: "parod",
  OIDC_CLIENT_SECRET: "secret",
  PUBLIC_ADDRESS: "http://127.0.0.1:3999",
} as const;
