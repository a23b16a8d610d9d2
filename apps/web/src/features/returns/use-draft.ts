import { ReturnContent } from "@parod/schema/return";
import type { ReturnAnswers } from "@parod/schema/return-commands";
import type { ReturnPage } from "@parod/schema/views/returns";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import * as z from "zod";
import { isEmpty, merge, noAnswers } from "#features/returns/draft-merge.ts";
import { failureOf } from "#lib/api-error.ts";
import { useTrpc } from "#lib/trpc.ts";

/** Kept on the server after this long without a change. */
const pause = 2000;

const Conflict = z.object({
  current: z.object({
    content: ReturnContent.nullable(),
    version: z.int(),
    savedAt: z.string().nullable(),
  }),
});
export type Theirs = z.infer<typeof Conflict>["current"];

export type DraftStatus =
  | { readonly kind: "idle" | "waiting" | "saving" | "failed" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "conflict"; readonly theirs: Theirs; readonly mine: ReturnAnswers };

type Unsent = { readonly answers: ReturnAnswers; readonly key: string };

/**
 * Keeps what is typed in the draft on the server: after a pause, on leaving a field, on leaving the page. One save at a
 * time, each on the version of the one before; what could not be sent is sent again as it was, so that it is kept once.
 */
export function useDraft(page: ReturnPage) {
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.returnSave.mutationOptions());
  const [status, setStatus] = useState<DraftStatus>({ kind: "idle" });
  const [seenAct] = useState(page.stand.actNo);
  const version = useRef(page.version);
  const waiting = useRef<ReturnAnswers>(noAnswers);
  const unsent = useRef<Unsent | null>(null);
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { programme, round, organisation } = page.form;

  const send = useCallback(
    async function sendAll(): Promise<boolean> {
      if (unsent.current === null) {
        if (isEmpty(waiting.current)) return true;
        unsent.current = { answers: waiting.current, key: crypto.randomUUID() };
        waiting.current = noAnswers;
      }
      const { answers, key } = unsent.current;
      setStatus({ kind: "saving" });
      try {
        const saved = await mutateAsync({
          programme,
          round: round.id,
          organisation: organisation.code,
          expectedVersion: version.current,
          seenAct,
          answers,
          idempotencyKey: key,
        });
        version.current = saved.version;
        unsent.current = null;
        setStatus({ kind: "saved", at: saved.savedAt });
        return sendAll();
      } catch (error) {
        const failure = failureOf(error);
        const read = failure.code === "conflict" ? Conflict.safeParse(failure.detail) : null;
        if (!read?.success) {
          setStatus({ kind: "failed" });
          return false;
        }
        const mine = merge(answers, waiting.current);
        unsent.current = null;
        waiting.current = noAnswers;
        setStatus({ kind: "conflict", theirs: read.data.current, mine });
        return false;
      }
    },
    [mutateAsync, organisation.code, programme, round.id, seenAct],
  );

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    last.current = last.current.then(send);
    return last.current;
  }, [send]);

  const give = useCallback(
    (answers: Partial<ReturnAnswers>) => {
      waiting.current = merge(waiting.current, { ...noAnswers, ...answers });
      setStatus({ kind: "waiting" });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  /** After a conflict: on their version, with what was chosen. */
  const settle = useCallback(
    async (theirs: Theirs, answers: ReturnAnswers): Promise<boolean> => {
      version.current = theirs.version;
      waiting.current = answers;
      setStatus({ kind: "waiting" });
      return flush();
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    const guard = (event: BeforeUnloadEvent) => {
      if (unsent.current === null && isEmpty(waiting.current)) return;
      leave();
      event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === "hidden") leave();
    };
    document.addEventListener("focusout", leave);
    addEventListener("pagehide", leave);
    addEventListener("beforeunload", guard);
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("focusout", leave);
      removeEventListener("pagehide", leave);
      removeEventListener("beforeunload", guard);
      document.removeEventListener("visibilitychange", hide);
      void flush().then(() => queryClient.invalidateQueries(trpc.returnView.pathFilter()));
    };
  }, [flush, queryClient, trpc]);

  return { status, give, flush, settle };
}
