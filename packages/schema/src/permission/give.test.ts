import { describe, expect, it } from "vitest";
import { fits, rolesGivenBy } from "#permission/give";
import type { Viewer } from "#permission/viewer";
import { roles, type Role } from "#persona";

const holder = (role: Role, programme: string | null = "live"): Viewer => ({
  actorId: "p",
  persona: null,
  grants: [{ programme, role, organisation: null }],
});
const live = { slug: "live" };

describe("who may give a role", () => {
  it("is an administrator for all, the government for all but administrator, nobody else", () => {
    expect(rolesGivenBy(holder("administrator"), live)).toEqual(roles);
    expect(rolesGivenBy(holder("government"), live)).toEqual(
      roles.filter((role) => role !== "administrator"),
    );
    for (const role of ["body", "authority", "member", "secretariat", "assurer"] as const)
      expect(rolesGivenBy(holder(role), live)).toEqual([]);
    expect(rolesGivenBy(null, live)).toEqual([]);
  });
  it("does not reach into another programme", () => {
    expect(rolesGivenBy(holder("administrator", "other"), live)).toEqual([]);
    expect(rolesGivenBy(holder("administrator", null), live)).toEqual(roles);
  });
});

describe("what a role is for", () => {
  it("is an organisation of its kind, and for the body and an authority nothing less", () => {
    expect([fits("authority", "local-authority"), fits("authority", "body")]).toEqual([
      true,
      false,
    ]);
    expect([fits("authority", null), fits("body", null), fits("member", null)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(fits("administrator", "government")).toBe(false);
  });
});
