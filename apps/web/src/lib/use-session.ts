import { useQuery } from "@tanstack/react-query";
import { useTrpc } from "#lib/trpc.ts";

/** Who is signed in, as it came with the page; asked again when something about it changes. */
export function useSession() {
  const { data } = useQuery({
    ...useTrpc().session.view.queryOptions({}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? null;
}

/** The address that signs in and leads back. */
export const signInAddress = (returnTo: string, invitation?: string): string =>
  `/auth/sign-in?${new URLSearchParams({ return: returnTo, ...(invitation === undefined ? {} : { invitation }) }).toString()}`;
