import english from '../../assets/texts/en/host.json' with { type: 'json' }

export type HostKey = keyof typeof english

/** What the host itself says, in a terminal, a dialog or a menu: the words of `key`, its `{gaps}` filled. */
export function sayHost(key: HostKey, values: Readonly<Record<string, string | number>> = {}): string {
  return english[key].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}
