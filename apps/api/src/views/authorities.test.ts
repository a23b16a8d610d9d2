import { expect } from "vitest";
import { ask, test } from "#testing/app";

test("names the authorities of which nothing of their own is published", async ({
  served: { app },
}) => {
  const { data } = await ask(app, "overview", {
    programme: "public-record",
    asAt: null,
    knownAt: null,
    compare: null,
  });
  const unknown = (
    data as { authorities: { name: { en: string }; nothingKnown: boolean }[] }
  ).authorities
    .filter(({ nothingKnown }) => nothingKnown)
    .map(({ name }) => name.en);
  expect(unknown).toEqual([
    "Ceredigion",
    "Neath Port Talbot",
    "Bridgend",
    "Vale of Glamorgan",
    "Rhondda Cynon Taf",
    "Powys",
    "Merthyr Tydfil",
  ]);
});
