import { type ReactNode, useState } from "react";

type Props = { readonly label: ReactNode; readonly open?: boolean; readonly children: ReactNode };

/** A form that is there when it is asked for. It stays mounted: closing it, or an answer behind it, loses nothing typed. */
export function Disclose({ label, open = false, children }: Props) {
  const [opened] = useState(open);
  return (
    <details className="disclose" open={opened}>
      <summary>{label}</summary>
      <div className="disclose__body">{children}</div>
    </details>
  );
}
