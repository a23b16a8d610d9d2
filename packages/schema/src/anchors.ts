import type { ActivityKind, DependencyEnd, OrganisationKind, StageCode } from "#vocabulary";
import type * as z from "zod";

/**
 * Identity and the parts of it that never change. An anchor's `id` is its code in the programme: rows read as they are
 * written, and no second key is needed. An activity's is `organisation:code`, since a code is unique with its owner only.
 */
export type Anchors = {
  readonly organisation: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly catalogue: string | null;
  };
  readonly catalogue: { readonly id: string };
  readonly workstream: {
    readonly id: string;
    readonly catalogue: string;
    readonly position: number;
  };
  readonly criterion: {
    readonly id: string;
    readonly workstream: string;
    readonly replaces: string | null;
    readonly position: number;
  };
  readonly stage: {
    readonly id: string;
    readonly catalogue: string;
    readonly code: StageCode;
    readonly ordinal: number;
    readonly target: boolean;
  };
  readonly activity: {
    readonly id: string;
    readonly organisation: string;
    readonly code: string;
    readonly workstream: string | null;
    readonly kind: z.infer<typeof ActivityKind>;
    readonly reachesStage: StageCode | null;
  };
  readonly evidence: { readonly id: string; readonly organisation: string };
  readonly dependency: {
    readonly id: string;
    readonly giverKind: z.infer<typeof DependencyEnd>;
    readonly giver: string;
    readonly taker: string;
  };
  readonly function: { readonly id: string; readonly position: number };
  readonly seat: { readonly id: string; readonly group: string };
  readonly meeting: { readonly id: string };
  readonly round: { readonly id: string };
  readonly commitment: { readonly id: string };
  readonly source: { readonly id: string };
};
export type AnchorName = keyof Anchors;
export type AnchorGiven = { readonly [N in AnchorName]?: readonly Anchors[N][] };

/** The activity of an organisation, as its identity in the programme. */
export const activityId = (organisation: string, code: string): string => `${organisation}:${code}`;
