/** Sizes up to which programs are accepted. */

export const MAX_SOURCE_BYTES = 1_048_576;
export const MAX_IDENTIFIER_LENGTH = 256;
export const MAX_NUMBER_LENGTH = 512;
/** Characters between two interpolations, or between an interpolation and a quote. */
export const MAX_STRING_LENGTH = 8192;
export const MAX_LITERAL_ELEMENTS = 4096;
export const MAX_EXPRESSION_DEPTH = 256;
export const MAX_BLOCK_DEPTH = 128;
