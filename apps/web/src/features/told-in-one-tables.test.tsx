import type { Day, Instant } from "@parod/schema/day";
import type { NoticeLine } from "@parod/schema/notices";
import type { ActivityChangeLine, ExplainedView, StepLine } from "@parod/schema/views/explained";
import type { SlipLine } from "@parod/schema/views/overview";
import { onDay } from "@parod/schema/when";
import { cleanup } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, it } from "vitest";
import { ActivityChanges } from "#features/explained/activity-changes.tsx";
import { NoticeTable } from "#features/notices/notice-table.tsx";
import { SlipTable } from "#features/slip-table.tsx";
import { renderRouted } from "#testing/render-routed.tsx";

afterEach(cleanup);

const title = { en: "Cymorth yn barod", cy: "Cymorth yn barod", only: "cy" } as const;
const both = { en: "Ready", cy: "Yn barod" };
const day = "2027-02-01" as Day;
const dysgu = { code: "dysgu", name: { en: "Dysgu", cy: "Dysgu" } };

async function marked(children: ReactNode) {
  const { container } = await renderRouted(children, "en");
  return [...container.querySelectorAll("[lang=cy]")].map(({ textContent }) => textContent);
}

it("in the list of slips", async () => {
  const slip: SlipLine = {
    ...{ id: "a", title, owner: dysgu, baseline: onDay(day), now: onDay(day) },
    ...{ actual: false, days: [3, 3] },
  };
  expect(await marked(<SlipTable slips={[slip, { ...slip, id: "b", title: both }]} />)).toEqual([
    title.cy,
  ]);
});

it("in notices", async () => {
  const notice: NoticeLine = {
    ...{ id: "n", kind: "milestone-moved", at: "2027-02-01T09:00:00Z" as Instant, seen: true },
    ...{ day, n: 2, round: null, organisation: dysgu },
    milestones: [
      { id: "a", title },
      { id: "b", title: both },
    ],
  };
  expect(await marked(<NoticeTable notices={[notice]} />)).toEqual([title.cy]);
});

it("in what changed, also of what holds a date", async () => {
  const row: ActivityChangeLine = {
    ...{ activity: "a", title, organisation: dysgu, days: null, computedDays: 2, causes: [] },
    ...{ forecast: { before: null, after: null }, actual: { before: null, after: null } },
    computed: { before: day, after: day },
    driving: [{ id: "c", title: { ...title, en: "Arall", cy: "Arall" } }],
  };
  const line = { activities: [row], step: "slip" } as unknown as StepLine;
  const view = { organisation: dysgu } as unknown as ExplainedView;
  expect(await marked(<ActivityChanges view={view} line={line} />)).toEqual([title.cy, "Arall"]);
});
