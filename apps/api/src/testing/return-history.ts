import { randomUUID } from "node:crypto";
import { verifyChain } from "@parod/database/acts/verify-chain";
import { readFacts } from "@parod/database/told/read-facts";
import type { Day } from "@parod/schema/day";
import type { ReturnContent } from "@parod/schema/return";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { act, as, today } from "#testing/app";
import { checkFile, confirmFile, type With } from "#testing/return-import";
import {
  answersIn,
  differing,
  expected,
  givenBy,
  people,
  pick,
  type Doing,
  type Model,
} from "#testing/return-model";
import { buildReturns, onDay, own, returnSession } from "#testing/returns";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

async function does(served: With, model: Model, doing: Doing): Promise<void> {
  const { app, programme } = served;
  const session = returnSession(app, programme.slug);
  const who = pick(people, doing.person);
  const should = expected(model, doing);
  const given = givenBy(doing);
  const version = doing.stale ? Math.max(0, model.version - 1) : model.version;
  const { stand } = await session.page(who);
  const check = (answer: { status: number; body: string }) => {
    if (answer.status !== should)
      throw new Error(`${doing.does} by ${who}: ${answer.status}, not ${should}: ${answer.body}`);
    return answer.status === 200;
  };
  if (doing.does === "check") check(await checkFile(served, model, doing));
  else if (doing.does === "confirm") check(await confirmFile(served, model, doing));
  else if (doing.does === "move") {
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
    const answer = await session.send(who, "returnSubmit", submit);
    if (!check(answer)) return;
    const { actNo } = answer.data as { actNo: number };
    model.submitted.push({ actNo, given: { ...model.told, ...model.draft } });
    const submitted = { state: "submitted", provider: who, asked: null };
    Object.assign(model, { ...submitted, version: model.version + 1 });
  } else if (doing.does === "hand" || doing.does === "take") {
    const back = { expectedVersion: Math.max(1, version) };
    const reason = `Look again: ${doing.state}`;
    const asks = [{ section: "criteria", of: "A1.1", reason }];
    const answer = await (doing.does === "take"
      ? session.send(who, "returnTakeBack", back)
      : session.send(who, "returnHandBack", { ...back, reason: null, asks }));
    if (!check(answer)) return;
    const asked = doing.does === "hand" ? reason : null;
    Object.assign(model, { state: "draft", asked, version: model.version + 1 });
  } else if (doing.does === "certify") {
    const certify = { expectedVersion: Math.max(1, version), seenAct: stand.actNo, declared: true };
    const answer = await session.send(who, "returnCertify", certify);
    if (!check(answer)) return;
    const told = { ...model.told, ...model.draft };
    if (told.forecast !== model.told.forecast) model.moves++;
    const done = { draft: null, state: "certified", asked: null };
    Object.assign(model, { told, ...done, version: model.version + 1 });
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
  const { form, stand: begun } = await session.page();
  const model: Model = {
    told,
    draft: null,
    state: "none",
    provider: null,
    version: 0,
    moves: 1,
    certified: [],
    submitted: [],
    asked: null,
    first: { form, actNo: begun.actNo, told },
    files: [],
  };
  const agree = (what: string, database: unknown, ours: unknown) => {
    if (!same(database, ours))
      throw new Error(`${what}: ${JSON.stringify(database)}, not ${JSON.stringify(ours)}`);
  };
  for (const doing of history) {
    await does({ app, pool, programme }, model, doing);
    const page = await session.page();
    agree("told", answersIn(page.form.known), model.told);
    agree("version", page.version, model.version);
    agree("drafted", page.drafted, model.draft !== null);
    const asked = page.asks.map(({ reason }) => reason);
    agree("asked", asked, model.asked === null ? [] : [model.asked]);
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
  for (const { actNo, given } of model.submitted) {
    const page = await session.page("government", { act: actNo });
    agree(`submitted by act ${actNo}`, answersIn(page.submitted?.content as ReturnContent), given);
  }
  const { rows } = await pool.query<{ id: string; state: string }>(
    "select id, state from upload where programme_id = $1 order by at",
    [programme.id],
  );
  agree(
    "files",
    rows,
    model.files.map(({ id, state }) => ({ id, state })),
  );
  const { fault } = await verifyChain(pool, programme.id);
  agree("chain", fault, null);
}
