import type { HostObject } from "./wire-type";

/**
 * The objects office.js may address by `_ReferenceId` in later batches.
 *
 * Every proxy gets an id of its own, so two overlapping runs never share one: the clean-up of the first cannot take
 * away an object the second still uses.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  /** How many references are alive; 0 when every run has cleaned up after itself. */
  get size(): number {
    return this.objects.size;
  }

  issue(object: HostObject): string {
    const id = `{${object.type.name}:${++this.last}}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }
}
