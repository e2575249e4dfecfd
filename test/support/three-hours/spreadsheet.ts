/** What one step takes in a spreadsheet beside a Word template; only what the step cannot do without. */
export interface SheetStep {
  /** What the keys are for, each with how many. Text that both write is left out of both. */
  readonly counted: Readonly<Record<string, number>>
}

const seats = 8
const cells = 40
const scores = cells * seats
/** In the list after two are merged and one is parked. */
const listed = 22
const gates = 5
const dotNumbers = '2 2 1 8 6 2 1 1 7 22 2 8 6 13 17 1 2 7 22 6 8 8 2 13 17 2 1 6 7 22 2 8 13 17 1 1 7 6 22 2'

/** Ctrl+C or Ctrl+V. */
const copyOrPaste = 1
/** Alt+Tab. */
const switchWindow = 1
const confirm = 1
/** Copies a formula down a column: Ctrl+C, Shift with Ctrl and Down, Ctrl+V. */
const fillDown = 1 + 1 + 1
/** Alt, A, S, D: sorts by the column of the cell. */
const sort = 4

const formula = (text: string) => text.length + confirm + fillDown
const digitsOf = (values: readonly string[]) => values.join('').length

/**
 * The same meeting in a spreadsheet and a Word template that are both open: no mouse, the best known shortcuts, every
 * formula typed once and filled down, nothing mistyped. A number is its digits and Enter; the next cell is the next one
 * down, so that no arrow key is counted between neighbours. Moves to another block are counted with one or two keys,
 * which is fewer than they take.
 */
export function spreadsheetSteps(completed: readonly string[]): Readonly<Record<string, SheetStep>> {
  return {
    prepare: {
      counted: {
        'new workbook, Ctrl+N': 1,
        'client, Enter': confirm,
        'paste the people, Ctrl+V': copyOrPaste,
        'a second window for the projector: Alt, W, N, then Win+Shift+Right': 3 + 1,
        'save it, Ctrl+S, Enter': 1 + confirm,
      },
    },
    open: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'purpose, Enter': confirm,
        'time now, Ctrl+Shift+;, Enter': 1 + confirm,
        'when each step should begin, =B1+A2/1440 filled down': formula('=B1+A2/1440'),
      },
    },
    calibrate: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'eight votes, each with Tab': 2 * seats,
        'the suggestion, =MEDIAN(A2:H2), Enter': '=MEDIAN(A2:H2)'.length + confirm,
        'size it for the wall: Ctrl with the wheel has no key; Alt, W, Q, Enter': 4,
      },
    },
    candidates: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'paste the list, Ctrl+V': copyOrPaste,
        'the numbers, each with Enter': digitsOf(completed) + completed.length,
        'to the top of the second column: Ctrl+Up, Right': 2,
        'hours a year, filled down': formula('=E2*F2/60*12'),
        'money a year, filled down': formula('=(K2*G2+E2*12*H2%*L2)*M2%'),
        'down to the one that is merged': 11,
        'INS-12 noted beside INS-11: Up, End, Right, six characters, Enter': 3 + 6 + confirm,
        'its row deleted: Shift+Space, Ctrl+-': 1 + 1,
        'down to the moonshot, a cross, Enter': 4 + 1 + confirm,
        'down to the trivial one, a cross, Enter': 1 + 1 + confirm,
        'a reason to park it, Enter': 1 + confirm,
        'its row out of the list: Shift+Space, Ctrl+X, to the other sheet, Ctrl+V': 1 + 1 + 1 + 1,
      },
    },
    gates: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'a letter and Tab for each answer, as the room gives them one by one': listed * gates * 2,
      },
    },
    shortlist: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'each dot a number in a column, with Enter': dotNumbers.replaceAll(' ', '').length + 40,
        'dots of each candidate, =COUNTIF(P$1:P$40,A2) filled down': formula('=COUNTIF(P$1:P$40,A2)'),
        'sorted by dots': sort,
        'the reason of those left out, =Q2&" of 40 dots" filled down': formula('=Q2&" of 40 dots"'),
        'their rows to the other sheet: Shift with arrows, Ctrl+X, Ctrl+PgDn, Ctrl+V': 4 + 1 + 1 + 1,
      },
    },
    score: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'each score with Tab; Enter at the end of a row is in that': scores * 2,
        'suggestion of each cell, =MEDIAN(B2:I2) filled down': formula('=MEDIAN(B2:I2)'),
        'how far apart, =MAX(B2:I2)-MIN(B2:I2) filled down': formula('=MAX(B2:I2)-MIN(B2:I2)'),
      },
    },
    reveal: {
      counted: {
        'the hidden sheet shown: Alt, H, O, U, H, Enter': 6,
        'colours for spread, on all: Ctrl+A, then Alt, H, L, S, Enter': 1 + 5,
      },
    },
    discuss: {
      counted: {
        'widest first: to the column, sort': 2 + sort,
        'a row for the second round, Ctrl+Shift+=': 1,
        'eight votes, each with Tab': 2 * seats,
        'settled at: to the column, a digit, Enter': 2 + 1 + confirm,
        'the rest at the suggestion: copy, paste as values Ctrl+Alt+V, V, Enter':
          2 + copyOrPaste + 2 + 1 + 1 + confirm,
      },
    },
    verdict: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'total, filled down': formula('=SUMPRODUCT(B2:F2,B$1:F$1)'),
        'tier, filled down': formula('=IF(MIN(B2:F2)>3,"Ready",IF(MIN(B2:F2)>2,"Almost","Later"))'),
        'sorted: by total, then by tier': 2 * (2 + sort),
        'another weight: to it, two digits, Enter; back with Ctrl+Z': 2 + 2 + confirm + 1,
      },
    },
    decide: {
      counted: {
        'to the next sheet, Ctrl+PgDn': 1,
        'does it feel wrong: no, Enter': 2 + confirm,
        'the pick, INS-02, Enter': 6 + confirm,
        'who decided, Ada, Enter': 3 + confirm,
        'the day, Ctrl+;, Enter': 1 + confirm,
      },
    },
    brief: {
      counted: {
        'to Word': switchWindow,
        'title, problem, process, sponsor, data, what one case takes, each copied: to the sheet, to the cell, Ctrl+C, back, Ctrl+V':
          6 * (switchWindow + 2 + copyOrPaste + switchWindow + copyOrPaste),
        'five settled scores and the total, copied as one':
          switchWindow + 2 + copyOrPaste + switchWindow + copyOrPaste,
        'from field to field with Tab, as far as the last one that is written': 22,
      },
    },
    close: {
      counted: {
        'the brief: F12, Enter': 2,
        'the sheet, without the names: F12, a new name is text, Enter': 2,
        'to the sheet and back': 2 * switchWindow,
        'the report: Ctrl+N, Ctrl+V for what is copied, F12, Enter': 1 + 1 + 2,
      },
    },
  }
}

/** Keys of a step in the spreadsheet. */
export function sheetKeys({ counted }: SheetStep): number {
  return Object.values(counted).reduce((sum, keys) => sum + keys, 0)
}
