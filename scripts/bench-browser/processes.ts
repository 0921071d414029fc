import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a browser in MiB: of all its processes, each page of memory divided among those that share it (PSS). */
export function memoryOf(profile: string): number {
  const sizes = processesOf(profile).map((pid) => {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
    return Number(kilobytes) / 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The processes of the browser that runs on a profile: the one that was started with it, and all that descend from it. */
export function processesOf(profile: string): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const root = pids.find((pid) => {
    const words = read(`/proc/${pid}/cmdline`).split('\0');
    return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
  });
  if (root === undefined) throw new Error(`No browser runs on ${profile}.`);
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const found = [root];
  for (const known of found) found.push(...pids.filter((pid) => parents.get(pid) === known));
  return found;
}

function parentOf(pid: number): number {
  const [, parent = '0'] = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(parent);
}

/** Empty where the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
