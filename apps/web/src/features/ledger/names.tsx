import type { LedgerNames } from "@parod/schema/views/ledger";
import type { Named } from "@parod/schema/views/standpoint";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { useSay } from "#lib/say.ts";

/** An organisation by its code, from the names that came with the page. */
export const namedIn = (names: LedgerNames, code: string): Named => ({
  code,
  name: names[code] ?? { en: code, cy: code },
});

/** Who provides it: the authority itself, another by name, or nobody, where somebody has said so. */
export function Providers({
  providers,
  authority,
  names,
}: {
  providers: readonly (string | null)[];
  authority: string;
  names: LedgerNames;
}) {
  const { t } = useSay();
  return (
    <>
      {providers.map((code) => (
        <span key={code ?? "none"} className="why">
          {code === null ? (
            t("ledger.noProvider")
          ) : code === authority ? (
            t("ledger.itself")
          ) : (
            <OrganisationLink organisation={namedIn(names, code)} />
          )}
        </span>
      ))}
    </>
  );
}
