export const errors = {
  title: "There is a problem",
  prefix: "Error:",
  /** One for each code of packages/schema/src/error.ts. */
  code: {
    "not-found": "Nothing was found at this address.",
    "not-allowed": "You do not have permission to do this.",
    "not-signed-in": "Sign in to do this.",
    "bad-input": "{field}: check this answer.",
    conflict: "Someone else changed this while you were editing it.",
    "as-at-in-future": "As at: choose a day that is not later than today.",
    "as-at-before-programme": "As at: choose a day that is not before the programme’s first day.",
    "key-reused": "This was sent once already with other content. Load the page again.",
    "nothing-changed": "Nothing was changed: this is already what is told.",
    "changing-the-past":
      "Something newer is already told. Say whether it has changed or was told wrongly.",
    "newer-stands":
      "This cannot be taken back: something newer is told in its place. Take the newer one back first.",
    "illustrative-refused": "The illustrative programme is not shown here.",
    unavailable: "The service is not available just now. Try again later.",
  },
  unexpected: "Something went wrong. Try again later.",
  /** One for each code that a shape of packages/schema refuses with. */
  problem: {
    text: {
      required: "{field}: enter some text.",
      tooLong: "{field}: the text is too long.",
      characters: "{field}: the text holds characters that cannot be kept. Type it again.",
    },
    code: {
      required: "{field}: choose one.",
      malformed: "{field}: this is not a code that is used here.",
    },
    day: {
      malformed: "{field}: enter a real date, such as 31 10 2025.",
      future: "{field}: the date must not be later than today.",
      past: "{field}: the date must be later than today.",
    },
    when: { order: "{field}: the first day must not be later than the last day." },
    address: { https: "{field}: the address must begin with https://" },
    instant: { malformed: "{field}: enter a date and a time." },
    choice: { required: "{field}: choose one of the answers." },
    slug: {
      malformed: "{field}: use lower-case letters, figures and hyphens, beginning with a letter.",
      taken: "{field}: this one is used already. Choose another.",
    },
    number: { malformed: "{field}: enter a whole number." },
    claim: {
      circle:
        "{field}: that claim rests on this one, or was once said to, directly or through others. No claim can rest on itself.",
    },
    administrator: {
      last: "{field}: this is the last administrator. Make someone else an administrator first.",
    },
    other: { refused: "{field}: check this answer." },
  },
  /** Names of fields, for the front of a message. */
  field: {
    effectiveOn: "The day from which it counts",
    when: "Date",
    from: "First day",
    to: "Last day",
    words: "The date in words",
    reason: "Reason",
    reviewOn: "The day to look at it again",
    approver: "Approved by",
    state: "State",
    title: "Title",
    text: "Text",
    remark: "Note",
    expected: "Expected by",
    address: "Address",
    asAt: "As at",
    compare: "Compare with",
    knownAt: "What was known",
    name: "Name",
    programme: "Programme",
    grants: "Role",
    role: "Role",
    organisation: "Organisation",
    onCriterion: "What it rests on",
    language: "Language of letters",
    slug: "Short name for addresses",
    startsOn: "First day",
    endsOn: "Last day",
    public: "Who may read it",
    other: "This answer",
  },
} as const;
