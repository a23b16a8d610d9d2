import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";
import { useIsSomebody } from "#lib/use-is-somebody.ts";

/** For whoever has a role or is signed in: the way to what concerns them. */
export function NoticesLink() {
  const { t, language } = useSay();
  if (useIsSomebody() !== true) return null;
  return (
    <Link to="/$language/notices" params={{ language }}>
      {t("notices.title")}
    </Link>
  );
}
