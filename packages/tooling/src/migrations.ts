// Migrations go forward only: expand first, contract when no running version reads the old shape.
// Where a step is safe all the same, the line above says why: -- allow: <reason>

interface Danger {
  readonly pattern: RegExp;
  readonly advice: string;
}

const DANGERS: readonly Danger[] = [
  { pattern: /\bDROP\s+(TABLE|SCHEMA|TYPE|VIEW)\b/i, advice: "running versions still read it" },
  { pattern: /\bDROP\s+COLUMN\b/i, advice: "running versions still read it" },
  {
    pattern: /\bDROP\s+CONSTRAINT\b|\bDROP\s+TRIGGER\b/i,
    advice: "it may be what guards the data",
  },
  {
    pattern: /\bRENAME\s+(TO|COLUMN|CONSTRAINT)\b/i,
    advice: "add the new name, fill it, drop later",
  },
  {
    pattern: /\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i,
    advice: "rewrites and locks the table",
  },
  {
    pattern: /\bALTER\s+COLUMN\s+\S+\s+SET\s+NOT\s+NULL\b/i,
    advice: "scans the table under a lock",
  },
  {
    pattern: /\bADD\s+(COLUMN\s+)?(?!CONSTRAINT\b)\S+\s(?![^,;]*\bDEFAULT\b)[^,;]*\bNOT\s+NULL\b/i,
    advice: "running versions insert without it: give it a default",
  },
  {
    pattern: /\bADD\s+CONSTRAINT\b(?![^;]*\bNOT\s+VALID\b)/i,
    advice: "scans the table under a lock: NOT VALID, then VALIDATE in a later migration",
  },
  { pattern: /\bCREATE\s+(UNIQUE\s+)?INDEX\b/i, advice: "stops writes while it is built" },
  { pattern: /^(TRUNCATE|DELETE\s+FROM)\b/i, advice: "what was told stays" },
  {
    pattern: /^UPDATE\s/i,
    advice: "rewrites rows under a lock, and told rows never change",
  },
];

const unquote = (name: string) => name.replaceAll('"', "").replace(/^public\./i, "");

function createdTables(sql: string): Set<string> {
  const found = sql.matchAll(/\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w".]+)/gi);
  return new Set([...found].map((match) => unquote(match[1] ?? "")));
}

/** A table that this very migration makes is empty: an index or a key on it holds up nobody. */
function isOnNewTable(statement: string, created: ReadonlySet<string>): boolean {
  const found =
    /^\s*(?:ALTER\s+TABLE\s+(?:ONLY\s+)?|CREATE\s+(?:UNIQUE\s+)?INDEX[^;]*?\bON\s+)([\w".]+)/i.exec(
      statement,
    );
  return found !== null && created.has(unquote(found[1] ?? ""));
}

const ALLOW = /^\s*--\s*allow:[ \t]*\S/m;

/** Bodies of functions run later, not now; of the comments only the reasons count. */
function statements(sql: string): string[] {
  const lines = sql.replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''").split("\n");
  const kept = lines.map((line) =>
    ALLOW.test(line) ? line.replaceAll(";", ",") : line.replace(/--.*$/, ""),
  );
  return kept.join("\n").split(";");
}

export function checkMigration(file: string, sql: string): string[] {
  const created = createdTables(sql);
  return statements(sql).flatMap((piece) => {
    const statement = piece.trim();
    if (ALLOW.test(piece) || isOnNewTable(statement, created)) return [];
    return DANGERS.filter(({ pattern }) => pattern.test(statement)).map(
      ({ advice }) => `${file}: "${statement.split("\n")[0]}": ${advice}`,
    );
  });
}

const dayOf = (file: string) => file.split("/")[2]?.slice(0, 8);

/** The migrations of the first day make everything from nothing and can hurt nothing. */
export function migrationsToCheck(files: readonly string[]): string[] {
  const migrations = files
    .filter((file) => /^prisma\/migrations\/[^/]+\/migration\.sql$/.test(file))
    .toSorted();
  return migrations.filter((file) => dayOf(file) !== dayOf(migrations[0] ?? ""));
}
