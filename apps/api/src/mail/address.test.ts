import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { readEnv } from "#env";
import { isMailAddress } from "#mail/address";
import { morningAt } from "#mail/morning";

describe("one address that mail may be sent to", () => {
  it.each(["a@b", "first.last+x@llyw.cymru", "o'neill@sir-gâr.cymru", "a@localhost"])(
    "is %s",
    (address) => expect(isMailAddress(address)).toBe(true),
  );
  it.each([
    "",
    "a",
    "@b",
    "a@",
    "a b@c",
    "a@b\r\nBcc: c@d",
    "a@b\n",
    "a@b,c@d",
    "a@b;c@d",
    "<a@b>",
    "A <a@b>",
    '"a b"@c',
    "a@b(c)",
    "group:a@b;",
    "a@@b",
    ".a@b",
    "a..b@c",
    "a@b..c",
    "a@-b",
    "a\u0000@b",
    "a@b@c",
  ])("is not %j", (address) => expect(isMailAddress(address)).toBe(false));
  it("is refused at once however long it is", () => {
    const began = performance.now();
    for (const part of ["a", "a.", "<", "(", '"', "a@"])
      expect(isMailAddress(`${part.repeat(100_000)}@b`)).toBe(false);
    expect(isMailAddress(`a@${"b.".repeat(50_000)}`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
  });
  it("is all that the environment takes as a sender", () => {
    expect(readEnv({}).MAIL_TRANSPORT).toBe("file");
    expect(() => readEnv({ MAIL_FROM: "a@b, c@d" })).toThrow("MAIL_FROM");
    expect(() => readEnv({ MAIL_TRANSPORT: "http://mail" })).toThrow("MAIL_TRANSPORT");
    expect(readEnv({ MAIL_TRANSPORT: "smtps://u:p@mail.llyw.cymru" }).MAIL_TRANSPORT).toMatch(
      /^smtps/u,
    );
  });
});

describe("a morning in Wales", () => {
  const at = (instant: string) => morningAt(new Date(instant));
  it("begins at 7 o'clock, summer and winter", () => {
    expect([at("2026-07-18T05:59:59Z"), at("2026-07-18T06:00:00Z")]).toEqual([
      null,
      { day: "2026-07-18", isWeekly: false },
    ]);
    expect([at("2026-11-21T06:59:59Z"), at("2026-11-21T07:00:00Z")?.day]).toEqual([
      null,
      "2026-11-21",
    ]);
  });
  it("is weekly on Mondays, and keeps to the day in Wales", () => {
    expect(at("2026-07-20T06:00:00Z")).toEqual({ day: "2026-07-20", isWeekly: true });
    // half past midnight in Wales on the Tuesday: no morning yet
    expect(at("2026-07-20T23:30:00Z")).toBeNull();
  });
  it("comes once on the days on which clocks change", () => {
    expect([at("2026-03-29T05:30:00Z"), at("2026-03-29T06:00:00Z")?.day]).toEqual([
      null,
      "2026-03-29",
    ]);
    expect([at("2026-10-25T06:30:00Z"), at("2026-10-25T07:00:00Z")?.day]).toEqual([
      null,
      "2026-10-25",
    ]);
  });
});
