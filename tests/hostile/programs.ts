/** Programs that hold facts, or seem to. */
import { any, type Family, read, repeat, withHead } from './page';

const program = (code: string) => `<script>${code}</script>`;

export const programs: Family = {
  name: 'programs',
  pages: [
    ...read({
      '3,000 with data': (n) => withHead(repeat(n(3_000), (i) => program(`var d${i}={"author":"Nora Field ${i}"}`))),
      'quoted five times': () =>
        withHead(
          program(
            `var s=${JSON.stringify(JSON.stringify(JSON.stringify(JSON.stringify('{"source":"Flour Gazette"}'))))}`,
          ),
        ),
      'names without values': (n) => withHead(program(`/*${'source: author= credit: '.repeat(n(20_000))}*/`)),
      'values without an end': (n) => withHead(program(`/*${'author: "'.repeat(n(40_000))}*/`)),
      backslashes: (n) => withHead(program(`/*${'source\\\\\\\\\\"'.repeat(n(20_000))}*/`)),
      underscores: (n) => withHead(program(`/*${'_'.repeat(n(500_000))}source:"*/`)),
    }),
    ...any({
      'state of 5 MB': (n) =>
        withHead(
          program(`window.__STATE__={${repeat(n(100_000), (i) => `"source${i}":"Flour Gazette number ${i}",`)}"x":1}`),
        ),
      '200,000 credits': (n) => withHead(program(`/*${'"credit":"AFP",'.repeat(n(200_000))}*/`)),
      'JSON of 4 MB': (n) =>
        withHead(`<script type="application/json">{"a":[${'{"author":"N"},'.repeat(n(280_000))}0]}</script>`),
      'JSON 50,000 deep': (n) =>
        withHead(`<script type="application/json">${'{"source":'.repeat(n(50_000))}1</script>`),
      '4 MB of code': (n) => withHead(program(`/*${'function a(b){return b.c}'.repeat(n(160_000))}*/`)),
      '20,000 empty ones': (n) => withHead('<script type="text/plain"></script>'.repeat(n(20_000))),
    }),
  ],
};
