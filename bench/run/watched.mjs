// Loaded into a program before it starts (--import): tells its parent, whenever asked, what it has used so far.
// Each answer carries the number of its question, since two may ask at once.
process.on('message', ({ question }) => {
  process.send?.({ question, cpu: process.cpuUsage(), memory: process.memoryUsage.rss() })
})
process.channel?.unref()
