/**
 * Remembers what a pure function answered, by a key that says all it depends on: for what is asked on every page and costs
 * a formatter's work each time. Past `most` answers everything is forgotten, which is cheaper than knowing which is oldest.
 */
export function reckonedOnce<T>(most = 2000): (key: string, reckon: () => T) => T {
  const known = new Map<string, T>()
  return (key, reckon) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = reckon()
    if (known.size >= most) known.clear()
    known.set(key, answer)
    return answer
  }
}
