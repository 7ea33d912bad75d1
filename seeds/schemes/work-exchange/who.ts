import type { Requirement, SelfTestQuestion } from '../../../src/modules/schemes/index.ts'
import { inTwoCountries, onTheList } from '../requirements.ts'
import { howMany, howManyCountries, yesOrNo, yourCountry } from '../shared.ts'
import { t } from '../t.ts'

const yourKind: SelfTestQuestion = {
  id: 'your-kind',
  type: 'choice',
  answeredBy: 'anyone',
  gives: 'partner.kind',
  label: t({
    en: 'What are you registered as?',
    nb: 'Hva er dere registrert som?',
    nn: 'Kva er de registrerte som?',
    fr: 'Sous quelle forme êtes-vous enregistrés ?',
    es: '¿Cómo están registrados?',
    pt: 'Como estão registados?',
  }),
  options: [
    {
      id: 'civil-society',
      label: t({
        en: 'Civil society organisation',
        nb: 'Sivilsamfunnsorganisasjon',
        nn: 'Sivilsamfunnsorganisasjon',
        fr: 'Organisation de la société civile',
        es: 'Organización de la sociedad civil',
        pt: 'Organização da sociedade civil',
      }),
    },
    {
      id: 'public',
      label: t({
        en: 'Public institution',
        nb: 'Offentlig virksomhet',
        nn: 'Offentleg verksemd',
        fr: 'Institution publique',
        es: 'Institución pública',
        pt: 'Instituição pública',
      }),
    },
    {
      id: 'private',
      label: t({
        en: 'Private company',
        nb: 'Privat bedrift',
        nn: 'Privat bedrift',
        fr: 'Entreprise privée',
        es: 'Empresa privada',
        pt: 'Empresa privada',
      }),
    },
  ],
}

const invited: SelfTestQuestion = {
  id: 'invited',
  type: 'choice',
  answeredBy: 'anyone',
  gives: 'partnership.invited',
  options: yesOrNo,
  label: t({
    en: 'Have we invited you after phase 1?',
    nb: 'Har vi invitert dere etter fase 1?',
    nn: 'Har vi invitert dykk etter fase 1?',
    fr: 'Vous avons-nous invités après la phase 1 ?',
    es: '¿Los hemos invitado tras la fase 1?',
    pt: 'Convidámo-vos depois da fase 1?',
  }),
}

/** Phase 2 asks it of those we have not invited. */
const knownFor = (shown?: SelfTestQuestion['shown']): SelfTestQuestion => ({
  id: 'known',
  type: 'choice',
  answeredBy: 'anyone',
  gives: 'partnership.known',
  options: yesOrNo,
  ...(shown ? { shown } : {}),
  label: t({
    en: 'Have all of you had a grant together before?',
    nb: 'Har alle dere hatt tilskudd sammen før?',
    nn: 'Har alle de hatt tilskot saman før?',
    fr: 'Avez-vous déjà tous reçu ensemble une subvention ?',
    es: '¿Han recibido antes todos juntos una subvención?',
    pt: 'Já tiveram todos juntos uma subvenção?',
  }),
  help: t({
    en: 'Answer no if one of the partners is new.',
    nb: 'Svar nei hvis en av partnerne er ny.',
    nn: 'Svar nei om ein av partnarane er ny.',
    fr: 'Répondez non si l’un des partenaires est nouveau.',
    es: 'Respondan no si uno de los socios es nuevo.',
    pt: 'Respondam não se um dos parceiros for novo.',
  }),
})

export const conceptSelfTest: readonly SelfTestQuestion[] = [
  howMany,
  howManyCountries,
  yourCountry,
  yourKind,
  knownFor(),
]
export const implementationSelfTest: readonly SelfTestQuestion[] = [
  howMany,
  howManyCountries,
  yourCountry,
  yourKind,
  invited,
  knownFor({ is: [{ answer: 'invited' }, 'no'] }),
]

