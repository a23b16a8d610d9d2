import { both, name, type Row } from "./row.ts";

/** Work of an organisation, and its plans. */
export const workRows: readonly Row[] = [
  {
    route: "/work/$organisation",
    path: "/work/dysgu?programme=illustrative",
    asks: "workspace",
    heading: name("Work: Dysgu", "Gwaith: Dysgu"),
    persona: "body",
  },
  {
    route: "/work/$organisation/criteria/$criterion",
    path: "/work/W06000015/criteria/A1.1?programme=illustrative",
    asks: null,
    heading: name(
      "A1.1 The authority's plan for local school improvement has been submitted against the national guidance.",
      "A1.1 Mae cynllun yr awdurdod ar gyfer gwella ysgolion yn lleol wedi’i gyflwyno mewn ymateb i’r canllawiau cenedlaethol.",
    ),
    persona: "authority",
  },
  {
    route: "/work/$organisation/milestones",
    path: "/work/dysgu/milestones?programme=illustrative",
    asks: "workspace",
    heading: both((t) => t.milestones.title),
    persona: "body",
  },
  {
    route: "/work/$organisation/milestones/$id",
    path: "/work/dysgu/milestones/dysgu:pathway?programme=illustrative",
    asks: null,
    heading: name("Leadership pathway published", "Cyhoeddi’r llwybr arweinyddiaeth"),
    persona: "body",
  },
  {
    route: "/work/$organisation/$part",
    path: "/work/W06000015/arrangements?programme=illustrative",
    asks: "workspace",
    heading: both((t) => t.work.part.arrangements),
    persona: "authority",
  },
  {
    route: "/work/$organisation/$part",
    path: "/work/dysgu/risks?programme=illustrative",
    asks: "workspace",
    heading: both((t) => t.work.part.risks),
    persona: "body",
  },
  {
    route: "/work/$organisation/$part",
    path: "/work/W06000015/told?programme=illustrative",
    asks: "workspace",
    heading: both((t) => t.work.part.told),
    persona: "authority",
  },
  {
    route: "/plans",
    path: "/plans?programme=illustrative",
    asks: "plan.list",
    heading: both((t) => t.plans.title),
    persona: "authority",
  },
  {
    route: "/plans/$organisation/$plan/$version",
    path: "/plans/W06000015/W06000015.plan/2?programme=illustrative",
    asks: null,
    heading: name("Improvement plan (illustrative)", "Cynllun gwella (enghreifftiol)"),
    persona: "authority",
  },
];
