import * as z from "zod";
import { isMailAddress } from "#mail/address";

const isServer = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/u.test(url.protocol) && url.hostname !== "";
};

/** `file`: mails are files in the data folder, for a first run and for tests; `none`: nothing is mailed; else a mail server. */
export const MailTransport = z
  .string()
  .max(1000)
  .refine((value) => value === "file" || value === "none" || isServer(value), {
    error:
      "file, none, or the address of a mail server: smtp://host:587 or smtps://user:password@host",
  });
export const MailFrom = z
  .string()
  .refine(isMailAddress, { error: "One mail address, and nothing else." });
