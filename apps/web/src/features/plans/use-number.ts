import { useRef } from "react";
import { failureOf } from "#lib/api-error.ts";

type Props = { readonly version: number; readonly newest: number };

/** A version that somebody else told meanwhile stands as it is told: what was typed becomes the next one. */
export function useNumber({ version, newest }: Props) {
  const next = useRef(0);
  const kept = useRef(version);
  return {
    kept: () => kept.current,
    sending: async (send: (number: number) => Promise<unknown>) => {
      const number = Math.max(version, next.current);
      try {
        await send(number);
        kept.current = number;
      } catch (error) {
        if (failureOf(error).code === "conflict") next.current = Math.max(newest, number) + 1;
        throw error;
      }
    },
  };
}
