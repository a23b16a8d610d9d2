import { randomUUID } from "node:crypto";
import { verifyChain } from "@parod/database/acts/verify-chain";
import { readFacts } from "@parod/database/told/read-facts";
import { addDays, type Day } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";
import type { ReturnContent } from "@parod/schema/return";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { act, as, today } from "#testing/app";
import { buildReturns, onDay, own, returnSession } from "#testing/returns";

const people = ["authority", "certifier"] as const;
const states = ["not-met", "partly-met", "met"] as const;
const models = ["own", "partnership", "mixed"] as const;

/** One thing that one of two people does. `stale`: on the version of a page that was read before the last save. */
export type Doing = {
  readonly does: "save" | "move" | "submit" | "certify" | "accept";
  readonly person: 0 | 1;
  readonly state: number;
  readonly days: number;
  readonly model: number;
  readonly stale: boolean;
};

/** Few people, days and answers, so that two often do the same thing, or undo each other's. */
export const returnHistory: fc.Arbitrary<Doing[]> = fc.array(
  fc.record({
    does: fc.oneof(
      { weight: 4, arbitrary: fc.constant("save" as const) },
      { weight: 2, arbitrary: fc.constant("move" as const) },
      { weight: 3, arbitrary: fc.constant("submit" as const) },
      { weight: 3, arbitrary: fc.constant("certify" as const) },
      { weight: 1, arbitrary: fc.constant("accept" as const) },
    ),
    person: fc.constantFrom(0 as const, 1 as const),
    state: fc.nat(2),
    days: fc.nat(3),
    model: fc.nat(2),
    stale: fc.nat(9).map((n) => n === 0),
  }),
  { minLength: 3, maxLength: 14 },
);

type Answers = { readonly state: string; readonly forecast: string; readonly model: string | null };
type Model = {
  told: Answers;
  /** Answers that differ from what was told when they were last saved: the rest follows what is told. */
  draft: Partial<Answers> | null;
  state: "none" | "submitted" | "certified" | "accepted";
  provider: string | null;
  version: number;
  moves: number;
  readonly certified: { actNo: number; told: Answers }[];
};

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const answersIn = ({ criteria, milestones, model }: ReturnContent): Answers => ({
  state: criteria.find(({ criterion }) => criterion === "A1.1")?.state ?? "not-assessed",
  forecast: milestones.find(({ code }) => code === "plan")?.forecast?.from ?? "",
  model,
});
const differing = (given: Answers, told: Answers): Partial<Answers> =>
  Object.fromEntries(
    Object.entries(given).filter(([key, value]) => told[key as keyof Answers] !== value),
  );
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What the command must answer, by the model; the model moves on where it is to succeed. */
function expected(model: Model, doing: Doing): number {
  const who = pick(people, doing.person);
  const drafting = model.draft !== null && model.state !== "submitted";
  switch (doing.does) {
    case "move":
      return 200;
    case "save":
      if (model.state === "submitted") return 403;
      return doing.stale && model.version > 0 ? 409 : 200;
    case "submit":
      if (!drafting) return 403;
      // no version comes before the first
      return doing.stale && model.version > 1 ? 409 : 200;
    case "certify":
      if (model.state !== "submitted" || model.provider === who) return 403;
      return doing.stale ? 409 : 200;
    case "accept":
      // nothing was ever submitted: there is no revision to have seen
      if (model.state === "none") return 400;
      return model.state === "certified" ? 200 : 403;
    default:
      return doing.does satisfies never;
  }
}

type With = { readonly app: FastifyInstance; readonly programme: Programme };

