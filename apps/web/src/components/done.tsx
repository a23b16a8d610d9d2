import { type ReactNode, useEffect, useRef } from "react";

/** What was just done, said and focused once. Give it a new key each time. */
export function Done({ title, text }: { title?: string; text: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="notice-success" role="alert" tabIndex={-1} ref={box}>
      {title !== undefined && <h2>{title}</h2>}
      <p>{text}</p>
    </div>
  );
}
