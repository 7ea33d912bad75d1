import type { Words } from '../../../foundation/language.ts'
import type { Fact, Literal, OrganisationKind } from './condition.ts'
import { truths } from './fact-truths.words.ts'
import { quantity } from './quantity.words.ts'
import type { Relation } from './relation.words.ts'

export { names } from './fact-names.words.ts'

/** What an organisation is, after "is". */
export const kinds = {
  'civil society': {
    en: 'a civil society organisation',
    nb: 'en sivilsamfunnsorganisasjon',
    nn: 'ein sivilsamfunnsorganisasjon',
    fr: 'une organisation de la société civile',
    es: 'una organización de la sociedad civil',
    pt: 'uma organização da sociedade civil',
  },
  public: {
    en: 'a public institution',
    nb: 'en offentlig virksomhet',
    nn: 'ei offentleg verksemd',
    fr: 'une institution publique',
    es: 'una institución pública',
    pt: 'uma instituição pública',
  },
  private: {
    en: 'a private company',
    nb: 'en privat bedrift',
    nn: 'ei privat bedrift',
    fr: 'une entreprise privée',
    es: 'una empresa privada',
    pt: 'uma empresa privada',
  },
} satisfies Record<OrganisationKind, Words>

/** The clause a fact has of its own, where subject, verb and value would sound like a form; nothing for the others. */
export function factClause(fact: Fact, relation: Relation, literal: Literal, value: string): Words | undefined {
  if (typeof literal === 'boolean') {
    const [yes, no] = truths[fact as keyof typeof truths] ?? []
    return literal === (relation === 'is') ? yes : no
  }
  if (fact === 'partners.count' && typeof literal === 'number') return partners(relation, literal)
  if (fact === 'partners.countries' && typeof literal === 'number') return countries(relation, literal)
  if (fact === 'coordinator.country' || fact === 'partner.country') {
    return inCountry(fact === 'partner.country', relation === 'is', value)
  }
  return undefined
}

function partners(relation: Relation, n: number): Words {
  const q = quantity(relation, n)
  return n === 1
    ? {
        en: `${q.en} partner takes part`,
        nb: `${q.nb} partner deltar`,
        nn: `${q.nn} partnar deltek`,
        fr: `${q.fr} partenaire participe`,
        es: `participa ${q.es} socio`,
        pt: `participa ${q.pt} parceiro`,
      }
    : {
        en: `${q.en} partners take part`,
        nb: `${q.nb} partnere deltar`,
        nn: `${q.nn} partnarar deltek`,
        fr: `${q.fr} partenaires participent`,
        es: `participan ${q.es} socios`,
        pt: `participam ${q.pt} parceiros`,
      }
}

function countries(relation: Relation, n: number): Words {
  const q = quantity(relation, n, true)
  const one = n === 1
  return {
    en: `the partners are in ${q.en} ${one ? 'country' : 'different countries'}`,
    nb: `partnerne er i ${q.nb} ${one ? 'land' : 'ulike land'}`,
    nn: `partnarane er i ${q.nn} ${one ? 'land' : 'ulike land'}`,
    fr: `les partenaires sont dans ${q.fr} ${one ? 'pays' : 'pays différents'}`,
    es: `los socios están en ${q.es} ${one ? 'país' : 'países distintos'}`,
    pt: `os parceiros estão em ${q.pt} ${one ? 'país' : 'países diferentes'}`,
  }
}

function inCountry(partner: boolean, yes: boolean, list: string): Words {
  return {
    en: `the ${partner ? '' : 'coordinating '}partner ${yes ? 'is' : 'is not'} in ${list}`,
    nb: `${partner ? 'partneren' : 'den koordinerende partneren'} ${yes ? 'er' : 'ikke er'} i ${list}`,
    nn: `${partner ? 'partnaren' : 'den koordinerande partnaren'} ${yes ? 'er' : 'ikkje er'} i ${list}`,
    fr: `le pays du partenaire${partner ? '' : ' coordinateur'} ${yes ? 'est' : 'n’est pas'} ${list}`,
    es: `el socio${partner ? '' : ' coordinador'} ${yes ? 'está' : 'no está'} en ${list}`,
    pt: `o país do parceiro${partner ? '' : ' coordenador'} ${yes ? 'é' : 'não é'} ${list}`,
  }
}
