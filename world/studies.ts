/** Studies, under the prefix that is kept for examples. */
import type { Study } from './model.ts';

/** All studies. The last is known to Crossref alone, and barely. */
export const studies: readonly Study[] = [
  {
    doi: '10.5555/wend.2021.0417',
    title: 'Buried streams and the hedges that remember them',
    authors: [
      { given: 'Petra', family: 'Lindqvist-Amadi' },
      { given: 'Oren', family: 'Tallis' },
    ],
    published: [2021, 4, 17],
    journal: 'Journal of Invented Hydrology',
    open: 'https://repository.example/handle/wend-2021-0417',
  },
  {
    doi: '10.5555/rest-hours.2019.12',
    title: 'Rest hours, short stops and ramp accidents in island ferry services: a nine-year record',
    authors: [{ given: 'Marguerite', family: 'Oyelaran' }, { name: 'Port Ansel Ramp Safety Group' }],
    published: [2019, 12],
    journal: 'Annals of Imaginary Transport',
    open: null,
  },
  {
    doi: '10.5555/harbor-tenure.2023.7',
    title: 'Tenure behind the quays: sixty-year leases & the households they leave out',
    authors: [{ given: 'Ines', family: 'Calloway' }],
    published: [2023],
    journal: 'Review of Made-up Housing Studies',
    open: 'https://harbortenure.example/papers/7.pdf',
  },
  { doi: '10.5555/lens.1865.1', title: null, authors: [], published: [], journal: null },
];
