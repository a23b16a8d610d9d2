import { plainText } from "@parod/schema/text";
import type { Language } from "@parod/schema/words";
import * as client from "openid-client";
import type { Oidc } from "#env";

export type Checks = {
  readonly state: string;
  readonly verifier: string;
  readonly nonce: string;
};
/** Who a provider says somebody is. Name and address are for showing and writing to, never for knowing who it is. */
export type Told = {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
};
export type Provider = {
  /** Asked ahead, so that the first reader does not wait; a provider that does not answer is asked again. */
  readonly discover: () => Promise<unknown>;
  readonly begin: (language: Language) => Promise<{ readonly url: URL; readonly checks: Checks }>;
  /** Throws where state, nonce, verifier, issuer, audience or signature do not hold. */
  readonly finish: (callback: URL, checks: Checks) => Promise<Told>;
};

const textOf = (value: unknown): string | null => {
  const read = plainText(200).safeParse(value);
  return read.success ? read.data : null;
};
const addressOf = (value: unknown): string | null => {
  const text = textOf(value);
  return text !== null && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/u.test(text) ? text : null;
};

export function createProvider({ issuer, clientId, clientSecret, address }: Oidc): Provider {
  let found: Promise<client.Configuration> | null = null;
  const discover = (): Promise<client.Configuration> =>
    (found ??= client
      .discovery(new URL(issuer), clientId, undefined, client.ClientSecretBasic(clientSecret), {
        timeout: 10,
        // the environment lets http through for this machine's own addresses alone
        execute: issuer.startsWith("http:") ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        found = null;
        throw error;
      }));
  return {
    discover,
    begin: async (language) => {
      const checks = {
        state: client.randomState(),
        verifier: client.randomPKCECodeVerifier(),
        nonce: client.randomNonce(),
      };
      const url = client.buildAuthorizationUrl(await discover(), {
        redirect_uri: `${address}/auth/callback`,
        scope: "openid profile email",
        code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: "S256",
        state: checks.state,
        nonce: checks.nonce,
        ui_locales: language,
      });
      return { url, checks };
    },
    finish: async (callback, { state, verifier, nonce }) => {
      const tokens = await client.authorizationCodeGrant(await discover(), callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error("the provider gave no identity");
      return {
        issuer: claims.iss,
        subject: claims.sub,
        name: textOf(claims["name"]),
        email: addressOf(claims["email"]),
      };
    },
  };
}
