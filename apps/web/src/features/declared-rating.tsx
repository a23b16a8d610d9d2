import type { OrganisationPosition } from "@parod/schema/position";
import type { Outlook } from "@parod/schema/vocabulary";
import { useSay } from "#lib/say.ts";

type Rating = NonNullable<OrganisationPosition["rating"]>;

const better: readonly (Outlook | null)[] = ["there", "in-time"];

/** What somebody declares, beside what is computed: never instead of it. Green over a worse outlook is said to disagree. */
export function DeclaredRating({ rating, outlook }: { rating: Rating; outlook: Outlook | null }) {
  const { t, day } = useSay();
  const disagrees = rating.value === "green" && !better.includes(outlook);
  return (
    <>
      <p>
        <strong>{t(`states.rating.${rating.value}`)}</strong>
        {disagrees && <> ({t("overview.body.disagrees")})</>}
        <span className="why">
          <span lang="en">{rating.role.replaceAll("-", " ")}</span>, {day(rating.on)}
        </span>
      </p>
      <p>{rating.rationale}</p>
      {rating.pathToGreen && <p>{rating.pathToGreen}</p>}
    </>
  );
}
