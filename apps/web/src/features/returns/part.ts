import type { ReturnAnswers } from "@parod/schema/return-commands";
import type { Language } from "@parod/schema/words";
import type { ReturnPage } from "@parod/schema/views/returns";

/** What every section of a return is given: the return, where answers go, and where what cannot be read is told. */
export type PartProps = {
  readonly page: ReturnPage;
  readonly give: (answers: Partial<ReturnAnswers>) => void;
  /** Fields that cannot be read yet, by their id; null when they can. */
  readonly wrong: (id: string, message: string | null) => void;
  /** The language of what is typed from here on. */
  readonly lang: Language;
  readonly messages: Readonly<Record<string, string>>;
};
