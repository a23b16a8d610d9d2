import { useTranslations } from "use-intl";
import { useDocumentTitle } from "#lib/use-document-title.ts";

export function MissingPage() {
  const t = useTranslations("common.state");
  useDocumentTitle(t("notFound"));
  return (
    <>
      <h1 tabIndex={-1}>{t("notFound")}</h1>
      <p>{t("notFoundHelp")}</p>
    </>
  );
}
