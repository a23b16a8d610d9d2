import type { FindingStep } from "@parod/schema/views/findings-page";
import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { FindingPath } from "#features/findings/finding-path.tsx";
import { renderRouted } from "#testing/render-routed.tsx";

afterEach(cleanup);

const cardiff = { code: "W06000015", name: { en: "Cardiff", cy: "Caerdydd" } };
const ready = { en: "Ready", cy: "Yn barod" };

it("says of a dependency that two speak of it, and leads to what each says; not the one that waits twice", async () => {
  const steps: FindingStep[] = [
    {
      ...{ kind: "dependency", id: "d1", label: ready, owner: cardiff },
      link: { page: "waits", organisation: "W06000015" },
    },
    {
      ...{ kind: "activity", id: "a", label: ready, owner: cardiff },
      link: { page: "milestone", id: "a" },
    },
  ];
  const { container } = await renderRouted(<FindingPath steps={steps} />, "en");
  const lines = [...container.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(lines).toEqual(["What the two say", "Ready Cardiff"]);
  const [between] = container.querySelectorAll("a");
  expect(between?.getAttribute("href")).toMatch(/who-waits-on-whom\?.*organisation=W06000015/u);
});
