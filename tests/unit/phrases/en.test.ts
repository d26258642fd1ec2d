import { language } from './language';

language('en', {
  finds: [
    ['This article was originally published by The Valley Post.', 'republished', 'The Valley Post'],
    ['Originally published at www.millrace.example on March 3, 2021.', 'republished', 'www.millrace.example'],
    ['First published in the Harbour Review.', 'republished', 'Harbour Review'],
    ['The post Ten quiet bridges appeared first on Slow Roads.', 'republished', 'Slow Roads'],
    ['Republished with permission from Orchard Weekly.', 'republished', 'Orchard Weekly'],
    ['This essay is republished from Lantern under a Creative Commons license.', 'republished', 'Lantern'],
    ['Courtesy of Tideline', 'republished', 'Tideline'],
    ['Read the full story at Harbour Review.', 'excerpt', 'Harbour Review'],
    ['By Associated Press', 'wire', 'Associated Press'],
    ['Source: Reuters', 'wire', 'Reuters'],
    ['HALIFAX, N.S. (AP) — The ferry sailed again on Monday.', 'wire', 'Associated Press'],
  ],
  misses: [
    'First published on Friday 18 March 2011 10.00 GMT',
    'Originally published in 1934, the novel went through nine printings.',
    'A version of this article appeared in print on May 3, 2012, on page B4.',
    'This piece was also published on Slow Roads.',
    'The mayor told Reuters that the bridge would stay closed.',
    'Photo: Jane Marsh/AFP',
    'It first appeared in 2009, when the river froze.',
    'Source: National Bureau of Statistics',
  ],
});
