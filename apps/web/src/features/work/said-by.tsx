import type { Said } from "@parod/schema/views/workspace";
import { useSay } from "#lib/say.ts";
import { roleKey } from "#features/strips.tsx";

/** Who said it and since when: an organisation and a role, never a person. */
export function SaidBy({ said }: { said: Said }) {
  const { t, words, day } = useSay();
  const who = said.by ? words(said.by.name) : t(`start.role.${roleKey(said.role)}`);
  return (
    <span className="why">
      {said.role !== "loader" && `${t("common.fact.saysWho", { name: who })}. `}
      {t("common.fact.toldOn", { date: day(said.effectiveOn) })}
    </span>
  );
}
