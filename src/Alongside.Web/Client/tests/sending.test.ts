import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Sending, WAITS, type Outcome, type Stage, type Wires } from "../scripts/sending";

/** A line whose signal and answers are in the test's hands. */
class Line implements Wires {
  signal = true;
  posts = 0;
  outcomes: Outcome[] = [];
  stages: Stage[] = [];
  #answer: ((outcome: Outcome) => void) | null = null;
  #waiting: { ms: number; act: () => void } | null = null;

  online(): boolean {
    return this.signal;
  }

  post(): Promise<Outcome> {
    this.posts++;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  heard(outcome: Outcome): void {
    this.outcomes.push(outcome);
  }

  now(stage: Stage): void {
    this.stages.push(stage);
  }

  after(ms: number, act: () => void): () => void {
    const wait = { ms, act };
    this.#waiting = wait;
    return () => {
      if (this.#waiting === wait) this.#waiting = null;
    };
  }

  /** How long it will wait before it tries by itself; null when it will not. */
  get wait(): number | null {
    return this.#waiting?.ms ?? null;
  }

  async waitIsOver(): Promise<void> {
    const wait = this.#waiting;
    assert.ok(wait, "nothing waits");
    this.#waiting = null;
    wait.act();
    await settled();
  }

  async answers(outcome: Outcome): Promise<void> {
    assert.ok(this.#answer, "nothing was sent that could be answered");
    this.#answer(outcome);
    await settled();
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const saved: Outcome = { is: "saved", next: "/today" };

describe("Sending a form", () => {
  test("two presses send once", async () => {
    const line = new Line();
    const sending = new Sending(line);
    void sending.press();
    void sending.press();
    await line.answers(saved);
    void sending.press();
    assert.equal(line.posts, 1);
    assert.deepEqual(line.outcomes, [saved]);
    assert.equal(sending.stage, "saved");
  });

  test("an answer with something to put right can be sent again", async () => {
    const line = new Line();
    const sending = new Sending(line);
    void sending.press();
    await line.answers({ is: "answered", html: "<main>" });
    assert.equal(sending.stage, "ready");
    void sending.press();
    assert.equal(line.posts, 2);
  });

  test("without a signal nothing is tried, and it goes once when the signal returns", async () => {
    const line = new Line();
    const sending = new Sending(line);
    line.signal = false;
    await sending.press();
    assert.equal(line.posts, 0);
    assert.equal(sending.stage, "waiting");
    line.signal = true;
    void sending.again();
    void sending.again();
    assert.equal(line.posts, 1);
    await line.answers(saved);
    assert.equal(line.wait, null);
    assert.equal(line.posts, 1);
  });

  test("a lost answer is tried again by itself, less and less often", async () => {
    const line = new Line();
    const sending = new Sending(line);
    void sending.press();
    for (const wait of [...WAITS, WAITS.at(-1)]) {
      await line.answers({ is: "lost" });
      assert.equal(line.wait, wait);
      await line.waitIsOver();
    }
    await line.answers(saved);
    assert.equal(line.posts, WAITS.length + 2);
    assert.equal(sending.stage, "saved");
  });

  test("pressing while it waits tries at once, and only once", async () => {
    const line = new Line();
    const sending = new Sending(line);
    void sending.press();
    await line.answers({ is: "lost" });
    void sending.press();
    assert.equal(line.posts, 2);
    assert.equal(line.wait, null);
  });

  test("whoever goes on writing while it waits sends it themselves", async () => {
    const line = new Line();
    const sending = new Sending(line);
    line.signal = false;
    await sending.press();
    sending.edited();
    line.signal = true;
    await sending.again();
    assert.equal(line.posts, 0);
    assert.equal(line.wait, null);
    void sending.press();
    assert.equal(line.posts, 1);
  });

  test("writing while it is under way does not stop it", async () => {
    const line = new Line();
    const sending = new Sending(line);
    void sending.press();
    sending.edited();
    assert.equal(sending.stage, "under-way");
    await line.answers(saved);
    assert.equal(sending.stage, "saved");
  });

  test("signed out, it does not go on trying", async () => {
    const line = new Line();
    const sending = new Sending(line);
    void sending.press();
    await line.answers({ is: "signed-out" });
    assert.equal(sending.stage, "ready");
    assert.equal(line.wait, null);
  });

  test("a page from the browser's memory can be sent again", async () => {
    const line = new Line();
    const sending = new Sending(line);
    void sending.press();
    await line.answers(saved);
    sending.reopened();
    void sending.press();
    assert.equal(line.posts, 2);
  });
});
