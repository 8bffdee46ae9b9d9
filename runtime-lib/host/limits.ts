/** How much a program may take in or give out at once, so that a wrong file or answer cannot use up the memory. */

/** Of whole-file reads and writes. */
export const MAX_FILE_BYTES = 8_388_608;

/** Of the body of a request or an answer, and of one read from a socket. */
export const MAX_NETWORK_BYTES = 8_388_608;
