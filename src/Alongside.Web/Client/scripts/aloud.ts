/**
 * "Read it to me": the browser's own voice reads the page's words, one piece after another. Where a browser has no
 * voice, the button stays away.
 */
const PIECES = "h1, h2, h3, p, legend, label, li > a, dt, dd, summary";

export function readAloud(): void {
  if (!("speechSynthesis" in window)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-read-aloud]")) {
    const [read, stop] = [button.textContent ?? "", button.dataset.stop ?? ""];
    const stopped = (): void => {
      button.textContent = read;
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      const speaking = speechSynthesis.speaking;
      speechSynthesis.cancel();
      if (speaking) return stopped();
      button.textContent = stop;
      say(pieces(), stopped);
    });
  }
  // Leaving the page, it falls silent at once.
  addEventListener("pagehide", () => speechSynthesis.cancel());
}

function pieces(): string[] {
  const seen: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(`main :is(${PIECES})`)) {
    if (element.closest("[data-read-aloud]") !== null || element.offsetParent === null || element.querySelector("p") !== null) continue;
    const words = element.innerText.trim();
    if (words !== "" && words !== seen.at(-1)) seen.push(words);
  }
  return seen;
}

function say(words: string[], done: () => void): void {
  const [first, ...rest] = words;
  if (first === undefined) return done();
  const utterance = new SpeechSynthesisUtterance(first);
  utterance.lang = document.documentElement.lang;
  utterance.rate = 0.9;
  utterance.onend = () => say(rest, done);
  utterance.onerror = done;
  speechSynthesis.speak(utterance);
}
