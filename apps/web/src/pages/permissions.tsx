import { Crumbs } from "#components/crumbs.tsx";
import { Section } from "#components/section.tsx";
import { PermissionTables } from "#features/permission-table.tsx";
import { useSay } from "#lib/say.ts";
import { useDocumentTitle } from "#lib/use-document-title.ts";

const explained = [
  "signedOut",
  "hidden",
  "record",
  "two",
  "consent",
  "assessment",
  "next",
] as const;

export function PermissionsPage() {
  const { t } = useSay();
  useDocumentTitle(t("permissions.title"));
  return (
    <>
      <Crumbs here={t("permissions.title")} />
      <h1 tabIndex={-1}>{t("permissions.title")}</h1>
      <p className="gist">{t("permissions.lead")}</p>
      <Section title={t("permissions.explained.title")}>
        {explained.map((key) => (
          <p key={key}>{t(`permissions.explained.${key}`)}</p>
        ))}
      </Section>
      <PermissionTables />
    </>
  );
}
