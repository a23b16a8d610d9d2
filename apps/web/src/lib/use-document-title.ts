import { useEffect } from "react";
import { useTranslations } from "use-intl";

/** "Page - Parod", and "Error: Page - Parod" when something is wrong on it. */
export function useDocumentTitle(page: string, wrong = false): void {
  const t = useTranslations();
  const name = t("common.product.name");
  const title = page === name ? name : t("common.product.title", { page });
  const said = wrong ? `${t("errors.prefix")} ${title}` : title;
  useEffect(() => {
    document.title = said;
  }, [said]);
}
