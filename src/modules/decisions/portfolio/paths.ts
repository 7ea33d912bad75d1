/** Where the work list shows every case of a call, whoever has it and whether it waits or not. */
export const casesOfCall = (call: string): string => `/staff?whose=all&state=any&call=${call}`

export const portfolioPath = (call: string): string => `/staff/portfolios/${call}`
