import type { Language } from "@parod/language/languages";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { loadMessages } from "#lib/messages.ts";

/** Renders with one language's texts; a text that cannot be said fails the test. */
export async function renderSaid(
  children: ReactNode,
  language: Language = "en",
): Promise<RenderResult> {
  const messages = await loadMessages(language);
  return render(
    <IntlProvider
      locale={language}
      messages={messages}
      timeZone="Europe/London"
      onError={(error) => {
        throw error;
      }}
    >
      {children}
    </IntlProvider>,
  );
}
