/** Labelled pages and notices → examples: the origins each may have, and which of them is right. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { weigh } from '../../lib/judge/evidence.ts';
import { dataset } from '../../lib/organizations/dataset.ts';
import { foldName } from '../../lib/organizations/name.ts';
import { sceneOf } from '../../lib/scene.ts';
import { proposalsOf } from '../../lib/signals/index.ts';
import { bundle } from '../bench/bundle.ts';
import { pageBytes, readLines } from '../corpus.ts';
import { launchChromium } from '../drive/chromium.ts';
import { getBrowser } from '../drive/get.ts';
import { pageOf } from '../notices/notice.ts';
import { decode } from './decode.ts';
import type { Seen } from './inRoom.ts';
import type { Case } from './logistic.ts';

const text = z.optional(z.nullable(z.string()));
const PageLabel = z.looseObject({
  id: z.string(),
  file: z.string(),
  url: z.string(),
  kind: z.optional(z.string()),
  either: z.optional(z.nullable(z.boolean())),
  source_name: text,
  source_name_norm: text,
});
const NoticeLabel = z.looseObject({
  id: z.string(),
  text: z.string(),
  label: z.string(),
  lang: text,
  url: text,
  source_name: text,
  source_href: text,
  source_article_title: text,
  note: text,
});
const Seens = z.array(z.object({ name: z.string(), kind: z.string(), features: z.array(z.string()) }));

/** A labelled page with the origins it may have. */
export interface Example {
  id: string;
  /** The folder it is from. */
  set: string;
  /** What is left out together in cross-validation. */
  site: string;
  isCopy: boolean;
  /** Its label is about a host that it does not tell: a site that names itself. Counted in figures; nothing to learn from. */
  dependsOnHost?: boolean;
  origins: readonly { name: string; features: readonly string[]; right: boolean }[];
}

const copies = new Set(['wire', 'republished', 'press-release', 'excerpt']);

const houses = (name: string) =>
  new Set((dataset().byName.get(foldName(name)) ?? []).map(({ organization }) => organization.id));

/** Do two names mean one house: folded, one within the other, or two spellings of one in the dataset? */
function isSame(label: string, name: string): boolean {
  const [x, y] = [foldName(label), foldName(name)];
  if (!x || !y) return false;
  if (x === y || (Math.min(x.length, y.length) > 3 && (x.includes(y) || y.includes(x)))) return true;
  const known = houses(name);
  if ([...houses(label)].some((id) => known.has(id))) return true;
  const parts = label.split(/\s*(?:,|\/|\(|\))\s*/).filter((part) => part && part !== label);
  return parts.some((part) => isSame(part, name));
}

const originsOf = (
  seen: readonly Pick<Seen, 'name' | 'features'>[],
  kinds: readonly string[],
  label: string,
  names: readonly string[],
) =>
  seen.map(({ name, features }, index) => ({
    name,
    features,
    right:
      copies.has(label) &&
      (names.length === 0 ||
        (label === 'press-release' && kinds[index] === 'press-release') ||
        names.some((each) => isSame(each, name))),
  }));

/** Reads the pages of some folders in a browser, as the reading room does. */
export async function pagesIn(folders: readonly string[]): Promise<Example[]> {
  const found = getBrowser('chromium');
  if (found.outcome === 'failed') throw new Error(found.why);
  const code = await bundle(new URL('inRoom.ts', import.meta.url));
  const { browser } = await launchChromium({ path: found.path, extension: null, headless: true, args: [] });
  const examples: Example[] = [];
  try {
    const page = await browser.newPage();
    await page.evaluate(`${code}; 0`);
    for (const folder of folders) {
      const labels = join(folder, 'labels.jsonl');
      for (const row of readLines(labels, PageLabel)) {
        if (!row.kind || row.either) continue;
        const snapshot = JSON.stringify({ url: row.url, html: decode(pageBytes(labels, row.file)) });
        const seen = Seens.parse(await page.evaluate(`bench.seenOn(${snapshot})`));
        const names = [row.source_name, row.source_name_norm].flatMap((name) => name ?? []);
        examples.push({
          id: row.id,
          set: folder.split('/').at(-1) ?? folder,
          site: URL.parse(row.url)?.hostname ?? row.id,
          isCopy: copies.has(row.kind),
          origins: originsOf(
            seen,
            seen.map(({ kind }) => kind),
            row.kind,
            names,
          ),
        });
      }
    }
  } finally {
    await browser.close();
  }
  return examples;
}

/** Reads single notices: sentences that tell, or only seem to tell, that a text came from elsewhere. */
export function noticesIn(file: string): Example[] {
  if (!existsSync(file)) return [];
  return readLines(file, NoticeLabel).map(({ id, text: said, label, lang, url, ...row }) => {
    const links = row.source_href ? [{ text: row.source_article_title ?? '', href: row.source_href }] : [];
    const scene = sceneOf(pageOf({ text: said, language: lang ?? null, url: url ?? null, links }));
    const seen = weigh(proposalsOf(scene), scene);
    return {
      id,
      set: 'notices',
      site: URL.parse(url ?? '')?.hostname ?? id,
      isCopy: label !== 'negative',
      dependsOnHost: !url && /host-dependent/.test(row.note ?? ''),
      origins: originsOf(
        seen,
        seen.map(({ kind }) => kind),
        label,
        row.source_name ? [row.source_name] : [],
      ),
    };
  });
}

/**
 * How many cases an origin stands for. Ordinary pages count as they are met; pages that were chosen because they might
 * be copies would make copies as common as they are not.
 */
const worth = { ordinary: 1, copy: 0.3, copiedNotice: 0.15, wrongName: 0.1, chosen: 0.5, notice: 0.4 };

/** How many pages an example stands for. */
export function worthOf({ set, isCopy }: Example): number {
  if (set === 'notices') return isCopy ? worth.copiedNotice : worth.notice;
  if (isCopy) return worth.copy;
  return set === 'ordinary' ? worth.ordinary : worth.chosen;
}

const weightOf = (example: Example, right: boolean): number =>
  example.dependsOnHost ? 0 : example.isCopy && !right ? worth.wrongName : worthOf(example);

/** Each origin of each example, as a case to be fitted. */
export const casesOf = (examples: readonly Example[]): Case[] =>
  examples.flatMap((example) =>
    example.origins.map(({ features, right }) => ({ features, right, weight: weightOf(example, right) })),
  );
