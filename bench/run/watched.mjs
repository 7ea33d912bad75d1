// Loaded into a program before it starts (--import): tells its parent, whenever asked, what it has used so far.
process.on('message', (asked) => {
  if (asked === 'used?') process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() })
})
process.channel?.unref()
