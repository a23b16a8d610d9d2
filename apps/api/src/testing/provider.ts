import http from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export const clientSecret = "x".repeat(40);

export type TestProvider = { readonly issuer: string; readonly stop: () => Promise<void> };

/** A provider on loopback where anybody is whom they say they are: the subject is what is typed as login. */
export async function startProvider(redirects: readonly string[]): Promise<TestProvider> {
  const server = http.createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "parod",
        client_secret: clientSecret,
        redirect_uris: [...redirects],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "RS256",
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => ({
      accountId: id,
      // the same address for all: who somebody is must never hang on it
      claims: () => ({ sub: id, name: `Name of ${id}`, email: "shared@example.wales" }),
    }),
    cookies: { keys: ["k"] },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => void answer(request, response));
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Jar = Map<string, string>;

async function go(jar: Jar, url: URL, body?: URLSearchParams): Promise<Response> {
  const response = await fetch(url, {
    redirect: "manual",
    headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
    ...(body ? { method: "POST", body } : {}),
  });
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    if (pair.slice(at + 1) === "") jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return response;
}

/** Signs in at the provider as a subject, from its first address to the one that leads back to Parod. */
export async function passProvider(start: string, subject: string): Promise<URL> {
  const jar: Jar = new Map();
  let at = new URL(start);
  let response = await go(jar, at);
  for (let hop = 0; hop < 20; hop++) {
    const location = response.headers.get("location");
    if (location !== null) {
      at = new URL(location, at);
      if (at.pathname === "/auth/callback") return at;
      response = await go(jar, at);
      continue;
    }
    const html = await response.text();
    const action = /action="([^"]+)"/u.exec(html)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/u.exec(html)?.[1];
    if (action === undefined || prompt === undefined)
      throw new Error(`The provider is stuck: ${response.status} ${html.slice(0, 300)}`);
    at = new URL(action, at);
    response = await go(jar, at, new URLSearchParams({ prompt, login: subject, password: "x" }));
  }
  throw new Error("The provider leads round and round.");
}
