import { sayFinding } from "@parod/language/findings/say-finding";
import { speaker } from "@parod/language/translate";
import type { Finding } from "@parod/schema/finding";
import type { FindingNames } from "@parod/schema/views/findings";
import type { Words } from "@parod/schema/words";

/** What a finding says, in both languages. */
export const saidOf = (finding: Finding, names: FindingNames): Words => ({
  en: sayFinding(finding, names, speaker("en")),
  cy: sayFinding(finding, names, speaker("cy")),
});
