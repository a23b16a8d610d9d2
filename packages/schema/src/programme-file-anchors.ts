import * as z from "zod";
import { activityId, type AnchorName, type Anchors } from "#anchors";
import { code } from "#text";
import { ActivityKind, DependencyEnd, OrganisationKind, StageCode } from "#vocabulary";

const place = z.int().min(0).optional();
const id = { id: code };
const none = code.nullable().default(null);

/** What each anchor needs to be said of it in a file; the rest follows from it or from its place in the list. */
const shapes = {
  organisation: z.strictObject({ ...id, kind: OrganisationKind, catalogue: none }),
  catalogue: z.strictObject(id),
  workstream: z.strictObject({ ...id, catalogue: code, position: place }),
  criterion: z.strictObject({ ...id, workstream: code, replaces: none, position: place }),
  stage: z.strictObject({
    id: code.optional(),
    catalogue: code,
    code: StageCode,
    ordinal: z.int().min(0),
    target: z.boolean(),
  }),
  activity: z.strictObject({
    id: code.optional(),
    organisation: code,
    code,
    workstream: none,
    kind: ActivityKind.default("milestone"),
    reachesStage: StageCode.nullable().default(null),
  }),
  evidence: z.strictObject({ ...id, organisation: code }),
  dependency: z.strictObject({
    ...id,
    giverKind: DependencyEnd.default("milestone"),
    giver: code,
    taker: code,
  }),
  function: z.strictObject({ ...id, position: place }),
  seat: z.strictObject({ ...id, group: code }),
  meeting: z.strictObject(id),
  round: z.strictObject(id),
  commitment: z.strictObject(id),
  source: z.strictObject(id),
} as const satisfies Readonly<Record<AnchorName, z.ZodType>>;

const list = <S extends z.ZodType>(shape: S) => z.array(shape).default([]);

export const fileAnchors = z.strictObject({
  organisation: list(shapes.organisation),
  catalogue: list(shapes.catalogue),
  workstream: list(shapes.workstream),
  criterion: list(shapes.criterion),
  stage: list(shapes.stage),
  activity: list(shapes.activity),
  evidence: list(shapes.evidence),
  dependency: list(shapes.dependency),
  function: list(shapes.function),
  seat: list(shapes.seat),
  meeting: list(shapes.meeting),
  round: list(shapes.round),
  commitment: list(shapes.commitment),
  source: list(shapes.source),
} satisfies Readonly<Record<AnchorName, z.ZodType>>);
export type FileAnchors = z.output<typeof fileAnchors>;

/** The anchors that a file names, whole: ids of activities and stages are made of their parts where none is given. */
export function anchorsOf(given: FileAnchors): {
  readonly [N in AnchorName]: readonly Anchors[N][];
} {
  return {
    ...given,
    workstream: given.workstream.map((each, at) => ({ ...each, position: each.position ?? at })),
    criterion: given.criterion.map((each, at) => ({ ...each, position: each.position ?? at })),
    function: given.function.map((each, at) => ({ ...each, position: each.position ?? at })),
    stage: given.stage.map((each) => ({
      ...each,
      id: each.id ?? `${each.catalogue}:${each.code}`,
    })),
    activity: given.activity.map((each) => ({
      ...each,
      id: each.id ?? activityId(each.organisation, each.code),
    })),
  };
}