const registered: Requirement = {
  id: 'registered',
  rule: { everyPartner: { oneOf: [{ fact: 'partner.kind' }, ['civil society', 'public', 'private']] } },
  say: t({
    en: 'Every partner is registered: as a civil society organisation, a public institution or a private company.',
    nb: 'Hver partner er registrert: som sivilsamfunnsorganisasjon, offentlig virksomhet eller privat bedrift.',
    nn: 'Kvar partnar er registrert: som sivilsamfunnsorganisasjon, offentleg verksemd eller privat bedrift.',
    fr: 'Chaque partenaire est enregistré : organisation de la société civile, institution publique ou entreprise privée.',
    es: 'Cada socio está registrado: como organización de la sociedad civil, institución pública o empresa privada.',
    pt: 'Cada parceiro está registado: como organização da sociedade civil, instituição pública ou empresa privada.',
  }),
  otherwise: t({
    en: 'Private persons and networks that are not registered cannot apply. You can let a registered member apply.',
    nb: 'Privatpersoner og nettverk som ikke er registrert, kan ikke søke. Dere kan la et registrert medlem søke.',
    nn: 'Privatpersonar og nettverk som ikkje er registrerte, kan ikkje søkje. De kan la eit registrert medlem søkje.',
    fr: 'Les particuliers et les réseaux non enregistrés ne peuvent pas présenter de demande. Un membre enregistré peut le faire.',
    es: 'Las personas particulares y las redes sin registro no pueden solicitar. Puede hacerlo un miembro registrado.',
    pt: 'Pessoas particulares e redes não registadas não se podem candidatar. Um membro registado pode fazê-lo.',
  }),
}

const newToUs: Requirement = {
  id: 'new-to-us',
  rule: { is: [{ fact: 'partnership.known' }, false] },
  say: t({
    en: 'Your partnership is new, or has a new partner.',
    nb: 'Partnerskapet er nytt, eller har en ny partner.',
    nn: 'Partnarskapen er ny, eller har ein ny partnar.',
    fr: 'Votre partenariat est nouveau, ou compte un nouveau partenaire.',
    es: 'Su asociación es nueva o tiene un socio nuevo.',
    pt: 'A vossa parceria é nova, ou tem um parceiro novo.',
  }),
  otherwise: t({
    en: 'You know each other already, so you can skip phase 1. Apply straight to phase 2.',
    nb: 'Dere kjenner hverandre allerede, så dere kan hoppe over fase 1. Søk rett til fase 2.',
    nn: 'De kjenner kvarandre alt, så de kan hoppe over fase 1. Søk rett til fase 2.',
    fr: 'Vous vous connaissez déjà : passez la phase 1 et présentez directement une demande pour la phase 2.',
    es: 'Ya se conocen, así que pueden saltarse la fase 1. Soliciten directamente la fase 2.',
    pt: 'Já se conhecem, por isso podem saltar a fase 1. Candidatem-se diretamente à fase 2.',
  }),
}

const ready: Requirement = {
  id: 'invited-or-known',
  rule: {
    any: [{ is: [{ fact: 'partnership.invited' }, true] }, { is: [{ fact: 'partnership.known' }, true] }],
  },
  say: t({
    en: 'We have invited you after phase 1, or you have had a grant together before.',
    nb: 'Vi har invitert dere etter fase 1, eller dere har hatt tilskudd sammen før.',
    nn: 'Vi har invitert dykk etter fase 1, eller de har hatt tilskot saman før.',
    fr: 'Nous vous avons invités après la phase 1, ou vous avez déjà reçu ensemble une subvention.',
    es: 'Los hemos invitado tras la fase 1, o ya han recibido juntos una subvención.',
    pt: 'Convidámo-vos depois da fase 1, ou já tiveram juntos uma subvenção.',
  }),
  otherwise: t({
    en: 'Begin with phase 1. It is a short form, and we pay for you to meet if we like the idea.',
    nb: 'Begynn med fase 1. Det er et kort skjema, og vi betaler for at dere møtes hvis vi liker ideen.',
    nn: 'Byrj med fase 1. Det er eit kort skjema, og vi betaler for at de møtest om vi likar ideen.',
    fr: 'Commencez par la phase 1. Le formulaire est court, et nous payons votre réunion si l’idée nous plaît.',
    es: 'Empiecen por la fase 1. El formulario es corto, y pagamos su reunión si nos gusta la idea.',
    pt: 'Comecem pela fase 1. O formulário é curto, e pagamos a vossa reunião se gostarmos da ideia.',
  }),
}

export const conceptWho: readonly Requirement[] = [inTwoCountries, onTheList, registered, newToUs]
export const implementationWho: readonly Requirement[] = [inTwoCountries, onTheList, registered, ready]
