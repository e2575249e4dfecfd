import fc from 'fast-check'
import { blankBrief } from '../../renderer/domain/brief/blank-brief.ts'
import type { BriefText, SuccessMetric } from '../../renderer/domain/brief/brief.ts'
import { metricCategories } from '../../renderer/domain/brief/brief.ts'
import { briefFields } from '../../renderer/domain/brief/brief-fields.ts'
import type { IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { MetricId } from '../../renderer/domain/workshop/ids.ts'

const vocabularies = {
  latin: 'invoice claims handling the of and to with estimate reviewed Überprüfung façade naïve data-driven',
  greek: 'έλεγχος τιμολόγιο ομάδα δεδομένα και του με για απόφαση',
  cyrillic: 'проверка счета команда данные решение пилот качество и для',
  arabic: 'فحص فاتورة فريق بيانات قرار تجربة',
  hebrew: 'בדיקה חשבונית צוות נתונים החלטה',
  chinese: '检查发票团队数据决定试点质量风险',
  japanese: '請求書の確認チームのデータで判断する',
  korean: '송장 확인 팀 데이터 결정 시범',
  thai: 'ตรวจสอบใบแจ้งหนี้ ทีมข้อมูล ตัดสินใจ',
  devanagari: 'चालान जाँच टीम डेटा निर्णय परीक्षण',
  emoji: '🚀 pilot ✅ data 📈 team 👩‍💻',
  hostile:
    'https://a.example/very/long/path?with=query&and=more \u202Ereversed\u202C \u0007bell \uD800 <b>&amp;</b> ﷽ W̷̢̛ Donaudampfschifffahrtsgesellschaftskapitänsmütze',
} as const

/** The writing systems that briefs are tried in. */
export const scripts = Object.keys(vocabularies) as readonly (keyof typeof vocabularies)[]

/** Text of a writing system with up to about so many characters. */
function textOf(script: (typeof scripts)[number], most: number): fc.Arbitrary<string> {
  const words = vocabularies[script].split(' ')
  return fc
    .array(fc.constantFrom(...words), { maxLength: Math.max(1, Math.ceil(most / 6)), size: 'max' })
    .map((chosen) => chosen.join(' ').slice(0, most))
}

const day = fc.option(
  fc.integer({ min: 0, max: 700 }).map((days) => {
    const date = new Date(Date.UTC(2026, 0, 1 + days))
    return date.toISOString().slice(0, 10) as IsoDate
  }),
  { nil: null },
)

const amount = fc.option(fc.integer({ min: 0, max: 90_000_000 }), { nil: null })

function metric(text: (most: number) => fc.Arbitrary<string>): fc.Arbitrary<SuccessMetric> {
  return fc.record({
    id: fc.uuid().map((id) => id as MetricId),
    category: fc.constantFrom(...metricCategories),
    name: text(60),
    unit: text(12),
    direction: fc.constantFrom('higherIsBetter' as const, 'lowerIsBetter' as const),
    baseline: fc.oneof(
      fc.record({ kind: fc.constant('measured' as const), value: fc.integer({ min: 0, max: 999_999 }) }),
      fc.record({ kind: fc.constant('toBeMeasured' as const), by: day }),
    ),
    minimum: amount,
    target: amount,
    stretch: amount,
    howMeasured: text(60),
  })
}

/** What a person might write on a brief in one writing system; `size` 1 is about a full page, 10 far too much. */
export function anyBriefText(script: (typeof scripts)[number], size: number): fc.Arbitrary<BriefText> {
  const text = (most: number) => textOf(script, Math.round(most * size))
  const short = text(50)
  return fc.record({
    head: fc.record({
      sponsorName: short,
      sponsorRole: short,
      sponsorLevel: short,
      sponsorHasProfitAndLoss: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      pilotLead: short,
      productionOwner: short,
    }),
    problem: fc.record({ statement: text(220), process: short, whoSuffers: text(80), baseline: text(80) }),
    success: fc.array(metric(text), { maxLength: Math.min(12, Math.ceil(5 * size)), size: 'max' }),
    production: fc.record({
      runsWhere: text(60),
      systems: text(60),
      dataSources: text(80),
      fallback: fc.constantFrom(...briefFields.production.fallback.values),
      autonomy: fc.constantFrom(...briefFields.production.autonomy.values),
      reviewRoute: text(80),
    }),
    scope: fc.record({ included: text(100), excluded: text(80) }),
    dates: fc.record({
      preset: fc.constant(blankBrief.dates.preset),
      start: day,
      checkIn: day,
      end: day,
      evaluation: day,
      goNoGo: day,
      lengthReason: text(40),
    }),
    money: fc.record({
      pilot: amount,
      production: amount,
      apiFees: amount,
      compute: amount,
      monitoring: amount,
      maintenance: amount,
      hardeningSharePercent: fc.integer({ min: 0, max: 100 }),
    }),
    sourcing: fc.record({
      choice: fc.option(fc.constantFrom(...briefFields.sourcing.choice.values), { nil: null }),
      reason: text(60),
    }),
    risks: fc.array(fc.record({ risk: text(60), counter: text(70) }), { maxLength: 3, size: 'max' }),
    firstAction: fc.record({ what: text(70), who: short, by: day }),
    briefing: fc.record({ who: short, on: day }),
    signOff: fc.record({ sponsor: short, operations: short, technology: short }),
    continuesInAnnex: fc.constant(true),
    plan: fc.record({ architecture: text(300), team: text(120) }),
    readiness: fc.constant(blankBrief.readiness),
    stress: fc.record({ modelWrong: text(80), hundredfold: text(80), providerDown: text(80) }),
  })
}
