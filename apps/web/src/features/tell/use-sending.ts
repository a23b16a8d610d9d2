import { Language } from "@parod/schema/words";
import { Day } from "@parod/schema/day";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod";
import type { Values } from "#features/tell/fields.ts";
import { type Failure, failureOf } from "#lib/api-error.ts";
import { useSameKey } from "#lib/use-same-key.ts";

/** One telling as it is sent: what is told, on which revision, and what is meant by it. */
export type Sending = {
  readonly values: Values;
  readonly expectedRevision: number;
  readonly telling: "change" | "correction";
  readonly corrects: string | null;
  readonly meant: boolean;
  /** The language of what was typed; null where nothing was. */
  readonly lang: Language | null;
};
export type Sent = Sending & { readonly idempotencyKey: string };
/** What was told: how it can be taken back, where it can. */
export type Kept = { readonly takeBack: (() => Promise<unknown>) | null };

const Row = z.looseObject({
  id: z.string(),
  revision: z.int(),
  effectiveOn: Day,
  knownFrom: z.nullable(z.string()).default(null),
  lang: z.nullable(Language).catch(null).default(null),
});
export type OtherRow = z.infer<typeof Row>;
const Conflict = z.object({ current: Row });
const Past = z.object({ newest: Row });

export type SendState =
  | { readonly kind: "typing" | "sending" | "takenBack" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "conflict"; readonly theirs: OtherRow; readonly mine: Sending }
  | { readonly kind: "past"; readonly newest: OtherRow; readonly mine: Sending }
  | { readonly kind: "saved"; readonly values: Values; readonly kept: Kept };

function stateOf(error: unknown, mine: Sending): SendState {
  const failure = failureOf(error);
  if (failure.code === "conflict") {
    const read = Conflict.safeParse(failure.detail);
    if (read.success) return { kind: "conflict", theirs: read.data.current, mine };
  }
  if (failure.code === "changing-the-past") {
    const read = Past.safeParse(failure.detail);
    if (read.success) return { kind: "past", newest: read.data.newest, mine };
  }
  return { kind: "failed", failure };
}

/** Sends a telling once, however often the button is pressed, and holds what became of it. */
export function useSending(act: (sent: Sent) => Promise<Kept>) {
  const queryClient = useQueryClient();
  const keyFor = useSameKey();
  const [state, setState] = useState<SendState>({ kind: "typing" });
  const send = async (mine: Sending): Promise<void> => {
    setState({ kind: "sending" });
    try {
      const kept = await act({ ...mine, idempotencyKey: keyFor(mine) });
      await queryClient.invalidateQueries();
      setState({ kind: "saved", values: mine.values, kept });
    } catch (error) {
      setState(stateOf(error, mine));
    }
  };
  const takeBack = async (kept: Kept): Promise<void> => {
    if (kept.takeBack === null) return;
    setState({ kind: "sending" });
    try {
      await kept.takeBack();
      await queryClient.invalidateQueries();
      setState({ kind: "takenBack" });
    } catch (error) {
      setState({ kind: "failed", failure: failureOf(error) });
    }
  };
  return { state, send, takeBack, type: () => setState({ kind: "typing" }) };
}
