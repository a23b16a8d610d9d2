import { undated } from "@parod/records/public-record/public-record";
import type { Day } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";
import type { UndatedLine } from "@parod/schema/views/organisation";
import type { When } from "@parod/schema/when";

/** Facts whose day nobody published: listed with their source, never told, so never counted. Only the public record has any. */
export function undatedOf(
  programme: Pick<Programme, "slug">,
  about: string | null = null,
): UndatedLine[] {
  if (programme.slug !== "public-record") return [];
  return undated()
    .filter((each) => about === null || each.about.includes(about))
    .map(({ id, text, source, dayBounds }) => ({
      id,
      text,
      sourceId: source,
      bounds: boundsOf(dayBounds),
    }));
}

const boundsOf = (
  bounds: { readonly from: string; readonly to: string } | undefined,
): When | null =>
  bounds ? { from: bounds.from as Day, to: bounds.to as Day, words: null, reading: true } : null;
