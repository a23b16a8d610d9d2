import { sayFinding } from "@parod/language/findings/say-finding";
import { sentenceOf } from "@parod/language/other-language";
import { speaker } from "@parod/language/translate";
import type { Finding } from "@parod/schema/finding";
import type { FindingNames } from "@parod/schema/views/findings";
import type { Sentence, Words } from "@parod/schema/words";

/** What a finding says, in both languages, and which parts of it are in the other. */
export const saidOf = (finding: Finding, names: FindingNames): Sentence =>
  sentenceOf({
    en: sayFinding(finding, names, speaker("en")),
    cy: sayFinding(finding, names, speaker("cy")),
  });

/** The same for whoever marks no languages. */
export function plainlySaid(finding: Finding, names: FindingNames): Words {
  const { en, cy } = saidOf(finding, names);
  return { en, cy };
}
