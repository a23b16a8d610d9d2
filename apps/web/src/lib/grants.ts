import { authorityName } from "@parod/language/authorities";
import { isAuthority } from "@parod/language/lists";
import type { Grant } from "@parod/schema/permission/viewer";
import { roleKey } from "#features/strips.tsx";
import { useSay } from "#lib/say.ts";

const names: Readonly<Record<string, { readonly en: string; readonly cy: string }>> = {
  "welsh-government": { en: "Welsh Government", cy: "Llywodraeth Cymru" },
  dysgu: { en: "Dysgu", cy: "Dysgu" },
  estyn: { en: "Estyn", cy: "Estyn" },
};

/** Roles and organisations in the reader's words. Any other organisation is called by its code. */
export function useSayGrant() {
  const { t, language } = useSay();
  const sayRole = (role: string): string => t(`start.role.${roleKey(role)}`);
  const sayOrganisation = (code: string): string =>
    isAuthority(code) ? authorityName(code, language) : (names[code]?.[language] ?? code);
  const sayGrant = ({ role, organisation }: Pick<Grant, "role" | "organisation">): string =>
    organisation === null ? sayRole(role) : `${sayRole(role)}: ${sayOrganisation(organisation)}`;
  return { sayRole, sayOrganisation, sayGrant };
}
