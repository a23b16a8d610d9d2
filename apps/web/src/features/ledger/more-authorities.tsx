import type { LedgerPart } from "@parod/schema/views/ledger";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";

/** A long list comes in parts; what is left out is said. */
export function MoreAuthorities({ part, shown }: { part: LedgerPart; shown: number }) {
  const { t } = useSay();
  const { after, all } = part;
  if (shown >= all) return null;
  return (
    <p>
      {t("ledger.parted", { n: String(shown), all: String(all) })}
      {after !== null && (
        <>
          {" "}
          <Link to="." search={(before) => ({ ...before, after })}>
            {t("ledger.more")}
          </Link>
        </>
      )}
    </p>
  );
}
