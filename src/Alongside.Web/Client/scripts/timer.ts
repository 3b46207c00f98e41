/**
 * A gentle timer: `<div class="timer" data-minutes="20" hidden>` with a button, and one sentence for each time that is left.
 * Nothing rings and nothing counts down in seconds. Without this script it stays hidden.
 */
const MINUTE = 60_000;

export function keepTime(): void {
  for (const timer of document.querySelectorAll<HTMLElement>(".timer[data-minutes]")) {
    const button = timer.querySelector("button");
    if (button === null) continue;
    timer.hidden = false;
    button.addEventListener("click", () => begin(timer, button));
  }
}

function begin(timer: HTMLElement, button: HTMLElement): void {
  button.hidden = true;
  const until = Date.now() + Number(timer.dataset["minutes"]) * MINUTE;
  const sentences = [...timer.querySelectorAll<HTMLElement>("[data-left]")];
  const say = () => {
    const left = (until - Date.now()) / MINUTE;
    // The smallest that is not yet behind us; at the end the last one stays.
    const now = sentences.filter((sentence) => Number(sentence.dataset["left"]) >= left).at(-1);
    for (const sentence of sentences) sentence.hidden = sentence !== now;
    if (left > 0) setTimeout(say, MINUTE / 4);
    else button.hidden = false;
  };
  say();
}
