import { describe, expect, it } from "vitest";
import { nothingTyped, readInvitation, type Typed } from "#features/invite/typed.ts";

const typed: Typed = {
  name: " Siân ",
  programme: "transition",
  parts: [
    { role: "authority", organisations: ["W06000015", "W06000014"] },
    { role: "member", organisations: [] },
  ],
  language: "both",
};

describe("an invitation as typed", () => {
  it("is one grant for each organisation, and one for a role without", () => {
    expect(readInvitation(typed)).toEqual({
      given: {
        name: "Siân",
        programme: "transition",
        grants: [
          { role: "authority", organisation: "W06000015" },
          { role: "authority", organisation: "W06000014" },
          { role: "member", organisation: null },
        ],
        language: null,
      },
    });
  });
  it("says all that is wrong at once, field by field", () => {
    expect(readInvitation(nothingTyped)).toMatchObject({
      problems: [{ id: "name" }, { id: "programme" }, { id: "role-0" }],
    });
    expect(
      readInvitation({ ...typed, parts: [{ role: "authority", organisations: [] }] }),
    ).toMatchObject({ problems: [{ id: "organisation-0", field: "organisation" }] });
  });
});
