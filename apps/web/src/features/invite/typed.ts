import { Invite } from "@parod/schema/people";
import { needsOrganisation } from "@parod/schema/permission/give";
import { type Role, roles } from "@parod/schema/persona";

/** What was typed, as typed. `*` stands for all programmes. */
export type Typed = {
  readonly name: string;
  readonly programme: string | null;
  readonly parts: readonly Part[];
  readonly language: "en" | "cy" | "both";
};
/** One role with each organisation that it is for. */
export type Part = { readonly role: Role | null; readonly organisations: readonly string[] };
export const noPart: Part = { role: null, organisations: [] };
export const nothingTyped: Typed = {
  name: "",
  programme: null,
  parts: [noPart],
  language: "both",
};
export const everywhere = "*";

export type Problem = {
  readonly id: string;
  readonly field: "name" | "programme" | "role" | "organisation";
  readonly problem: "text.required" | "text.tooLong" | "text.characters" | "code.required";
};

const nameProblems = ["text.required", "text.tooLong", "text.characters"] as const;

function problemsOf(typed: Typed): Problem[] {
  const found: Problem[] = [];
  const name = Invite.shape.name.safeParse(typed.name);
  if (!name.success)
    found.push({
      id: "name",
      field: "name",
      problem:
        nameProblems.find((each) => each === name.error.issues[0]?.message) ?? "text.required",
    });
  if (typed.programme === null)
    found.push({ id: "programme", field: "programme", problem: "code.required" });
  for (const [index, { role, organisations }] of typed.parts.entries()) {
    if (role === null) found.push({ id: `role-${index}`, field: "role", problem: "code.required" });
    else if (needsOrganisation(role) && organisations.length === 0)
      found.push({ id: `organisation-${index}`, field: "organisation", problem: "code.required" });
  }
  return found;
}

/** The invitation that the typed fields mean, but for its id; or every reason why they mean none. */
export function readInvitation(
  typed: Typed,
): { readonly given: Omit<Invite, "id"> } | { readonly problems: readonly Problem[] } {
  const problems = problemsOf(typed);
  if (problems.length > 0) return { problems };
  const grants = typed.parts.flatMap(({ role, organisations }) => {
    const known = roles.find((each) => each === role);
    if (!known) return [];
    return (organisations.length === 0 ? [null] : organisations).map((organisation) => ({
      role: known,
      organisation,
    }));
  });
  return {
    given: {
      name: typed.name.normalize("NFC").trim(),
      programme: typed.programme === everywhere ? null : typed.programme,
      grants,
      language: typed.language === "both" ? null : typed.language,
    },
  };
}
