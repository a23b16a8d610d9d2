import { Section } from "#components/section.tsx";
import { MembershipSides } from "#features/work/membership-sides.tsx";
import { ModelSides } from "#features/work/model-sides.tsx";
import { ProvisionSides } from "#features/work/provision-sides.tsx";
import type { Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

/** With whom it works and who does what: its own side, which it tells, beside what others state of the same. */
export function Arrangements({ work }: { work: Work }) {
  const { t } = useSay();
  const isAuthority = work.view.kind === "local-authority";
  return (
    <>
      {isAuthority && (
        <Section title={t("organisation.section.model")}>
          <ModelSides work={work} />
        </Section>
      )}
      {(isAuthority || work.view.kind === "government") && (
        <Section title={t("organisation.section.arrangements")}>
          <MembershipSides work={work} />
        </Section>
      )}
      <Section title={t("organisation.section.provisions")} lede={t("organisation.provisionNone")}>
        <ProvisionSides work={work} />
      </Section>
    </>
  );
}
