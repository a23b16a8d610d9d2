import { type PlanLine, textIn } from "@parod/schema/plan-sharing";
import type { Language } from "@parod/schema/words";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly of: { readonly plan: string; readonly owner: { readonly code: string } };
  readonly version: number;
  /** The language to read it in, where that is not the page's. */
  readonly written?: Language | undefined;
  readonly children: ReactNode;
};

/** To one version of a plan. */
export function VersionLink({ of: { plan, owner }, version, written, children }: Props) {
  const { language } = useSay();
  return (
    <Link
      to="/$language/plans/$organisation/$plan/$version"
      params={{ language, organisation: owner.code, plan, version }}
      search={{ written }}
      // opening one is noted: looking at its link is not opening it
      preload={false}
    >
      {children}
    </Link>
  );
}

/** To a plan's newest version by its title, in the reader's language where it has one. */
export function PlanLink({ line }: { readonly line: PlanLine }) {
  const { language } = useSay();
  const [newest] = line.versions;
  const { planLanguage, title } = textIn(newest.texts, language);
  return (
    <VersionLink of={line} version={newest.version}>
      <span lang={planLanguage}>{title}</span>
    </VersionLink>
  );
}
