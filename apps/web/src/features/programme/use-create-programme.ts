import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Programme } from "#features/programme/typed.ts";
import { useSayRefusal } from "#lib/say-refusal.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useSameKey } from "#lib/use-same-key.ts";

export function useCreateProgramme(onDone: (slug: string) => void) {
  const queryClient = useQueryClient();
  const keyFor = useSameKey();
  const say = useSayRefusal();
  const { mutate, isPending, error, submittedAt } = useMutation(
    useTrpc().programmeCreate.mutationOptions({
      onSuccess: ({ slug }) => {
        void queryClient.invalidateQueries();
        onDone(slug);
      },
    }),
  );
  return {
    send: (given: Programme) => mutate({ ...given, idempotencyKey: keyFor(given) }),
    sending: isPending,
    failure: error ? { message: say(error), at: submittedAt } : null,
  };
}
