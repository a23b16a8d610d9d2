import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ErrorSummary } from "#components/error-summary.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

it.each(["Milestone - Parod", "Error: Milestone - Parod"])(
  "the title of the page says that something is wrong, once, and no longer when it is put right: %s",
  async (title) => {
    document.title = title;
    const { unmount } = await renderSaid(
      <ErrorSummary at={1} problems={[{ id: "reason", message: "Enter why" }]} />,
    );
    expect(document.title).toBe("Error: Milestone - Parod");
    expect(document.activeElement?.className).toBe("govuk-error-summary");
    unmount();
    expect(document.title).toBe("Milestone - Parod");
  },
);
