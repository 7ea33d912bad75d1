import { v7 } from 'uuid'

/** A new id: a version 7 uuid, so that rows made together lie together (RFC 9562). */
export const newId = (): string => v7()

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether an address part can be an id at all; anything else is answered as not found. */
export const isId = (text: string): boolean => shape.test(text)
