/** Pages of which something never arrives. */
import { type Family, withTail } from './page';

export const slow: Family = {
  name: 'slow',
  pages: [
    {
      name: 'a picture that never comes',
      make: () => withTail('<img src="/never">'),
      mustBeRead: true,
      never: 'picture',
    },
    {
      name: 'a frame that never comes',
      make: () => withTail('<iframe src="/never"></iframe>'),
      mustBeRead: true,
      never: 'picture',
    },
    {
      name: 'a program that never comes, not waited for',
      make: () => withTail('<script async src="/never"></script>'),
      mustBeRead: true,
      never: 'picture',
    },
    {
      name: '50 pictures that never come',
      make: (n) => withTail('<img src="/never">'.repeat(n(50))),
      mustBeRead: true,
      never: 'picture',
    },
    {
      name: 'a program that never comes, waited for',
      make: () => withTail('<script src="/never"></script>'),
      never: 'end',
    },
    { name: 'an end that never comes', make: () => withTail(''), never: 'end' },
    {
      name: 'an end that never comes, after 1 MB',
      make: (n) => withTail('<p>Crumbs.</p>'.repeat(n(70_000))),
      never: 'end',
    },
  ],
};
