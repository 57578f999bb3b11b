/** What arrives right after connecting are events that were missed; the burst is over when nothing more comes for a moment. */
export class Burst {
  #count = 0;
  #gap = false;
  #timer: ReturnType<typeof setTimeout>;

  constructor(readonly over: (count: number, gap: boolean) => void) {
    this.#timer = setTimeout(() => this.end(), 1500);
  }
  add(what: 'event' | 'gap'): void {
    if (what === 'gap') this.#gap = true;
    else this.#count += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(), 500);
  }
  end(): void {
    clearTimeout(this.#timer);
    this.over(this.#count, this.#gap);
  }
  cancel(): void {
    clearTimeout(this.#timer);
  }
}
