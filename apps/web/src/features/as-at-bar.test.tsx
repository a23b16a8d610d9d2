import type { Standpoint } from "@parod/schema/views/standpoint";
import type { Day, Instant } from "@parod/schema/day";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { readSearch, StandSearch, writeSearch } from "#app/search.ts";
import { AsAtBar } from "#features/as-at-bar.tsx";
import { PastStrip } from "#features/strips.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

const day = (text: string) => text as Day;
const buildStandpoint = (overrides: Partial<Standpoint> = {}): Standpoint => ({
  programme: {
    slug: "public-record",
    public: true,
    illustrative: false,
    startsOn: day("2023-07-01"),
    opensAsAt: null,
  },
  asAt: day("2026-11-21"),
  today: day("2026-11-21"),
  knownAt: null,
  compare: null,
  actNo: 3,
  phase: "after",
  end: { day: day("2026-09-30"), words: { en: "September 2026", cy: "Medi 2026" }, daysLeft: -52 },
  enteredAt: null,
  searchedOn: day("2026-11-21"),
  sources: 64,
  ...overrides,
});

async function renderAt(address: string, standpoint = buildStandpoint()) {
  const root = createRootRoute({
    validateSearch: StandSearch,
    component: () => (
      <>
        <AsAtBar standpoint={standpoint} />
        <PastStrip standpoint={standpoint} />
      </>
    ),
  });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
  });
  await renderSaid(<RouterProvider router={router as never} />);
  await screen.findByRole("form");
  return router;
}

const change = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: "input, select" }), {
    target: { value },
  });
const send = () => fireEvent.submit(screen.getByRole("form"));

it("is a labelled form whose answer is an address", async () => {
  const router = await renderAt("/en");
  change("As at", "2026-07-10");
  change("What was known", "then");
  change("Compare with", "2026-04-24");
  send();
  await waitFor(() =>
    expect(router.state.location.searchStr).toBe(
      "?asAt=2026-07-10&knownAt=then&compare=2026-04-24",
    ),
  );
});

it("leaves the day on which the programme opens out of the address", async () => {
  const router = await renderAt(
    "/en?asAt=2026-07-10",
    buildStandpoint({ asAt: day("2026-07-10") }),
  );
  change("As at", "2026-11-21");
  send();
  await waitFor(() => expect(router.state.location.searchStr).toBe(""));
});

it("keeps the programme and works without a script as an ordinary form", async () => {
  await renderAt("/en?programme=illustrative");
  const form = screen.getByRole("form");
  expect(form.getAttribute("method")).toBe("get");
  expect(form.querySelector("input[type=hidden][name=programme]")?.getAttribute("value")).toBe(
    "illustrative",
  );
});

it("says when the page looks at the past, and leads back", async () => {
  await renderAt(
    "/en?asAt=2025-03-20",
    buildStandpoint({ asAt: day("2025-03-20"), knownAt: "2025-03-20T23:59:59.999Z" as Instant }),
  );
  expect(screen.getByText(/You are looking at the past: as at 20 March 2025/u)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Return to today" })).toBeTruthy();
});
