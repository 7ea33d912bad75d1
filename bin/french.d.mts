import type { Plugin } from 'vite'

export function inFrench(text: string): string
export function french(): Plugin
