/**
 * When to keep a draft, and what became of it. No page, no network, no clock: those are handed in,
 * so that every order of events can be tried in a test.
 *
 * The law: only the latest words are sent, in order, never two at once; and nothing is overwritten
 * that another tab wrote, until the person says so.
 */

/** Every field that is kept, by its name. A name may be there more than once (tick boxes, rows). */
export type Fields = Readonly<Record<string, readonly string[]>>;

export type Answer =
  | { is: "kept" }
  /** No answer, or one that may be better in a moment. */
  | { is: "lost" }
  | { is: "signed-out" }
  /** Another tab kept something after what this page was opened with; `at` is where that stands. */
  | { is: "newer"; at: number }
  /** The server will not take these words. Sending the same again would change nothing. */
  | { is: "refused" };

export type News = "kept" | "not-sent" | "signed-out" | "other-tab";

export interface Surroundings {
  /** The words as they stand on the page now. */
  read(): Fields;
  /** Sends; never throws. `at` grows with each sending, so the server can tell late from latest. */
  put(fields: Fields, at: number, given: AbortSignal): Promise<Answer>;
  tell(news: News): void;
  /** Milliseconds; only differences matter. */
  now(): number;
  /** Does it after so many milliseconds, unless what it returns is called first. */
  after(ms: number, act: () => void): () => void;
}

/** Quiet after the last key, in milliseconds. */
export const QUIET = 600;
/** The longest that somebody who types without a pause goes unkept, in milliseconds. */
export const LONGEST = 3000;
/** How long after leaving a field. Long enough for a press on Save to come first. */
export const LEFT = 150;
/** How long a form being sent waits for a draft on its way, in milliseconds. */
export const PATIENCE = 1500;
/** Waits between tries when the signal is gone, in milliseconds; the last one repeats. */
export const WAITS = [2000, 4000, 8000, 15000, 30000] as const;

export class Keeping {
  readonly #around: Surroundings;
  #at: number;
  /** When the oldest word that is not kept was typed; null when all is kept. */
  #unkeptSince: number | null = null;
  #sending: { done: Promise<void>; stop: AbortController } | null = null;
  #cancel: (() => void) | null = null;
  #tries = 0;
  #held: "other-tab" | "resting" | null = null;

  /** @param at where the draft stood when the page was opened; 0 when there was none. */
  constructor(around: Surroundings, at = 0) {
    this.#around = around;
    this.#at = at;
  }

  /** A word was typed, a choice made. */
  changed(): void {
    this.#unkeptSince ??= this.#around.now();
    const longest = this.#unkeptSince + LONGEST - this.#around.now();
    this.#tries = 0;
    this.#sendAfter(Math.max(0, Math.min(QUIET, longest)));
  }

  /** The person left the field, or looked away. */
  left(ms: number = LEFT): void {
    if (this.#unkeptSince !== null) this.#sendAfter(ms);
  }

  /** The signal is back, or the person is: try at once what could not be sent. */
  again(): void {
    if (this.#unkeptSince === null) return;
    this.#tries = 0;
    this.#sendAfter(0);
  }

  /** The page is going. The last chance: what is under way is older, so it is let go. */
  leave(): void {
    if (this.#held !== null || this.#unkeptSince === null) return;
    this.#sending?.stop.abort();
    this.#unkeptSince = null;
    void this.#around.put(this.#around.read(), ++this.#at, new AbortController().signal);
  }

  /** The form itself is being sent: from here the words are its business. Resolves when nothing is under way. */
  async rest(): Promise<void> {
    this.#held ??= "resting";
    this.#cancel?.();
    const under = this.#sending;
    if (under === null) return;
    const impatient = this.#around.after(PATIENCE, () => under.stop.abort());
    await under.done;
    impatient();
  }

  /** True while the page holds words that nobody else has. */
  get unkept(): boolean {
    return this.#held !== "resting" && (this.#unkeptSince !== null || this.#sending !== null);
  }

  /** The form came back unsent: keep again, beginning with what nobody else has. */
  wake(): void {
    if (this.#held !== "resting") return;
    this.#held = null;
    if (this.#unkeptSince !== null) this.changed();
  }

  /** The page came back from the browser's memory: what was sent was sent. */
  reopened(): void {
    this.#unkeptSince = null;
    this.wake();
  }

  /** Of two tabs, the person chose this one. */
  useMine(): void {
    if (this.#held !== "other-tab") return;
    this.#held = null;
    this.#unkeptSince ??= this.#around.now();
    this.#sendAfter(0);
  }

  #sendAfter(ms: number): void {
    if (this.#held !== null) return;
    this.#cancel?.();
    this.#cancel = this.#around.after(ms, () => this.#send());
  }

  #send(): void {
    // Whoever is under way looks, when done, whether there is more to send.
    if (this.#held !== null || this.#unkeptSince === null || this.#sending !== null) return;
    const stop = new AbortController();
    const since = this.#unkeptSince;
    this.#unkeptSince = null;
    const done = this.#around.put(this.#around.read(), ++this.#at, stop.signal).then((answer) => {
      this.#sending = null;
      if (!stop.signal.aborted) this.#heard(answer, since);
    });
    this.#sending = { done, stop };
  }

  #heard(answer: Answer, since: number): void {
    const typedMeanwhile = this.#unkeptSince !== null;
    if (answer.is === "kept") {
      this.#tries = 0;
      this.#around.tell("kept");
      if (typedMeanwhile) this.changed();
      return;
    }
    if (answer.is === "refused") {
      this.#around.tell("not-sent");
      if (typedMeanwhile) this.changed();
      return;
    }
    // Not kept: the words on the page still wait, and have waited since then.
    this.#unkeptSince = since;
    if (this.#held === "resting") return;
    switch (answer.is) {
      case "newer":
        this.#at = Math.max(this.#at, answer.at);
        this.#held = "other-tab";
        this.#cancel?.();
        this.#around.tell("other-tab");
        return;
      case "signed-out":
        this.#around.tell("signed-out");
        return;
      case "lost": {
        const wait = WAITS[Math.min(this.#tries, WAITS.length - 1)] ?? QUIET;
        this.#tries++;
        this.#around.tell("not-sent");
        this.#sendAfter(wait);
      }
    }
  }
}
