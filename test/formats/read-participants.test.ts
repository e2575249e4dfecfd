import { describe, expect, test } from 'vitest'
import { readParticipants } from '../../renderer/formats/read-participants.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'

/** Each person as `Name | Job title | role`, a title only where there is one. */
function told(text: string): readonly string[] {
  return readParticipants(text).people.map(({ name, jobTitle, role }) =>
    [name, ...(jobTitle === '' ? [] : [jobTitle]), role].join(' | '),
  )
}

test('the insurer people get the role that their title tells', () => {
  const lines = [
    'COO (decider)',
    'Head of Motor Claims',
    'Claims team leader',
    'Enterprise architect',
    'Data manager',
    'Compliance officer',
    'Finance controller',
    'Customer service lead',
  ]
  expect(readParticipants(lines.join('\r\n')).problems).toEqual([])
  expect(told(lines.join('\r\n'))).toEqual([
    'COO | decider',
    'Head of Motor Claims | business',
    'Claims team leader | operations',
    'Enterprise architect | technology',
    'Data manager | data',
    'Compliance officer | compliance',
    'Finance controller | finance',
    'Customer service lead | operations',
  ])
})

describe('a line is one person', () => {
  test.each([
    ['Ana Silva, decider', 'Ana Silva | decider'],
    ['Ana Silva, CIO (technology)', 'Ana Silva | CIO | technology'],
    ['Ana Silva (CFO)', 'Ana Silva | CFO | finance'],
    ['Ana Silva [CFO]', 'Ana Silva | CFO | finance'],
    ['Ana Silva - Head of Claims', 'Ana Silva | Head of Claims | business'],
    ['Ana Silva – Astronaut', 'Ana Silva | Astronaut | other'],
    ['Ana Silva; Chief of Staff', 'Ana Silva | Chief of Staff | business'],
    ['Ana Silva: Data manager', 'Ana Silva | Data manager | data'],
    ['Ana Silva | DSI | Northgate', 'Ana Silva | DSI, Northgate | technology'],
    ['CFO - Ana Silva', 'Ana Silva | CFO | finance'],
    ['Ana Silva, Head of Claims, Motor', 'Ana Silva | Head of Claims, Motor | business'],
    ['3. Ana Silva, Chief Information Officer', 'Ana Silva | Chief Information Officer | technology'],
    ['(4) Ana Silva', 'Ana Silva | other'],
    ['• Ana Italiano', 'Ana Italiano | other'],
    ['\uf0b7\tAna Silva', 'Ana Silva | other'],
    ['o\tAna Silva', 'Ana Silva | other'],
    ['☐ Ana Silva, COO', 'Ana Silva | COO | operations'],
    ['Ana Silva\tData Protection Officer', 'Ana Silva | Data Protection Officer | compliance'],
    ['Ana Silva\t', 'Ana Silva | other'],
    ['Ana Silva (External)', 'Ana Silva | other'],
    ['Ana Silva (Gast)', 'Ana Silva | other'],
    ['Ana Silva (she/her)', 'Ana Silva (she/her) | other'],
    ['Ana Silva <ana.silva@northgate.example>', 'Ana Silva | other'],
    ['Ana Silva, CFO <ana.silva@northgate.example>', 'Ana Silva | CFO | finance'],
    ['Ana Silva (ana.silva@northgate.example), CFO', 'Ana Silva | CFO | finance'],
    ['ana.silva@northgate.example', 'Ana Silva | other'],
    ['Ana Silva </o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=ab12-silva>', 'Ana Silva | other'],
    ['Ana Silva [mailto:ana.silva@northgate.example]', 'Ana Silva | other'],
    ['Geschäftsführerin: Ana Silva', 'Ana Silva | Geschäftsführerin | business'],
  ])('%j', (line, person) => {
    expect(told(line)).toEqual([person])
  })
})

