import type { en } from "@parod/language/en";
import type { Language } from "@parod/language/languages";

declare module "use-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof en;
  }
}

/** One language's texts, in a chunk of their own: nobody downloads both. */
export async function loadMessages(language: Language): Promise<typeof en> {
  if (language === "en") return (await import("@parod/language/en")).en;
  // The Welsh mirrors the English keys (checked where it is declared); only its literal texts differ.
  return (await import("@parod/language/cy")).cy as unknown as typeof en;
}
