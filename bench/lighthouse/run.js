// Lighthouse on today, a thread and a check-in of the demo, and on the first page of a family's own space in each of
// its languages. Prints the scores and what went over the wire; ends with an error when one is too low, or too much is sent.
//   npm ci && npm start            starts the demo itself; CHROME_PATH says where Chromium is (/usr/bin/chromium unless told)
import { spawn } from "node:child_process";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const port = process.env.PORT ?? "5310";
const origin = `http://localhost:${port}`;
/** A slow phone pays for every kilobyte. */
const kilobytesAtMost = 120;
const program = new URL("../../alongside", import.meta.url).pathname;
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const least = { accessibility: 100, "best-practices": 100, performance: 95 };
process.env.CHROME_PATH ??= "/usr/bin/chromium";

const cookies = new Map();
// RUNNING=1 takes the demo that is open there already.
const demo = process.env.RUNNING ? null : spawn(program, ["demo", "--urls", `http://127.0.0.1:${port}`], { stdio: ["ignore", "ignore", "inherit"] });

/** Asks as a browser does: with the cookies given so far, and without following. */
async function ask(path, form) {
  const answer = await fetch(new URL(path, origin), {
    method: form ? "POST" : "GET",
    redirect: "manual",
    headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    body: form && new URLSearchParams(form),
  });
  for (const given of answer.headers.getSetCookie()) {
    const [name, value] = given.split(";")[0].split(/=(.*)/s);
    cookies.set(name, value);
  }
  return answer;
}

/** Waits until the demo is told and answers. */
async function isOpen() {
  for (let n = 0; n < 600; n++) {
    const answer = await ask("/sign-in").catch(() => null);
    if (answer?.ok) return answer.text();
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error("The demo did not open.");
}

const tokenOf = (page) => /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(page)[1];

/** The demo's one click: the first of those who are offered. The page they come to. */
async function comesIn(door, handler, who, to) {
  const id = new RegExp(`name="${who}" value="([^"]+)"`).exec(door)[1];
  await ask(`/sign-in?handler=${handler}`, { [who]: id, __RequestVerificationToken: tokenOf(door) });
  return (await ask(to)).text();
}

/** Looks at one page as a slow phone would, says what it found, and whether that is enough. What could not be measured is measured again. */
async function meets(chrome, name, path, again = 2) {
  const extraHeaders = { Cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join("; ") };
  const { lhr } = await lighthouse(origin + path, { port: chrome.port, onlyCategories: Object.keys(least), extraHeaders, logLevel: "error" });
  if (again > 0 && Object.keys(least).some((kind) => lhr.categories[kind].score === null)) return meets(chrome, name, path, again - 1);
  const scores = Object.fromEntries(Object.keys(least).map((kind) => [kind, Math.round(lhr.categories[kind].score * 100)]));
  const kilobytes = lhr.audits["total-byte-weight"].numericValue / 1024;
  console.log(name.padEnd(12), Object.entries(scores).map(([kind, score]) => `${kind} ${score}`).join("  "), ` ${kilobytes.toFixed(0)} KB`);
  for (const audit of Object.values(lhr.audits)) if (audit.score === 0 && process.env.WHY) console.log("   ", audit.id, audit.title);
  return kilobytes <= kilobytesAtMost && Object.entries(least).every(([kind, wanted]) => scores[kind] >= wanted);
}

try {
  const door = await isOpen();
  const today = await comesIn(door, "As", "worker", "/today");
  const thread = /href="(\/relationships\/[0-9a-f]{32})"/.exec(today)[1];
  const chrome = await launch({ chromeFlags: flags });
  let met = true;
  try {
    for (const [name, path] of [["today", "/today"], ["thread", thread], ["check-in", thread.replace("/relationships/", "/check-in/")]]) met = (await meets(chrome, name, path)) && met;
    cookies.clear();
    const ours = await comesIn(await (await ask("/sign-in")).text(), "Ours", "person", "/our");
    for (const tongue of ["English", "Polish", "Arabic"]) {
      await ask("/our?handler=Tongue", { tongue, __RequestVerificationToken: tokenOf(ours) });
      met = (await meets(chrome, `our, ${tongue}`, "/our")) && met;
    }
  } finally {
    await chrome.kill();
  }
  process.exitCode = met ? 0 : 1;
} finally {
  demo?.kill();
}
