import type { FastifyRequest } from "fastify";

/** A path is logged, the values behind its question mark are not: links carry tokens, and providers send codes. */
export const withoutSecrets = {
  serializers: {
    req: ({ method, url, id, ip }: FastifyRequest) => ({
      id,
      method,
      path: url.split("?", 1)[0] ?? "",
      remoteAddress: ip,
    }),
  },
} as const;
