import { randomUUID } from "node:crypto";
import http from "node:http";
import net from "node:net";
import type { AddressInfo } from "node:net";
import { setCell, sheetPart, tamper, textCell } from "@parod/documents/workbook/testing/tamper";
import { writeZip } from "@parod/documents/workbook/zip/write-zip";
import { acceptanceOf, type WorkbookAnswer } from "@parod/schema/workbook";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { describe, expect } from "vitest";
import { act, as, test } from "#testing/app";
import { answers, buildReturns, own, returnSession, round } from "#testing/returns";

const queryOf = (programme: string, more: Record<string, string> = {}) =>
  new URLSearchParams({ programme, round, organisation: own, ...more }).toString();
const cookies = (persona: string | null) => (persona === null ? {} : { parod_persona: persona });

const template = async (app: FastifyInstance, slug: string, persona = "authority") =>
  app.inject({
    url: `/api/return/template.xlsx?${queryOf(slug, { lang: "en" })}`,
    cookies: cookies(persona),
  });
type Sent = {
  readonly persona?: string | null;
  readonly headers?: Record<string, string>;
  readonly to?: string;
  readonly more?: Record<string, string>;
};
const upload = async (
  [app, slug]: readonly [FastifyInstance, string],
  payload: Uint8Array,
  { persona = "authority", headers = {}, to = "/api/upload/return", more = {} }: Sent = {},
) =>
  app.inject({
    method: "POST",
    url: `${to}?${queryOf(slug, more)}`,
    headers: { "content-type": "application/octet-stream", ...headers },
    payload: Buffer.from(payload),
    cookies: cookies(persona),
  });

/** How many rows every table has. */
async function counts(pool: pg.Pool): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
  );
  const counted = await Promise.all(
    rows.map(async ({ name }) => {
      const found = await pool.query<{ n: number }>(`select count(*)::int as n from "${name}"`);
      return [name, found.rows[0]?.n ?? -1] as const;
    }),
  );
  return Object.fromEntries(counted);
}

