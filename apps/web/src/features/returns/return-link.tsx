import type { RoundView } from "@parod/schema/views/returns";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly round: string;
  readonly line: Pick<RoundView["lines"][number], "organisation" | "readable">;
};

/** An organisation of a round, leading to its return where the reader may read it. */
export function ReturnLink({ round, line: { organisation, readable } }: Props) {
  const { words, language } = useSay();
  if (!readable) return words(organisation.name);
  return (
    <Link
      to="/$language/rounds/$round/$organisation"
      params={{ language, round, organisation: organisation.code }}
    >
      {words(organisation.name)}
    </Link>
  );
}
