/** Scripts of the world, and characters that no text should have. */
import { article } from '../e2e/writing';
import { any, type Family, read, withTail } from './page';

const long = (text: string, letters: number) => withTail(`<p>${text.repeat(Math.ceil(letters / text.length))}</p>`);

export const scripts: Family = {
  name: 'scripts',
  pages: [
    ...any({
      Chinese: (n) => long('面包師傅今天沒有開門，街上的人都在等。', n(150_000)),
      'Chinese without a stop': (n) => long('面包师傅今天没有开门街上的人都在等', n(150_000)),
      Japanese: (n) => long('パン屋は今日開かなかった。通りの人々は待っていた', n(150_000)),
      Thai: (n) => long('คนทำขนมปังไม่เปิดร้านวันนี้และผู้คนบนถนนก็รออยู่', n(150_000)),
      Khmer: (n) => long('អ្នកដុតនំមិនបានបើកហាងនៅថ្ងៃនេះទេ', n(150_000)),
      Korean: (n) => long('빵집은 오늘 문을 열지 않았고 거리의 사람들은 기다렸다 ', n(150_000)),
      Arabic: (n) => long('لم يفتح الخباز اليوم وكان الناس ينتظرون ', n(150_000)),
      'Hebrew and figures': (n) => long('האופה לא פתח היום 123 (AFP) ', n(150_000)),
      Hindi: (n) => long('बेकर ने आज दुकान नहीं खोली ', n(150_000)),
      'all at once': (n) => long('面 パ ค ا ב अ б α a ', n(100_000)),
      'marks of direction': (n) => long('\u202eBy \u2066Nora\u2069\u202c \u200f', n(100_000)),
      'emoji and joiners': (n) => long('👨‍🍳\ufe0f\u200d', n(100_000)),
    }),
    ...read({
      'bytes of nothing': (n) => withTail(`<p>Crumbs${'\0'.repeat(n(100_000))} fell.</p>`),
      'control characters': () =>
        withTail(`<p>${Array.from({ length: 32 }, (_, i) => `a${String.fromCharCode(i)}`).join('')}</p>`),
      'halves of letters': (n) =>
        withTail(
          `<script>document.querySelector('article').append('By \\ud83d '.repeat(${n(20_000)}) + '\\udc00'); document.title += '\\ud800';</script>`,
        ),
      'no letters of the charset it names': () =>
        Buffer.from(article('The cold oven', { tail: '<p>\u00e9\u00e8</p>' }), 'latin1'),
      'halves of bytes': (n) =>
        Buffer.concat([
          Buffer.from(article('The cold oven')),
          Buffer.alloc(n(50_000), 0xc3),
          Buffer.from('</article>'),
        ]),
    }),
  ],
};
