import { When } from "@parod/schema/when";
import * as z from "zod";

/** What the API tells of the row that got there first. */
const Conflict = z.object({
  current: z.object({
    when: When,
    reason: z.nullable(z.string()).default(null),
    revision: z.int(),
    knownFrom: z.string().nullable().default(null),
  }),
});
export type Told = z.infer<typeof Conflict>["current"];

export function readConflict(detail: unknown): Told | null {
  const read = Conflict.safeParse(detail);
  return read.success ? read.data.current : null;
}
