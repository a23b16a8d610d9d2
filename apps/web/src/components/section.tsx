import { type ReactNode, useId } from "react";

/** A part of a page under its own heading. With an id it can be linked to. */
export function Section({
  title,
  lede,
  id,
  children,
}: {
  title: string;
  lede?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const own = useId();
  return (
    <section className="section" aria-labelledby={own} {...(id === undefined ? {} : { id })}>
      <h2 id={own}>{title}</h2>
      {lede !== undefined && <p className="lede">{lede}</p>}
      {children}
    </section>
  );
}
