import type { PlanLine } from "@parod/schema/plan-sharing";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";

/** A plan's title is in its own language, whatever the page's. */
export function PlanLink({ line }: { line: PlanLine }) {
  const { language } = useSay();
  const { plan, owner, planLanguage, title } = line;
  return (
    <Link
      to="/$language/plans/$organisation/$plan/$planLanguage"
      params={{ language, organisation: owner.code, plan, planLanguage }}
      // opening one is noted: looking at its link is not opening it
      preload={false}
    >
      <span lang={planLanguage}>{title}</span>
    </Link>
  );
}
