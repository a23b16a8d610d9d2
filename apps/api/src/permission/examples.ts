import { randomUUID } from "node:crypto";
import { findProgramme } from "@parod/database/programmes";
import { insertInvitation } from "@parod/database/people/invitations";
import { inTransaction } from "@parod/database/transaction";
import type { procedures } from "@parod/schema/permission/procedures";
import type { Action } from "@parod/schema/permission/table";
import { ReturnContent } from "@parod/schema/return";
import type pg from "pg";
import { findingExamples } from "#permission/examples-of-findings";
import { planExamples } from "#permission/examples-of-plans";
import { keepUpload } from "#modules/upload/uploads";
import { person as personIn } from "#testing/cast";

/** What examples are made in: a live programme, by its address, and somebody who invited. */
export type World = {
  readonly pool: pg.Pool;
  readonly slug: string;
  readonly inviter: string;
};
export type Example = {
  /** An input that is well-formed and about the organisation; null for what is about none. */
  readonly input: (world: World, organisation: string) => object | Promise<object>;
  /** Whose things it is tried on; `none` for what is about no organisation. */
  readonly on: readonly string[];
  /** Who may not do this is answered "not found": they may not know of it. Everyone else is told that they may not. */
  readonly seen?: Action;
  /** For what the asker may do to their own: what somebody signed out, and somebody signed in, is answered. */
  readonly own?: { readonly out: number; readonly in: number };
  /** Which action of several it is. */
  readonly action?: Action;
};

const programmeIdOf = async (pool: pg.Pool, slug: string): Promise<string> =>
  (await findProgramme(pool, slug))?.programme.id ?? "";

const authorities = ["W06000015", "W06000014"];
const owners = ["W06000015", "dysgu"];
const day = "2026-12-01";
const key = (): string => randomUUID();

const page = (more: object = {}): Example => ({
  on: ["none"],
  input: ({ slug }) => ({ programme: slug, ...more }),
});
const nothing = (out: number): Example => ({
  on: ["none"],
  own: { out, in: 200 },
  input: () => ({}),
});
const ofReturn = (more: object): Example => ({
  on: authorities,
  seen: "return.read",
  input: ({ slug }, organisation) => ({ programme: slug, round: "r1", organisation, ...more }),
});
const command = (more: object): Example => ({
  ...ofReturn({}),
  input: ({ slug }, organisation) => ({
    programme: slug,
    round: "r1",
    organisation,
    idempotencyKey: key(),
    ...more,
  }),
});

const person = (more: (world: World) => object): Example => ({
  on: ["none"],
  seen: "people.read",
  input: async (world) => ({
    id: await personIn(world.pool, world.slug, { name: "Other", role: null, organisation: null }),
    ...more(world),
  }),
});

