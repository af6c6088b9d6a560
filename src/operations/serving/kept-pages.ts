import { sizeOf, type ReadyBytes } from "./answer";

/** Bounds of what is kept in memory: whoever asks for many addresses only pushes out the least asked for. */
export type Bounds = { readonly pagesMax: number; readonly bytesMax: number; readonly keptForMs: number };

type Kept = { readonly ready: ReadyBytes; readonly version: string; readonly keptAt: number };

/** Finished pages by their address, each good for one version of what is published. */
export class KeptPages {
  readonly #bounds: Bounds;
  readonly #pages = new Map<string, Kept>();
  #bytes = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  find(address: string, version: string): ReadyBytes | null {
    const kept = this.#pages.get(address);
    if (!kept) return null;
    this.#drop(address);
    if (kept.version !== version || performance.now() - kept.keptAt > this.#bounds.keptForMs) return null;
    this.#put(address, kept); // the last one asked for is the last one to go
    return kept.ready;
  }

  keep(address: string, version: string, ready: ReadyBytes): void {
    if (sizeOf(ready) > this.#bounds.bytesMax / 8) return;
    this.#drop(address);
    this.#put(address, { ready, version, keptAt: performance.now() });
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#bounds.pagesMax && this.#bytes <= this.#bounds.bytesMax) return;
      this.#drop(oldest);
    }
  }

  #put(address: string, kept: Kept): void {
    this.#pages.set(address, kept);
    this.#bytes += sizeOf(kept.ready);
  }

  #drop(address: string): void {
    const kept = this.#pages.get(address);
    if (!kept) return;
    this.#pages.delete(address);
    this.#bytes -= sizeOf(kept.ready);
  }
}
