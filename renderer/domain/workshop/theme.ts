/** How the console looks; `system` follows the computer. */
const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
