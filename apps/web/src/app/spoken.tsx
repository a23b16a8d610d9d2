import type { Language } from "@parod/language/languages";
import type { en } from "@parod/language/en";
import { useEffect } from "react";
import { IntlProvider } from "use-intl";
import { Shell } from "#app/shell.tsx";
import { StandpointProvider } from "#lib/standpoint.tsx";

const sayError = (error: Error): void => console.error(error.message);

/** Everything below is said in one language. */
export function Spoken({ language, messages }: { language: Language; messages: typeof en }) {
  useEffect(() => {
    document.documentElement.lang = language === "cy" ? "cy" : "en-GB";
  }, [language]);
  return (
    <IntlProvider locale={language} messages={messages} timeZone="Europe/London" onError={sayError}>
      <StandpointProvider>
        <Shell />
      </StandpointProvider>
    </IntlProvider>
  );
}
