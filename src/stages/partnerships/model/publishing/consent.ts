import type { Consent, Dossier, Scope } from '../pipeline/dossier.ts'

/** Whether both cities agree, as they said last. Nothing else of a partnership is public that is not in the register. */
export function isPublic(dossier: Dossier, scope: Scope): boolean {
  const agreed = dossier.partnership.cities.every((city) => lastConsent(dossier, city, scope)?.state === 'given')
  return agreed && (scope === 'register' || isPublic(dossier, 'register'))
}

/** What a city said last about publishing this; undefined while nobody has asked it. */
export function lastConsent({ consents }: Dossier, city: string, scope: Scope): Consent | undefined {
  return consents.findLast((consent) => consent.city === city && consent.scope === scope)
}
