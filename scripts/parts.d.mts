/** Texts of scripts by the names of parts. */
export function partsOf(
  outputFiles: readonly { readonly path: string; readonly text: string }[],
): Map<string, string>;
