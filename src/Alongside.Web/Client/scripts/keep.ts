/**
 * Drafts, kept on the server as one types: `<form data-keep="KEY" data-keep-url="/drafts/KEY">`.
 * `data-keep-at` is where the draft stood when the page was made (0 when there was none).
 * When to send what is decided in `keeping.ts`; here is the page and the network.
 * Without this script a plain "Keep" button does it.
 */
import { Keeping, type Answer, type Fields, type News } from "./keeping";
import { readyToSay, say, saySignedOut, wordsOf } from "./said";

/** Longer than this and a signal is as good as lost; in milliseconds. */
const NO_ANSWER = 20000;
/** Browsers let at most 64 KiB outlive a page; in bytes of JSON, with room for the rest of it. */
const MAY_OUTLIVE = 60000;
/** Belong to this opening of the page, not to what somebody wrote. */
const NOT_WORDS = new Set(["__RequestVerificationToken", "Once"]);

/** One opening of one page, so that the server can tell a second tab from this one. */
const page = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const keepers = new Map<HTMLFormElement, Keeping>();

/** The keeper of this form, if it is one that is kept. */
export function keeperOf(form: HTMLFormElement): Keeping | null {
  const known = keepers.get(form);
  if (known !== undefined) return known;
  if (form.dataset["keepUrl"] === undefined) return null;
  const keeper = new Keeping(
    {
      read: () => fieldsOf(form),
      put: (fields, at, given) => put(form, fields, at, given),
      tell: (news) => tell(form, news),
      now: () => performance.now(),
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    },
    Number(form.dataset["keepAt"] ?? 0),
  );
  keepers.set(form, keeper);
  readyToSay(form);
  return keeper;
}

export function keepDrafts(): void {
  const changed = (event: Event) => {
    const field = event.target;
    if (isField(field) && field.form !== null && isKept(field)) keeperOf(field.form)?.changed();
  };
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
  document.addEventListener("focusout", (event) => {
    if (isField(event.target) && event.target.form !== null) keepers.get(event.target.form)?.left();
  });

  const everyKeeper = (act: (keeper: Keeping) => void) => {
    for (const [form, keeper] of keepers)
      if (form.isConnected) act(keeper);
      else keepers.delete(form);
  };
  const again = () => everyKeeper((keeper) => keeper.again());
  addEventListener("online", again);
  addEventListener("focus", again);
  document.addEventListener("visibilitychange", () =>
    document.visibilityState === "hidden" ? everyKeeper((keeper) => keeper.left(0)) : again());
  addEventListener("pagehide", () => everyKeeper((keeper) => keeper.leave()));
  addEventListener("pageshow", (event) => {
    if (event.persisted) everyKeeper((keeper) => keeper.reopened());
  });
  addEventListener("beforeunload", (event) => {
    // Only when the signal is gone: with one, the words are sent as the page goes.
    if (!navigator.onLine) everyKeeper((keeper) => keeper.unkept && event.preventDefault());
  });
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(thing: unknown): thing is Field {
  return thing instanceof HTMLInputElement || thing instanceof HTMLTextAreaElement || thing instanceof HTMLSelectElement;
}

function isKept(field: Field): boolean {
  return !NOT_WORDS.has(field.name)
    && field.type !== "password"
    && field.type !== "file"
    && field.closest("[data-no-keep]") === null;
}

function fieldsOf(form: HTMLFormElement): Fields {
  const secret = new Set([...form.elements].filter(isField).filter((field) => !isKept(field)).map((field) => field.name));
  const fields: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && !secret.has(name)) (fields[name] ??= []).push(value);
  return fields;
}

async function put(form: HTMLFormElement, fields: Fields, at: number, given: AbortSignal): Promise<Answer> {
  const token = form.querySelector<HTMLInputElement>("input[name=__RequestVerificationToken]");
  const body = JSON.stringify({ fields, at, page });
  try {
    const answer = await fetch(form.dataset["keepUrl"] ?? "", {
      method: "PUT",
      headers: {
        "Content-Type": "application/json",
        "X-Requested-With": "XMLHttpRequest",
        RequestVerificationToken: token?.value ?? "",
      },
      body,
      // A redirect would be to the sign-in page.
      redirect: "manual",
      keepalive: new TextEncoder().encode(body).length < MAY_OUTLIVE,
      signal: AbortSignal.any([given, AbortSignal.timeout(NO_ANSWER)]),
    });
    if (answer.ok) return { is: "kept" };
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 419) return { is: "signed-out" };
    if (answer.status === 409) return { is: "newer", at: Number((await answer.json()).at) || at };
    return answer.status === 429 || answer.status >= 500 ? { is: "lost" } : { is: "refused" };
  } catch {
    return { is: "lost" };
  }
}

function tell(form: HTMLFormElement, news: News): void {
  switch (news) {
    case "kept": {
      say(form, "draft", null);
      const kept = form.querySelector<HTMLElement>("[data-kept]");
      const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit", hourCycle: "h23" });
      if (kept !== null) kept.textContent = wordsOf(form, "keptText").replace("{time}", time.format(new Date()));
      return;
    }
    case "not-sent":
      say(form, "draft", wordsOf(form, "notSentText"));
      return;
    case "signed-out":
      saySignedOut(form, "draft");
      return;
    case "other-tab":
      say(form, "draft", wordsOf(form, "otherTabText"),
        way(wordsOf(form, "useHereText"), () => {
          say(form, "draft", null);
          keepers.get(form)?.useMine();
        }),
        // Not a reload: some browsers put the old words back into the fields then.
        way(wordsOf(form, "loadOtherText"), () => location.replace(location.pathname + location.search)));
  }
}

function way(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "wordbutton";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}
