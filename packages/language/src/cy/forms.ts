/**
 * The six Welsh forms of a message of `n` whose wording differs only at nought and at one. Where the figure mutates a noun, write all six
 * out instead.
 */
export const sixForms = (zero: string, one: string, more: string): string =>
  `{n, plural, zero {${zero}} one {${one}} two {${more}} few {${more}} many {${more}} other {${more}}}`;
