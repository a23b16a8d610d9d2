import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Env } from "#env";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** Headers of every answer. Files with a hash in their name may be kept; nothing else is. */
/** `strict` false is development alone: its tools put scripts into the page. */
export function setHeaders(
  app: FastifyInstance,
  { oidc }: Pick<Env, "oidc">,
  strict: boolean,
): void {
  // said over TLS alone: whoever has come that way once never comes in the clear again
  const isSecure = oidc?.address.startsWith("https:") ?? false;
  app.addHook("onSend", async (_request, reply) => {
    if (strict) void reply.header("content-security-policy", policy);
    if (isSecure)
      void reply.header("strict-transport-security", "max-age=31536000; includeSubDomains");
    void reply.header("x-content-type-options", "nosniff");
    void reply.header("referrer-policy", "same-origin");
    void reply.header("cross-origin-opener-policy", "same-origin");
    if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "no-store");
  });
}

/**
 * An address whose percent signs say nothing is read letter for letter, so that it is answered as any other where nothing
 * is, with all headers and in the reader's language: else the router answers by itself.
 */
export function readableUrl({ url = "/" }: IncomingMessage): string {
  try {
    decodeURIComponent(url.split(/[?#;]/u, 1)[0] ?? "");
    return url;
  } catch {
    return url.replaceAll("%", "%25");
  }
}
