/**
 * Forms that are sent once, and outlive a lost signal: `<form method="post" data-outlive>` with a
 * hidden `Once` by which the server recognises a repeat. Any other form is only kept from going twice.
 *
 * The answer, to a request that says `X-Requested-With: XMLHttpRequest`:
 * - saved: 204 with `Location` (nothing is opened twice), or a redirect that was followed;
 * - to be put right, or changed meanwhile (200, 409, 422): the page again, of which `main` is shown;
 * - 401, 419 or the sign-in page: signed out. The words stay where they are.
 */
import { keeperOf } from "./keep";
import { readyToSay, say, saySignedOut, wordsOf } from "./said";
import { Sending, type Outcome } from "./sending";

/** Longer than this and the answer is as good as lost; in milliseconds. The repeat is recognised. */
const NO_ANSWER = 30000;

const sendings = new Map<HTMLFormElement, { sending: Sending; by: HTMLElement | null }>();
const gone = new Set<HTMLFormElement>();

/** @param show puts the answer's `main` in place of this page's. */
export function sendOnce(show: (html: string) => boolean): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    const by = event.submitter;
    if ((by?.getAttribute("formmethod") ?? form.getAttribute("method"))?.toLowerCase() !== "post") return;
    if (form.dataset["outlive"] === undefined) {
      if (gone.has(form)) {
        event.preventDefault();
        return;
      }
      gone.add(form);
      markPressed(form, true);
      void keeperOf(form)?.rest();
      return;
    }
    event.preventDefault();
    const known = sendings.get(form);
    if (known !== undefined) {
      if (known.sending.stage !== "under-way") known.by = by;
      void known.sending.press();
      return;
    }
    readyToSay(form);
    const held = { sending: sendingOf(form, show), by };
    sendings.set(form, held);
    void held.sending.press();
  });
  document.addEventListener("input", (event) => {
    const form = event.target instanceof Element ? event.target.closest("form") : null;
    if (form !== null) sendings.get(form)?.sending.edited();
  });
  addEventListener("online", () => {
    for (const { sending } of sendings.values()) void sending.again();
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of gone) markPressed(form, false);
    gone.clear();
    for (const { sending } of sendings.values()) sending.reopened();
  });
  addEventListener("beforeunload", (event) => {
    for (const { sending } of sendings.values()) if (sending.stage === "waiting") event.preventDefault();
  });
}

function sendingOf(form: HTMLFormElement, show: (html: string) => boolean): Sending {
  return new Sending({
    online: () => navigator.onLine,
    post: async () => {
      // A draft that arrived after the form would be born again beside what was saved.
      await keeperOf(form)?.rest();
      return post(form, sendings.get(form)?.by ?? null);
    },
    heard: (outcome) => {
      if (outcome.is === "saved") {
        go(outcome.next);
        return;
      }
      if (outcome.is === "answered" && show(outcome.html)) {
        sendings.delete(form);
        if (outcome.at !== undefined) moveTo(outcome.at);
        return;
      }
      keeperOf(form)?.wake();
      if (outcome.is === "signed-out") saySignedOut(form, "form");
      else say(form, "form", (outcome.is === "lost" ? "" : wordsOf(form, "refusedText")) || wordsOf(form, "notSentText"));
    },
    now: (stage) => {
      markPressed(form, stage === "under-way" || stage === "saved");
      if (stage === "saved") say(form, "form", null);
    },
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  });
}

async function post(form: HTMLFormElement, by: HTMLElement | null): Promise<Outcome> {
  try {
    const answer = await fetch(by?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href, {
      method: "POST",
      headers: { "X-Requested-With": "XMLHttpRequest" },
      body: bodyOf(form, by),
      signal: AbortSignal.timeout(NO_ANSWER),
    });
    const signIn = wordsOf(form, "signInUrl");
    const isSignIn = answer.redirected && signIn !== "" && new URL(answer.url).pathname === new URL(signIn, location.href).pathname;
    if (isSignIn || answer.status === 401 || answer.status === 419) return { is: "signed-out" };
    const next = answer.headers.get("Location");
    if (answer.ok && next !== null) return { is: "saved", next };
    if (answer.ok && answer.redirected) return { is: "saved", next: answer.url };
    if (answer.status === 200 || answer.status === 409 || answer.status === 422)
      return { is: "answered", html: await answer.text(), at: answer.url };
    return answer.status === 429 || [502, 503, 504].includes(answer.status) ? { is: "lost" } : { is: "refused" };
  } catch {
    return { is: "lost" };
  }
}

/** What the browser itself would have sent. */
function bodyOf(form: HTMLFormElement, by: HTMLElement | null): FormData | URLSearchParams {
  const words = new FormData(form, by);
  if (form.getAttribute("enctype") === "multipart/form-data") return words;
  const body = new URLSearchParams();
  for (const [name, value] of words)
    body.append(name, typeof value === "string" ? value.replace(/\r\n|\r|\n/g, "\r\n") : value.name);
  return body;
}

/** Not `disabled`: that would take the focus away, and the pressed button's own value out of the form. */
function markPressed(form: HTMLFormElement, pressed: boolean): void {
  for (const button of form.elements)
    if (button instanceof HTMLButtonElement && button.type === "submit")
      if (pressed) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
}

/** Where a form is sent to another page, that page answers: what it says next comes from its own address. */
function moveTo(answered: string): void {
  const to = new URL(answered, location.href);
  if (to.pathname === location.pathname) return;
  to.searchParams.delete("handler");
  history.replaceState(null, "", to);
}

function go(next: string): void {
  const to = new URL(next, location.href);
  const here = to.pathname + to.search === location.pathname + location.search;
  if (here && to.hash !== "") {
    // Only the fragment differs: the browser would scroll, and not ask for the page again.
    history.replaceState(null, "", to);
    location.reload();
  } else location.assign(to);
}
