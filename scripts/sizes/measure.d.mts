export interface Program {
  readonly name: string;
  readonly folder: string;
  readonly file: string;
}

export interface Measured extends Program {
  readonly lines: number;
  readonly bytes: number;
  readonly gzipped: number;
}

export declare const root: string;
export declare function programs(): Program[];
export declare function measure(program: Program): Promise<Measured>;
export declare function parts(program: Program): Promise<[file: string, bytes: number][]>;
