// Says what came of every change, file by file, and shows each that no test noticed.
const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');

const [report, tests] = process.argv.slice(2);
const { files } = JSON.parse(readFileSync(report, 'utf8'));

// Stryker asks one change after another in one process. The tables are made once in it, before the first change, so a
// change to them is never seen there: what it says nobody noticed is asked again, each in a process of its own.
const passes = change => spawnSync('dotnet', [tests, '-noLogo', '-stopOnFail'], { env: { ...process.env, STRYKER_MUTANT_ID_CONTROL_VAR: 'CHANGE', CHANGE: change } }).status === 0;
const isNoticed = mutant => mutant.status === 'Killed' || mutant.status === 'Timeout' || !passes(mutant.id);
if (!passes('-1')) throw new Error('With nothing changed the tests fail already, so what they say of a change means nothing.');

const unnoticed = [];
let all = 0;
for (const [path, file] of Object.entries(files)) {
  const asked = file.mutants.filter(m => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(m.status));
  const lived = asked.filter(m => !isNoticed(m));
  if (asked.length === 0) continue;
  all += asked.length;
  const name = path.split('/').pop(), lines = file.source.split('\n');
  console.log(`${name.padEnd(24)} ${asked.length - lived.length} of ${asked.length}`);
  for (const { location: { start }, mutatorName, replacement } of lived)
    unnoticed.push(`${name}:${start.line} ${mutatorName}: ${lines[start.line - 1].slice(start.column - 1, start.column + 79).trim()}  →  ${(replacement ?? '').slice(0, 120)}`);
}
console.log(`${'All'.padEnd(24)} ${all - unnoticed.length} of ${all}, ${(100 * (all - unnoticed.length) / all).toFixed(1)} %\n`);
for (const line of unnoticed) console.log(line);
