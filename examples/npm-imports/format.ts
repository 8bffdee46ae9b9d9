export function money(cents: number): string {
  return `${(cents / 100).toFixed(2)} €`;
}

export class Basket {
  readonly #names: string[] = [];

  constructor(private readonly prices: Record<string, number>) {}

  get count(): number {
    return this.#names.length;
  }

  add(name: string): this {
    if (!(name in this.prices)) throw new Error(`there is no ${name} today`);
    this.#names.push(name);
    return this;
  }

  sum(): number {
    return this.#names.reduce((sum, name) => sum + this.prices[name]!, 0);
  }

  async order(): Promise<string> {
    return `ordered ${[...new Set(this.#names)].join(' and ')}`;
  }
}
