/** The identity of what a command begins, worked out from its key: sent again, it begins the same thing. */
export const anchorCode = (kind: string, idempotencyKey: string): string =>
  `${kind}-${idempotencyKey.replaceAll("-", "").slice(0, 12)}`;
