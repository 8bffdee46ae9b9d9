/** Positions in a text, as source for a RegExp. `word` is the class of word characters. */
export const ASSERTIONS = {
  textStart: () => '^',
  textEnd: () => '$',
  lineStart: () => '(?<=^|\\n)',
  lineEnd: () => '(?=$|\\n)',
  /** Where a carriage return ends a line, too. */
  lineStartOrReturn: () => '(?<=^|\\n|\\r(?!\\n))',
  lineEndOrReturn: () => '(?=$|\\r|(?<!\\r)\\n)',
  boundary: (word: string) => `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
  notBoundary: (word: string) => `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
  start: (word: string) => `(?<!${word})(?=${word})`,
  end: (word: string) => `(?<=${word})(?!${word})`,
  'start-half': (word: string) => `(?<!${word})`,
  'end-half': (word: string) => `(?!${word})`,
} as const;
