export interface Example {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly stdin: string;
  readonly stdout: string;
}

export function findExamples(): Example[];
