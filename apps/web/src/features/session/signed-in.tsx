import { spokenPath } from "@parod/language/slugs";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useSession } from "#lib/use-session.ts";

/** Who is signed in, on every page, and the way out. */
export function SignedIn() {
  const { t, language } = useSay();
  const session = useSession();
  const leave = useSignOut();
  if (!session?.person) return null;
  return (
    <>
      <Link to="/$language/sessions" params={{ language }}>
        {session.person.name === null
          ? t("people.yours.somebody")
          : t("people.yours.signedInAs", { name: session.person.name })}
      </Link>
      <button type="button" className="text-button" onClick={leave}>
        {t("common.person.signOut")}
      </button>
    </>
  );
}

/** Loads the page anew: what was held of a reader who has left goes with it. */
export function useSignOut(): () => void {
  const { language } = useSay();
  const { mutate } = useMutation(
    useTrpc().session.signOut.mutationOptions({
      onSuccess: () => window.location.assign(spokenPath(`/${language}/start`)),
    }),
  );
  return () => mutate({});
}
