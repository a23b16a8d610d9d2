import { expect, it } from "vitest";
import { markOf, type Module } from "#build/rules-mark";

const modules: Readonly<Record<string, Module>> = {
  history: { code: "history", imports: ["rules", "days"] },
  rules: { code: "rules", imports: ["days", "npm"] },
  days: { code: "days", imports: ["rules"] },
  npm: { code: "npm 1.0.0", imports: [] },
  page: { code: "page", imports: ["history"] },
};
const mark = (changed: Readonly<Record<string, Module>> = {}): string => {
  const all = { ...modules, ...changed };
  return markOf("history", (id) => all[id]);
};

it.each(["history", "rules", "days", "npm"])("is another where %s is another", (id) => {
  const module = modules[id] ?? { code: "", imports: [] };
  expect(mark({ [id]: { ...module, code: `${module.code}!` } })).not.toBe(mark());
});

it("is the same whatever else is built, and in whatever order", () => {
  expect(mark({ page: { code: "page!", imports: [] } })).toBe(mark());
  expect(mark({ history: { code: "history", imports: ["days", "rules"] } })).toBe(mark());
});

it("refuses what it cannot read: a module left out would keep what is no longer so", () => {
  expect(() => mark({ rules: { code: "rules", imports: ["gone"] } })).toThrow("gone");
});