async function does({ app, programme }: With, model: Model, doing: Doing): Promise<void> {
  const session = returnSession(app, programme.slug);
  const who = pick(people, doing.person);
  const should = expected(model, doing);
  const given: Answers = {
    state: pick(states, doing.state),
    forecast: addDays("2027-01-14" as Day, doing.days),
    model: pick(models, doing.model),
  };
  const version = doing.stale ? Math.max(0, model.version - 1) : model.version;
  const { stand } = await session.page(who);
  const check = (answer: { status: number; body: string }) => {
    if (answer.status !== should)
      throw new Error(`${doing.does} by ${who}: ${answer.status}, not ${should}: ${answer.body}`);
    return answer.status === 200;
  };
  if (doing.does === "move") {
    const body = { programme: programme.slug, activity: `${own}:plan`, reason: "Moved" };
    const moved = { from: given.forecast, to: given.forecast, expectedRevision: model.moves };
    check(
      await act(as(app, who), "milestoneMove", { ...body, ...moved, idempotencyKey: randomUUID() }),
    );
    model.told = { ...model.told, forecast: given.forecast };
    model.moves++;
  } else if (doing.does === "save") {
    const answers = {
      criteria: [{ criterion: "A1.1", state: given.state }],
      milestones: [{ code: "plan", forecast: onDay(given.forecast), reason: "Told" }],
      model: given.model,
      unchanged: ["concerns"],
    };
    const save = { expectedVersion: version, seenAct: stand.actNo, answers };
    if (!check(await session.send(who, "returnSave", save))) return;
    model.draft = differing(given, model.told);
    model.version++;
  } else if (doing.does === "submit") {
    const submit = { expectedVersion: Math.max(1, version), declared: true, confirmed: true };
    if (!check(await session.send(who, "returnSubmit", submit))) return;
    Object.assign(model, { state: "submitted", provider: who, version: model.version + 1 });
  } else if (doing.does === "certify") {
    const certify = { expectedVersion: Math.max(1, version), seenAct: stand.actNo, declared: true };
    const answer = await session.send(who, "returnCertify", certify);
    if (!check(answer)) return;
    const told = { ...model.told, ...model.draft };
    if (told.forecast !== model.told.forecast) model.moves++;
    Object.assign(model, { told, draft: null, state: "certified", version: model.version + 1 });
    model.certified.push({ actNo: (answer.data as { actNo: number }).actNo, told });
  } else if (check(await session.answer("returnAccept"))) model.state = "accepted";
}

/** Plays a history and throws where database and model part: after each command, and of every certification in the end. */
export async function playReturns(
  { app, pool }: { readonly app: FastifyInstance; readonly pool: pg.Pool },
  history: readonly Doing[],
): Promise<void> {
  const programme = await buildReturns(pool);
  const session = returnSession(app, programme.slug);
  const told = { state: "partly-met", forecast: "2027-01-15", model: null };
  const model: Model = {
    told,
    draft: null,
    state: "none",
    provider: null,
    version: 0,
    moves: 1,
    certified: [],
  };
  const agree = (what: string, database: unknown, ours: unknown) => {
    if (!same(database, ours))
      throw new Error(`${what}: ${JSON.stringify(database)}, not ${JSON.stringify(ours)}`);
  };
  for (const doing of history) {
    await does({ app, programme }, model, doing);
    const page = await session.page();
    agree("told", answersIn(page.form.known), model.told);
    agree("version", page.version, model.version);
    agree("drafted", page.drafted, model.draft !== null);
    if (model.draft !== null)
      agree("draft", answersIn(page.content), { ...model.told, ...model.draft });
  }
  for (const { actNo, told: then } of model.certified) {
    const page = await session.page("government", { act: actNo });
    agree(`certified by act ${actNo}`, answersIn(page.certified?.content as ReturnContent), then);
    const at = await pool.query<{ at: Date }>(
      "select at from act where programme_id = $1 and act_no = $2",
      [programme.id, actNo],
    );
    // as at their day, and as known at the very instant of the act
    const stand = { asAt: today as Day, knownAt: at.rows[0]?.at.toISOString() as never, actNo };
    const { assessment } = await readFacts(pool, programme.id, stand);
    agree("readable", assessment.find(({ criterion }) => criterion === "A1.1")?.state, then.state);
  }
  const { fault } = await verifyChain(pool, programme.id);
  agree("chain", fault, null);
}
