import { mutantsOf } from '../mutant.ts'

const fit = ['test/documents/brief-fit.test.ts']

/** The brief on one page. */
export const onePage = [
  ...mutantsOf('renderer/documents/layout/measure.ts', fit, [
    [
      'the page may run 20 points further',
      'const heightReserve: Twips = 280',
      'const heightReserve: Twips = -120',
    ],
  ]),
  ...mutantsOf('renderer/documents/layout/fit-page.ts', fit, [
    ['20 points too many fit', 'if (spareOf(dense) < 0)', 'if (spareOf(dense) < -400)'],
    ['a step that is 20 points too high is taken', 'if (spareOf(plan) >= 0)', 'if (spareOf(plan) >= -400)'],
    [
      'fullness is halved',
      'measureHeight(plan) / availableHeight(plan)',
      'measureHeight(plan) / availableHeight(plan) / 2',
    ],
    ['no roomier step is taken', 'most = middle\n', 'break\n'],
    ['what is left goes nowhere', 'Math.min(mostSignatureSpare, spareOf(plan))', '0'],
    [
      'letters of 8 points',
      'densest: LadderStep = { halfPoints: 17',
      'densest: LadderStep = { halfPoints: 16',
    ],
  ]),
  ...mutantsOf('renderer/documents/layout/share-page.ts', fit, [
    [
      'a shared page is 20 points too high',
      'measureHeight(plan) <= availableHeight(plan)',
      'measureHeight(plan) <= availableHeight(plan) + 400',
    ],
    [
      'the annex loses what the page keeps',
      'text: run.text, over',
      'text: run.text.slice(kept.length), over',
    ],
    [
      'half of what is too long is said',
      'over: run.text.length - kept.length',
      'over: (run.text.length - kept.length) / 2',
    ],
  ]),
]

/** The tenfold view. */
export const tenfold = [
  ...mutantsOf(
    'renderer/domain/value/value.ts',
    ['test/domain/value/inputs.test.ts'],
    [['ten times the volume is once', 'volume * monthsPerYear * volumeFactor', 'volume * monthsPerYear']],
  ),
  ...mutantsOf('renderer/documents/brief/brief-content.ts', fit, [
    ['the brief says once for tenfold', 'yearlyValue(candidate.value, 10)', 'yearlyValue(candidate.value)'],
  ]),
]
