import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";

/** What came, or why it was not taken. */
export type Taken = { readonly bytes: Buffer } | { readonly refused: "too-large" | "too-slow" };

/** Reads a body by pieces and counts it: past the limit nothing more is kept, and the rest is not read. */
export async function takeBody(
  body: Readable,
  { limit, milliseconds }: { readonly limit: number; readonly milliseconds: number },
): Promise<Taken> {
  const pieces: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    const settle = (taken: Taken): void => {
      clearTimeout(timer);
      body.removeAllListeners("data").pause();
      resolve(taken);
    };
    const timer = setTimeout(() => settle({ refused: "too-slow" }), milliseconds);
    body.on("data", (piece: Buffer) => {
      length += piece.length;
      if (length > limit) {
        pieces.length = 0;
        settle({ refused: "too-large" });
      } else pieces.push(piece);
    });
    body.once("end", () => settle({ bytes: Buffer.concat(pieces) }));
    body.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

const lingering = 1_000;

/**
 * What is still on its way is thrown away for a second after the answer, then cut off: closed at once, the connection
 * would be reset while the sender is still sending, and the answer lost that says why.
 */
export function leaveBody(request: IncomingMessage, response: ServerResponse): void {
  response.once("finish", () => {
    request.resume();
    setTimeout(() => {
      if (!request.complete) request.destroy();
    }, lingering).unref();
  });
}