describe('a family name before a comma', () => {
  test.each([
    ['Silva, Ana', 'Ana Silva | other'],
    ['"Silva, Ana"', 'Ana Silva | other'],
    ['"Silva, Ana" <ana.silva@northgate.example>', 'Ana Silva | other'],
    ['„Müller, Jörg“', 'Jörg Müller | other'],
    ["'Silva, Ana' <ana@northgate.example>", 'Ana Silva | other'],
    ['Silva, Ana, CFO', 'Ana Silva | CFO | finance'],
    ['Silva, Ana (CFO)', 'Ana Silva | CFO | finance'],
    ['Silva, Ana (DE-FIN-2)', 'Ana Silva (DE-FIN-2) | other'],
    ['von der Leyen, Ursula', 'Ursula von der Leyen | other'],
    ['van den Berg, Sanne', 'Sanne van den Berg | other'],
    ['al-Sayed, Omar', 'Omar al-Sayed | other'],
    ["O'Neill, Siobhán", "Siobhán O'Neill | other"],
    ['D’Angelo, Chiara', 'Chiara D’Angelo | other'],
    ['DUPONT MARTIN, Jean', 'Jean DUPONT MARTIN | other'],
    ['Schmidt, Dr. Anna', 'Dr. Anna Schmidt | other'],
    ['Prof. Dr. Schmidt, Anna', 'Prof. Dr. Anna Schmidt | other'],
    ['Smith, John, Jr.', 'John Smith, Jr. | other'],
    ['Anna Schmidt, PhD', 'Anna Schmidt, PhD | other'],
    ['Anna Schmidt, MBA, CFO', 'Anna Schmidt, MBA | CFO | finance'],
    ['García Márquez, Gabriel <gabriel@northgate.example>', 'Gabriel García Márquez | other'],
  ])('%j', (line, person) => {
    expect(told(line)).toEqual([person])
  })

  test('of two words is known where the list writes all of them that way', () => {
    expect(told('Ruiz, Ana\nGarcía Márquez, Gabriel')).toEqual([
      'Ana Ruiz | other',
      'Gabriel García Márquez | other',
    ])
    expect(told('Ben Ito, CFO\nAna Silva, Rocketeer')).toEqual([
      'Ben Ito | CFO | finance',
      'Ana Silva | Rocketeer | other',
    ])
  })
})

describe('names of the world stay as they are', () => {
  const names = [
    'Bi Wang',
    'Anthony Head',
    'Marie-Claire O’Brien-Núñez',
    'María José de la Cruz y Ruiz',
    'Nguyễn Thị Minh Khai',
    'Đặng Lê Nguyên Vũ',
    'Þórdís Kolbrún R. Gylfadóttir',
    'İbrahim Yıldız',
    'علی‌رضا محمدی',
    'דנה לוי-כהן',
    '山田 太郎',
    '김민준',
    'Ὀδυσσεύς Παπαδόπουλος',
    'Владимир Иванов',
    'Jean-Luc Picard 🚀',
    'Ana 👩‍💼 Silva',
    'J. R. R. Tolkien',
    'Anna Maria Freifrau von Hohenstein zu Rechtsteiner',
    'Xi',
    'Dr. Marketa Recht',
  ]
  test('in one list, with nothing guessed from them but what words of titles tell', () => {
    const { people, problems } = readParticipants(names.join('\n'))
    expect(people.map(({ name }) => name)).toEqual(names)
    expect(people.filter(({ role }) => role !== 'other').map(({ name }) => name)).toEqual([
      'Dr. Marketa Recht',
    ])
    expect(problems).toEqual([])
  })

  test('composed, where they come taken apart, and without the marks around them', () => {
    expect(told('Jo\u0308rg Mu\u0308ller\u200b\n\u202bדנה לוי\u202c')).toEqual([
      'Jörg Müller | other',
      'דנה לוי | other',
    ])
  })

  test('with the commas and brackets of their own keyboards', () => {
    expect(told('山田 太郎（CFO）\nمحمد علي، CIO')).toEqual([
      '山田 太郎 | CFO | finance',
      'محمد علي | CIO | technology',
    ])
  })
})

describe('a list in one line', () => {
  test.each([
    ['of Outlook', 'Silva, Ana <ana@a.example>; Müller, Jörg <j.mueller@a.example>; Ben Ito <ben@b.example>'],
    ['of Outlook, without addresses', 'Silva, Ana; Müller, Jörg; Ito, Ben;'],
    [
      'with its label',
      'To: Silva, Ana <ana@a.example>; Müller, Jörg <jm@a.example>; "Ito, Ben" <ben@b.example>',
    ],
    ['of Gmail', 'Ana Silva <ana@a.example>, "Müller, Jörg" <jm@a.example>, Ben Ito <ben@b.example>'],
    [
      'between commas with unquoted families',
      'Silva, Ana <ana@a.example>, Müller, Jörg <jm@a.example>, Ito, Ben <ben@b.example>',
    ],
    ['of names', 'Ana Silva, Jörg Müller, Ben Ito'],
    ['of names with an and', 'Ana Silva, Jörg Müller, and Ben Ito'],
  ])('%s', (_, line) => {
    expect(told(line)).toEqual(['Ana Silva | other', 'Jörg Müller | other', 'Ben Ito | other'])
  })

  test('is a name and a title where there is one semicolon and the second part is a title', () => {
    expect(told('Ana Silva; Head of Claims')).toEqual(['Ana Silva | Head of Claims | business'])
    expect(told('Ana Silva; Ben Ito')).toEqual(['Ana Silva | other', 'Ben Ito | other'])
  })
})

