import * as z from "zod";
import { code } from "#text";

export const ConfirmUpload = z.strictObject({
  programme: code,
  upload: z.uuid(),
  /** Everything that had to be confirmed, by `acceptanceOf`. */
  accepted: z.array(z.string().max(200)).max(2000),
  idempotencyKey: z.uuid(),
});
export type ConfirmUpload = z.infer<typeof ConfirmUpload>;
