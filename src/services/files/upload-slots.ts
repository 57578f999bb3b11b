import { AppError } from '../../errors.js';

export interface UploadSlotsOptions {
  /** Uploads that this server takes in at the same time. */
  readonly most: number;
  /** Of those, by one address. */
  readonly mostOfOne: number;
}

/** Bounds how many uploads come in at once: each may fill a disk up to its limit and take its time. */
export class UploadSlots {
  readonly #options: UploadSlotsOptions;
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(options: UploadSlotsOptions) {
    this.#options = options;
  }

  /** Takes a slot and answers what gives it back; throws `UNAVAILABLE` when there is none. */
  take(address: string): () => void {
    const own = this.#taken.get(address) ?? 0;
    if (this.#all >= this.#options.most || own >= this.#options.mostOfOne) throw new AppError('UNAVAILABLE');
    this.#all += 1;
    this.#taken.set(address, own + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.#all -= 1;
      const left = (this.#taken.get(address) ?? 1) - 1;
      if (left > 0) this.#taken.set(address, left);
      else this.#taken.delete(address);
    };
  }
}
