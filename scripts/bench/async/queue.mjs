/** A channel as one writes it by hand: a ring of messages, and those that wait for one. */
export class Queue {
  #items = new Array(8);
  #head = 0;
  #size = 0;
  #waiting = [];

  send(item) {
    if (this.#waiting.length > 0) return this.#waiting.shift()(item);
    if (this.#size === this.#items.length) this.#grow();
    this.#items[(this.#head + this.#size++) & (this.#items.length - 1)] = item;
  }

  /** The next message, or a promise of it. */
  receive() {
    if (this.#size === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    const item = this.#items[this.#head];
    this.#items[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#items.length - 1);
    this.#size--;
    return item;
  }

  #grow() {
    const items = new Array(this.#items.length * 2);
    for (let i = 0; i < this.#size; i++) items[i] = this.#items[(this.#head + i) & (this.#items.length - 1)];
    this.#items = items;
    this.#head = 0;
  }
}
