/**
 * The six Welsh forms of a message whose wording differs only at nought and at one. Where the figure mutates a noun, write all six
 * out instead.
 */
export const sixForms = (argument: string, zero: string, one: string, more: string): string =>
  `{${argument}, plural, zero {${zero}} one {${one}} two {${more}} few {${more}} many {${more}} other {${more}}}`;
