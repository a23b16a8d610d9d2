import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { TRPCClientError } from "@trpc/client";
import { afterEach, expect, it, vi } from "vitest";
import { type Queried, QueryView } from "#components/query-view.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

type Answer = { readonly name: string; readonly lines: readonly string[] };
const buildQuery = (overrides: Partial<Queried<Answer>> = {}): Queried<Answer> => ({
  data: undefined,
  error: null,
  isFetching: false,
  refetch: () => undefined,
  ...overrides,
});
const view = (query: Queried<Answer>) => (
  <QueryView
    query={query}
    title="Milestones"
    titleOf={({ name }) => name}
    isEmpty={({ lines }) => lines.length === 0}
    empty="No milestone is told."
  >
    {({ lines }) => <p>{lines.join(", ")}</p>}
  </QueryView>
);
const buildFailure = () =>
  TRPCClientError.from({
    error: {
      code: -32_603,
      message: "UNAVAILABLE",
      data: {
        code: "SERVICE_UNAVAILABLE",
        domain: "unavailable",
        field: null,
        params: {},
        detail: null,
        ref: "ref-7",
      },
    },
  });

it("shows its heading at once while waiting, and says that it loads only after a moment", async () => {
  const { container } = await renderSaid(view(buildQuery({ isFetching: true })));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Milestones");
  expect(container.querySelector("[aria-busy=true]")).not.toBeNull();
  expect(container.querySelector(".skeleton")).toBeNull();
  await waitFor(() => expect(container.querySelector(".skeleton")).not.toBeNull());
  expect(screen.getByRole("status").textContent).toBe("Loading");
});

it("keeps its heading when the question fails, and offers a retry and a reference", async () => {
  const refetch = vi.fn();
  await renderSaid(view(buildQuery({ error: buildFailure(), refetch })));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Milestones");
  expect(screen.getByRole("alert").textContent).toContain("The service is not available just now.");
  expect(screen.getByText("Reference: ref-7")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(refetch).toHaveBeenCalledOnce();
  expect(document.title).toBe("Error: Milestones - Parod");
});

it("says nothing in a sentence, never as a blank", async () => {
  await renderSaid(view(buildQuery({ data: { name: "Milestones of Dysgu", lines: [] } })));
  expect(screen.getByText("No milestone is told.")).toBeTruthy();
});

it("shows its data under the heading that the data gives", async () => {
  await renderSaid(
    view(buildQuery({ data: { name: "Milestones of Dysgu", lines: ["one", "two"] } })),
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Milestones of Dysgu");
  expect(screen.getByText("one, two")).toBeTruthy();
  expect(document.title).toBe("Milestones of Dysgu - Parod");
});

it("keeps showing an answer when asking again fails, and says that it may be old", async () => {
  await renderSaid(
    view(buildQuery({ data: { name: "Dysgu", lines: ["one"] }, error: buildFailure() })),
  );
  expect(screen.getByText("one")).toBeTruthy();
  expect(screen.getByText("This page may be out of date.")).toBeTruthy();
});

it("speaks Welsh where the page does", async () => {
  await renderSaid(view(buildQuery({ error: buildFailure() })), "cy");
  expect(screen.getByRole("button", { name: "Rhoi cynnig arall" })).toBeTruthy();
});
