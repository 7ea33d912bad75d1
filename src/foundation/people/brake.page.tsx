import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { Frame } from '../../ui/index.ts'
import type { Words } from '../language.ts'
import { show } from '../show.tsx'
import { type Env, meet } from '../web.ts'
import { type Brake, isTooOften } from './brake.store.ts'
import { callerOf } from './caller.ts'

const words = {
  title: {
    en: 'That was many tries',
    nb: 'Det var mange forsøk',
    nn: 'Det var mange forsøk',
    fr: 'Cela fait beaucoup d’essais',
    es: 'Han sido muchos intentos',
    pt: 'Foram muitas tentativas',
  },
  wait: (minutes: number): Words => ({
    en: `Wait ${minutes} minutes, and try again. It keeps others from guessing their way in.`,
    nb: `Vent ${minutes} minutter og prøv igjen. Det hindrer at andre gjetter seg inn.`,
    nn: `Vent ${minutes} minutt og prøv igjen. Det hindrar at andre gjettar seg inn.`,
    fr: `Attendez ${minutes} minutes et réessayez. Cela empêche d’autres de deviner leur accès.`,
    es: `Espere ${minutes} minutos e inténtelo de nuevo. Así nadie puede entrar adivinando.`,
    pt: `Espere ${minutes} minutos e tente de novo. Assim ninguém entra por adivinhação.`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>

function TooOftenPage({ minutes }: { minutes: number }) {
  return (
    <Frame title={words.title} lead={words.wait(minutes)}>
      {null}
    </Frame>
  )
}

/** Stands before a door and lets only so many tries through; the next ones get a page that says how long to wait. */
export const brakeOn = (brake: Brake, keyOf: (c: Context<Env>) => string | undefined | Promise<string>) =>
  createMiddleware<Env>(async (c, next) => {
    await meet(c)
    const key = await keyOf(c)
    if (key && (await isTooOften(c.var.house.pool, key, brake)))
      return show(c, <TooOftenPage minutes={Math.ceil(brake.seconds / 60)} />, 429)
    return next()
  })

/** A hundred sign-ins begun from one place in a quarter of an hour: a whole seminar can, a machine cannot go on. */
export const callerBrake = brakeOn({ most: 100, seconds: 900 }, (c) => {
  const caller = callerOf(c)
  return caller && `caller ${caller}`
})
