import type { Study } from '../model.ts';
import { type Ask, json, notHere, parameter, type Service } from '../service.ts';

const work = ({ doi, title, authors, published, journal }: Study): Record<string, unknown> => ({
  DOI: doi,
  ...(title ? { title: [title] } : {}),
  ...(authors.length > 0
    ? {
        author: authors.map((author, index) => ({
          ...author,
          sequence: index === 0 ? 'first' : 'additional',
          affiliation: [],
        })),
      }
    : {}),
  ...(published.length > 0 ? { published: { 'date-parts': [published] } } : {}),
  ...(journal ? { 'container-title': [journal] } : {}),
  URL: `https://doi.org/${doi}`,
  type: 'journal-article',
});

/** The works of Crossref. What it does not know is left out without a word. */
export const crossref: Service = {
  name: 'crossref',
  hosts: ['api.crossref.org'],
  typical: 900,
  answer(ask: Ask) {
    if (!/^\/(?:v1\/)?works$/.test(ask.url.pathname)) return notHere();
    const asked = [...parameter(ask, 'filter').matchAll(/(?:^|,)doi:([^,]+)/g)].map(([, doi = '']) =>
      doi.toLowerCase(),
    );
    const rows = Number(parameter(ask, 'rows') || 20);
    const found = ask.world.studies.filter(({ doi }) => asked.includes(doi));
    const columns = parameter(ask, 'select').split(',').filter(Boolean);
    const items = found
      .slice(0, rows)
      .map(work)
      .map((each) =>
        columns.length > 0 ? Object.fromEntries(Object.entries(each).filter(([name]) => columns.includes(name))) : each,
      );
    return json({
      status: 'ok',
      'message-type': 'work-list',
      'message-version': '1.0.0',
      message: {
        facets: {},
        'total-results': found.length,
        items,
        'items-per-page': rows,
        query: { 'start-index': 0, 'search-terms': null },
      },
    });
  },
};
