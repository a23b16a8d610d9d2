import { useSay } from "#lib/say.ts";
import { useDocumentTitle } from "#lib/use-document-title.ts";

const accessibility = ["aim", "tested", "known", "tables", "charts", "contact"] as const;
const privacy = ["people", "cookies", "logs", "outside"] as const;

export function AccessibilityPage() {
  const { t } = useSay();
  return (
    <Text
      title={t("common.footer.accessibility")}
      paragraphs={accessibility.map((key) => t(`start.accessibility.${key}`))}
    />
  );
}

export function PrivacyPage() {
  const { t } = useSay();
  return (
    <Text
      title={t("common.footer.privacy")}
      paragraphs={privacy.map((key) => t(`start.privacy.${key}`))}
    />
  );
}

function Text({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  useDocumentTitle(title);
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}
