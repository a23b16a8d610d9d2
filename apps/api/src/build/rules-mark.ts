import { createHash } from "node:crypto";

/** What stands in the source where the build puts the mark of the rules. */
export const placeholder = "%mark-of-the-rules%";

export type Module = {
  /** Its code, or for what comes from npm its version. */
  readonly code: string;
  readonly imports: readonly string[];
};

/**
 * Marks what a module can come to: a hash of its code and of all that it imports, however far. A module that it does not
 * reach changes nothing, nor does the order in which modules are found.
 */
export function markOf(from: string, find: (id: string) => Module | undefined): string {
  const reached = new Map<string, Module>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const module = find(id);
    if (module === undefined) throw new Error(`No module ${id}.`);
    if (reached.has(id)) continue;
    reached.set(id, module);
    ahead.push(...module.imports);
  }
  // an address of this machine is no part of it: two builds of one source are alike wherever they are made
  const codes = [...reached.values()].map(({ code }) => code).toSorted();
  return createHash("sha256").update(JSON.stringify(codes)).digest("hex").slice(0, 16);
}