describe("a workbook of a return", () => {
  test("is downloaded filled in, checked, and put into the draft once", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const { page } = returnSession(app, slug);
    const file = await template(app, slug);
    expect(file.statusCode).toBe(200);
    expect(file.headers["content-disposition"]).toContain(`parod-${own}-${round}-en.xlsx`);
    const before = await counts(pool);
    const moved = setCell(
      setCell(file.rawPayload, "milestones", textCell("E4", "03/04/2027")),
      "milestones",
      textCell("I4", "The vote moved"),
    );
    const answered = await upload([app, slug], moved, { more: { name: "a.xlsx" } });
    const checked: WorkbookAnswer = answered.json();
    expect(checked).toMatchObject({
      accepted: true,
      errors: [{ sheet: "Milestones", cell: "E4", code: "date-ambiguous", severity: "confirm" }],
      changes: [
        {
          section: "milestones",
          of: "plan",
          field: "forecast",
          before: "2027-01-15",
          after: "2027-04-03",
        },
      ],
    });
    expect(await counts(pool)).toEqual({
      ...before,
      content: (before["content"] ?? 0) + 1,
      upload: (before["upload"] ?? 0) + 1,
    });
    expect((await page()).state).toBe("none");
    const confirm = async (accepted: readonly string[], key: string = randomUUID()) =>
      act(as(app, "authority"), "uploadConfirm", {
        programme: slug,
        upload: checked.upload,
        accepted,
        idempotencyKey: key,
      });
    expect(await confirm([])).toMatchObject({
      status: 400,
      error: { data: { field: "accepted" } },
    });
    const key = randomUUID();
    const all = checked.errors.map(acceptanceOf);
    expect(await confirm(all, key)).toMatchObject({ status: 200, data: { version: 1 } });
    expect(await confirm(all, key)).toMatchObject({ status: 200, data: { version: 1 } });
    expect(await page()).toMatchObject({ state: "draft", version: 1, changes: checked.changes });
    // a template made now is filled with the draft
    expect(sheetOf((await template(app, slug)).rawPayload)).toContain("The vote moved");
  });

  test("says what is wrong by cell, keeps nothing, and gives an annotated copy", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const good = (await template(app, slug)).rawPayload;
    const before = await counts(pool);
    const wrong = setCell(
      setCell(good, "criteria", textCell("E4", "Maybe")),
      "milestones",
      textCell("E4", "soon"),
    );
    const answered: WorkbookAnswer = (await upload([app, slug], wrong)).json();
    expect(answered).toMatchObject({ accepted: false, upload: null, changes: [] });
    expect(answered.errors.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
      ["Criteria", "E4", "not-in-list"],
      ["Milestones", "E4", "date-malformed"],
    ]);
    expect(answered.errors[0]?.en).toContain("Maybe");
    expect(answered.errors[0]?.cy).toContain("Maybe");
    const copy = await upload([app, slug], wrong, {
      to: "/api/upload/return/annotated",
      more: { lang: "cy" },
    });
    expect(copy.statusCode).toBe(200);
    expect((await upload([app, slug], copy.rawPayload)).json()).toMatchObject({
      errors: answered.errors.map(({ code }) => ({ code })),
    });
    const bad = [
      Buffer.from("code,state\n"),
      new Uint8Array(),
      good.subarray(0, 3000),
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      writeZip([{ name: "xl/a.xml", text: " ".repeat(60_000_000) }]),
      tamper(good, sheetPart.criteria, (text) =>
        text.replace("<worksheet", "<!DOCTYPE a><worksheet"),
      ),
    ];
    const codes: unknown[] = [];
    for (const each of bad)
      codes.push((await upload([app, slug], each)).json<WorkbookAnswer>().errors[0]?.code);
    expect(codes).toEqual([
      "csv-file",
      "empty-file",
      "truncated",
      "password",
      "unpacks-too-large",
      "forbidden-xml",
    ]);
    expect(await counts(pool)).toEqual(before);
  });

  test("is taken from those who may fill the return, from a page of ours, as raw bytes", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const good = (await template(app, slug)).rawPayload;
    const before = await counts(pool);
    const status = async (sent: Sent, to = slug) =>
      (await upload([app, to], good, sent)).statusCode;
    expect(await status({ persona: null })).toBe(401);
    expect(await status({ persona: "neighbour" })).toBe(404);
    expect(await status({}, "no-such-programme")).toBe(404);
    expect(await status({ persona: "government" })).toBe(403);
    expect(await status({ headers: { "sec-fetch-site": "cross-site" } })).toBe(403);
    expect(await status({ headers: { origin: "https://elsewhere.example" } })).toBe(403);
    expect(await status({ headers: { "content-type": "multipart/form-data; boundary=a" } })).toBe(
      415,
    );
    expect(await status({ headers: { "content-type": "text/plain" } })).toBe(415);
    expect((await template(app, slug, "neighbour")).statusCode).toBe(404);
    const { save, submit } = returnSession(app, slug);
    await save(answers);
    await submit();
    const submitted = await counts(pool);
    expect(await status({})).toBe(403);
    expect(await counts(pool)).toEqual(submitted);
    expect(before["upload"]).toBe(0);
  });

  test("is not read past 2 MB, declared or not", async ({ served: { app, pool } }) => {
    const { slug } = await buildReturns(pool);
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    const send = async (pieces: number, headers: Record<string, string>) =>
      new Promise<{ status: number | undefined; written: number }>((resolve, reject) => {
        let written = 0;
        const request = http.request(
          {
            port,
            method: "POST",
            path: `/api/upload/return?${queryOf(slug)}`,
            headers: {
              "content-type": "application/octet-stream",
              cookie: "parod_persona=authority",
              ...headers,
            },
          },
          (response) => {
            resolve({ status: response.statusCode, written });
            response.resume();
            request.destroy();
          },
        );
        request.once("error", reject);
        const piece = Buffer.alloc(65_536);
        const next = (): void => {
          if (written >= pieces * piece.length || request.destroyed) return;
          written += piece.length;
          request.write(piece, () => setImmediate(next));
        };
        next();
      });
    expect(await send(1, { "content-length": "60000000" })).toMatchObject({ status: 413 });
    const streamed = await send(1000, { "transfer-encoding": "chunked" });
    expect(streamed.status).toBe(413);
    expect(streamed.written).toBeLessThan(20_000_000);
  });

  test("that is too large is answered even to who sends all of it before reading", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    const body = Buffer.alloc(8_000_000);
    const head = [
      `POST /api/upload/return?${queryOf(slug)} HTTP/1.1`,
      "host: localhost",
      "content-type: application/octet-stream",
      "cookie: parod_persona=authority",
      `content-length: ${String(body.length)}`,
    ];
    const socket = net.connect(port, "127.0.0.1").pause();
    await new Promise<void>((resolve, reject) => {
      socket.once("error", reject);
      socket.write(`${head.join("\r\n")}\r\n\r\n`);
      socket.write(body, () => resolve());
    });
    const answer = await new Promise<string>((resolve, reject) => {
      socket.once("error", reject).once("data", (piece) => resolve(String(piece)));
      socket.resume();
    });
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
  });
});

const sheetOf = (bytes: Buffer): string => {
  let text = "";
  tamper(bytes, sheetPart.milestones, (found) => {
    text = found;
    return `${found} `;
  });
  return text;
};
