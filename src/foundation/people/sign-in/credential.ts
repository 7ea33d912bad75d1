import { z } from 'zod'

const shape = z.looseObject({
  id: z.string().min(1).max(2000),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
})

/** What a device answered, as the page's script posted it; undefined when it has not that shape. Whether it is true, the library finds out. */
export function credentialIn<Answer>(typed: string): Answer | undefined {
  if (typed.length > 20_000) return undefined
  try {
    return shape.parse(JSON.parse(typed)) as Answer
  } catch {
    return undefined
  }
}
