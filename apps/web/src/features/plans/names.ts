import type { Named } from "@parod/schema/views/standpoint";
import { audiences } from "@parod/schema/plan-sharing";
import { useSay } from "#lib/say.ts";

/** `improvement-cy` and `improvement-en` are one plan in two languages. */
export const baseOf = (plan: string): string => plan.replace(/-(?:en|cy)$/u, "");

/** Audiences in the reader's words: a group of readers, or an authority by its name. */
export function useSayAudience(authorities: readonly Named[]): (audience: string) => string {
  const { t, words } = useSay();
  return (audience) => {
    const group = audiences.find((each) => each === audience);
    if (group) return t(`states.audience.${group}`);
    const authority = authorities.find(({ code }) => code === audience);
    return authority ? words(authority.name) : audience;
  };
}
