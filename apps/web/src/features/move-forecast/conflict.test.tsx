import type { Day } from "@parod/schema/day";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Conflict } from "#features/move-forecast/conflict.tsx";
import { readConflict } from "#features/move-forecast/told.ts";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

const day = (text: string) => text as Day;
const buildTold = () => ({
  when: { from: day("2026-09-14"), to: day("2026-09-14"), words: null, reading: false },
  reason: "The supplier is late",
  revision: 4,
  knownFrom: "2026-07-10T09:04:00.000Z",
});
const mine = { from: day("2026-10-01"), to: day("2026-10-31"), reason: "Testing found faults" };

async function renderConflict() {
  const [onTheirs, onMine] = [vi.fn(), vi.fn()];
  await renderSaid(
    <Conflict theirs={buildTold()} mine={mine} onTheirs={onTheirs} onMine={onMine} />,
  );
  return {
    onTheirs,
    onMine,
    settle: () => fireEvent.click(screen.getByRole("button", { name: "Settle it" })),
  };
}

it("shows both values of every field and is where the reader is put", async () => {
  await renderConflict();
  for (const text of [
    "14 September 2026",
    "October 2026",
    "The supplier is late",
    "Testing found faults",
  ])
    expect(screen.getByText(text)).toBeTruthy();
  expect(document.activeElement?.tagName).toBe("H3");
});

it("lets theirs stand unless the writer says otherwise", async () => {
  const { onTheirs, onMine, settle } = await renderConflict();
  settle();
  expect(onTheirs).toHaveBeenCalledOnce();
  expect(onMine).not.toHaveBeenCalled();
});

it("can take the date of one and the reason of the other", async () => {
  const { onMine, settle } = await renderConflict();
  fireEvent.click(screen.getByLabelText(/Your value: October 2026/u));
  settle();
  expect(onMine).toHaveBeenCalledWith({
    from: "2026-10-01",
    to: "2026-10-31",
    reason: "The supplier is late",
  });
});

it("reads what the API tells of the newer row, and nothing else", () => {
  expect(readConflict({ current: buildTold(), given: {} })).toEqual(buildTold());
  expect(readConflict({ current: { revision: 4 } })).toBeNull();
  expect(readConflict(null)).toBeNull();
});
