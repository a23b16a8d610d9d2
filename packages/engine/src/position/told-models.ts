import type { ToldRow } from "@parod/schema/told/telling";
import type { DeliveryModel } from "@parod/schema/vocabulary";
import { hasEnded } from "#read/interval";
import type { At } from "#position/fact-index";

type Word = ToldRow<"deliveryModel">;

/** Older history is told at the programme's start; a model whose arrangement is over is history as well. */
function isHistory(word: Word, { programme, index, day }: At): boolean {
  if (word.effectiveOn <= programme.startsOn) return true;
  return word.arrangement !== null && hasEnded(index.until.get(word.arrangement), day);
}

/**
 * The words that say how an organisation delivers: what is intended before what is, its own word before others'.
 * Others' may be several, and may differ. Empty where nothing is told.
 */
export function modelWords(words: readonly Word[]): readonly Word[] {
  const intended = words.filter((word) => word.phase === "intended");
  const ofPhase = intended.length > 0 ? intended : words;
  const own = ofPhase.filter((word) => word.statedBy === word.organisation);
  return own.length > 0 ? own : ofPhase;
}

/**
 * The delivery models that criteria are chosen by; null where nothing may be left out: not told, or history. Where
 * others differ, each model they name stays in. The word is chosen before it is found to be history, so that an
 * arrangement that ends brings musts back and never takes one away. model.md 2.3 step 1.
 */
export function toldModels(organisation: string, at: At): ReadonlySet<DeliveryModel> | null {
  const words = modelWords(at.index.models.get(organisation) ?? []);
  if (words.length === 0 || words.some((word) => isHistory(word, at))) return null;
  return new Set(words.map((word) => word.model));
}
