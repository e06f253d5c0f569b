/** How a candidate was made: a stretch of the text as it stands, or two of them put together. */
export const sources = [
  'rule',
  'left',
  'right',
  'clause',
  'rest',
  'previous',
  'rule-part',
  'left+rule',
  'clause+rule',
  'previous+rule',
  'rule+left',
  'rule+right',
  'right+rule',
  'rule+previous',
  'next+left',
  'item',
  'item+tail',
  'head+item',
  'head+item+tail',
] as const;
export type Source = (typeof sources)[number];
