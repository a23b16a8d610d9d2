import fs from "node:fs/promises";
import path from "node:path";
import type { MailText } from "@parod/language/notices/mail";
import { createTransport } from "nodemailer";
import type { Env } from "#env";
import { isMailAddress } from "#mail/address";

export type Outgoing = MailText & {
  /** A UUID: what makes two sendings one mail. */
  readonly id: string;
  readonly to: string;
};
/** Sends one mail to one person, or throws `MailFailed`. Null: nothing is mailed here. */
export type Transport = ((mail: Outgoing) => Promise<void>) | null;

const mailFailures = ["address", "refused", "unreachable", "file"] as const;
/** Why, as a code: what a server said is for nobody's database. `forGood`: trying again is no use. */
export class MailFailed extends Error {
  override readonly name = "MailFailed";
  readonly code: (typeof mailFailures)[number];
  readonly forGood: boolean;
  constructor(code: (typeof mailFailures)[number], forGood: boolean, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.forGood = forGood;
  }
}

type Settings = Pick<Env, "MAIL_TRANSPORT" | "MAIL_FROM" | "PAROD_DATA">;

function messageOf({ MAIL_FROM: from }: Settings, { id, to, subject, text, html }: Outgoing) {
  if (!isMailAddress(to) || /[\r\n]/u.test(subject)) throw new MailFailed("address", true);
  const host = from.slice(from.lastIndexOf("@") + 1);
  return {
    from: { name: "Parod", address: from },
    // given apart, so that it is never read as a list
    to: { name: "", address: to },
    envelope: { from, to: [to] },
    messageId: `<${id}@${host}>`,
    subject,
    text,
    html,
    // asks machines not to answer
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A file for each mail, by its id: sent again, it is the same file, and it is there whole or not at all. */
function toFiles(settings: Settings): NonNullable<Transport> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const folder = path.resolve(settings.PAROD_DATA, "mail");
  return async (mail) => {
    const message = messageOf(settings, mail);
    try {
      const { message: bytes } = await writer.sendMail(message);
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, `${mail.id}.eml`);
      await fs.writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
      await fs.rename(`${file}.part`, file);
    } catch (error) {
      throw new MailFailed("file", false, error);
    }
  };
}

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u;

function toServer(settings: Settings): NonNullable<Transport> {
  const url = new URL(settings.MAIL_TRANSPORT);
  const secure = url.protocol === "smtps:";
  const server = createTransport({
    host: url.hostname.replaceAll(/[[\]]/gu, ""),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    // never in the clear past this machine
    requireTLS: !secure && !loopback.test(url.hostname),
    ...(url.username === ""
      ? {}
      : {
          auth: {
            user: decodeURIComponent(url.username),
            pass: decodeURIComponent(url.password),
          },
        }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return async (mail) => {
    const message = messageOf(settings, mail);
    try {
      await server.sendMail(message);
    } catch (error) {
      const answer =
        error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
      throw new MailFailed(answer >= 400 ? "refused" : "unreachable", answer >= 500, error);
    }
  };
}

export function mailTransport(settings: Settings): Transport {
  if (settings.MAIL_TRANSPORT === "none") return null;
  return settings.MAIL_TRANSPORT === "file" ? toFiles(settings) : toServer(settings);
}
