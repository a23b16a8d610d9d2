import { writeTemplate } from "@parod/documents/workbook/template/write-template";
import { DomainError } from "@parod/schema/error";
import { ReturnOf } from "@parod/schema/return-commands";
import { uploadLimit } from "@parod/schema/workbook";
import { Language } from "@parod/schema/words";
import type { FastifyInstance, FastifyReply } from "fastify";
import { createContext, type Context } from "#context";
import { answering, takeRawBytes, withBody, type Pair } from "#http/raw-upload";
import { createQueue } from "#imports/queue";
import { ImportFailed, runImport } from "#imports/run-import";
import {
  allowIn,
  draftNow,
  openCase,
  refuseClosed,
  stateOf,
  type ReturnCase,
} from "#modules/return/case";
import { checkWorkbook, readAnswers } from "#modules/upload/check-workbook";
import type { Services } from "#services";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const mostWaiting = 4;
const Asked = ReturnOf.extend({ lang: Language.default("en") });

type Work = (asked: {
  readonly ctx: Context;
  readonly opened: ReturnCase;
  readonly lang: Language;
}) => Promise<unknown>;

/** The return that is asked for, looked at by whoever asks. */
async function asking([request, reply]: Pair, services: Services, work: Work): Promise<unknown> {
  return answering(reply, async () => {
    const { programme, round, organisation, lang } = request.query as Record<string, unknown>;
    const asked = Asked.safeParse({ programme, round, organisation, lang });
    if (!asked.success)
      return reply
        .code(400)
        .send({ error: "BAD_REQUEST", field: asked.error.issues[0]?.path.join(".") ?? null });
    const { lang: language, ...of } = asked.data;
    const ctx = await createContext(services, request, reply);
    if (ctx.viewer === null) throw new DomainError("not-signed-in");
    return work({ ctx, opened: await openCase(ctx, of), lang: language });
  });
}

const sendWorkbook = (reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply =>
  reply
    .type(xlsx)
    .header("content-disposition", `attachment; filename="${name}.xlsx"`)
    .header("cache-control", "no-store")
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
const nameOf = ({ key }: ReturnCase, lang: Language): string =>
  `parod-${key.organisation}-${key.round}-${lang}`.replaceAll(/[^A-Za-z0-9.-]/gu, "-");

/**
 * Workbooks of returns, in and out. The one way in that is no tRPC: raw bytes from a page of ours, by somebody signed in who
 * may fill the return, counted while they come. Nothing is read of a body before that is settled.
 */
export function serveUploads(app: FastifyInstance, services: Services): void {
  const queue = createQueue(mostWaiting);
  app.get("/api/return/template.xlsx", (request, reply) =>
    asking([request, reply], services, async ({ ctx, opened, lang }) => {
      const filled = await draftNow(ctx, opened);
      const { head, form } = opened;
      const bytes = writeTemplate(form, lang, {
        illustrative: head.programme.illustrative,
        act: head.head.actNo,
        draft: opened.draft?.version ?? 0,
        ...(filled === null ? {} : { filled }),
      });
      return sendWorkbook(reply, nameOf(opened, lang), bytes);
    }),
  );
  void app.register(async (scope) => {
    takeRawBytes(scope);
    const withBytes = (
      pair: Pair,
      work: (asked: Parameters<Work>[0], bytes: Buffer) => Promise<unknown>,
    ) =>
      asking(pair, services, async (asked) => {
        allowIn(asked.ctx, "return.fill", { opened: asked.opened, state: stateOf(asked.opened) });
        refuseClosed(asked.opened, "return.fill");
        return withBody(pair, uploadLimit, async (bytes) => queue.run(() => work(asked, bytes)));
      });

    scope.post("/api/upload/return", (request, reply) =>
      withBytes([request, reply], async ({ ctx, opened }, bytes) => {
        const { name } = request.query as Record<string, unknown>;
        const checked = await checkWorkbook(ctx, opened, {
          bytes,
          fileName: typeof name === "string" ? name.slice(0, 200) : null,
          by: ctx.viewer?.actorId ?? null,
        });
        const { accepted, upload, errors, changes } = checked;
        return reply
          .header("cache-control", "no-store")
          .send({ accepted, upload, errors, changes });
      }),
    );
    scope.post("/api/upload/return/annotated", (request, reply) =>
      withBytes([request, reply], async (asked, bytes) => {
        const { opened, lang } = asked;
        const copy = await annotatedCopy(asked, bytes);
        if (copy === null) return reply.code(422).send({ error: "NOT_A_WORKBOOK" });
        return sendWorkbook(reply, `${nameOf(opened, lang)}-errors`, copy);
      }),
    );
  });
}

async function annotatedCopy(
  { ctx, opened, lang: language }: Parameters<Work>[0],
  bytes: Uint8Array,
): Promise<Uint8Array | null> {
  const { form, head } = opened;
  const { illustrative } = head.programme;
  try {
    const { errors } = await readAnswers(ctx, opened, bytes);
    const job = { task: "annotate" as const, bytes, form, language, illustrative, errors };
    const done = await runImport(job);
    return done.task === "annotate" ? done.copy : null;
  } catch (error) {
    if (!(error instanceof ImportFailed)) throw error;
    return null;
  }
}
