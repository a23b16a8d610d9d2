import type { Standpoint } from "@parod/schema/views/standpoint";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";

/** Looking at another day than today, or as known then: where to work. Nothing in the public record, which takes no writes. */
export function RoundPast({ stand }: { stand: Standpoint }) {
  const { t } = useSay();
  if (stand.programme.public || (stand.asAt === stand.today && stand.knownAt === null)) return null;
  return (
    <p className="inset">
      {t("rounds.readOnly")}{" "}
      <Link to="." search={(before) => ({ ...before, asAt: stand.today, knownAt: undefined })}>
        {t("rounds.toToday")}
      </Link>
    </p>
  );
}
