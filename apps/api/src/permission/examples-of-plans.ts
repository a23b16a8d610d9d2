import { randomUUID } from "node:crypto";
import type { Example } from "#permission/examples";

const authorities = ["W06000015", "W06000014"];

const plan = (more: object): Example => ({
  on: authorities,
  input: ({ slug }, organisation) => ({
    programme: slug,
    organisation,
    plan: "p1",
    idempotencyKey: randomUUID(),
    ...more,
  }),
});

/** Of what is done to an improvement plan of an authority. */
export const planExamples = {
  "plan.open": {
    on: authorities,
    input: ({ slug }, organisation) => ({
      programme: slug,
      organisation,
      plan: "p1",
      version: 1,
      planLanguage: "en",
    }),
  },
  "plan.addVersion": plan({ title: "Plan", version: 1, planLanguage: "en", text: "Text" }),
  "plan.share": plan({ version: 1, audience: "body", given: true, expectedRevision: 9 }),
} satisfies Readonly<Record<string, Example>>;
