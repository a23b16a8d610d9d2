import { languages, type Language } from "@parod/schema/words";
import type { FastifyRequest } from "fastify";

/** The language a reader kept, else the first that their browser asks for. */
export const languageOf = (request: FastifyRequest): Language => {
  const kept = languages.find((each) => each === request.cookies["parod_language"]);
  return kept ?? (/^\s*cy\b/iu.test(request.headers["accept-language"] ?? "") ? "cy" : "en");
};
