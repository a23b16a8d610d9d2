import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { defaultProgramme } from "#app/search.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useSession } from "#lib/use-session.ts";
import { useStand } from "#lib/use-stand.ts";

const tells = ["body", "authority", "government"];

/** For whom somebody tells things in the programme that is looked at, and in which role. */
function useTellers(): readonly { readonly organisation: string; readonly role: string }[] {
  const { programme } = useStand();
  const { data } = useQuery({
    ...useTrpc().start.view.queryOptions({}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const session = useSession();
  // the public record is not changed by hand: nobody has work in it
  if (programme === defaultProgramme || !data) return [];
  const { role, organisation, persona } = data.viewer;
  const grants =
    persona === null
      ? (session?.person?.grants ?? [])
      : [{ programme: null, role: role ?? "", organisation }];
  return grants.flatMap((grant) =>
    grant.organisation !== null &&
    tells.includes(grant.role) &&
    (grant.programme === null || grant.programme === programme)
      ? [{ organisation: grant.organisation, role: grant.role }]
      : [],
  );
}

/** The way to one's own work, first among the pages. */
export function MyWork({ here }: { here: boolean }) {
  const t = useTranslations("work");
  const { language } = useSay();
  const [teller] = useTellers();
  if (teller === undefined) return null;
  const { organisation } = teller;
  return (
    <li>
      <Link
        to="/$language/work/$organisation"
        params={{ language, organisation }}
        search={(before) => ({
          ...before,
          asAt: undefined,
          knownAt: undefined,
          compare: undefined,
        })}
        className={here ? "within" : undefined}
      >
        {t("mine")}
      </Link>
    </li>
  );
}

/** From an organisation's own page to where it tells, and where the government states its side of it. */
export function WorkLink({ code }: { code: string }) {
  const t = useTranslations("work");
  const { language } = useSay();
  const tellers = useTellers();
  const isOwn = tellers.some(({ organisation }) => organisation === code);
  if (!isOwn && !tellers.some(({ role }) => role === "government")) return null;
  return (
    <p className="tools">
      <Link
        to="/$language/work/$organisation"
        params={{ language, organisation: code }}
        search={(before) => ({
          ...before,
          asAt: undefined,
          knownAt: undefined,
          compare: undefined,
        })}
      >
        {isOwn ? t("openIt") : t("stateIt")}
      </Link>
    </p>
  );
}
