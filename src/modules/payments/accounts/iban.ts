/**
 * How long an IBAN is in each country that uses them: the IBAN registry of SWIFT, the registration authority of ISO 13616.
 * Where a country is not here, partners give an account number with the bank's BIC or clearing code.
 */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

/** Whether accounts in a country have an IBAN. */
export const usesIban = (country: string): boolean => country in lengths

/** As it is stored and sent: capitals, no spaces. */
export const plainIban = (typed: string): string => typed.replace(/[\s\u00a0-]/g, '').toUpperCase()

/** In groups of four, as it stands on paper. */
export const writtenIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')

/**
 * Whether an IBAN is one: the country's length, and its check digits by ISO 7064 MOD 97-10, as ISO 13616-1 says: the first
 * four signs go to the end, letters become 10 to 35, and the number leaves 1 when it is divided by 97.
 */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || lengths[iban.slice(0, 2)] !== iban.length) return false
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(digits) % 97n === 1n
}

/** Whether a BIC is written as ISO 9362 says: bank, country, place, perhaps a branch. */
export const isBic = (bic: string): boolean => /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)
