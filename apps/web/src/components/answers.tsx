import { useSay } from "#lib/say.ts";

export type Answer = { readonly key: string; readonly label: string; readonly value: string };

/** What was answered, to be read once more before it is sent; each line leads back. */
export function Answers({ answers, back }: { answers: readonly Answer[]; back: () => void }) {
  const { t } = useSay();
  return (
    <dl className="facts">
      {answers.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {value}{" "}
            <button type="button" className="text-button" onClick={back}>
              {t("write.check.change")}
              <span className="visually-hidden">: {label}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
