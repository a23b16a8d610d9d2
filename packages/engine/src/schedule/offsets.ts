import type { Computed } from "#schedule/compute";

/** Whole working days from the project start; finish exclusive, so a milestone's start and finish are one. */
export type Offsets = {
  readonly earlyStart: number;
  readonly earlyFinish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
};

/** A start that has happened is the same early and late. */
export function offsetsOf({ frame, passes }: Computed, node: number): Offsets {
  const [early, late] = [passes.early[node] ?? 0, passes.late[node] ?? 0];
  const [work, begun] = [frame.work[node] ?? 0, frame.started[node] ?? Number.NaN];
  const started = Number.isNaN(begun) ? null : begun;
  return {
    earlyStart: started ?? early,
    earlyFinish: early + work,
    lateStart: started ?? late,
    lateFinish: late + work,
  };
}
