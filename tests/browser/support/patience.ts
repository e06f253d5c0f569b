/**
 * How long, in milliseconds, a condition is waited for before the test is told to hang: longer than a busy machine takes,
 * shorter than a test may last.
 */
export const PATIENCE = 400_000;
