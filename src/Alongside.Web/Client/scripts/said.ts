/**
 * What a form says of itself while it is open: one quiet place, read out when it changes.
 * Every sentence comes from the page (data attributes), so that the words stay in the resource files.
 */

/** Who speaks: the form being sent is heard before the draft being kept. */
type Speaker = "form" | "draft";

interface Saying {
  text: string;
  /** Links and buttons that go with it. */
  ways: readonly HTMLElement[];
}

interface Place {
  region: HTMLElement;
  sayings: Partial<Record<Speaker, Saying>>;
}

const places = new WeakMap<HTMLFormElement, Place>();

/** The place must stand on the page before there is anything to say, or it is not read out. */
export function readyToSay(form: HTMLFormElement): Place {
  const known = places.get(form);
  if (known !== undefined) return known;
  const region = document.createElement("div");
  region.className = "notice notice--waiting notice--here";
  region.setAttribute("role", "status");
  const kept = form.querySelector("[data-kept]");
  (kept?.closest(".acts") ?? kept ?? form.lastElementChild)?.after(region);
  const place = { region, sayings: {} };
  places.set(form, place);
  return place;
}

export function say(form: HTMLFormElement, speaker: Speaker, text: string | null, ...ways: HTMLElement[]): void {
  const place = readyToSay(form);
  if (text === null) delete place.sayings[speaker];
  else place.sayings[speaker] = { text, ways };
  const saying = place.sayings.form ?? place.sayings.draft;
  if (saying === undefined) {
    place.region.replaceChildren();
    return;
  }
  // The same sentence again is not news.
  if (place.region.firstElementChild?.textContent === saying.text) return;
  const sentence = document.createElement("p");
  sentence.textContent = saying.text;
  place.region.replaceChildren(sentence);
  if (saying.ways.length === 0) return;
  const acts = document.createElement("p");
  acts.className = "acts";
  acts.append(...saying.ways);
  place.region.append(acts);
}

/** A sentence the page gives, on the form, on its `[data-kept]`, or once for all its forms: `wordsOf(form, "notSentText")`. */
export function wordsOf(form: HTMLFormElement, name: string): string {
  const forAll = document.querySelector<HTMLElement>("form[data-not-sent-text]");
  return form.dataset[name] ?? form.querySelector<HTMLElement>("[data-kept]")?.dataset[name] ?? forAll?.dataset[name] ?? "";
}

/** Says that one is signed out, with a way back in that leaves this page and its words where they are. */
export function saySignedOut(form: HTMLFormElement, speaker: Speaker): void {
  const way = document.createElement("a");
  way.href = wordsOf(form, "signInUrl");
  way.target = "_blank";
  way.rel = "noopener";
  way.textContent = wordsOf(form, "signInText");
  say(form, speaker, wordsOf(form, "signedOutText"), way);
}
