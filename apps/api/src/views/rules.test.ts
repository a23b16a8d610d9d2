import { thresholds } from "@parod/engine/coherence/thresholds";
import { rules } from "@parod/engine/coherence/rules";
import type { RulesView } from "@parod/schema/views/rules";
import { expect } from "vitest";
import { ask, test } from "#testing/app";
import { aboutRules } from "#views/rules";

const asked = { asAt: null, knownAt: null, compare: null };

test("every rule that is checked is listed with its sources on the public record", async ({
  served: { app },
}) => {
  const { data } = await ask(app, "rules", { programme: "public-record", ...asked });
  const view = data as RulesView;
  expect(view.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { id, grounds } of view.rules)
    expect(grounds.map(({ sourceId }) => sourceId)).toEqual(aboutRules[id].grounds);
  const named = view.rules.flatMap(({ grounds }) => grounds.map(({ sourceId }) => sourceId));
  expect(Object.keys(view.sources).toSorted()).toEqual([...new Set(named)].toSorted());
});

test("every threshold of the engine is shown once, with the engine's own number", async ({
  served: { app },
}) => {
  const shown = Object.values(aboutRules).flatMap(({ from = [] }) => from);
  expect(shown.toSorted()).toEqual(Object.keys(thresholds).toSorted());
  const { data } = await ask(app, "rules", { programme: "public-record", ...asked });
  for (const { name, n } of (data as RulesView).rules.flatMap((rule) => rule.thresholds))
    expect(n).toBe(thresholds[name]);
});
