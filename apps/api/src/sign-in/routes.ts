import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { startAttempt, takeAttempt } from "@parod/database/people/attempts";
import { invitationOfToken, isOpen } from "@parod/database/people/invitations";
import { inTransaction } from "@parod/database/transaction";
import { attemptSeconds, type SignInProblem } from "@parod/schema/session";
import type { Language } from "@parod/schema/words";
import { spokenPath } from "@parod/language/slugs";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Oidc } from "#env";
import { languageOf } from "#http/language";
import type { Services } from "#services";
import { acceptSignIn } from "#sign-in/accept-sign-in";
import {
  clearAttemptToken,
  readAttemptToken,
  readSessionToken,
  setAttemptToken,
  setSessionToken,
} from "#sign-in/cookies";
import { deviceLabel } from "#sign-in/device-label";
import { createProvider, type Provider } from "#sign-in/provider";
import { languageOfPath, readReturn } from "#sign-in/return-path";
import { hashToken, isToken, newToken } from "#sign-in/tokens";

type SignIn = Services & { readonly oidc: Oidc; readonly provider: Provider };
type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

/** The search of a request, where each name stands once: of two values nobody can say which was meant. */
function once(request: FastifyRequest): ReadonlyMap<string, string> | null {
  const { searchParams } = new URL(request.url, "http://localhost");
  const entries = [...searchParams];
  const read = new Map(entries);
  return read.size === entries.length ? read : null;
}

const toProblem = ({ reply }: Exchange, problem: SignInProblem, language: Language): FastifyReply =>
  reply.redirect(`${spokenPath(`/${language}/sign-in`)}?problem=${problem}`, 303);

/** `/auth/sign-in?return=&invitation=`: a state, a nonce and a verifier for this browser alone, and on to the provider. */
async function goToProvider(signIn: SignIn, exchange: Exchange): Promise<FastifyReply> {
  const { env, pool, now, provider } = signIn;
  const { request, reply } = exchange;
  const search = once(request);
  const returnTo = readReturn(search?.get("return"));
  const language = languageOfPath(returnTo) ?? languageOf(request);
  if (!search) return toProblem(exchange, "failed", language);
  const invited = search.get("invitation");
  const invitation = isToken(invited) ? await invitationOfToken(pool, hashToken(invited)) : null;
  if (invited !== undefined && (!invitation || !isOpen(invitation, now())))
    return toProblem(exchange, "invitation", language);
  let begun;
  try {
    begun = await provider.begin(language);
  } catch (error) {
    request.log.error({ err: error }, "the sign-in provider does not answer");
    return toProblem(exchange, "unavailable", language);
  }
  const { url, checks } = begun;
  const browser = readAttemptToken(env, request) ?? newToken();
  await startAttempt(
    pool,
    {
      stateHash: hashToken(checks.state),
      browserHash: hashToken(browser),
      verifier: checks.verifier,
      nonce: checks.nonce,
      returnTo: returnTo ?? spokenPath(`/${language}/start`),
      language,
      invitationId: invitation?.id ?? null,
      expiresAt: new Date(now().getTime() + attemptSeconds * 1000),
    },
    now(),
  );
  setAttemptToken(env, reply, browser);
  return reply.redirect(url.href, 303);
}

/** At most so many refusals a minute are chained for ever: strangers can make them, and all are in the log. */
function limitedRecorder({ pool, now }: Services, most = 120) {
  let minute = 0;
  let recorded = 0;
  return async (problem: SignInProblem): Promise<void> => {
    const current = Math.floor(now().getTime() / 60_000);
    if (current !== minute) recorded = 0;
    minute = current;
    if (++recorded > most) return;
    await inTransaction(pool, (client) =>
      recordInstallationAct(client, {
        actorId: "nobody",
        verb: "sign-in-refused",
        detail: { problem },
      }),
    );
  };
}
type Recorder = ReturnType<typeof limitedRecorder>;

/** `/auth/callback`: once for each state, in the browser that began, with what the provider signed for this very attempt. */
async function comeBack(
  signIn: SignIn,
  exchange: Exchange,
  record: Recorder,
): Promise<FastifyReply> {
  const { env, pool, now, provider, oidc } = signIn;
  const { request, reply } = exchange;
  const state = once(request)?.get("state");
  const browser = readAttemptToken(env, request);
  const attempt = isToken(state) ? await takeAttempt(pool, hashToken(state)) : null;
  const language: Language = attempt ? (attempt.language as Language) : languageOf(request);
  const refuse = async (problem: SignInProblem, cause?: unknown): Promise<FastifyReply> => {
    request.log.warn({ problem, err: cause }, "sign-in refused");
    await record(problem);
    return toProblem(exchange, problem, language);
  };
  if (!state || !attempt || attempt.expiresAt <= now()) return refuse("expired");
  if (browser === null || hashToken(browser) !== attempt.browserHash) return refuse("expired");
  clearAttemptToken(env, reply);
  let told;
  try {
    told = await provider.finish(new URL(request.url, oidc.address), { ...attempt, state });
  } catch (error) {
    return refuse(once(request)?.has("error") ? "refused" : "failed", error);
  }
  const outcome = await acceptSignIn(signIn, {
    told,
    invitationId: attempt.invitationId,
    label: deviceLabel(request.headers["user-agent"]),
    before: readSessionToken(env, request),
  });
  if ("problem" in outcome) return toProblem(exchange, outcome.problem, language);
  setSessionToken(env, reply, outcome.token);
  return reply.redirect(attempt.returnTo, 303);
}

/** Sign-in by a provider. Where roles are tried out instead, these addresses are not there. */
export function serveSignIn(app: FastifyInstance, services: Services): void {
  const { oidc } = services.env;
  if (services.env.AUTH_MODE !== "oidc" || oidc === null) return;
  const provider = createProvider(oidc);
  const signIn: SignIn = { ...services, oidc, provider };
  const record = limitedRecorder(services);
  app.get("/auth/sign-in", async (request, reply) => goToProvider(signIn, { request, reply }));
  app.get("/auth/callback", async (request, reply) => comeBack(signIn, { request, reply }, record));
  app.addHook("onReady", async () => {
    provider.discover().catch((error: unknown) => {
      app.log.warn({ err: error }, "the sign-in provider does not answer yet: it is asked again");
    });
  });
}
