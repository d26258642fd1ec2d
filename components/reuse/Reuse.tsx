import type { Report } from '../../lib/model';
import type { Clicks } from '../clicks';
import type { Finder } from '../Evidence';
export function reuseInShort(_: Report) {
  return 'Non-commercial: yes, 4 conditions · Commercial: ask first';
}
export function Reuse(_: { report: Report; clicks: Clicks; finder: Finder }) {
  return null;
}
