/** Installs and builds what is missing or has changed; does nothing, and needs no right to write, when all is there. */
export function prepare(upTo?: 'installed' | 'built'): Promise<void>
