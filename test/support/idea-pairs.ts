import { candidatesInPlay } from '../../renderer/domain/workshop/workshop.ts'
import blind from '../samples/blind-ideas.json' with { type: 'json' }
import { importedInsurer } from './imported-insurer.ts'

/** An idea on a list, as far as comparing needs it. */
interface ListedIdea {
  readonly key: string
  readonly title: string
  readonly problem: string
}

/** What somebody types, and which ideas of the list are the same; none for an idea that is new. */
interface TypedIdea {
  readonly language: 'en' | 'de' | 'fr' | 'es'
  readonly title: string
  readonly same: readonly string[]
}

export interface IdeaSet {
  readonly list: readonly ListedIdea[]
  readonly typed: readonly TypedIdea[]
}

const typedIn = (
  language: TypedIdea['language'],
  ideas: Readonly<Record<string, string>>,
): readonly TypedIdea[] =>
  Object.entries(ideas).map(([title, keys]) => ({
    language,
    title,
    same: keys === '' ? [] : keys.split(' '),
  }))

/** The insurer's list: weights and threshold were chosen on it. */
export const insurerIdeas: IdeaSet = {
  list: candidatesInPlay(importedInsurer()).map(({ key, title, problem }) => ({ key, title, problem })),
  typed: [
    ...typedIn('en', {
      'Sorting scanned mail': 'INS-11 INS-12',
      'Check garage bills against estimates': 'INS-02',
      'Detect fraud in home claims': 'INS-06',
      'Summaries of medical reports for injury claims': 'INS-07',
      'First draft answers to complaints': 'INS-05',
      'Predicting call volumes after storms': 'INS-19',
      'Chatbot for HR questions': 'INS-24',
      'Subrogation opportunities in closed claims': 'INS-10',
      'Matching broker commissions': 'INS-21',
      'Correct customer addresses': 'INS-15',
      'Meeting minutes': 'INS-18',
      'Churn prediction for policies': 'INS-14',
      'Sanction screening false positives': 'INS-22',
      'Windscreen damage cost from photos': 'INS-20',
      'Translate policy wordings': '',
      'Predict staff turnover': '',
      'Optimise reinsurance purchasing': '',
      'Voice analysis of customer mood': '',
      'Energy use in offices': '',
      'Archiving of signed contracts': '',
    }),
    ...typedIn('de', {
      'Posteingang sortieren': 'INS-11 INS-12',
      'Prüfung von Werkstattrechnungen': 'INS-02',
      'Betrugserkennung Hausrat': 'INS-06',
      'Beschwerden klassifizieren und beantworten': 'INS-05',
      'Zusammenfassung medizinischer Gutachten': 'INS-07',
      'Adressen von Kunden bereinigen': 'INS-15',
      Stornofrühwarnung: 'INS-14',
      'Abgleich der Maklerprovisionen': 'INS-21',
      'Sitzungsprotokolle automatisch schreiben': 'INS-18',
      'Fragen zu Personalrichtlinien': 'INS-24',
      'Schadenmeldung Kfz automatisch erfassen': 'INS-01',
      'Sanktionslisten-Treffer abklären': 'INS-22',
      'Dienstplan für den Empfang': '',
      'Lieferantenverträge vergleichen': '',
      'Übersetzung von Bedingungswerken': '',
      'Druckkosten senken': '',
    }),
    ...typedIn('fr', {
      'Tri du courrier entrant': 'INS-11 INS-12',
      'Contrôle des factures de réparation': 'INS-02',
      'Détection de la fraude habitation': 'INS-06',
      'Réponses aux réclamations': 'INS-05',
      'Résumé des rapports médicaux': 'INS-07',
      'Comptes rendus de réunions': 'INS-18',
      'Rapprochement des commissions des courtiers': 'INS-21',
      'Correction des adresses clients': 'INS-15',
      'Prévision des appels après tempête': 'INS-19',
      'Explication du prix au renouvellement': 'INS-09',
      'Prévision de trésorerie': '',
      'Gestion du parc automobile': '',
      'Recrutement : présélection des CV': '',
      'Formation des nouveaux arrivants': '',
    }),
    ...typedIn('es', {
      'Clasificación del correo entrante': 'INS-11 INS-12',
      'Revisión de facturas de talleres': 'INS-02',
      'Detección de fraude en hogar': 'INS-06',
      'Respuesta a quejas': 'INS-05',
      'Resumen de informes médicos': 'INS-07',
      'Actas de reuniones': 'INS-18',
      'Conciliación de comisiones de corredores': 'INS-21',
      'Corregir direcciones de clientes': 'INS-15',
      'Alertas de sanciones': 'INS-22',
      'Estimar daños de cristales con fotos': 'INS-20',
      'Traducción de contratos': '',
      'Mantenimiento de impresoras': '',
      'Formación de nuevos empleados': '',
      'Previsión de ventas de seguros de vida': '',
    }),
  ],
}

