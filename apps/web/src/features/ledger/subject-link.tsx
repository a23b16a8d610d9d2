import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSay } from "#lib/say.ts";

/** To a function or an authority over time. The day and the part of the list stay behind. */
export function SubjectLink({ subject, children }: { subject: string; children: ReactNode }) {
  const { language } = useSay();
  return (
    <Link
      to="/$language/who-does-what/$subject"
      params={{ language, subject }}
      search={(before) => ({ ...before, on: undefined, after: undefined })}
    >
      {children}
    </Link>
  );
}
