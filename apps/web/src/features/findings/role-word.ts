import type { useSay } from "#lib/say.ts";

/** The word for a role; null for one that has none: whoever loaded what was published is nobody's role. */
export function roleWord(role: string | null, t: ReturnType<typeof useSay>["t"]): string | null {
  switch (role) {
    case "government":
    case "administrator":
    case "body":
    case "authority":
    case "member":
    case "secretariat":
    case "assurer":
      return t(`start.role.${role}`);
    case null:
    default:
      return null;
  }
}
