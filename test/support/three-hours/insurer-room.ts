import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../samples', name), 'utf8')

/** The insurer's list as it is copied from its sheet. */
export const candidateCells = sample('insurer-candidates.csv')

/** Surnames that stand nowhere else, so that one on the stage can only be a person in a seat. */
export const surnames = ['Nowak', 'Lindt', 'Marsh', 'Okafor', 'Tranberg', 'Quist', 'Perez', 'Vogt']

/** The one of them who decides. */
export const decider = 'Nowak'

/** Eight people as they are pasted, in the order of the seats of the ballots. */
export const people = [
  'Ada Nowak (decider)',
  'Bo Lindt',
  'Cy Marsh',
  'Di Okafor',
  'Ed Tranberg',
  'Fay Quist (compliance)',
  'Gil Perez',
  'Hana Vogt (operations)',
]

/** Their names as they are shown, without the role that stood beside each. */
export const names = people.map((person) => person.replace(/ \(.*\)$/, ''))

/** The eight that are scored, in list order. */
const finalists = ['INS-01', 'INS-02', 'INS-06', 'INS-07', 'INS-08', 'INS-13', 'INS-17', 'INS-22']

const criteria = 5
const firstVote = 3

/** The votes of the first round in seat order, a string for each cell of the finalists: row by row, as they are typed. */
export function cellVotes(): readonly string[] {
  const lines = sample('insurer-ballots.csv')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  return finalists.flatMap((key) => {
    const cards = lines.filter(([round, candidate]) => round === '1' && candidate === key)
    return Array.from({ length: criteria }, (_, column) =>
      cards.map((card) => card[firstVote + column]).join(''),
    )
  })
}

/** Five dots of each person, as numbers on the list: the finalists get all of them. */
export const dotCards = [
  '2 2 1 8 6',
  '2 1 1 7 22',
  '2 8 6 13 17',
  '1 2 7 22 6',
  '8 8 2 13 17',
  '2 1 6 7 22',
  '2 8 13 17 1',
  '1 7 6 22 2',
]

/** What an error costs, in EUR, and which share a pilot can save, in percent, of the first eight on the list. */
export const numbersToComplete = [
  {
    input: 'Cost an error (EUR)',
    from: 'INS-01',
    values: [
      ['INS-01', '90'],
      ['INS-02', '240'],
      ['INS-03', '120'],
      ['INS-04', '15'],
      ['INS-05', '60'],
      ['INS-06', '310'],
      ['INS-07', '180'],
      ['INS-08', '25'],
    ],
  },
  {
    input: 'Share a pilot can save (%)',
    from: 'INS-08',
    values: [
      ['INS-08', '35'],
      ['INS-07', '40'],
      ['INS-06', '15'],
      ['INS-05', '30'],
      ['INS-04', '25'],
      ['INS-03', '20'],
      ['INS-02', '45'],
      ['INS-01', '35'],
    ],
  },
] as const

/** What is written on the brief, by its section and the label of its field, in the order of the page. */
export const briefTexts = [
  ['Who', 'Sponsor', 'Marie Delcourt'],
  ['Who', 'Pilot lead', 'Jonas Weber'],
  ['Who', 'Production owner', 'Claims IT'],
  ['Problem', 'Today, in numbers', '11 minutes an invoice; 9 of 100 paid wrong in the audit sample of 2026'],
  ['In production', 'Runs where', 'Beside the claims core, in our own data centre'],
  ['Scope', 'In scope', 'Motor repair invoices of the 40 largest garages'],
  ['Scope', 'Out of scope', 'Glass and total losses'],
] as const
