import type { OrganisationPosition } from "@parod/schema/position";
import { type Outlook, ratingRoles } from "@parod/schema/vocabulary";
import { SaidText } from "#components/said-text.tsx";
import { useSay } from "#lib/say.ts";

type Rating = NonNullable<OrganisationPosition["rating"]>;

const better: readonly (Outlook | null)[] = ["there", "in-time"];

/** What somebody declares, beside what is computed: never instead of it. Green over a worse outlook is said to disagree. */
export function DeclaredRating({ rating, outlook }: { rating: Rating; outlook: Outlook | null }) {
  const { t, day } = useSay();
  const role = ratingRoles.find((each) => each === rating.role);
  const disagrees = rating.value === "green" && !better.includes(outlook);
  return (
    <>
      <p>
        <strong>{t(`states.rating.${rating.value}`)}</strong>
        {disagrees && <> ({t("overview.body.disagrees")})</>}
        <span className="why">
          {role ? (
            t(`states.ratingRole.${role}`)
          ) : (
            <span lang="en">{rating.role.replaceAll("-", " ")}</span>
          )}
          , {day(rating.on)}
        </span>
      </p>
      <p>
        <SaidText text={rating.rationale} lang={rating.lang} />
      </p>
      {rating.pathToGreen && (
        <p>
          <SaidText text={rating.pathToGreen} lang={rating.lang} />
        </p>
      )}
    </>
  );
}
