const patienceMs = 15_000;
const pauseMs = 50;

/**
 * Asserts what a page shows a moment after something was done: tried again until it holds. On a slow
 * machine a look at once would see what was there before. What is wrong in the end is what it throws.
 */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
