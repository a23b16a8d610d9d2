export const sources = {
  title: "Sources",
  lead: "Every fact in the public record names a source. What is not published is told as a dated search, never as silence.",
  column: {
    publisher: "Publisher",
    title: "Title",
    day: "Published",
    facts: "Facts",
    language: "Languages",
    link: "Link",
  },
  count: "{n, plural, =0 {No facts} one {# fact} other {# facts}}",
  noDay: "No day shown",
  documentDay: "Document of {date}",
  welshMissing: "Welsh version not found",
  englishMissing: "English version not found",
  noAddress: "Not published on the web",
  opens: "{title} ({publisher})",
  searches: {
    title: "Searches that found nothing",
    lead: "“Not published” rests on these.",
    none: "No search is recorded.",
  },
  undated: {
    title: "Published without a date",
    lead: "Said somewhere on an undated page: shown, but counted from no day.",
  },
  funding: {
    title: "Money, as published",
    column: { text: "What", pounds: "Amount", period: "Period" },
    notStated: "Amount not stated",
  },
  licence: "Facts in our own words. No personal names are kept.",
} as const;
