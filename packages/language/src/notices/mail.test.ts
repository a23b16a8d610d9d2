import type { Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import { writeMail, type MailOf } from "#notices/mail";
import { speaker } from "#translate";

const mail: MailOf = {
  address: "https://parod.example.wales",
  programme: "pontio",
  notices: [
    { kind: "return-due", day: "2026-07-18" as Day },
    { kind: "milestone-moved", day: null },
    { kind: "milestone-moved", day: null },
  ],
};
const [cy, en] = [speaker("cy"), speaker("en")];

describe("a mail of notices", () => {
  it("is in the reader's language where that is known", () => {
    const { subject, text } = writeMail(mail, [en]);
    expect(subject).toBe("3 notices in Parod");
    expect(text).toContain("- Your return is due soon. The first is due on 18 July 2026.");
    expect(text).toContain("- 2 milestones that you wait for have moved.");
    expect(text).toContain("https://parod.example.wales/en/notices?programme=pontio");
    expect(text).not.toContain("hysbysiad");
  });
  it("is in both until it is known, Welsh first", () => {
    const { subject, text, html } = writeMail(mail, [cy, en]);
    expect(subject).toBe("3 hysbysiad yn Parod / 3 notices in Parod");
    expect(text.indexOf("Symudwyd 2 garreg filltir")).toBeGreaterThan(0);
    expect(text.indexOf("Symudwyd 2 garreg filltir")).toBeLessThan(
      text.indexOf("2 milestones that you wait for"),
    );
    expect(html).toMatch(/<html lang="cy">.*<div lang="cy">.*<div lang="en">/su);
    expect(text).toContain("/cy/hysbysiadau?programme=pontio");
  });
  it("cannot be broken by what it is given", () => {
    const { html, text } = writeMail({ ...mail, programme: `"><script>\r\nBcc: a@b` }, [en]);
    expect(html).not.toContain("<script>");
    expect(text).not.toMatch(/^Bcc:/mu);
  });
});
