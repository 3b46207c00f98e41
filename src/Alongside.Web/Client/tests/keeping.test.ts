import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Keeping, LEFT, LONGEST, PATIENCE, QUIET, WAITS, type Answer, type Fields, type News, type Surroundings } from "../scripts/keeping";

/** A page whose clock and server are in the test's hands. */
class Desk implements Surroundings {
  words = "";
  moment = 0;
  sent: { text: string; at: number; stopped: () => boolean }[] = [];
  told: News[] = [];
  #waiting: { due: number; act: () => void }[] = [];
  #answers: ((answer: Answer) => void)[] = [];

  read(): Fields {
    return { note: [this.words] };
  }

  put(fields: Fields, at: number, given: AbortSignal): Promise<Answer> {
    this.sent.push({ text: fields["note"]?.[0] ?? "", at, stopped: () => given.aborted });
    return new Promise((resolve) => this.#answers.push(resolve));
  }

  tell(news: News): void {
    this.told.push(news);
  }

  now(): number {
    return this.moment;
  }

  after(ms: number, act: () => void): () => void {
    const wait = { due: this.moment + ms, act };
    this.#waiting.push(wait);
    return () => void (this.#waiting = this.#waiting.filter((other) => other !== wait));
  }

  pass(ms: number): void {
    const until = this.moment + ms;
    for (;;) {
      const next = this.#waiting.filter((wait) => wait.due <= until).sort((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      this.#waiting = this.#waiting.filter((wait) => wait !== next);
      this.moment = Math.max(this.moment, next.due);
      next.act();
    }
    this.moment = until;
  }

  type(keeping: Keeping, words: string): void {
    this.words = words;
    keeping.changed();
  }

  async answers(answer: Answer): Promise<void> {
    const first = this.#answers.shift();
    assert.ok(first, "nothing was sent that could be answered");
    first(answer);
    await settled();
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const texts = (desk: Desk) => desk.sent.map((sending) => sending.text);

describe("Keeping what is being written", () => {
  test("waits for a pause, and sends every word at once", () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "S");
    desk.pass(QUIET - 1);
    desk.type(keeping, "She");
    desk.pass(QUIET - 1);
    assert.deepEqual(texts(desk), []);
    desk.pass(1);
    assert.deepEqual(texts(desk), ["She"]);
  });

  test("keeps somebody who never pauses, every three seconds", () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    for (let key = 0; key <= LONGEST / 100; key++) {
      desk.type(keeping, "x".repeat(key));
      desk.pass(100);
    }
    assert.equal(desk.sent.length, 1);
  });

  test("says when it is kept", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "She laughed");
    desk.pass(QUIET);
    assert.deepEqual(desk.told, []);
    await desk.answers({ is: "kept" });
    assert.deepEqual(desk.told, ["kept"]);
    desk.pass(60_000);
    assert.equal(desk.sent.length, 1);
  });

