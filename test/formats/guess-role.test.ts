import { describe, expect, test } from 'vitest'
import { guessRole, mayDecide, namedRole } from '../../renderer/formats/guess-role.ts'

/** Job titles as they stand in signatures, invitations and organisation charts. */
const titles = {
  business: [
    'Head of Motor Claims',
    'Sales Director',
    'Product Owner',
    'Business Analyst',
    'Managing Director',
    'VP Customer Experience',
    'Leiterin Vertrieb',
    'Bereichsleiter Schaden',
    'Abteilungsleitung Einkauf',
    'Produktmanagerin',
    'Geschäftsführer',
    'Directrice commerciale',
    'Responsable souscription',
    'Chef de produit',
    'Directeur général',
    'Directora de Ventas',
    'Jefe de siniestros',
    'Gerente general',
    'Responsable de compras',
  ],
  operations: [
    'COO',
    'Claims team leader',
    'Customer service lead',
    'Head of Operations',
    'Shift supervisor',
    'Process owner payments',
    'Betriebsleiter',
    'Teamleiterin Kundenservice',
    'Sachbearbeiterin',
    'Schichtleiter',
    'Prozessmanagerin',
    'Directrice des opérations',
    "Cheffe d'équipe",
    'Chef d’équipe',
    'Responsable du service client',
    'Director de Operaciones',
    'Jefa de equipo',
    'Supervisora de turno',
    'Tramitador de siniestros',
  ],
  technology: [
    'Enterprise architect',
    'CIO',
    'Head of IT',
    'Software Engineer',
    'Chief Information Officer',
    'Integration lead',
    'IT-Leiter',
    'Softwarearchitektin',
    'Wirtschaftsinformatiker',
    'Leiter Infrastruktur',
    'Anwendungsentwicklerin',
    'DSI',
    'Ingénieure logiciel',
    'Responsable informatique',
    'Développeuse',
    'Director de Tecnología',
    'Ingeniera de sistemas',
    'Responsable de informática',
    'Arquitecto de soluciones',
  ],
  data: [
    'Data manager',
    'Head of Analytics',
    'BI lead',
    'Actuary',
    'Chief Data Officer',
    'Datenmanagerin',
    'Leiter Datenanalyse',
    'Aktuarin',
    'Data Stewardess',
    'Responsable des données',
    'Actuaire',
    'Statisticienne',
    'Responsable de datos',
    'Analista',
    'Científica de datos',
  ],
  compliance: [
    'Compliance officer',
    'Data Protection Officer',
    'General Counsel',
    'Chief Risk Officer',
    'CISO',
    'Internal Audit Manager',
    'Datenschutzbeauftragte',
    'Syndikusrechtsanwältin',
    'Leiter Recht',
    'Risikomanager',
    'Leiterin Revision',
    'Informationssicherheitsbeauftragter',
    'Directrice juridique',
    'DPD',
    'RSSI',
    'Responsable conformité',
    'Délégué à la protection des données',
    'Directora Jurídica',
    'Abogada',
    'Responsable de protección de datos',
    'Auditor interno',
  ],
  finance: [
    'Finance controller',
    'CFO',
    'Treasurer',
    'Head of Financial Planning',
    'Finanzvorstand',
    'Controllerin',
    'Leiter Rechnungswesen',
    'Kaufmännische Leiterin',
    'DAF',
    'Contrôleuse de gestion',
    'Directeur financier',
    'Comptable',
    'Directora Financiera',
    'Jefe de contabilidad',
    'Control de gestión',
    'Tesorera',
  ],
  other: [
    'Works council',
    'Betriebsrätin',
    'Betriebsratsvorsitzender',
    'Comité d’entreprise',
    'Comité de empresa',
    'Observer',
  ],
} as const

describe.each(Object.entries(titles))('the role of %s', (role, all) => {
  test.each(all)('is guessed from %s', (title) => {
    expect(guessRole(title)).toBe(role)
  })
})

describe('the decider', () => {
  test.each([
    'CEO',
    'Managing Director',
    'Geschäftsführerin',
    'Vorstandsvorsitzende',
    'PDG',
    'Directrice générale',
    'Consejera delegada',
    'Sponsor',
  ])('is never guessed from a title such as %s, but may be asked for', (title) => {
    expect(guessRole(title)).not.toBe('decider')
    expect(mayDecide(title)).toBe(true)
  })

  test.each([
    'COO (decider)',
    'CFO, decides',
    'Entscheider',
    'Entscheiderin',
    'Décideuse',
    'DSI, décide',
    'Decisora',
    'Budget owner and decision maker',
  ])('is read where it is said: %s', (title) => {
    expect(guessRole(title)).toBe('decider')
  })
})

test.each([
  'Astronaut',
  'Anna Schmidt',
  'Itō Hirobumi',
  'Cooper',
  'Bianca',
  'Schadenberger',
  'Rechtsteiner',
  '',
])('nothing is guessed from %j', (text) => {
  expect(guessRole(text)).toBeNull()
})

test('the names of the roles themselves are known in four languages', () => {
  expect(['Technik', 'Métier', 'cumplimiento', 'Données', 'OPERATIONS'].map(namedRole)).toEqual([
    'technology',
    'business',
    'compliance',
    'data',
    'operations',
  ])
  expect(namedRole('Head of operations')).toBeNull()
})
