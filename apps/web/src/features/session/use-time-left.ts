import { touchSeconds, warnSeconds } from "@parod/schema/session";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTrpc } from "#lib/trpc.ts";

export type TimeLeft = {
  readonly phase: "fine" | "ending" | "ended";
  readonly minutes: number;
  readonly extendable: boolean;
  readonly extend: () => void;
};

/**
 * How long the session still lasts, by this machine's own clock from the last answer on. Before a warning the server is asked
 * once more: another tab may have put the end off.
 */
export function useTimeLeft(): TimeLeft {
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const options = useMemo(() => trpc.session.view.queryOptions({}), [trpc]);
  const { data, dataUpdatedAt } = useQuery({ ...options, staleTime: Number.POSITIVE_INFINITY });
  const { mutate } = useMutation(trpc.session.extend.mutationOptions());
  const [now, setNow] = useState(() => Date.now());
  const [known, setKnown] = useState(false);
  const person = data?.person ?? null;
  if (person && !known) setKnown(true);

  const { queryKey } = options;
  const look = useCallback(
    () => void queryClient.invalidateQueries({ queryKey }).then(() => setNow(Date.now())),
    [queryClient, queryKey],
  );
  const extend = useCallback(
    () =>
      mutate(
        {},
        {
          onSuccess: (answer) => {
            queryClient.setQueryData(queryKey, answer);
            setNow(Date.now());
          },
        },
      ),
    [mutate, queryClient, queryKey],
  );

  const end = person ? dataUpdatedAt + person.secondsLeft * 1000 : null;
  const left = end === null ? 0 : Math.max(0, Math.ceil((end - now) / 1000));
  useTicking(end, { tick: setNow, look });
  useShowOfLife(left > warnSeconds, extend);
  useLookOnReturn(known, look);

  const ending = left <= warnSeconds ? "ending" : "fine";
  return {
    phase: known && left === 0 ? "ended" : person ? ending : "fine",
    minutes: Math.ceil(left / 60),
    extendable: person?.extendable ?? false,
    extend,
  };
}

type Clock = { readonly tick: (now: number) => void; readonly look: () => void };

/** Quiet until the warning is due, then each second. The server is asked once when it is, and once when all should be over. */
function useTicking(end: number | null, { tick, look }: Clock): void {
  useEffect(() => {
    if (end === null) return undefined;
    const warnAt = end - warnSeconds * 1000;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const go = () => {
      tick(Date.now());
      if (Date.now() >= end && !over) {
        over = true;
        look();
      } else if (!over) timer = setTimeout(go, 1000);
    };
    const warn = () => {
      look();
      go();
    };
    timer =
      Date.now() >= warnAt ? setTimeout(go, 1000) : setTimeout(warn, warnAt - Date.now() + 1000);
    return () => clearTimeout(timer);
  }, [end, tick, look]);
}

/** Keys and clicks are something done: the server is told, at most once a minute. What the page asks by itself is not. */
function useShowOfLife(listening: boolean, tell: () => void): void {
  const last = useRef(0);
  useEffect(() => {
    if (!listening) return undefined;
    last.current = Date.now();
    const heard = () => {
      if (Date.now() - last.current < touchSeconds * 1000) return;
      last.current = Date.now();
      tell();
    };
    window.addEventListener("keydown", heard);
    window.addEventListener("pointerdown", heard);
    return () => {
      window.removeEventListener("keydown", heard);
      window.removeEventListener("pointerdown", heard);
    };
  }, [listening, tell]);
}

/** Back from another tab, in which the reader may have signed in or out. */
function useLookOnReturn(listening: boolean, look: () => void): void {
  useEffect(() => {
    if (!listening) return undefined;
    const seen = () => {
      if (document.visibilityState === "visible") look();
    };
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [listening, look]);
}
