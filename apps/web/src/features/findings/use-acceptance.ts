import { useMutation } from "@tanstack/react-query";
import type { Kept, Sent } from "#features/tell/use-sending.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Accepting a finding and opening it again; the form around them shows what came of it. */
export function useAcceptance(finding: string) {
  const trpc = useTrpc();
  const { programme } = useStand();
  const accepting = useMutation(trpc.findingAccept.mutationOptions());
  const reopening = useMutation(trpc.findingReopen.mutationOptions());
  const said = ({ values, expectedRevision, idempotencyKey }: Sent) => ({
    ...{ programme, finding, expectedRevision, idempotencyKey },
    reason: text(values["reason"]),
  });
  return {
    accept: async (sent: Sent): Promise<Kept> => {
      await accepting.mutateAsync({ ...said(sent), reviewOn: text(sent.values["reviewOn"]) });
      return { takeBack: null };
    },
    reopen: async (sent: Sent): Promise<Kept> => {
      await reopening.mutateAsync(said(sent));
      return { takeBack: null };
    },
  };
}