  test("never has two on the way; the latest words follow the first answer", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "one");
    desk.pass(QUIET);
    desk.type(keeping, "one two");
    desk.pass(QUIET);
    desk.type(keeping, "one two three");
    desk.pass(10_000);
    assert.deepEqual(texts(desk), ["one"]);
    await desk.answers({ is: "kept" });
    desk.pass(QUIET);
    assert.deepEqual(texts(desk), ["one", "one two three"]);
    assert.ok(desk.sent[1]!.at > desk.sent[0]!.at);
  });

  test("goes on counting from where the draft stood when the page was opened", () => {
    const desk = new Desk();
    const keeping = new Keeping(desk, 7);
    desk.type(keeping, "more");
    desk.pass(QUIET);
    assert.equal(desk.sent[0]!.at, 8);
  });

  test("sends soon after the field is left, and nothing when nothing was written", () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    keeping.left();
    desk.pass(60_000);
    assert.equal(desk.sent.length, 0);
    desk.type(keeping, "a");
    keeping.left();
    desk.pass(LEFT);
    assert.equal(desk.sent.length, 1);
  });

  test("with the signal lost it says so, waits longer each time, and sends the words of now", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "first");
    desk.pass(QUIET);
    for (const wait of WAITS) {
      await desk.answers({ is: "lost" });
      const before = desk.sent.length;
      desk.pass(wait - 1);
      assert.equal(desk.sent.length, before);
      desk.words = `after ${wait}`;
      desk.pass(1);
      assert.equal(desk.sent.length, before + 1);
    }
    assert.equal(texts(desk).at(-1), `after ${WAITS.at(-1)}`);
    await desk.answers({ is: "kept" });
    assert.deepEqual([...new Set(desk.told)], ["not-sent", "kept"]);
  });

  test("when the signal returns it does not wait its turn", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "a");
    desk.pass(QUIET);
    await desk.answers({ is: "lost" });
    keeping.again();
    desk.pass(0);
    assert.equal(desk.sent.length, 2);
    keeping.again();
    desk.pass(0);
    assert.equal(desk.sent.length, 2);
  });

  test("signed out, the words wait until the person is back", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "a");
    desk.pass(QUIET);
    await desk.answers({ is: "signed-out" });
    desk.pass(600_000);
    assert.equal(desk.sent.length, 1);
    assert.deepEqual(desk.told, ["signed-out"]);
    keeping.again();
    desk.pass(0);
    assert.equal(desk.sent.length, 2);
  });

  test("words the server will not take are not sent again until they change", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "far too long");
    desk.pass(QUIET);
    await desk.answers({ is: "refused" });
    desk.pass(600_000);
    assert.equal(desk.sent.length, 1);
    keeping.left();
    keeping.again();
    desk.pass(600_000);
    assert.equal(desk.sent.length, 1);
    desk.type(keeping, "shorter");
    desk.pass(QUIET);
    assert.deepEqual(texts(desk), ["far too long", "shorter"]);
  });

  test("another tab's words are not overwritten while nobody has chosen", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk, 3);
    desk.type(keeping, "mine");
    desk.pass(QUIET);
    await desk.answers({ is: "newer", at: 12 });
    desk.type(keeping, "mine, more");
    keeping.again();
    keeping.left();
    keeping.leave();
    desk.pass(600_000);
    assert.equal(desk.sent.length, 1);
    assert.deepEqual(desk.told, ["other-tab"]);
  });

  test("choosing these words sends them past the other tab's", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk, 3);
    desk.type(keeping, "mine");
    desk.pass(QUIET);
    await desk.answers({ is: "newer", at: 12 });
    keeping.useMine();
    desk.pass(0);
    assert.deepEqual(desk.sent.at(-1), { ...desk.sent.at(-1)!, text: "mine", at: 13 });
    await desk.answers({ is: "kept" });
    assert.deepEqual(desk.told, ["other-tab", "kept"]);
  });

  test("a page that goes sends its last words and lets the older ones be", () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "old");
    desk.pass(QUIET);
    desk.type(keeping, "old and new");
    keeping.leave();
    assert.deepEqual(texts(desk), ["old", "old and new"]);
    assert.equal(desk.sent[0]!.stopped(), true);
    assert.equal(desk.sent[1]!.stopped(), false);
    keeping.leave();
    assert.equal(desk.sent.length, 2);
  });

  test("a page that goes with everything kept sends nothing", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "a");
    desk.pass(QUIET);
    await desk.answers({ is: "kept" });
    keeping.leave();
    assert.equal(desk.sent.length, 1);
  });

  test("while the form itself is sent, no draft is born again", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "done");
    await keeping.rest();
    keeping.again();
    keeping.leave();
    desk.pass(600_000);
    assert.equal(desk.sent.length, 0);
  });

  test("the form waits for a draft that is on its way, so that it cannot arrive after it", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "done");
    desk.pass(QUIET);
    let rested = false;
    const resting = keeping.rest().then(() => (rested = true));
    await settled();
    assert.equal(rested, false);
    await desk.answers({ is: "kept" });
    await resting;
    assert.equal(rested, true);
  });

  test("the form does not wait for ever for a draft that nobody answers", () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "done");
    desk.pass(QUIET);
    void keeping.rest();
    desk.pass(PATIENCE - 1);
    assert.equal(desk.sent[0]!.stopped(), false);
    desk.pass(1);
    assert.equal(desk.sent[0]!.stopped(), true);
  });

  test("knows whether the page holds words that nobody else has", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    assert.equal(keeping.unkept, false);
    desk.type(keeping, "a");
    assert.equal(keeping.unkept, true);
    desk.pass(QUIET);
    assert.equal(keeping.unkept, true);
    await desk.answers({ is: "kept" });
    assert.equal(keeping.unkept, false);
  });

  test("a form that comes back unsent keeps again", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "to put right");
    await keeping.rest();
    keeping.wake();
    desk.pass(QUIET);
    assert.deepEqual(texts(desk), ["to put right"]);
  });

  test("a page from the browser's memory does not bring back the draft of what was saved", async () => {
    const desk = new Desk();
    const keeping = new Keeping(desk);
    desk.type(keeping, "saved");
    await keeping.rest();
    keeping.reopened();
    desk.pass(600_000);
    assert.equal(desk.sent.length, 0);
    desk.type(keeping, "something new");
    desk.pass(QUIET);
    assert.deepEqual(texts(desk), ["something new"]);
  });
});
