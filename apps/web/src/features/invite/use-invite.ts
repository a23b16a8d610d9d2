import type { Invite } from "@parod/schema/people";
import type { Invited } from "@parod/schema/views/people";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSayRefusal } from "#lib/say-refusal.ts";
import { useSameKey } from "#lib/use-same-key.ts";
import { useTrpc } from "#lib/trpc.ts";

/** Sends an invitation once, however often the button is pressed. */
export function useInvite(onDone: (invited: Invited) => void) {
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const keyFor = useSameKey();
  const sayRefused = useSayRefusal();
  const { mutate, isPending, error, failureCount, submittedAt } = useMutation(
    trpc.people.invite.mutationOptions({
      onSuccess: async (invited) => {
        await queryClient.invalidateQueries(trpc.people.view.pathFilter());
        onDone(invited);
      },
    }),
  );
  return {
    send: (given: Omit<Invite, "id">) => mutate({ ...given, id: keyFor(given) }),
    sending: isPending,
    failure: error ? { message: sayRefused(error), at: submittedAt + failureCount } : null,
  };
}
