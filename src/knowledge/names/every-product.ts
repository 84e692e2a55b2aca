/** All products that ship, however their tables write them. */
import { productsAlone } from './products/alone.ts';
import { hardwareByMaker } from './products/hardware.ts';
import { industryByMaker } from './products/industry.ts';
import { softwareByMaker } from './products/software.ts';
import { products } from './products.ts';

export interface ProductName {
  name: string;
  /** The name under which all spellings are one. */
  main: string;
}

let all: readonly ProductName[] | null = null;

/** Every spelling of every product, those of the first table first. */
export function everyProduct(): readonly ProductName[] {
  all ??= allProducts();
  return all;
}

/** What two tables have is the same product: "Mozilla Firefox" is Firefox, "Citrix NetScaler Gateway" NetScaler Gateway. */
function allProducts(): ProductName[] {
  const found: ProductName[] = [];
  const mains = new Map<string, string>();
  const add = (name: string, main: string): void => {
    const lower = name.toLowerCase();
    if (!mains.has(lower)) mains.set(lower, main);
    found.push({ name, main: mains.get(lower)! });
  };
  for (const line of products.trim().split('\n')) {
    const [main, ...others] = line.split(' | ') as [string, ...string[]];
    for (const name of [main, ...others]) add(name, main);
  }
  for (const line of productsAlone.trim().split('\n')) for (const name of line.split(' | ')) add(name, name);
  const made = [softwareByMaker, hardwareByMaker, industryByMaker].flatMap((table) =>
    table.trim().split('\n').flatMap(ofMaker),
  );
  const wholes = new Set(made.map(({ whole }) => whole.toLowerCase()));
  // The shorter name first, which the longer one is then tied to: both are names of the same things.
  for (const { whole, bare, isOwn } of made) {
    const isKnown = mains.has(bare.toLowerCase()) || wholes.has(bare.toLowerCase());
    const main = isOwn || isKnown ? (mains.get(bare.toLowerCase()) ?? bare) : whole;
    add(whole, main);
    if (isOwn) add(bare, main);
  }
  return found;
}

/** "Fortinet | +FortiProxy | Security Fabric": each thing with and without the name of its maker. */
function ofMaker(line: string): { whole: string; bare: string; isOwn: boolean }[] {
  const [maker, ...things] = line.split(' | ') as [string, ...string[]];
  return things.map((thing) => {
    const isOwn = thing.startsWith('+');
    const bare = isOwn ? thing.slice(1) : thing;
    return { whole: `${maker} ${bare}`, bare, isOwn };
  });
}
