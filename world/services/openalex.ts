import { createHash } from 'node:crypto';
import type { Study } from '../model.ts';
import { type Ask, json, notHere, parameter, type Service } from '../service.ts';

/** A number of OpenAlex's, the same for the same thing. */
const number = (of: string): number =>
  7_900_000_000 + (createHash('md5').update(of).digest().readUInt32BE() % 99_999_999);

function work({ doi, title, published, journal, open }: Study): Record<string, unknown> {
  const primary = {
    is_oa: false,
    landing_page_url: `https://doi.org/${doi}`,
    pdf_url: null,
    source: journal && { id: `https://openalex.org/S${number(journal)}`, display_name: journal, type: 'journal' },
    license: null,
    version: 'publishedVersion',
    is_accepted: true,
    is_published: true,
  };
  const isPdf = open?.endsWith('.pdf') ?? false;
  const best = open && {
    ...primary,
    is_oa: true,
    landing_page_url: isPdf ? null : open,
    pdf_url: isPdf ? open : null,
    source: { id: `https://openalex.org/S${number(open)}`, display_name: 'Repository', type: 'repository' },
    license: 'cc-by',
    version: 'acceptedVersion',
  };
  return {
    id: `https://openalex.org/W${number(doi)}`,
    doi: `https://doi.org/${doi}`,
    title,
    display_name: title,
    publication_year: published[0] ?? null,
    publication_date: published.map((part) => String(part).padStart(2, '0')).join('-') || null,
    open_access: { is_oa: Boolean(open), oa_status: open ? 'green' : 'closed', oa_url: open },
    primary_location: primary,
    best_oa_location: best,
  };
}

/** Single works of OpenAlex, by their DOI. */
export const openalex: Service = {
  name: 'openalex',
  hosts: ['api.openalex.org'],
  typical: 400,
  answer(ask: Ask) {
    const [, doi] = /^\/works\/doi:(.+)$/.exec(decodeURIComponent(ask.url.pathname)) ?? [];
    if (!doi) return notHere();
    const study = ask.world.studies.find((each) => each.doi === doi.toLowerCase() && each.open !== undefined);
    if (!study) return json({ error: 'Not Found', message: `Work doi:${doi} not found` }, 'application/json', 404);
    const columns = parameter(ask, 'select').split(',').filter(Boolean);
    const all = Object.entries(work(study));
    const answer = json(Object.fromEntries(columns.length > 0 ? all.filter(([name]) => columns.includes(name)) : all));
    const limits = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '997', 'x-ratelimit-credits-used': '0' };
    return { ...answer, headers: { ...answer.headers, ...limits } };
  },
};
