import type { Titled } from "@parod/schema/words";
import { SaidText } from "#components/said-text.tsx";
import { useSay } from "#lib/say.ts";

/** A title in the reader's language; where it was told in the other alone, that is named. */
export function TitleText({ title }: { title: Titled }) {
  const { words } = useSay();
  return title.only === undefined ? (
    words(title)
  ) : (
    <SaidText text={words(title)} lang={title.only} />
  );
}
