// Comes in as a worker, as somebody of a family and as nobody; gives sqlmap what is asked with an address and ten
// forms, and wapiti the whole site. Ends with an error when something is found, or when a fault on purpose is not.
const { spawn } = require('node:child_process');
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const [demo, faults] = process.argv.slice(2);
const minutes = Number(process.env.MINUTES ?? 4);
const out = path.join(__dirname, '../../artifacts/attack');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** Pages of each person that are looked at to find forms, and fields of each form that are tried: those first that no other form had. */
const pagesEach = 60, fieldsEach = Number(process.env.FIELDS ?? 3);
/** What belongs to the opening of a form, and is not typed or chosen by anybody. */
const ours = ['__RequestVerificationToken', 'Once', 'Before'];
/** Ways out: whoever goes through one is nobody from there on. */
const leaves = /exit|sign-out|signout|Leave|handler=(In|Out|Everywhere|End)\b/;

/** Somebody with their cookies. */
class Caller {
  constructor(name) { this.name = name; this.cookies = new Map(); }
  get cookie() { return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '); }
  async ask(address, form) {
    const answer = await fetch(new URL(address, demo), { method: form ? 'POST' : 'GET', redirect: 'manual', headers: { Cookie: this.cookie }, body: form && new URLSearchParams(form) });
    for (const given of answer.headers.getSetCookie()) {
      const [name, value] = given.split(';')[0].split(/=(.*)/s);
      if (value) this.cookies.set(name, value);
    }
    return answer;
  }
  async reads(address) { return (await this.ask(address)).text(); }
}

const decoded = text => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x2B;', '+').replaceAll('&#39;', "'");
const attribute = (tag, name) => { const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag); return found && decoded(found[1]); };

/** The forms of a page that send something, each with what it would send and what of it can be changed. */
function formsOf(address, page) {
  return [...page.matchAll(/(<form\b[^>]*>)(.*?)<\/form>/gs)].filter(([, tag]) => attribute(tag, 'method') === 'post' && attribute(tag, 'enctype') === null).map(([, tag, inside]) => {
    const sends = new Map();
    for (const [field] of inside.matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
      const name = attribute(field, 'name'), kind = attribute(field, 'type');
      if (name === null || ((kind === 'radio' || kind === 'checkbox') && sends.has(name))) continue;
      sends.set(name, attribute(field, 'value') ?? (field.startsWith('<select') ? decoded(/<option[^>]*value="([^"]+)"/.exec(inside)?.[1] ?? '1') : 'a word'));
    }
    for (const [button] of inside.matchAll(/<button\b[^>]*>/g)) if (attribute(button, 'name')) sends.set(attribute(button, 'name'), attribute(button, 'value') ?? '');
    const to = attribute(tag, 'action') ?? address;
    return { page: address, to: to.startsWith('?') ? address.split('?')[0] + to : to, sends, tries: [...sends.keys()].filter(name => !ours.includes(name) && name !== 'keep') };
  }).filter(form => form.tries.length > 0 && form.sends.has(ours[0]) && !leaves.test(form.to));
}

const kindOf = address => address.replace(/[0-9a-f]{32}|[0-9a-f-]{36}/g, '{}').split('?')[0];

/** Follows links, one of each kind, and gathers the addresses that ask something and the forms that were met. */
async function looksRound(caller, from, most) {
  const [next, kinds, asks, forms] = [[...from], new Set(), new Map(), new Map()];
  for (let n = 0; n < pagesEach && next.length > 0;) {
    const address = next.shift();
    if (kinds.has(kindOf(address)) || leaves.test(address)) continue;
    kinds.add(kindOf(address));
    n++;
    const answer = await caller.ask(address);
    if (!answer.ok || !answer.headers.get('content-type')?.includes('text/html')) continue;
    const page = await answer.text();
    for (const [, link] of page.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)) {
      const to = decoded(link);
      const whole = to.startsWith('?') ? address.split('?')[0] + to : to;
      if (!whole.startsWith('/')) continue;
      next.push(whole);
      if (whole.includes('?') && !leaves.test(whole)) asks.set(kindOf(whole) + [...new URL(whole, demo).searchParams.keys()], whole);
    }
    for (const form of formsOf(address, page)) forms.set(kindOf(form.to) + form.tries, form);
  }
  return { asks: [...asks.values()], forms: [...forms.values()].sort((a, b) => b.tries.length - a.tries.length).slice(0, most) };
}

/** Runs a program and gives what it said; stopped when it takes too long. */
function runs(program, told, mostMinutes) {
  return new Promise(done => {
    const child = spawn(program, told, { stdio: ['ignore', 'pipe', 'pipe'], timeout: mostMinutes * 60_000 });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', some => { said += some; });
    child.on('close', () => done({ said }));
  });
}

const seen = { tried: 0, stopped: 0, found: [] };
const triedBefore = new Map();

/** The same names, those first that were tried least often so far; what will be tried now is counted. */
function notYet(names) {
  const sorted = [...names].sort((a, b) => (triedBefore.get(a) ?? 0) - (triedBefore.get(b) ?? 0));
  for (const name of sorted.slice(0, fieldsEach)) triedBefore.set(name, (triedBefore.get(name) ?? 0) + 1);
  return sorted;
}

let number = 0;

