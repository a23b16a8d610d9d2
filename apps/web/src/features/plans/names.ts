import type { PlanLine } from "@parod/schema/plan-sharing";
import type { Named } from "@parod/schema/views/standpoint";
import { audiences } from "@parod/schema/plan-sharing";
import { type Language, languages } from "@parod/schema/words";
import { useSay } from "#lib/say.ts";

type Version = PlanLine["versions"][number];

/** Audiences in the reader's words: a group of readers, or an authority by its name. */
export function useSayAudience(authorities: readonly Named[]): (audience: string) => string {
  const { t, words } = useSay();
  return (audience) => {
    const group = audiences.find((each) => each === audience);
    if (group) return t(`states.audience.${group}`);
    const authority = authorities.find(({ code }) => code === audience);
    return authority ? words(authority.name) : audience;
  };
}

/** The languages that a version is not told in. */
export const lacking = ({ texts }: Version): readonly Language[] =>
  languages.filter((each) => texts.every(({ planLanguage }) => planLanguage !== each));

/** Which languages a version is told in, which it lacks, and since when it is told. */
export function useSayVersion(): (version: Version) => string {
  const { t, day } = useSay();
  return (version) => {
    const [lacks] = lacking(version);
    const told =
      lacks === undefined ? t("plans.inBoth") : t(`plans.inOne.${version.texts[0].planLanguage}`);
    return `${told} ${t("plans.from", { date: day(version.from) })}`;
  };
}
