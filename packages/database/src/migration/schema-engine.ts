import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/** No tables are managed outside Prisma. */
export const noFilters = { externalTables: [], externalEnums: [] };

type Exports = Record<string, unknown> & { readonly __wbindgen_start: () => void };

/** Neither the es2023 library nor Node's types name it where other packages check this file. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }>;
};

let loaded: Promise<void> | undefined;

/** A schema engine over an adapter. `schema` is the text of schema.prisma; it need not be used. */
export async function openEngine(
  schema: string,
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<bindings.SchemaEngine> {
  await (loaded ??= load());
  return bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const bytes = fs.readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  const imports = Object.fromEntries(
    Object.entries(bindings).map(([name, value]) =>
      name.startsWith("__wbg_setTimeout") ? [name, waitLoosely] : [name, value],
    ),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** The engine never clears its 10 s lock timer, which would keep every process up that long. */
function waitLoosely(run: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(run, milliseconds).unref();
}
