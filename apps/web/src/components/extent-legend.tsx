import { useSay } from "#lib/say.ts";

/** What the parts of the bars mean, in words beside a piece of each. */
export function ExtentLegend() {
  const { t } = useSay();
  const parts = [
    { key: "met", fill: "var(--lead)", text: t("organisation.legend.met") },
    { key: "perhaps", fill: "var(--track)", text: t("organisation.legend.perhaps") },
  ];
  return (
    <ul className="key small">
      {parts.map(({ key, fill, text }) => (
        <li key={key} className="state">
          <svg className="bar__track" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
            <rect x=".5" y="1.5" width="23" height="9" fill={fill} stroke="var(--strong-line)" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
