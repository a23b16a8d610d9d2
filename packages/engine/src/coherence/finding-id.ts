import type { RuleId } from "@parod/schema/finding";

/** An id is a code of at most so many characters; what is longer is told apart by a hash of all its subjects. */
const longest = 110;

/** 53 bits of a string, the same everywhere: two lanes of a multiply-and-shift hash. No secret, only a short name. */
function shortHash(text: string): string {
  let [high, low] = [0xde_ad_be_ef, 0x41_c6_ce_57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  const mixed =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  const other =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return `${(mixed >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

/** The identity of a finding: its rule and what it is about, never a date or a word. model.md section 1, Showing. */
export function findingId(rule: RuleId, subjects: readonly string[]): string {
  const whole = `${rule}/${subjects.map((each) => each.replaceAll("|", "/")).join("/")}`;
  return whole.length <= longest ? whole : `${rule}/${shortHash(subjects.join("|"))}`;
}