const mixed: readonly (readonly [string, string, string])[] = [
  [
    'M-01',
    'Supplier invoice matching',
    'Match supplier invoices to purchase orders and goods receipts and explain the differences.',
  ],
  [
    'M-02',
    'Machine failure prediction',
    'Warn before a press or a pump fails so that maintenance can be planned.',
  ],
  ['M-03', 'Visual weld inspection', 'Find faulty welds on camera pictures before parts leave the line.'],
  ['M-04', 'Spare parts demand forecast', 'Say how many spare parts each depot will need next quarter.'],
  [
    'M-05',
    'Quotation drafting for sales engineers',
    'Draft an offer from the request of the customer and old quotations.',
  ],
  ['M-06', 'Customer support ticket routing', 'Send each ticket to the right team with its priority.'],
  ['M-07', 'Contract clause review', 'Find risky clauses in purchase contracts and propose changes.'],
  [
    'M-08',
    'Loan application document check',
    'See that payslips and statements are complete and agree with each other.',
  ],
  ['M-09', 'Money laundering alert triage', 'Put the alerts that matter first and explain the others away.'],
  ['M-10', 'Building permit completeness check', 'Tell applicants at once what is missing in their files.'],
  [
    'M-11',
    'Citizen question assistant',
    'Answer questions of citizens about services of the city on the website.',
  ],
  ['M-12', 'Pothole detection from street pictures', 'Find holes in the road on pictures taken by buses.'],
  ['M-13', 'Discharge letter drafting', 'Draft the letter that goes home with a patient from the record.'],
  ['M-14', 'Operating room scheduling', 'Plan operations so that rooms and teams wait less.'],
  ['M-15', 'Furnace energy optimisation', 'Set the furnaces so that they use less gas and electricity.'],
  ['M-16', 'Job applicant screening', 'Compare CVs with the profile of the job and give reasons.'],
  [
    'M-17',
    'Knowledge search for technicians',
    'Find the page of the repair manual that explains an error code.',
  ],
  [
    'M-18',
    'Delivery delay warning',
    'Tell planners which deliveries will be late, before the truck is missed.',
  ],
]

