import * as z from "zod";
import { Day } from "#day";
import { roles } from "#persona";
import { code, plainText } from "#text";
import { languages } from "#words";

/** What begins every address of a programme: short, plain, and never another's. */
export const ProgrammeSlug = z
  .string("slug.malformed")
  .max(40, "slug.malformed")
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, "slug.malformed");

export const GrantGiven = z.strictObject({
  role: z.enum(roles, "choice.required"),
  organisation: code.nullable(),
});
export type GrantGiven = z.infer<typeof GrantGiven>;

/** One person asked in, with all that they are given at once. `id` is made by who asks: sending twice invites once. */
export const Invite = z.strictObject({
  id: z.uuid("code.malformed"),
  name: plainText(200),
  programme: ProgrammeSlug.nullable(),
  grants: z.array(GrantGiven).min(1, "choice.required").max(30),
  language: z.enum(languages, "choice.required").nullable(),
});
export type Invite = z.infer<typeof Invite>;

export const EndInvitation = z.strictObject({ id: z.uuid("code.malformed") });

/** `version` is the one that the writer saw. */
export const Suspend = z.strictObject({
  id: z.uuid("code.malformed"),
  version: z.int().min(1).max(2_147_483_647),
});
export type Suspend = z.infer<typeof Suspend>;

/** One role of one person: exactly what was given, where it counts. */
export const WithdrawGrant = z.strictObject({
  id: z.uuid("code.malformed"),
  programme: ProgrammeSlug.nullable(),
  role: z.enum(roles, "choice.required"),
  organisation: code.nullable(),
});
export type WithdrawGrant = z.infer<typeof WithdrawGrant>;

export const CreateProgramme = z
  .strictObject({
    slug: ProgrammeSlug,
    startsOn: Day,
    endsOn: Day,
    public: z.boolean("choice.required"),
    idempotencyKey: z.uuid("code.malformed"),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, { path: ["startsOn"], error: "when.order" });
export type CreateProgramme = z.infer<typeof CreateProgramme>;

export const EndSession = z.strictObject({ id: z.uuid("code.malformed") });
