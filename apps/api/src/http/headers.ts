import type { FastifyInstance } from "fastify";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** Headers of every answer. Files with a hash in their name may be kept; nothing else is. */
/** `strict` false is development alone: its tools put scripts into the page. */
export function setHeaders(app: FastifyInstance, strict: boolean): void {
  app.addHook("onSend", async (_request, reply) => {
    if (strict) void reply.header("content-security-policy", policy);
    void reply.header("x-content-type-options", "nosniff");
    void reply.header("referrer-policy", "same-origin");
    void reply.header("cross-origin-opener-policy", "same-origin");
    if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "no-store");
  });
}
