/** How long a test waits for what is to come, however busy the machine is. */
export const PATIENCE = { timeout: 200_000 };