/** One for each procedure. A new procedure without one does not compile here. */
export const examples: Readonly<Record<keyof typeof procedures, Example>> = {
  "start.view": nothing(200),
  // there is nobody to choose where people sign in
  "start.choose": { on: ["none"], own: { out: 404, in: 404 }, input: () => ({ persona: "body" }) },
  "session.view": nothing(200),
  "session.extend": nothing(200),
  "session.list": nothing(401),
  "session.end": { on: ["none"], own: { out: 401, in: 404 }, input: () => ({ id: key() }) },
  "session.signOut": nothing(200),

  "notices.mine": page(),
  "notices.seen": page(),
  "notices.savePreference": page({ digest: "daily", language: null, expectedVersion: 0 }),
  "notices.calendarAddress": page(),

  "people.view": { on: ["none"], seen: "people.read", input: () => ({}) },
  "people.invite": {
    on: ["none"],
    seen: "people.read",
    input: ({ slug }) => ({
      id: key(),
      name: "Somebody",
      programme: slug,
      grants: [{ role: "assurer", organisation: "estyn" }],
      language: null,
    }),
  },
  "people.endInvitation": {
    on: ["none"],
    seen: "people.read",
    input: async ({ pool, slug, inviter }) => {
      const id = key();
      const createdAt = new Date();
      await inTransaction(pool, (client) =>
        insertInvitation(client, key(), {
          id,
          name: "Somebody",
          programme: slug,
          grants: [],
          language: null,
          kind: "person",
          invitedBy: inviter,
          createdAt,
          expiresAt: new Date(createdAt.getTime() + 60_000),
        }),
      );
      return { id };
    },
  },
  "people.withdraw": person(({ slug }) => ({
    programme: slug,
    role: "member",
    organisation: null,
  })),
  "people.suspend": person(() => ({ version: 1 })),
  "people.reinstate": person(() => ({ version: 1 })),
  programmeCreate: {
    on: ["none"],
    seen: "people.read",
    input: () => ({
      slug: `made-${key().slice(0, 8).replaceAll(/\d/gu, "x")}`,
      startsOn: "2026-01-01",
      endsOn: "2027-01-01",
      public: false,
      idempotencyKey: key(),
    }),
  },

  head: page(),
  overview: page(),
  organisation: page({ code: "W06000015" }),
  ledger: page(),
  ledgerTimeline: page({ subject: "W06000015" }),
  milestones: page(),
  milestone: page({ id: "dysgu:ready" }),
  waits: page(),
  group: page(),
  sources: page(),
  definitions: page(),
  rules: page(),
  report: page(),
  explained: page(),
  dataQuality: page(),

  workspace: {
    on: authorities,
    seen: "organisation.read",
    input: ({ slug }, organisation) => ({ programme: slug, organisation }),
  },
  "evidence.add": {
    on: authorities,
    input: ({ slug }, organisation) => ({
      programme: slug,
      organisation,
      criteria: ["A1.1"],
      title: "Minutes",
      kind: "minutes",
      datedOn: "2026-11-01",
      idempotencyKey: key(),
    }),
  },
  milestoneAdd: {
    on: [...owners, "W06000014"],
    input: ({ slug }, organisation) => ({
      programme: slug,
      organisation,
      title: { en: "Ready", cy: "Yn barod" },
      when: { from: day, to: day, words: null, reading: false },
      idempotencyKey: key(),
    }),
  },
  "dependency.add": {
    on: owners,
    input: ({ slug }, organisation) => ({
      programme: slug,
      side: organisation === "dysgu" ? "giver" : "taker",
      giver: "dysgu:ready",
      taker: "W06000015:ready",
      idempotencyKey: key(),
    }),
  },
  milestoneMove: {
    on: owners,
    input: ({ slug }, organisation) => ({
      programme: slug,
      activity: `${organisation}:ready`,
      from: day,
      to: day,
      reason: "Moved",
      expectedRevision: 0,
      idempotencyKey: key(),
    }),
  },
  "tell.one": {
    on: authorities,
    action: "assessment.tell",
    input: ({ slug }, organisation) => ({
      programme: slug,
      table: "assessment",
      fact: { organisation, criterion: "A1.1", kind: "self", state: "met" },
      expectedRevision: 0,
      idempotencyKey: key(),
    }),
  },

  findings: page(),
  systemMap: page({ organisation: "W06000015" }),
  ...findingExamples,

  rounds: page(),
  round: page({ round: "r1" }),
  roundOpen: {
    on: ["none"],
    input: ({ slug }) => ({
      programme: slug,
      round: "r2",
      title: { en: "Two", cy: "Dau" },
      due: day,
      closes: day,
      cutOff: day,
      expectedRevision: 0,
      idempotencyKey: key(),
    }),
  },
  roundClose: {
    on: ["none"],
    input: ({ slug }) => ({
      programme: slug,
      round: "r1",
      // not the newest: a conflict for who may, so that the round stays open for the others
      expectedRevision: 9,
      idempotencyKey: key(),
    }),
  },
  returnView: ofReturn({ act: null }),
  returnSave: command({ expectedVersion: 0, seenAct: 0, answers: {} }),
  returnSubmit: command({ expectedVersion: 1, declared: true, confirmed: true }),
  returnCertify: command({ expectedVersion: 1, seenAct: 1, declared: true }),
  returnHandBack: command({ expectedVersion: 1, reason: "Why?", asks: [] }),
  returnTakeBack: command({ expectedVersion: 1 }),
  returnSendBack: command({
    expectedRevision: 1,
    asks: [{ section: "criteria", of: "A1.1", reason: "Why?" }],
  }),
  returnAccept: command({ expectedRevision: 1 }),

  uploadConfirm: {
    on: authorities,
    seen: "return.read",
    input: async ({ pool, slug }, organisation) => ({
      programme: slug,
      upload: await keepUpload(
        pool,
        { programmeId: await programmeIdOf(pool, slug), round: "r1", organisation },
        {
          bytes: Buffer.from(key()),
          fileName: null,
          by: "somebody",
          draftVersion: 0,
          seenAct: 0,
          content: ReturnContent.parse({}),
          errors: [],
        },
      ),
      accepted: [],
      idempotencyKey: key(),
    }),
  },

  planImport: page({ organisation: "W06000015" }),
  "plan.list": { ...page(), seen: "programme.read" },
  ...planExamples,
};
