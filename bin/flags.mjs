/**
 * What Node is told when it runs the house. Left alone it lets rubbish grow to several hundred megabytes before it looks;
 * with these the house keeps below 250 MB under load, for a little more processor time. See bench/README.md.
 */
export const flags = ['--max-semi-space-size=16', '--max-old-space-size=400']
