/** The year in which a period ends. */
export function yearOf(period: string | null): number | null {
  const last = period?.split('/').at(-1) ?? '';
  return /^\d{4}/.test(last) ? Number(last.slice(0, 4)) : null;
}

/** Whether a period is of several whole years. */
export function isManyYears(period: string | null): period is string {
  return /^\d{4}\/\d{4}$/.test(period ?? '');
}
