import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { noFilters, openEngine } from "#migration/schema-engine";

/**
 * The SQL that leads from one schema to the next, both given as the text of a schema.prisma;
 * `undefined` stands for an empty database. Without a difference it is a comment that says so.
 */
export async function schemaDiff(
  fromSchema: string | undefined,
  toSchema: string,
): Promise<string> {
  const engine = await openEngine(toSchema, noDatabase);
  const { stdout } = await engine.diff({
    from: fromSchema === undefined ? { tag: "empty" } : datamodel(fromSchema),
    to: datamodel(toSchema),
    script: true,
    exitCode: null,
    filters: noFilters,
  });
  return stdout ?? "";
}

function datamodel(content: string) {
  return { tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] };
}

function refuse(): never {
  throw new Error("comparing two schemas needs no database");
}

/** To compare texts the engine asks a database for its version and nothing else: so no server. */
const stub: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "none",
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 15", 150_000]],
  }),
  executeRaw: async () => refuse(),
  executeScript: async () => refuse(),
  startTransaction: async () => refuse(),
  dispose: async () => {},
};

const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "none",
  connect: async () => stub,
  connectToShadowDb: async () => refuse(),
};
