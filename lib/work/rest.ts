/**
 * Ends the task and goes on in a new one, behind all that waits already: messages, input, frames. Unlike timers this
 * is not slowed down in tabs that nobody looks at.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep the channel alive.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Ends the task and goes on as soon as the browser has done what is more urgent, such as input. */
export function yieldToBrowser(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? nextTask();
}
