import type { ReactNode } from "react";

export type Task = {
  readonly key: string;
  readonly link: ReactNode;
  readonly hint?: ReactNode;
  readonly status: string;
  /** There is something to do: marked by weight and words, not by colour alone. */
  readonly waits?: boolean;
};

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="task-list">
      {tasks.map(({ key, link, hint, status, waits = false }) => (
        <li key={key}>
          <span>
            {link}
            {hint !== undefined && <span className="why">{hint}</span>}
          </span>
          <span className={waits ? "task-list__waits" : "soft"}>{status}</span>
        </li>
      ))}
    </ul>
  );
}