/** Another list, of a factory, a bank, a city and a hospital. The glossary was written with it in sight. */
export const mixedIdeas: IdeaSet = {
  list: mixed.map(([key, title, problem]) => ({ key, title, problem })),
  typed: [
    ...typedIn('en', {
      'Three-way match of vendor bills': 'M-01',
      'Predictive maintenance for machines': 'M-02',
      'Camera quality control of welding seams': 'M-03',
      'Forecasting demand for replacement parts': 'M-04',
      'Automatic offer writing': 'M-05',
      'Classify and route service desk tickets': 'M-06',
      'Review of contracts for risk': 'M-07',
      'Check of loan documents': 'M-08',
      'AML alerts prioritisation': 'M-09',
      'Planning of operating theatres': 'M-14',
      'Pre-selection of applicants': 'M-16',
      'Late shipment alerts': 'M-18',
      'Translation of safety data sheets': '',
      'Carbon footprint report': '',
      'Noise complaints map': '',
      'Pricing of used machines': '',
      'Employee shift swaps': '',
    }),
    ...typedIn('de', {
      'Abgleich von Lieferantenrechnungen': 'M-01',
      'Vorausschauende Wartung der Maschinen': 'M-02',
      'Schweißnahtprüfung mit Kamera': 'M-03',
      'Bedarfsprognose für Ersatzteile': 'M-04',
      'Angebote automatisch erstellen': 'M-05',
      'Vertragsprüfung im Einkauf': 'M-07',
      'Prüfung von Kreditunterlagen': 'M-08',
      'Vollständigkeitsprüfung von Bauanträgen': 'M-10',
      'Entlassbriefe schreiben': 'M-13',
      'Energieverbrauch der Öfen senken': 'M-15',
      'Vorauswahl von Bewerbungen': 'M-16',
      'OP-Planung': 'M-14',
      Fuhrparkplanung: '',
      Kantinenspeiseplan: '',
      Reisekostenabrechnung: '',
      Patentrecherche: '',
    }),
    ...typedIn('fr', {
      'Rapprochement des factures fournisseurs': 'M-01',
      'Maintenance prédictive des machines': 'M-02',
      'Prévision de la demande de pièces de rechange': 'M-04',
      'Rédaction des devis': 'M-05',
      'Orientation des tickets du support': 'M-06',
      'Analyse des clauses de contrats': 'M-07',
      'Vérification des dossiers de prêt': 'M-08',
      'Blanchiment d’argent : tri des alertes': 'M-09',
      'Détection des nids-de-poule': 'M-12',
      'Planification du bloc opératoire': 'M-14',
      'Présélection des candidatures': 'M-16',
      'Traduction de manuels': '',
      'Gestion des stocks de la cantine': '',
      'Suivi des absences': '',
      'Plan de formation': '',
    }),
    ...typedIn('es', {
      'Conciliación de facturas de proveedores': 'M-01',
      'Mantenimiento predictivo de máquinas': 'M-02',
      'Inspección visual de soldaduras': 'M-03',
      'Previsión de demanda de repuestos': 'M-04',
      'Redacción de ofertas': 'M-05',
      'Revisión de cláusulas de contratos': 'M-07',
      'Revisión de documentos de préstamos': 'M-08',
      'Detección de baches': 'M-12',
      'Cartas de alta hospitalaria': 'M-13',
      'Consumo de energía de los hornos': 'M-15',
      'Preguntas de los ciudadanos': 'M-11',
      'Gestión de flotas': '',
      'Traducción de manuales': '',
      'Control de gastos de viaje': '',
      'Búsqueda de patentes': '',
    }),
  ],
}

const unseen: readonly (readonly [string, string, string])[] = [
  [
    'U-01',
    'Basket recommendations',
    'Suggest further articles while a shopper fills the basket in the web shop.',
  ],
  [
    'U-02',
    'Shelf gap monitoring',
    'See from ceiling cameras which shelves are empty and call staff to refill them.',
  ],
  [
    'U-03',
    'Markdown timing for seasonal goods',
    'Say when fashion should be reduced so that little is left over.',
  ],
  ['U-04', 'Network outage triage', 'Group alarms of the mobile network and name the mast that caused them.'],
  ['U-05', 'Roaming fee disputes', 'Look into disputed roaming fees and prepare the credit note.'],
  ['U-06', 'Crew rostering', 'Build rosters for cabin crews that respect rest times and wishes.'],
  [
    'U-07',
    'Lost baggage tracing',
    'Compare descriptions of missing suitcases with those found at other airports.',
  ],
  [
    'U-08',
    'Meter reading plausibility',
    'Mark readings of electricity meters that cannot be right before they are billed.',
  ],
  ['U-09', 'Lease abstraction', 'Pull rent, term and indexation out of leases of shops.'],
  ['U-10', 'Thesis plagiarism hints', 'Point examiners to passages of a thesis that stand elsewhere.'],
  ['U-11', 'Course timetable clashes', 'Find lectures that students of one programme cannot both attend.'],
  [
    'U-12',
    'Grant proposal drafting',
    'Help researchers write the parts of a proposal that funders always ask for.',
  ],
  ['U-13', 'Recipe costing', 'Work out what a dish costs at today’s market prices.'],
  [
    'U-14',
    'Allergen labelling',
    'Derive the allergens of a product from the data sheets of its ingredients.',
  ],
]

