import { allowParsing } from '../../lib/io/room/trustedTypes';
allowParsing();
export { parsePage } from '../../lib/page';
export { report } from '../../lib/report';
export { articleOf } from '../../lib/page/article';
