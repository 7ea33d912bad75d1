/** How to launch a Chromium on this machine. Throws a sentence when there is none. */
export function findBrowser(): Promise<{ executablePath: string; env: Record<string, string> }>
