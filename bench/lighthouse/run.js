// Lighthouse on today, a thread and a check-in of the demo. Prints the scores; ends with an error when one is too low.
//   npm ci && npm start            starts the demo itself; CHROME_PATH says where Chromium is (/usr/bin/chromium unless told)
import { spawn } from "node:child_process";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const port = process.env.PORT ?? "5310";
const origin = `http://localhost:${port}`;
const program = new URL("../../alongside", import.meta.url).pathname;
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const least = { accessibility: 100, "best-practices": 100, performance: 95 };
process.env.CHROME_PATH ??= "/usr/bin/chromium";

const cookies = new Map();
const demo = spawn(program, ["demo", "--urls", `http://127.0.0.1:${port}`], { stdio: ["ignore", "ignore", "inherit"] });

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

try {
  const door = await isOpen();
  const token = /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(door)[1];
  const worker = /name="worker" value="([^"]+)"/.exec(door)[1];
  await ask("/sign-in?handler=As", { worker, __RequestVerificationToken: token });
  const today = await (await ask("/today")).text();
  const thread = /href="(\/relationships\/[0-9a-f]{32})"/.exec(today)[1];
  const chrome = await launch({ chromeFlags: flags });
  let met = true;
  try {
    for (const [name, path] of [["today", "/today"], ["thread", thread], ["check-in", thread.replace("/relationships/", "/check-in/")]]) {
      const extraHeaders = { Cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join("; ") };
      const { lhr } = await lighthouse(origin + path, { port: chrome.port, onlyCategories: Object.keys(least), extraHeaders, logLevel: "error" });
      const scores = Object.fromEntries(Object.keys(least).map((kind) => [kind, Math.round(lhr.categories[kind].score * 100)]));
      met &&= Object.entries(least).every(([kind, wanted]) => scores[kind] >= wanted);
      console.log(name.padEnd(10), Object.entries(scores).map(([kind, score]) => `${kind} ${score}`).join("  "));
      for (const audit of Object.values(lhr.audits)) if (audit.score === 0 && process.env.WHY) console.log("   ", audit.id, audit.title);
    }
  } finally {
    await chrome.kill();
  }
  process.exitCode = met ? 0 : 1;
} finally {
  demo.kill();
}
