import { allowParsing } from '../../lib/io/room/trustedTypes';

allowParsing();

export { parsePage } from '../../lib/page';
export { articleOf } from '../../lib/page/article';
export { report } from '../../lib/report';
