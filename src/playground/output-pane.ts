/** What the program printed. Text is put into the page once a frame, however often it comes. */

export class OutputPane {
  #pending: { stream: 1 | 2; text: string }[] = [];

  constructor(private readonly element: HTMLElement) {
    // It scrolls, so keys must be able to reach it.
    element.tabIndex = 0;
  }

  clear(): void {
    this.#pending = [];
    this.element.replaceChildren();
  }

  write(stream: 1 | 2, text: string): void {
    const last = this.#pending.at(-1);
    if (this.#pending.length === 0) requestAnimationFrame(() => this.#flush());
    if (last?.stream === stream) last.text += text;
    else this.#pending.push({ stream, text });
  }

  #flush(): void {
    const { element } = this;
    const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 4;
    for (const { stream, text } of this.#pending) {
      const piece = document.createElement('span');
      piece.className = stream === 1 ? 'standard-output' : 'standard-error';
      piece.textContent = text;
      element.append(piece);
    }
    this.#pending = [];
    // Whoever has scrolled up reads there.
    if (atEnd) element.scrollTop = element.scrollHeight;
  }
}
