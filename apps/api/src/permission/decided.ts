import { decidedBy } from "@parod/schema/permission/procedures";
import type { Viewer } from "@parod/schema/permission/viewer";
import { askedOf } from "#allow";

/** Whether a mutation that was done had been decided, by an action of its row. One without a row needs some decision. */
export function isDecided(path: string, viewer: Viewer): boolean {
  const by = decidedBy(path);
  if (by === "self" || by === "signed-out" || by === "consent") return true;
  const asked = askedOf(viewer);
  return by === undefined ? asked.size > 0 : [by].flat().some((action) => asked.has(action));
}
