/** Texts of scripts by the names of their files. */
export function partsOf(
  outputFiles: readonly { readonly path: string; readonly text: string }[],
  fileOf?: ReadonlyMap<string, string>,
): Map<string, string>;
