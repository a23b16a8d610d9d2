import type { CriterionAnswer, ReturnForm } from "@parod/schema/return";
import { EvidenceKind } from "@parod/schema/vocabulary";
import type { Language } from "@parod/schema/words";
import { type DateParts, DateFields, noDate } from "#components/date-fields.tsx";
import { SaidText } from "#components/said-text.tsx";
import { readDay } from "#features/returns/typed-when.ts";
import { useSay } from "#lib/say.ts";

type Evidence = CriterionAnswer["evidence"][number];
export type NewEvidence = {
  readonly key: number;
  readonly title: string;
  readonly kind: string;
  readonly address: string;
  readonly datedOn: DateParts;
  readonly expiresOn: DateParts;
  readonly lang: Language | null;
};
export const newEvidence = (key: number): NewEvidence => ({
  key,
  title: "",
  kind: "",
  address: "",
  datedOn: noDate,
  expiresOn: noDate,
  lang: null,
});

/** Evidence that is typed in full; null while something of it is missing. */
export function readEvidence(typed: NewEvidence): Evidence | null {
  const kind = EvidenceKind.safeParse(typed.kind);
  const [datedOn, expiresOn] = [readDay(typed.datedOn), readDay(typed.expiresOn)];
  const address = typed.address.trim();
  const title = typed.title.trim();
  if (!kind.success || title === "" || datedOn == null || expiresOn === undefined) return null;
  if (address !== "" && !/^https:\/\/\S+\.\S+/u.test(address)) return null;
  return {
    id: null,
    title,
    kind: kind.data,
    address: address === "" ? null : address,
    datedOn,
    expiresOn,
    lang: typed.lang,
  };
}

type Props = {
  readonly id: string;
  readonly accepts: ReturnForm["criteria"][number]["accepts"];
  readonly kept: readonly Evidence[];
  readonly added: readonly NewEvidence[];
  readonly lang: Language;
  readonly onKept: (kept: readonly Evidence[]) => void;
  readonly onAdded: (added: readonly NewEvidence[]) => void;
};

/** What is relied on, each with a way to take it off, and rows for more. */
export function EvidenceFields({ id, accepts, kept, added, lang, onKept, onAdded }: Props) {
  const { t, day } = useSay();
  const kinds = accepts.length === 0 ? EvidenceKind.options : accepts;
  const change = (key: number, more: Partial<NewEvidence>) =>
    onAdded(added.map((each) => (each.key === key ? { ...each, ...more } : each)));
  const keyOf = (each: Evidence) => each.id ?? `${each.title} ${each.datedOn}`;
  return (
    <fieldset className="govuk-fieldset field">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t("returns.fields.evidence")}
      </legend>
      {accepts.length > 0 && (
        <div className="govuk-hint">
          {t("returns.fields.accepts", {
            kinds: accepts.map((kind) => t(`states.evidence.${kind}`)).join(", "),
          })}
        </div>
      )}
      {kept.map((each) => (
        <p key={keyOf(each)}>
          <SaidText text={each.title} lang={each.lang ?? null} />.{" "}
          {t("returns.fields.keptEvidence", {
            kind: t(`states.evidence.${each.kind}`),
            date: day(each.datedOn),
          })}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => onKept(kept.filter((other) => other !== each))}
          >
            {t("returns.fields.removeEvidence")}{" "}
            <span className="visually-hidden" lang={each.lang ?? undefined}>
              {each.title}
            </span>
          </button>
        </p>
      ))}
      {added.map((each) => (
        <div key={each.key} className="field">
          <label className="govuk-label" htmlFor={`${id}-title-${each.key}`}>
            {t("returns.fields.evidenceTitle")}
          </label>
          <input
            className="govuk-input"
            id={`${id}-title-${each.key}`}
            lang={each.lang ?? lang}
            value={each.title}
            maxLength={300}
            onChange={(event) => change(each.key, { title: event.target.value, lang })}
          />
          <label className="govuk-label" htmlFor={`${id}-kind-${each.key}`}>
            {t("returns.fields.kind")}
          </label>
          <select
            className="govuk-select"
            id={`${id}-kind-${each.key}`}
            value={each.kind}
            onChange={(event) => change(each.key, { kind: event.target.value })}
          >
            <option value="">{t("returns.check.none")}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`states.evidence.${kind}`)}
              </option>
            ))}
          </select>
          <label className="govuk-label" htmlFor={`${id}-address-${each.key}`}>
            {t("returns.fields.address")}
          </label>
          <input
            className="govuk-input"
            id={`${id}-address-${each.key}`}
            type="url"
            value={each.address}
            onChange={(event) => change(each.key, { address: event.target.value })}
          />
          <DateFields
            id={`${id}-dated-${each.key}`}
            legend={t("returns.fields.datedOn")}
            value={each.datedOn}
            onChange={(datedOn) => change(each.key, { datedOn })}
          />
          <DateFields
            id={`${id}-expires-${each.key}`}
            legend={t("returns.fields.expiresOn")}
            value={each.expiresOn}
            onChange={(expiresOn) => change(each.key, { expiresOn })}
          />
        </div>
      ))}
      <button
        type="button"
        className="text-button"
        onClick={() => onAdded([...added, newEvidence(added.length + 1)])}
      >
        {t("returns.fields.addEvidence")}
      </button>
    </fieldset>
  );
}
