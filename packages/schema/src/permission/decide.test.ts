import { describe, expect, it } from "vitest";
import { abilities, can, roleFor } from "#permission/decide";
import { actions, permissions } from "#permission/table";
import { mayRead, viewerOf, type Viewer } from "#permission/viewer";
import { findPersona } from "#persona";

const live = { slug: "live", public: false, illustrative: false };
const record = { slug: "record", public: true, illustrative: false };
const as = (id: string): Viewer => viewerOf(findPersona(id));
const own = { programme: live, organisation: "dysgu" };

describe("who may do what", () => {
  it("refuses everything to somebody signed out but a public programme", () => {
    expect(actions.filter((action) => can(null, action, own))).toEqual([]);
    expect([mayRead(null, live), mayRead(null, record)]).toEqual([false, true]);
    expect(mayRead(null, { ...record, illustrative: true })).toBe(false);
  });

  it("lets nobody write into a public record", () => {
    const written = actions.filter((action) => permissions[action].writes);
    for (const id of ["government", "body", "authority", "assurer"])
      expect(
        written.filter((action) =>
          can(as(id), action, { programme: record, organisation: "dysgu" }),
        ),
      ).toEqual([]);
  });

  it("lets a live programme that the public may read be written by its people", () => {
    const open = { ...record, clock: "recorded" as const };
    expect(can(as("government"), "round.open", { programme: open })).toBe(true);
    expect(can(null, "round.open", { programme: open })).toBe(false);
    expect(
      can(as("government"), "round.open", { programme: { ...record, clock: "published" } }),
    ).toBe(false);
  });

  it("keeps the body and an authority to their own", () => {
    expect(can(as("body"), "milestone.move", own)).toBe(true);
    expect(can(as("authority"), "milestone.move", own)).toBe(false);
    expect(can(as("authority"), "milestone.move", { ...own, organisation: "W06000015" })).toBe(
      true,
    );
    expect(can(as("body"), "milestone.move", { ...own, organisation: null })).toBe(false);
  });

  it("keeps kinds of assessment apart: own, reviewed, assured", () => {
    const may = (id: string) =>
      abilities(as(id), ["assessment.tell", "assessment.review", "assessment.assure"], own);
    expect(may("body")).toEqual({
      "assessment.tell": true,
      "assessment.review": false,
      "assessment.assure": false,
    });
    expect(may("government")).toEqual({
      "assessment.tell": false,
      "assessment.review": true,
      "assessment.assure": false,
    });
    expect(may("assurer")).toEqual({
      "assessment.tell": false,
      "assessment.review": false,
      "assessment.assure": true,
    });
    expect(may("member")).toEqual({
      "assessment.tell": false,
      "assessment.review": false,
      "assessment.assure": false,
    });
  });

  it("asks for the state where an action is for some states only", () => {
    const at = (state: string) => can(as("government"), "return.accept", { ...own, state });
    expect([at("draft"), at("certified")]).toEqual([false, true]);
  });

  it("counts a grant in its own programme alone", () => {
    const viewer: Viewer = {
      actorId: "p",
      persona: null,
      grants: [{ programme: "other", role: "government", organisation: "welsh-government" }],
    };
    expect(mayRead(viewer, live)).toBe(false);
    expect(can(viewer, "round.open", own)).toBe(false);
  });

  it("names the role in which something is done", () => {
    expect(roleFor(as("body"), "milestone.move", own)).toBe("body");
    expect(roleFor(as("government"), "milestone.move", own)).toBeNull();
  });
});