async function sqlmap(what, url, told, tries) {
  const { said } = await runs('sqlmap', ['-u', url, '--batch', '--level=2', '--risk=1', '--disable-coloring', '--flush-session', '--dbms=sqlite', '-p', tries.join(','), ...told,
    '--ignore-code=400,401,403,404,409,422,500', `--output-dir=${out}/sqlmap`], minutes);
  writeFileSync(`${out}/sqlmap-${++number}.txt`, `${what}\n${said}`);
  const found = /identified the following injection point/.test(said), clean = /do not appear to be injectable/.test(said);
  seen.tried += tries.length;
  if (!found && !clean) seen.stopped++;
  if (found) seen.found.push(`sqlmap: ${what}`);
  console.log(`  ${found ? 'FOUND' : clean ? 'nothing' : 'not finished'}  ${what} (${tries.join(', ')})`);
  return found;
}

/** Stands between a program that keeps no cookies and walks through every door, and the demo: gives the cookies, and shuts the ways out. */
async function standsBefore(caller) {
  let answered = 0;
  const { hostname, port, host } = new URL(demo);
  const server = http.createServer((asked, answer) => {
    answered++;
    if (leaves.test(asked.url)) return void answer.writeHead(404).end();
    const onward = http.request({ hostname, port, path: asked.url, method: asked.method, headers: { ...asked.headers, host, cookie: caller.cookie } }, got => {
      answer.writeHead(got.statusCode, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => (server.close(), answered) };
}

async function wapiti(what, url, from, seconds) {
  const report = `${out}/wapiti-${what.replaceAll(' ', '-')}.json`;
  const { said } = await runs('wapiti', ['-u', url, ...from.flatMap(address => ['-s', new URL(address, url).href]), '--scope', 'domain', '-m', 'sql,blindsql,xss,permanentxss,exec,file,crlf,redirect,xxe',
    '--max-scan-time', String(seconds), '--max-attack-time', String(seconds), '-d', '6', '--max-links-per-page', '40', '--flush-session', '--no-bugreport', '-v', '1', '-f', 'json', '-o', report], seconds / 60 * 12);
  writeFileSync(`${report}.txt`, said);
  const { vulnerabilities } = JSON.parse(readFileSync(report, 'utf8'));
  const found = Object.entries(vulnerabilities).flatMap(([kind, those]) => those.map(one => `wapiti: ${what}, ${kind}: ${one.info} ${one.path} ${one.parameter ?? ''}`));
  console.log(`  ${found.length === 0 ? 'nothing' : 'FOUND'}  wapiti, ${what}`);
  return found;
}

async function isOpen() {
  for (let n = 0; n < 600; n++) {
    const answer = await fetch(`${demo}/sign-in`).catch(() => null);
    if (answer?.ok) return;
    await new Promise(later => setTimeout(later, 500));
  }
  throw new Error('The demo did not open.');
}

/** The demo's one click. */
async function comesIn(name, handler, called) {
  const caller = new Caller(name), door = await caller.reads('/sign-in');
  const id = new RegExp(`name="${handler === 'As' ? 'worker' : 'person'}" value="([^"]+)">${called}`).exec(door)[1];
  await caller.ask(`/sign-in?handler=${handler}`, { [handler === 'As' ? 'worker' : 'person']: id, __RequestVerificationToken: /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(door)[1] });
  return caller;
}

async function main() {
  console.log('Two faults on purpose');
  const planted = { sql: await sqlmap('a search that pastes its words into SQL', `${faults}/?q=A`, [], ['q']) };
  seen.found.length = seen.tried = 0;
  planted.xss = (await wapiti('planted', faults, [], 60)).length > 0;

  await isOpen();
  const everybody = [
    { who: await comesIn('a worker', 'As', 'Dela Hartley'), from: ['/today', '/search?q=Shona', '/families?sort=met&number=1', '/families'], forms: 4 },
    { who: await comesIn('whoever keeps the house', 'As', 'Sam Whitlock'), from: ['/house'], forms: 2 },
    { who: await comesIn('one of a family', 'Ours', 'Shona'), from: ['/our'], forms: 2 },
    { who: new Caller('nobody'), from: ['/sign-in', '/ask', '/our/sign-in'], forms: 2 },
  ].filter(one => !process.env.ONLY || one.who.name === process.env.ONLY);
  for (const { who, from, forms: most } of everybody) {
    console.log(`As ${who.name}`);
    const { asks, forms } = await looksRound(who, from, most);
    for (const address of new Set([...from.filter(a => a.includes('?')), ...asks.slice(0, 6)]))
      await sqlmap(`${who.name}, ${kindOf(address)}`, demo + address, ['--cookie', who.cookie], [...new URL(address, demo).searchParams.keys()]);
    for (const form of forms) {
      const data = new URLSearchParams([...form.sends]).toString();
      // A form that is saved once wants a new opening for every sending.
      const anew = form.sends.has('Once') ? ['--csrf-token=Once', `--csrf-url=${demo}${form.page}`] : [];
      await sqlmap(`${who.name}, form on ${kindOf(form.page)}`, demo + form.to, ['--cookie', who.cookie, '--data', data, ...anew], notYet(form.tries).slice(0, fieldsEach));
    }
    const { url, close } = await standsBefore(who);
    seen.found.push(...await wapiti(who.name, url, from, minutes * 30));
    console.log(`           ${close()} requests`);
  }

  console.log(`\nsqlmap tried ${seen.tried} parameters, ${seen.stopped} things not finished; planted: ${Object.values(planted).filter(Boolean).length} of 2 found; found in Alongside: ${seen.found.length}`);
  for (const one of seen.found) console.log(one);
  process.exitCode = seen.found.length === 0 && Object.values(planted).every(Boolean) ? 0 : 1;
}

main();
