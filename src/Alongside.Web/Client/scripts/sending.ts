/**
 * Sending a form once, over a signal that comes and goes. No page and no network: those are handed in.
 *
 * The law: the words stay on the page until the server has answered; a second press while the first is
 * under way does nothing; and a form that waits for the signal goes by itself when it returns, unless
 * the person has gone on writing, for then it is theirs to send.
 */

export type Outcome =
  /** Saved; the answer is another page. */
  | { is: "saved"; next: string }
  /** Not saved: the server answers with this page again, and what to put right, or another text beside ours. */
  | { is: "answered"; html: string; at?: string }
  /** No answer, or one that may be better in a moment. The same form is recognised if it did arrive. */
  | { is: "lost" }
  | { is: "signed-out" }
  | { is: "refused" };

export type Stage = "ready" | "under-way" | "waiting" | "saved";

export interface Wires {
  online(): boolean;
  /** Sends the words as they stand now; never throws. */
  post(): Promise<Outcome>;
  /** What became of it, with the stage one is in after it. */
  heard(outcome: Outcome): void;
  /** The stage changed: what may be pressed, what is said. */
  now(stage: Stage): void;
  /** Does it after so many milliseconds, unless what it returns is called first. */
  after(ms: number, act: () => void): () => void;
}

/** Waits between tries when the signal is gone, in milliseconds; the last one repeats. */
export const WAITS = [2000, 4000, 8000, 15000, 30000] as const;

export class Sending {
  readonly #wires: Wires;
  #stage: Stage = "ready";
  #tries = 0;
  #cancel: (() => void) | null = null;

  constructor(wires: Wires) {
    this.#wires = wires;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** The person pressed. While it is under way, or done, another press says nothing new. */
  async press(): Promise<void> {
    if (this.#stage === "under-way" || this.#stage === "saved") return;
    this.#tries = 0;
    await this.#try();
  }

  /** The signal is back. */
  async again(): Promise<void> {
    if (this.#stage !== "waiting") return;
    this.#tries = 0;
    await this.#try();
  }

  /** The person went on writing while it waited: nothing half-written goes by itself. */
  edited(): void {
    if (this.#stage === "waiting") this.#enter("ready");
  }

  /** The page came back from the browser's memory. */
  reopened(): void {
    this.#enter("ready");
  }

  async #try(): Promise<void> {
    if (!this.#wires.online()) {
      this.#wait({ is: "lost" });
      return;
    }
    this.#enter("under-way");
    const outcome = await this.#wires.post();
    if (outcome.is === "lost") {
      this.#wait(outcome);
      return;
    }
    this.#enter(outcome.is === "saved" ? "saved" : "ready");
    this.#wires.heard(outcome);
  }

  #wait(outcome: Outcome): void {
    this.#enter("waiting");
    this.#wires.heard(outcome);
    const wait = WAITS[Math.min(this.#tries++, WAITS.length - 1)] ?? 0;
    this.#cancel = this.#wires.after(wait, () => void this.#try());
  }

  #enter(stage: Stage): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#stage = stage;
    this.#wires.now(stage);
  }
}
