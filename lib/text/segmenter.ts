/** Cuts a sentence into words; jieba in the extension's background and on the command line, nothing elsewhere. */
export type Segmenter = (sentence: string) => readonly string[];
