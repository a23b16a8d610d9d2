import type { Outlook, Standing } from "@parod/schema/vocabulary";
import { useTranslations } from "use-intl";
import { Mark } from "#marks/mark.tsx";

export function StandingState({ standing }: { standing: Standing }) {
  const t = useTranslations("states.standing");
  return (
    <span className="state">
      <Mark state={standing} />
      {t(standing)}
    </span>
  );
}

export function OutlookState({ outlook }: { outlook: Outlook }) {
  const t = useTranslations("states.outlook");
  return (
    <span className="state">
      <Mark state={outlook} />
      {t(outlook)}
    </span>
  );
}