describe('cells of a sheet', () => {
  test.each([
    ['with a header', 'Name\tTitle\nAna Silva\tCFO\nBen Ito\tEnterprise architect'],
    [
      'with columns that do not matter',
      'No.\tName\tCompany\tJob title\tE-mail\n1\tAna Silva\tNorthgate\tCFO\ta@n.example\n2\tBen Ito\tNorthgate\tEnterprise architect\tb@n.example',
    ],
    [
      'in German, names in two columns',
      'Nachname\tVorname\tFunktion\nSilva\tAna\tCFO\nIto\tBen\tEnterprise architect',
    ],
    ['in French', 'Nom et prénom\tFonction\nSilva, Ana\tCFO\nIto, Ben\tEnterprise architect'],
    ['in Spanish', 'Nombre\tApellidos\tCargo\nAna\tSilva\tCFO\nBen\tIto\tEnterprise architect'],
    ['without a header', 'Ana Silva\tCFO\nBen Ito\tEnterprise architect'],
    ['with the title first', 'CFO\tAna Silva\nEnterprise architect\tBen Ito'],
    [
      'with numbers and addresses',
      '1\tAna Silva\ta@n.example\tCFO\n2\tBen Ito\tb@n.example\tEnterprise architect',
    ],
    ['with first and last names in two columns', 'Ana\tSilva\tCFO\nBen\tIto\tEnterprise architect'],
    ['as CSV with semicolons', 'Name;Position\n"Silva, Ana";CFO\n"Ito, Ben";Enterprise architect'],
    ['as CSV with commas', 'Name,Job title\nAna Silva,CFO\nBen Ito,Enterprise architect'],
    ['with a line break in a cell', 'Name\tTitle\nAna Silva\t"CFO"\nBen Ito\t"Enterprise\narchitect"'],
    [
      'with empty rows and columns',
      '\tName\t\tTitle\n\n\tAna Silva\t\tCFO\n\t\t\t\n\tBen Ito\t\tEnterprise architect\n',
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(['Ana Silva | CFO | finance', 'Ben Ito | Enterprise architect | technology'])
  })

  test('with a column of roles take the roles of the method from it, and keep the title', () => {
    expect(told('Name\tTitle\tRole\nAna Silva\tCFO\tDecider\nBen Ito\tArchitekt\tTechnik')).toEqual([
      'Ana Silva | CFO | decider',
      'Ben Ito | Architekt | technology',
    ])
  })

  test('with a column of roles that are titles take them for titles', () => {
    expect(told('Name\tRole\nAna Silva\tCFO\nBen Ito\tArchitect')).toEqual([
      'Ana Silva | CFO | finance',
      'Ben Ito | Architect | technology',
    ])
  })
})

/** As Teams saves it: three tables one below the other, the meeting on top, everybody twice. */
const teams = [
  '1. Summary',
  'Meeting title\tFirst AI pilot',
  'Attended participants\t3',
  'Start time\t11/17/26, 8:55:02 AM',
  'Average attendance time\t2h 51m',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Silva, Ana\t11/17/26, 8:55:02 AM\t11/17/26, 12:01:00 PM\t3h 5m\tana.silva@n.example\tana.silva@n.example\tOrganizer',
  'Ben Ito (Guest)\t11/17/26, 8:57:12 AM\t11/17/26, 12:01:00 PM\t3h 3m\t\t\tPresenter',
  'Müller, Jörg\t11/17/26, 8:58:00 AM\t11/17/26, 12:00:41 PM\t3h 2m\tjm@n.example\tjm@n.example\tAttendee',
  '',
  '3. In-Meeting Activities',
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Silva, Ana\t11/17/26, 8:55:02 AM\t11/17/26, 12:01:00 PM\t3h 5m\tana.silva@n.example\tOrganizer',
  'Ben Ito (Guest)\t11/17/26, 8:57:12 AM\t11/17/26, 12:01:00 PM\t3h 3m\t\tPresenter',
  'Müller, Jörg\t11/17/26, 8:58:00 AM\t11/17/26, 12:00:41 PM\t3h 2m\tjm@n.example\tAttendee',
].join('\r\n')

test('the export of a meeting gives each person once, and says what it left out', () => {
  const { problems } = readParticipants(teams)
  expect(told(teams)).toEqual(['Ana Silva | other', 'Ben Ito | other', 'Jörg Müller | other'])
  expect(problems.map(({ key, row }) => `${row} ${key}`)).toEqual([
    '1 participant.notAName',
    '2 participant.notAName',
    '3 participant.notAName',
    '4 participant.notAName',
    '5 participant.notAName',
    '7 participant.notAName',
    '13 participant.notAName',
    '15 participant.doubled',
    '16 participant.doubled',
    '17 participant.doubled',
  ])
})

test('headings of a list are nobody, and said', () => {
  const { people, problems } = readParticipants('Teilnehmer (2):\nAna Silva\n\nOptional:\nBen Ito\n---')
  expect(people.map(({ name }) => name)).toEqual(['Ana Silva', 'Ben Ito'])
  expect(problems.map(sayProblem)).toEqual([
    'row 1: “Teilnehmer (2):” looks like a heading and is left out',
    'row 4: “Optional:” looks like a heading and is left out',
    'row 6: “---” looks like a heading and is left out',
  ])
})

test('a list in one line with "and" before its last name is of that many people', () => {
  expect(told('Anna Schmidt, Ben Ito and Carla Diaz')).toEqual([
    'Anna Schmidt | other',
    'Ben Ito | other',
    'Carla Diaz | other',
  ])
  expect(told('Anna, Ben, Carla und Dora')).toHaveLength(4)
  expect(told('Anna Schmidt, Sales and Marketing')).toHaveLength(1)
})

test('a title in quotation marks is written without them', () => {
  expect(told('"Schmidt, Anna","CFO"\n"Ito, Ben","CTO"')).toEqual([
    'Anna Schmidt | CFO | finance',
    'Ben Ito | CTO | technology',
  ])
})

test('what is said of a person on a line of its own is nobody', () => {
  const { people, problems } = readParticipants('Anna Schmidt\nAccepted\nBen Ito\nTentative')
  expect(people.map(({ name }) => name)).toEqual(['Anna Schmidt', 'Ben Ito'])
  expect(problems.map(({ row }) => row)).toEqual([2, 4])
})

describe('one name', () => {
  test('of two people stays two people where address or title tells them apart', () => {
    expect(told('Anna Schmidt, CFO\nAnna Schmidt, Head of Claims')).toEqual([
      'Anna Schmidt | CFO | finance',
      'Anna Schmidt | Head of Claims | business',
    ])
    expect(told('Anna Schmidt <a@n.example>\nAnna Schmidt <anna2@n.example>')).toHaveLength(2)
  })

  test('pasted twice is one person, and said', () => {
    const { people, problems } = readParticipants('Anna Schmidt\nBen Ito\nANNA  SCHMIDT\u200b, CFO')
    expect(people.map(({ name, jobTitle }) => [name, jobTitle])).toEqual([
      ['Anna Schmidt', 'CFO'],
      ['Ben Ito', ''],
    ])
    expect(problems.map(sayProblem)).toEqual([
      'row 3: ANNA SCHMIDT is already in the list above and is left out',
    ])
  })
})

test('who may decide is asked for, and never taken for the decider', () => {
  const { people } = readParticipants('Ana Silva, Geschäftsführerin\nBen Ito, CFO (decider)')
  expect(people.map(({ role, roleIs, mayDecide }) => [role, roleIs, mayDecide])).toEqual([
    ['business', 'guessed', true],
    ['decider', 'said', false],
  ])
})

test('a name or a title longer than any, and more people than a room, are refused and said', () => {
  const long = readParticipants(`Ana Silva\n${'x'.repeat(300)}\nBen Ito - ${'y'.repeat(300)}`)
  expect(long.people.map(({ name }) => name)).toEqual(['Ana Silva'])
  expect(long.problems.map(({ key, row }) => [key, row])).toEqual([
    ['cell.tooLong', 2],
    ['cell.tooLong', 3],
  ])
  const many = readParticipants(Array.from({ length: 501 }, (_, index) => `Person No ${index}`).join('\n'))
  expect([many.people.length, many.problems.map(({ key }) => key)]).toEqual([0, ['participant.tooMany']])
})
