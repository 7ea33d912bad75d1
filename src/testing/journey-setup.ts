import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../bin/browser.mjs'
import type {} from './browser.ts'

/** Before the journeys: a browser, installed or unpacked. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser())
}
