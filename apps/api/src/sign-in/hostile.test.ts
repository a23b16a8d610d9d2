import { describe, expect } from "vitest";
import { cardiff, withProgramme } from "#testing/arrivals";
import { invitation, programme, test, useProvider } from "#testing/signed-in";

useProvider();

describe("hostile inputs", () => {
  test("are refused as bad, never as a fault of ours", async ({ installation }) => {
    const admin = await withProgramme(installation);
    const strange: readonly unknown[] = [
      { not: "" },
      { startsWith: "a" },
      [],
      null,
      3e9,
      "",
      "\u0000",
      "a\u202eb",
      "\ud800",
      "' or 1=1 --",
      "a".repeat(100_000),
      { toString: "x" },
    ];
    const fine = invitation("transition", cardiff);
    const calls = strange.flatMap((value) => [
      ["people.suspend", { id: value, version: 1 }],
      ["people.suspend", { id: crypto.randomUUID(), version: value }],
      ["people.endInvitation", { id: value }],
      ["session.end", { id: value }],
      ["session.extend", { more: value }],
      ["people.invite", { ...fine, id: value }],
      ["people.invite", { ...fine, grants: value }],
      ["people.invite", { ...fine, grants: [{ role: value, organisation: "W06000015" }] }],
      ["programmeCreate", { ...programme("fine"), slug: value }],
      ["programmeCreate", { ...programme("fine"), public: value }],
    ]) as readonly (readonly [string, object])[];
    for (const [procedure, input] of calls) {
      const { status } = await admin.act(procedure, input);
      expect([procedure, JSON.stringify(input).slice(0, 80), status]).toEqual([
        procedure,
        JSON.stringify(input).slice(0, 80),
        400,
      ]);
    }
    for (const value of strange.slice(0, 9))
      expect([200, 400]).toContain(
        (await admin.act("people.invite", { ...fine, name: value })).status,
      );
    const hostile = installation.browser();
    for (const value of ["x", "a".repeat(43), "%00".repeat(20), "'".repeat(43), "é"]) {
      hostile.cookies.set("parod_session", value);
      expect((await hostile.ask("session.view")).data).toMatchObject({ person: null });
      expect(
        (await hostile.open(`/auth/sign-in?invitation=${encodeURIComponent(value)}`)).statusCode,
      ).toBe(303);
      expect(
        (await hostile.open(`/auth/callback?state=${encodeURIComponent(value)}&code=x`)).statusCode,
      ).toBe(303);
    }
    expect(
      (await hostile.open("/auth/sign-in?return[]=x&__proto__=y&return=%E0%A4%A")).statusCode,
    ).toBe(303);
  });
});
