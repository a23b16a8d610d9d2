import { randomUUID } from "node:crypto";
import { readWorkbook } from "@parod/documents/workbook/read/read-workbook";
import { writeTemplate } from "@parod/documents/workbook/template/write-template";
import type { Programme } from "@parod/schema/facts";
import type { ReturnContent } from "@parod/schema/return";
import { acceptanceOf, type WorkbookAnswer } from "@parod/schema/workbook";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { keepUpload } from "#modules/upload/uploads";
import { act, as } from "#testing/app";
import {
  differing,
  expected,
  fileOf,
  givenBy,
  people,
  pick,
  type Answers,
  type Doing,
  type Model,
  type Taken,
} from "#testing/return-model";
import { onDay, own, returnSession, round } from "#testing/returns";

export type With = {
  readonly app: FastifyInstance;
  readonly pool: pg.Pool;
  readonly programme: Programme;
};
type Answered = { readonly status: number; readonly body: string };

/** A template as somebody fills it in: three answers of theirs, the rest as it was handed out. */
function filledIn({ form, actNo }: Taken, { state, forecast, model }: Answers): Uint8Array {
  const { known } = form;
  const filled = {
    ...known,
    criteria: known.criteria.map((row) => (row.criterion === "A1.1" ? { ...row, state } : row)),
    milestones: known.milestones.map((row) =>
      row.code === "plan" ? { ...row, forecast: onDay(forecast), reason: "Told in a file" } : row,
    ),
    model,
    unchanged: ["concerns"],
  } as ReturnContent;
  return writeTemplate(form, "en", { illustrative: false, filled, act: actNo });
}

/** Over HTTP, where a file is read in a process of its own. */
async function post(
  { app, programme }: With,
  who: string,
  bytes: Uint8Array,
): Promise<Answered & { readonly answer: WorkbookAnswer }> {
  const of = new URLSearchParams({ programme: programme.slug, round, organisation: own });
  const { statusCode, body } = await app.inject({
    method: "POST",
    url: `/api/upload/return?${of.toString()}`,
    headers: { "content-type": "application/octet-stream" },
    payload: Buffer.from(bytes),
    cookies: { parod_persona: who },
  });
  return { status: statusCode, body, answer: JSON.parse(body) as WorkbookAnswer };
}

/** A workbook is written, read and kept. It is read here, but for one that goes the whole way or is to be refused. */
export async function checkFile(served: With, model: Model, doing: Doing): Promise<Answered> {
  const { pool, programme } = served;
  const who = pick(people, doing.person);
  const { form, stand } = await returnSession(served.app, programme.slug).page(who);
  const taken = doing.stale ? model.first : { form, actNo: stand.actNo, told: model.told };
  const given = givenBy(doing);
  const bytes = filledIn(taken, given);
  const file = { version: model.version, seen: taken.told, given, state: "checked" as const };
  // one that is refused is refused before anything is read
  if (doing.whole === true || expected(model, doing) !== 200) {
    const { status, body, answer } = await post(served, who, bytes);
    if (answer.upload != null)
      model.files.push({ ...file, id: answer.upload, accepted: answer.errors.map(acceptanceOf) });
    return { status, body };
  }
  const { content, errors, made } = readWorkbook(bytes, form);
  if (content === null) return { status: 422, body: JSON.stringify(errors) };
  const key = { programmeId: programme.id, round, organisation: own };
  const kept = { bytes, fileName: null, by: who, draftVersion: model.version, seenAct: made.act };
  const id = await keepUpload(pool, key, { ...kept, content, errors });
  model.files.push({ ...file, id, accepted: errors.map(acceptanceOf) });
  return { status: 200, body: "" };
}

/** A checked file goes into the draft: what it left as its template had it follows what was told since. */
export async function confirmFile(served: With, model: Model, doing: Doing): Promise<Answered> {
  const { app, programme } = served;
  const file = fileOf(model, doing);
  const answer = await act(as(app, pick(people, doing.person)), "uploadConfirm", {
    programme: programme.slug,
    upload: file?.id ?? randomUUID(),
    accepted: file?.accepted ?? [],
    idempotencyKey: randomUUID(),
  });
  if (answer.status !== 200 || file === undefined) return answer;
  model.draft = differing({ ...model.told, ...differing(file.given, file.seen) }, model.told);
  model.version++;
  for (const each of model.files) if (each.state === "checked") each.state = "dropped";
  file.state = "confirmed";
  return answer;
}