/** A list of a shop, a network, an airline and a university. Whoever extended the glossary did not see it. */
export const unseenIdeas: IdeaSet = {
  list: unseen.map(([key, title, problem]) => ({ key, title, problem })),
  typed: [
    ...typedIn('en', {
      'Product suggestions in the online basket': 'U-01',
      'Detecting empty shelves with cameras': 'U-02',
      'When to reduce seasonal fashion': 'U-03',
      'Grouping network alarms': 'U-04',
      'Handling of disputed roaming charges': 'U-05',
      'Rosters for cabin crew': 'U-06',
      'Finding lost suitcases': 'U-07',
      'Implausible meter readings': 'U-08',
      'Extracting terms from leases': 'U-09',
      'Plagiarism check of theses': 'U-10',
      'Parking space guidance': '',
      'Loyalty card sign-up': '',
      'Runway snow clearing': '',
      'Cafeteria menu planning': '',
    }),
    ...typedIn('de', {
      'Produktempfehlungen im Warenkorb': 'U-01',
      'Leere Regale erkennen': 'U-02',
      'Störungsmeldungen im Mobilfunknetz bündeln': 'U-04',
      'Streitfälle zu Roaminggebühren': 'U-05',
      'Dienstpläne der Kabinenbesatzung': 'U-06',
      'Suche nach verlorenem Gepäck': 'U-07',
      'Plausibilisierung von Zählerständen': 'U-08',
      'Mietverträge auslesen': 'U-09',
      'Plagiatsprüfung von Abschlussarbeiten': 'U-10',
      'Überschneidungen im Stundenplan': 'U-11',
      Allergenkennzeichnung: 'U-14',
      Parkleitsystem: '',
      'Kundenkarte digital': '',
      Bibliotheksausleihe: '',
    }),
    ...typedIn('fr', {
      'Recommandations d’articles dans le panier': 'U-01',
      'Surveillance des rayons vides': 'U-02',
      'Tri des alarmes du réseau mobile': 'U-04',
      'Litiges sur les frais d’itinérance': 'U-05',
      'Planning des équipages de cabine': 'U-06',
      'Recherche de bagages perdus': 'U-07',
      'Relevés de compteurs invraisemblables': 'U-08',
      'Extraction des données des baux': 'U-09',
      'Détection du plagiat dans les thèses': 'U-10',
      'Étiquetage des allergènes': 'U-14',
      'Stationnement intelligent': '',
      'Carte de fidélité': '',
      'Déneigement des pistes': '',
    }),
    ...typedIn('es', {
      'Recomendaciones de artículos en la cesta': 'U-01',
      'Detección de estantes vacíos': 'U-02',
      'Agrupar alarmas de la red móvil': 'U-04',
      'Disputas por cargos de roaming': 'U-05',
      'Turnos de la tripulación de cabina': 'U-06',
      'Búsqueda de equipaje perdido': 'U-07',
      'Lecturas de contadores inverosímiles': 'U-08',
      'Detección de plagio en tesis': 'U-10',
      'Etiquetado de alérgenos': 'U-14',
      'Aparcamiento inteligente': '',
      'Tarjeta de fidelidad': '',
      'Menú del comedor': '',
    }),
  ],
}

const ideasOfATrade = 15

/**
 * Four workshops, of a parcel company, a hospital group, a utility and a hotel group, with ideas in other words than those
 * of the list; written by somebody who knew neither the glossary nor how likeness is measured.
 */
export const blindIdeas: readonly IdeaSet[] = [0, 1, 2, 3].map((trade) => {
  const list = blind.list.slice(trade * ideasOfATrade, (trade + 1) * ideasOfATrade)
  const isListed = (key: string) => list.some((idea) => idea.key === key)
  const typed = (blind.typed as readonly TypedIdea[])
    .filter(({ same }) => same.length === 0 || same.some(isListed))
    .map((idea) => ({ ...idea, same: idea.same.filter(isListed) }))
  return { list, typed }
})
