/** What Node is told when it runs the house. */
export const flags: readonly string[]
