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

interface Piece {
  words: string;
  /** The language it is written in: the page's, or that of a text nobody has translated yet. */
  lang: string;
}

function pieces(): Piece[] {
  const seen: Piece[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(`main :is(${PIECES})`)) {
    if (element.closest("[data-read-aloud]") !== null || element.offsetParent === null || element.querySelector("p") !== null) continue;
    const words = element.innerText.trim();
    const marked = element.querySelector<HTMLElement>(":scope > [lang]:only-child") ?? element.closest<HTMLElement>("[lang]");
    if (words !== "" && words !== seen.at(-1)?.words) seen.push({ words, lang: marked?.lang ?? "" });
  }
  return seen;
}

function say(pieces: Piece[], done: () => void): void {
  const [first, ...rest] = pieces;
  if (first === undefined) return done();
  const utterance = new SpeechSynthesisUtterance(first.words);
  utterance.lang = first.lang;
  utterance.rate = 0.9;
  utterance.onend = () => say(rest, done);
  utterance.onerror = done;
  speechSynthesis.speak(utterance);
}
