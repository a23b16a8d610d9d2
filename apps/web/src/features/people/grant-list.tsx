import type { Grant } from "@parod/schema/permission/viewer";
import { useSayGrant } from "#lib/grants.ts";
import { useSay } from "#lib/say.ts";

/** What somebody was given, and where it counts. */
export function GrantList({ grants }: { grants: readonly Grant[] }) {
  const { t } = useSay();
  const { sayGrant } = useSayGrant();
  return (
    <ul className="plain-list">
      {grants.map((grant) => (
        <li key={`${grant.programme} ${grant.role} ${grant.organisation}`}>
          {sayGrant(grant)}
          <span className="why">
            {grant.programme === null
              ? t("people.list.allProgrammes")
              : t("people.list.inProgramme", { programme: grant.programme })}
          </span>
        </li>
      ))}
    </ul>
  );
}
