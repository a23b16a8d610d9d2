import { subjectName, type WorkAction, type WorkspaceView } from "@parod/schema/views/workspace";
import type { Tellable } from "@parod/schema/tell";

/** What every part of a workspace is given. */
export type Work = { readonly view: WorkspaceView };

export const may = ({ view }: Work, action: WorkAction): boolean => view.abilities[action];
/** True for somebody of the organisation itself. */
export const isOwn = (work: Work): boolean => may(work, "risk.tell");

/** For whom arrangements and providers are stated here; null where the viewer may not state them. */
export const statesFor = (
  work: Work,
  action: "arrangement.state" | "provision.state",
): string | null => (may(work, action) ? work.view.side : null);

/** The revision that a writer of a subject has seen: 0 where nothing was ever told of it. */
export const revisionOf = ({ view }: Work, table: Tellable, ...subject: string[]): number =>
  view.revisions[subjectName(table, subject)] ?? 0;

/** A code for something new, known by the key of what tells it: sent again, it is the same. */
export const freshCode = (organisation: string, kind: string, key: string): string =>
  `${organisation}.${kind}-${key.replaceAll("-", "").slice(0, 10)}`;
