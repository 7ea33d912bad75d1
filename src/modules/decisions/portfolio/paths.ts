export const portfolioPath = (call: string): string => `/staff/portfolios/${call}`
