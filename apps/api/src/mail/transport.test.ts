import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test as base } from "vitest";
import { mailTransport, type Outgoing } from "#mail/transport";
import { startMailServer, type MailServer } from "#testing/mail-server";

const test = base.extend<{ server: MailServer; folder: string }>({
  // vitest reads which fixtures a fixture needs from this pattern
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await startMailServer();
    await use(server);
    await server.close();
  },
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-mail-"));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  },
});
const mail = (given: Partial<Outgoing> = {}): Outgoing => ({
  id: randomUUID(),
  to: "rhywun@llyw.cymru",
  subject: "3 hysbysiad yn Parod / 3 notices in Parod",
  text: "Mae ŵ yma.\n",
  html: "<p>ŵ</p>",
  ...given,
});
const settings = (MAIL_TRANSPORT: string, PAROD_DATA = ".") => ({
  MAIL_TRANSPORT,
  PAROD_DATA,
  MAIL_FROM: "parod@llyw.cymru",
});

describe("a mail server", () => {
  test("is given one mail for one person, with its own id", async ({ server }) => {
    const one = mail();
    await mailTransport(settings(server.address))?.(one);
    expect(server.commands.filter((line) => /^(?:MAIL|RCPT)/u.test(line))).toEqual([
      expect.stringMatching(/^MAIL FROM:<parod@llyw\.cymru>/u),
      "RCPT TO:<rhywun@llyw.cymru>",
    ]);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]).toContain(`Message-ID: <${one.id}@llyw.cymru>`);
    expect(server.mails[0]).toContain("Auto-Submitted: auto-generated");
    expect(server.mails[0]).toContain("=C5=B5");
  });
  test.for([
    { to: "a@b\r\nRCPT TO:<c@d>" },
    { to: "a@b,c@d" },
    { to: `${"<".repeat(100_000)}a@b` },
    { to: "" },
    { subject: "x\r\nBcc: c@d" },
  ])("is never asked for %j", async (given, { server }) => {
    const sent = mailTransport(settings(server.address))?.(mail(given));
    await expect(sent).rejects.toMatchObject({ code: "address", forGood: true });
    expect(server.commands).toEqual([]);
  });
  test("that refuses for good, for now, or does not answer, is told apart", async ({ server }) => {
    const send = mailTransport(settings(server.address));
    server.answers.push("550 no such person", "451 later");
    await expect(send?.(mail())).rejects.toMatchObject({ code: "refused", forGood: true });
    await expect(send?.(mail())).rejects.toMatchObject({ code: "refused", forGood: false });
    const nobody = mailTransport(settings("smtp://127.0.0.1:9"))?.(mail());
    await expect(nobody).rejects.toMatchObject({ code: "unreachable", forGood: false });
  });
});

describe("a folder of mails", () => {
  test("holds each once, however often it is sent", async ({ folder }) => {
    const send = mailTransport(settings("file", folder));
    const one = mail();
    await send?.(one);
    await send?.(one);
    await send?.(mail());
    const files = fs.readdirSync(path.join(folder, "mail"));
    expect(files).toHaveLength(2);
    expect(files).toContain(`${one.id}.eml`);
    expect(fs.statSync(path.join(folder, "mail", `${one.id}.eml`)).mode & 0o777).toBe(0o600);
  });
  test("is not there where nothing is mailed", () => {
    expect(mailTransport(settings("none"))).toBeNull();
  });
});
