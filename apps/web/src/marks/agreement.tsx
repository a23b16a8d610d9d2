import type { MemberLine } from "@parod/schema/views/organisation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

type Agreement = MemberLine["agreement"];

/** One shape for each, told apart without colour: two that meet, one of two, two apart. */
const shapes: Readonly<Record<Agreement, ReactNode>> = {
  agreed: (
    <>
      <circle cx="-3" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="3" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  "one-sided": (
    <>
      <circle cx="-5" r="5" fill="currentColor" />
      <circle cx="6" r="4" fill="none" stroke="currentColor" strokeDasharray="2.4 2" />
    </>
  ),
  disputed: (
    <>
      <path d="M-9 -4 H9 M-9 4 H9" stroke="currentColor" strokeWidth="2.4" />
      <path d="M-5 9 L5 -9" stroke="currentColor" strokeWidth="2.4" />
    </>
  ),
};
export const agreements = Object.keys(shapes) as Agreement[];

/** Whether those who speak of a membership agree: its mark, and always its words beside it, or words that say more. */
export function AgreementMark({
  agreement,
  words,
}: {
  agreement: Agreement;
  words?: string | undefined;
}) {
  const t = useTranslations("organisation.agreement");
  return (
    <span className="state">
      <svg
        className={`mark mark--agreement-${agreement}`}
        width={18}
        height={18}
        viewBox="-11 -11 22 22"
        aria-hidden="true"
        focusable="false"
      >
        {shapes[agreement]}
      </svg>
      <span>{words ?? t(agreement)}</span>
    </span>
  );
}
