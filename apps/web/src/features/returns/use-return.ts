import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type Failure, failureOf } from "#lib/api-error.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

type Of = { readonly round: string; readonly organisation: string };

/** A return as it stands today: a working page is never in the past, whatever day its address carries. */
export function useReturn({ round, organisation }: Of, act: number | null = null) {
  const { programme } = useStand();
  return useQuery(useTrpc().returnView.queryOptions({ programme, round, organisation, act }));
}

/** One key for each thing that is sent: sent again, it acts once. */
export function useKey() {
  const last = useRef({ body: "", key: "" });
  return (body: unknown): string => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}

/** Sending one command: what became of it, and everything asked again once it is done. */
export function useCommand<I extends { idempotencyKey: string }>(
  mutate: (input: I) => Promise<unknown>,
) {
  const queryClient = useQueryClient();
  const keyFor = useKey();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (input: Omit<I, "idempotencyKey">): Promise<boolean> => {
    setSending(true);
    setFailure(null);
    try {
      await mutate({ ...input, idempotencyKey: keyFor(input) } as I);
      await queryClient.invalidateQueries();
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setSending(false);
    }
  };
  return { send, sending, failure };
}
