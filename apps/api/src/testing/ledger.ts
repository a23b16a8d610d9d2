import { randomUUID } from "node:crypto";
import { addDays, type Day } from "@parod/schema/day";
import type { MilestoneLine } from "@parod/schema/views/milestones";

const stand = { programme: "illustrative", asAt: null, knownAt: null, compare: null };
const cookie = "parod_persona=body";

async function ask<T>(base: string, procedure: string, input: object): Promise<T> {
  const response = await fetch(
    `${base}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`,
    { headers: { cookie } },
  );
  const body = (await response.json()) as { result: { data: T } };
  return body.result.data;
}

/** Dysgu's milestones as they stand now, with every move told. */
export async function bodyMilestones(base: string): Promise<readonly MilestoneLine[]> {
  const start = await ask<{ stand: { today: Day } }>(base, "milestones", stand);
  const { milestones } = await ask<{ milestones: MilestoneLine[] }>(base, "milestones", {
    ...stand,
    asAt: start.stand.today,
  });
  return milestones.filter(
    ({ organisation, actual }) => organisation === "dysgu" && actual === null,
  );
}

export type Entry = {
  readonly key: string;
  readonly activity: string;
  readonly acknowledged: boolean;
};

/**
 * A client that moves one milestone again and again and notes what was acknowledged. A write whose answer never came is
 * sent again with its own key until someone answers: it may have been kept.
 */
export class Writer {
  readonly entries: Entry[] = [];
  readonly #activity: string;
  #revision: number;
  #open: { readonly key: string; readonly from: Day } | null = null;

  constructor({ id, forecastRevision }: MilestoneLine) {
    this.#activity = id;
    this.#revision = forecastRevision;
  }

  async write(base: string, day: Day): Promise<void> {
    const attempt = this.#open ?? { key: randomUUID(), from: day };
    this.#open = attempt;
    const response = await fetch(`${base}/api/trpc/milestoneMove`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({
        programme: "illustrative",
        activity: this.#activity,
        from: attempt.from,
        to: attempt.from,
        reason: `ledger ${attempt.key}`,
        expectedRevision: this.#revision,
        idempotencyKey: attempt.key,
      }),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    const { result } = (await response.json()) as { result: { data: { revision: number } } };
    this.#revision = result.data.revision;
    this.#open = null;
    this.entries.push({ key: attempt.key, activity: this.#activity, acknowledged: true });
  }

  /** Writes until the server is gone, or until told to stop. Answers what stopped it. */
  async writeUntil(base: string, stopped: () => boolean): Promise<string> {
    for (let count = 0; !stopped(); count += 1) {
      try {
        await this.write(base, addDays("2026-12-01" as Day, count % 300));
      } catch (error) {
        return String(error);
      }
    }
    return "stopped";
  }
}
