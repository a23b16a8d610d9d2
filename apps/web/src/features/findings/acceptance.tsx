import type { FindingAcceptance, FindingView } from "@parod/schema/views/findings-page";
import { useState } from "react";
import { Section } from "#components/section.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { roleWord } from "#features/findings/role-word.ts";
import { useAcceptance } from "#features/findings/use-acceptance.ts";
import { useSay } from "#lib/say.ts";

/** What was decided of a finding, and for whom may: accepting it until a day, or opening it again. */
export function Acceptance({ view }: { view: FindingView }) {
  const { t } = useSay();
  const { finding, abilities } = view;
  if (finding.acceptance === null && !abilities.accept) return null;
  return (
    <Section title={t("findingsPage.accept.said")}>
      <AcceptanceSaid acceptance={finding.acceptance} />
      {abilities.accept && <Forms key={finding.id} view={view} />}
    </Section>
  );
}

/** What was last decided, by which role and why. */
export function AcceptanceSaid({ acceptance }: { acceptance: FindingAcceptance | null }) {
  const { t, day } = useSay();
  if (acceptance === null) return null;
  const role = roleWord(acceptance.role, t) ?? t("findingsPage.accept.noRole");
  return (
    <>
      <p>
        <b>
          {acceptance.state === "open"
            ? t("findingsPage.accept.opened", { date: day(acceptance.on), role })
            : `${t(`findingsPage.state.${acceptance.state}`, { date: day(acceptance.reviewOn) })}. ${t("findingsPage.accept.by", { role })}`}
        </b>
      </p>
      <blockquote className="inset">{acceptance.reason}</blockquote>
    </>
  );
}

/** The form stays after it was sent, so that what came of it is read; the other one is a press away. */
function Forms({ view }: { view: FindingView }) {
  const { t } = useSay();
  const { finding, revision } = view;
  const due = finding.state === "accepted" ? "reopen" : "accept";
  const [form, show] = useState<"accept" | "reopen">(due);
  const next = form !== due && (
    <button type="button" className="text-button" onClick={() => show(due)}>
      {t(`findingsPage.accept.${due === "reopen" ? "reopen" : "send"}`)}
    </button>
  );
  const act = useAcceptance(finding.id);
  const reason = (label: string): FormField => ({ kind: "text", name: "reason", label });
  if (form === "reopen")
    return (
      <TellForm
        key="reopen"
        id="reopen"
        fields={[reason(t("findingsPage.accept.reopenReason"))]}
        told={null}
        revision={revision}
        send={t("findingsPage.accept.reopen")}
        savedText={() => t("findingsPage.accept.reopened")}
        act={act.reopen}
        next={next}
      />
    );
  return (
    <>
      <h3>{t("findingsPage.accept.title")}</h3>
      <p>{t("findingsPage.accept.lead")}</p>
      <TellForm
        id="accept"
        fields={[
          reason(t("findingsPage.accept.reason")),
          { kind: "day", name: "reviewOn", label: t("findingsPage.accept.reviewOn") },
        ]}
        told={null}
        revision={revision}
        send={t("findingsPage.accept.send")}
        savedText={() => t("findingsPage.accept.saved")}
        act={act.accept}
        next={next}
      />
    </>
  );
}
