import { DomainError } from "@parod/schema/error";
import { can, type Subject } from "@parod/schema/permission/decide";
import type { Action } from "@parod/schema/permission/table";
import type { Viewer } from "@parod/schema/permission/viewer";

/** No programme's own: only a grant that reaches all of them counts for it. A slug never looks like this. */
export const wholeInstallation: Subject = {
  programme: { slug: "*", public: false, illustrative: false },
};

/** What is asked about in one programme, or (null) in all of them. */
export const subjectFor = (programme: string | null): Subject =>
  programme === null
    ? wholeInstallation
    : { programme: { slug: programme, public: false, illustrative: false } };

/** Where the viewer may do something to people: everywhere (null), or in some programmes by slug, which may be none. */
export function reachOf(viewer: Viewer, action: Action): readonly string[] | null {
  if (can(viewer, action, wholeInstallation)) return null;
  const slugs = new Set((viewer?.grants ?? []).flatMap(({ programme }) => programme ?? []));
  return [...slugs].filter((slug) =>
    can(viewer, action, { programme: { slug, public: false, illustrative: false } }),
  );
}

/** Who does not see the list of people is answered as if there were none; answers how far the viewer sees. */
export function peopleSeenBy(viewer: Viewer): readonly string[] | null {
  const reach = reachOf(viewer, "people.read");
  if (reach?.length === 0) throw new DomainError("not-found");
  return reach;
}

/** What is changed of people is kept by those who sign in: roles that are tried out have no part in it. */
export function signedInOnly({ env }: { readonly env: { readonly AUTH_MODE: string } }): void {
  if (env.AUTH_MODE !== "oidc") throw new DomainError("not-found");
}
