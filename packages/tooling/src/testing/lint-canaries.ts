// A hand-kept table of what each place must refuse and must allow, apart from the settings on purpose:
// a rule that is lost from the settings turns its canary red.

export interface Canary {
  readonly place: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const EVERYWHERE = [
  "react-server-dom-webpack/client",
  "xlsx",
  "exceljs",
  "superjson",
  "../../../packages/engine/src/thing",
];
const OUR_PACKAGES = ["records", "database", "documents", "api", "web", "tooling"];
const own = (...names: string[]) => names.map((name) => `@parod/${name}/thing`);

export const IMPORT_CANARIES: readonly Canary[] = [
  {
    place: "packages/schema/src",
    refused: [
      ...["node:fs", "react", "@prisma/client", "pg", "fastify", "use-intl", "csv-parse", "zodiac"],
      ...["../../engine/src/thing", ...own("engine", "language", "charts", ...OUR_PACKAGES)],
    ],
    allowed: ["zod", "#other", "#deep/other", "./other", "zod/mini"],
  },
  {
    place: "packages/engine/src",
    refused: [
      ...["node:fs", "react", "react-dom/client", "@prisma/client", "pg", "fastify"],
      ...own("language", "charts", ...OUR_PACKAGES),
    ],
    allowed: ["#other", "@parod/schema/thing", "./other"],
  },
  {
    place: "packages/language/src",
    refused: [
      ...["node:path", "react", "@prisma/client", "pg", "fastify"],
      ...own("engine", "charts", ...OUR_PACKAGES),
    ],
    allowed: ["@parod/schema/thing", "use-intl/core"],
  },
  {
    place: "packages/charts/src",
    refused: [
      ...["node:path", "react", "react/jsx-runtime", "@prisma/client", "pg", "fastify"],
      ...own("engine", ...OUR_PACKAGES),
    ],
    allowed: own("schema", "language"),
  },
  {
    place: "packages/records/src",
    refused: [
      ...["react", "@prisma/client", "pg", "fastify"],
      ...own("engine", "language", "charts", "database", "documents", "api", "web"),
    ],
    allowed: ["node:fs", "@parod/schema/thing"],
  },
  {
    place: "packages/database/src",
    refused: [
      "react",
      "fastify",
      ...own("engine", "language", "charts", "records", "documents", "api", "web"),
    ],
    allowed: ["node:fs", "pg", "@prisma/adapter-pg", "#client", "@parod/schema/thing"],
  },
  {
    place: "packages/documents/src",
    refused: [
      ...["react", "@prisma/client", "pg", "fastify"],
      ...own("engine", "records", "database", "api", "web"),
    ],
    allowed: ["node:worker_threads", ...own("schema", "language", "charts")],
  },
  {
    place: "apps/api/src",
    refused: ["react", "@prisma/client", "@parod/database/client", ...own("web", "tooling")],
    allowed: [
      ...["node:fs", "fastify", "pg"],
      ...own("schema", "engine", "language", "charts", "records", "database", "documents"),
    ],
  },
  {
    place: "apps/api/src/queries",
    refused: ["react", ...own("web", "tooling")],
    allowed: ["@parod/database/client", "@parod/schema/thing"],
  },
  {
    place: "apps/api/src/routers",
    refused: ["@parod/database/client", "@prisma/client", "pg", "react", ...own("web", "tooling")],
    allowed: ["@parod/schema/thing", "@parod/database/thing", "#queries/thing"],
  },
  {
    place: "apps/web/src",
    refused: [
      ...["node:fs", "@prisma/client", "pg", "fastify"],
      ...own("api", "engine", "database", "documents", "records", "tooling"),
    ],
    allowed: ["react", "react-dom/client", ...own("schema", "language", "charts")],
  },
  { place: "apps/web/test", refused: [], allowed: ["node:fs", "#pages/home.tsx"] },
  { place: "prisma", refused: [], allowed: ["node:fs"] },
  // A test may use Node, the clock and tools; the layers hold for it too.
  ...["schema", "engine", "language", "charts"].map((name) => ({
    place: `packages/${name}/src/tests`,
    refused: ["react", "@prisma/client", "pg", "fastify", ...own(...OUR_PACKAGES)],
    allowed: ["node:fs", "vitest", "fast-check"],
  })),
  {
    place: "apps/web/src/tests",
    refused: ["@prisma/client", "pg", "fastify", ...own("api", "database", "documents")],
    allowed: ["node:fs", "vitest", "react", "@testing-library/react"],
  },
].map((canary) => ({ ...canary, refused: [...EVERYWHERE, ...canary.refused] }));

/** Rules that hold by what the code does; `at` is where, `good` the clean twin. */
export const CODE_CANARIES: readonly {
  rule: string;
  at: string;
  bad: string;
  good: string;
}[] = [
  {
    rule: "no-floating-promises",
    at: "apps/api/src/floating.ts",
    bad: "async function save() {}\nexport function run() {\n  save();\n}\n",
    good: "async function save() {}\nexport async function run() {\n  await save();\n}\n",
  },
  {
    rule: "no-misused-promises",
    at: "apps/api/src/misused.ts",
    bad: "export const run = (all: Promise<void>[]) =>\n  all.forEach(async (one) => {\n    await one;\n  });\n",
    good: "export const run = (all: Promise<void>[]) => Promise.all(all);\n",
  },
  {
    rule: "switch-exhaustiveness-check",
    at: "packages/engine/src/switch.ts",
    bad: 'export function say(x: "a" | "b") {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 2;\n}\n',
    good: 'export function say(x: "a" | "b") {\n  switch (x) {\n    case "a":\n      return 1;\n    case "b":\n      return 2;\n  }\n}\n',
  },
  {
    rule: "no-explicit-any",
    at: "packages/engine/src/any.ts",
    bad: "export const x: any = 1;\n",
    good: "export const x: unknown = 1;\n",
  },
  {
    rule: "no-process-env",
    at: "apps/api/src/settings.ts",
    bad: 'export const port = process.env["PORT"];\n',
    good: "export const leave = () => process.exit(0);\n",
  },
  {
    rule: "no-restricted-imports",
    at: "apps/api/src/by-name.ts",
    bad: 'import { env } from "node:process";\nexport const port = env["PORT"];\n',
    good: 'import process from "node:process";\nexport const leave = () => process.exit(0);\n',
  },
  ...["schema", "engine", "language", "charts"].flatMap((name) => [
    {
      rule: "no-restricted-globals",
      at: `packages/${name}/src/process.ts`,
      bad: "export const where = process.cwd();\n",
      good: "export const where = (folder: string) => folder;\n",
    },
    {
      rule: "no-restricted-properties",
      at: `packages/${name}/src/now.ts`,
      bad: "export const now = Date.now();\n",
      good: "export const at = (now: number) => new Date(now);\n",
    },
    {
      rule: "no-restricted-properties",
      at: `packages/${name}/src/random.ts`,
      bad: "export const one = Math.random();\n",
      good: "export const one = Math.max(1, 2);\n",
    },
  ]),
  {
    rule: "no-restricted-properties",
    at: "apps/api/src/queries/raw.ts",
    bad: "export const all = (db: { $queryRawUnsafe: (sql: string) => string }) => db.$queryRawUnsafe('select 1');\n",
    good: "export const all = (db: { $queryRaw: (sql: string) => string }) => db.$queryRaw('select 1');\n",
  },
  {
    rule: "no-default-export",
    at: "packages/engine/src/default.ts",
    bad: "export default 1;\n",
    good: "export const one = 1;\n",
  },
  {
    rule: "filename-case",
    at: "packages/engine/src/camelCase.ts",
    bad: "export const one = 1;\n",
    good: "export const one = 1;\n",
  },
  {
    rule: "prefer-node-protocol",
    at: "apps/api/src/protocol.ts",
    bad: 'import fs from "fs";\nexport const read = fs.readFileSync;\n',
    good: 'import fs from "node:fs";\nexport const read = fs.readFileSync;\n',
  },
  {
    rule: "max-params",
    at: "packages/engine/src/params.ts",
    bad: "export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d;\n",
    good: "export const sum = (a: number, b: number, c: number) => a + b + c;\n",
  },
  {
    rule: "max-lines",
    at: "packages/engine/src/lines.ts",
    bad: "export {};\n".repeat(301),
    good: "export {};\n".repeat(300),
  },
  {
    rule: "no-danger",
    at: "apps/web/src/danger.tsx",
    bad: 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;\n',
    good: "export const A = () => <p>x</p>;\n",
  },
  {
    rule: "only-throw-error",
    at: "apps/api/src/throw.ts",
    bad: 'export function stop() {\n  throw "no";\n}\n',
    good: 'export function stop() {\n  throw new Error("no");\n}\n',
  },
  {
    rule: "eqeqeq",
    at: "packages/engine/src/equal.ts",
    bad: "export const same = (a: unknown, b: unknown) => a == b;\n",
    good: "export const none = (a: unknown) => a == null;\n",
  },
  {
    rule: "no-var",
    at: "packages/engine/src/var.ts",
    bad: "export var one = 1;\n",
    good: "export let one = 1;\n",
  },
  {
    rule: "jsx-no-script-url",
    at: "apps/web/src/link.tsx",
    bad: 'export const A = () => <a href="javascript:alert(1)">go</a>;\n',
    good: 'export const A = () => <a href="/en">go</a>;\n',
  },
  {
    rule: "no-array-index-key",
    at: "apps/web/src/list.tsx",
    bad: "export const A = ({ all }: { all: string[] }) => (\n  <ul>\n    {all.map((one, i) => (\n      <li key={i}>{one}</li>\n    ))}\n  </ul>\n);\n",
    good: "export const A = ({ all }: { all: string[] }) => (\n  <ul>\n    {all.map((one) => (\n      <li key={one}>{one}</li>\n    ))}\n  </ul>\n);\n",
  },
  {
    rule: "rules-of-hooks",
    at: "apps/web/src/hook.tsx",
    bad: 'import { useState } from "react";\nexport function A({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n',
    good: 'import { useState } from "react";\nexport function A() {\n  useState(1);\n  return null;\n}\n',
  },
  {
    rule: "alt-text",
    at: "apps/web/src/picture.tsx",
    bad: 'export const A = () => <img src="/a.png" />;\n',
    good: 'export const A = () => <img src="/a.png" alt="" />;\n',
  },
];
