/** Whether bold text is a heading run into its paragraph, and not a stressed word or an editor's residue. */
export function isRunInHeading(after: string, bold: string): boolean {
  const before = after.trimEnd();
  return (before === '' || /[。；：！？;:!?）)]$/.test(before)) && (bold.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
}
