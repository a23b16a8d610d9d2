import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MilestoneLine } from "@parod/schema/views/milestones";
import type { When } from "@parod/schema/when";
import { useRef, useState } from "react";
import type { Move } from "#features/move-forecast/typed.ts";
import { readConflict, type Told } from "#features/move-forecast/told.ts";
import { type Failure, failureOf } from "#lib/api-error.ts";
import { useTrpc } from "#lib/trpc.ts";

export type MoveState =
  | { readonly kind: "typing" | "sending" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "conflict"; readonly theirs: Told; readonly mine: Move }
  | { readonly kind: "saved"; readonly when: When };

/** Sends a move once, however often the button is pressed: the key stays the same until something else is sent. */
export function useMove({ programme, milestone }: { programme: string; milestone: MilestoneLine }) {
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const [state, setState] = useState<MoveState>({ kind: "typing" });
  const [seen, setSeen] = useState(milestone.forecastRevision);
  const last = useRef({ body: "", key: "" });
  const { mutate } = useMutation(trpc.milestoneMove.mutationOptions());

  const keyFor = (body: string): string => {
    if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
    return last.current.key;
  };
  const send = (move: Move, expectedRevision = seen) => {
    setState({ kind: "sending" });
    mutate(
      {
        programme,
        activity: milestone.id,
        ...move,
        expectedRevision,
        idempotencyKey: keyFor(JSON.stringify([milestone.id, move, expectedRevision])),
      },
      {
        onSuccess: () => {
          setState({
            kind: "saved",
            when: { from: move.from, to: move.to, words: null, reading: false },
          });
          void queryClient.invalidateQueries();
        },
        onError: (error) => {
          const failure = failureOf(error);
          const theirs = failure.code === "conflict" ? readConflict(failure.detail) : null;
          setState(theirs ? { kind: "conflict", theirs, mine: move } : { kind: "failed", failure });
        },
      },
    );
  };
  const reset = () => {
    setState({ kind: "typing" });
    last.current = { body: "", key: "" };
    void queryClient.invalidateQueries().then(() => setSeen(milestone.forecastRevision));
  };
  return { send, state, reset };
}
