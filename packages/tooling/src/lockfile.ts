// What the lockfile must hold: no known hole, nothing that is not pinned by its hash, no registry's host.

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Entry>>;
}

export type Floors = Readonly<
  Record<string, { readonly atLeast: string; readonly because: string }>
>;

const FORBIDDEN: readonly { pattern: RegExp; because: string }[] = [
  { pattern: /^react-server-dom-/, because: "strangers could run code on servers through it" },
  { pattern: /^(xlsx|exceljs)$/, because: "unfixed holes" },
  { pattern: /^superjson$/, because: "no transformer: dates travel as ISO strings" },
];

const nameOf = (at: string) => at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length);

function isBelow(version: string, floor: string): boolean {
  const parts = (text: string) => (text.split("-")[0] ?? "").split(".").map(Number);
  const [have, want] = [parts(version), parts(floor)];
  for (const index of [0, 1, 2]) {
    const difference = (have[index] ?? 0) - (want[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return version.includes("-") && !floor.includes("-");
}

export function checkLockfile({ packages }: Lockfile, floors: Floors): string[] {
  const installed = Object.entries(packages).filter(
    ([at, entry]) => at.includes("node_modules/") && !entry.link,
  );
  return installed.flatMap(([at, { version = "0.0.0", resolved, integrity }]) => {
    const name = nameOf(at);
    const floor = floors[name];
    const found: string[] = [];
    if (floor && isBelow(version, floor.atLeast))
      found.push(`${at} is ${version}, below ${floor.atLeast}: ${floor.because}`);
    if (integrity === undefined) found.push(`${at} has no integrity`);
    if (resolved !== undefined) found.push(`${at} names where it came from: ${resolved}`);
    for (const { pattern, because } of FORBIDDEN)
      if (pattern.test(name)) found.push(`${at} must not be installed: ${because}`);
    return found;
  });
}
