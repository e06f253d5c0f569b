/** The forms in which what is set aside can be taken away. */
export const EXCERPT_FORMS = ['xlsx', 'csv', 'markdown'] as const;
export type ExcerptForm = (typeof EXCERPT_FORMS)[number];
