export function filesBelow(folder: string, extension?: string): string[];
