import type { Report } from '../../lib/model';
import type { TabView } from '../view';
import type { PartProps, World } from './inquiry';
export function coverageInShort(_: TabView, __: World) {
  return 'Not asked yet';
}
export function Coverage(_: PartProps & { report: Report }) {
  return null;
}
