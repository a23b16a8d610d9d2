import { describe, expect, test } from "vitest";
import { listFiles, readFile } from "./repository.ts";
import { checkText, TEXT_RULES } from "./text-rules.ts";

const PURE = "packages/engine/src/thing.ts";
const WEB = "apps/web/src/thing.tsx";
const JOURNEY = "apps/web/test/thing.test.ts";

const REFUSED = [
  { rule: "clock in a pure package", file: PURE, text: "const now = new Date();" },
  { rule: "clock in a pure package", file: PURE, text: "const now = new Date( );" },
  { rule: "clock in a pure package", file: PURE, text: "const now = new Date;" },
  { rule: "clock in a pure package", file: PURE, text: "const now = new Date().getTime();" },
  { rule: "clock in a pure package", file: PURE, text: "const now = Date();" },
  {
    rule: "clock in a pure package",
    file: "packages/charts/src/a/b.ts",
    text: "f(\n  new Date(),\n)",
  },
  { rule: "zod by name", file: WEB, text: 'import { z } from "zod";' },
  { rule: "zod by name", file: WEB, text: 'import z from "zod";' },
  { rule: "zod by name", file: WEB, text: 'import {\n  ZodError,\n  z,\n} from "zod/mini";' },
  { rule: "zod by name", file: WEB, text: 'import { type z } from "zod";' },
  { rule: "zod by name", file: WEB, text: 'import type { z as y } from "zod";' },
  { rule: "zod by name", file: WEB, text: 'import z, { ZodError } from "zod";' },
  { rule: "text that becomes SQL", file: "apps/api/src/a.ts", text: "db.$queryRawUnsafe(text)" },
  { rule: "text that becomes SQL", file: "apps/api/src/a.ts", text: "Prisma.raw(text)" },
  { rule: "hope instead of waiting", file: JOURNEY, text: "expect(await box.count()).toBe(1);" },
  { rule: "hope instead of waiting", file: JOURNEY, text: "expect(\n  await f(),\n).toBe(1)" },
  { rule: "text that becomes HTML", file: WEB, text: "element.innerHTML = text" },
  { rule: "text that becomes HTML", file: WEB, text: "const p = { dangerouslySetInnerHTML: x }" },
] as const;

const ALLOWED = [
  { file: PURE, text: "const day = new Date(Date.UTC(2026, 0, 1));" },
  { file: PURE, text: "const day = new Date(value);" },
  { file: PURE, text: "const day = new Date(\n  value,\n);" },
  { file: PURE, text: "// never new Date() here" },
  { file: PURE, text: "const day = formatDate(value) + update(value);" },
  { file: "packages/engine/src/thing.test.ts", text: "const now = new Date();" },
  { file: "apps/api/src/thing.ts", text: "const now = new Date();" },
  { file: WEB, text: 'import * as z from "zod";' },
  { file: WEB, text: 'import type * as z from "zod";' },
  { file: "apps/api/src/trpc.ts", text: 'import { ZodError } from "zod";' },
  { file: WEB, text: 'import { a } from "#a";\nimport * as z from "zod";' },
  { file: WEB, text: "const text = element.innerHTML;" },
  { file: "apps/api/src/a.ts", text: "db.$queryRaw`select 1`" },
  { file: JOURNEY, text: "await expect.poll(async () => box.count()).toBe(1);" },
  { file: "apps/api/src/thing.test.ts", text: "expect(await f()).toBe(1);" },
];

describe("text rules", () => {
  test.each(REFUSED)("refuses $text ($rule)", ({ rule, file, text }) => {
    expect(checkText(file, text).join()).toContain(rule);
  });
  test.each(ALLOWED)("lets $text stand in $file", ({ file, text }) => {
    expect(checkText(file, text)).toEqual([]);
  });
  test("names the line", () => {
    expect(checkText(PURE, "a;\nb;\nnew Date();")[0]).toMatch(
      /^packages\/engine\/src\/thing.ts:3:/,
    );
  });
  test("every rule has a snippet that it refuses", () => {
    const held = new Set<string>(REFUSED.map(({ rule }) => rule));
    expect(TEXT_RULES.filter(({ name }) => !held.has(name))).toEqual([]);
  });
});

test("the repository keeps the text rules", () => {
  const sources = listFiles().filter((file) => /\.tsx?$/.test(file));
  expect(sources.flatMap((file) => checkText(file, readFile(file)))).toEqual([]);
});
