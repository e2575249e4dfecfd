/** The sample workshop as its file, loaded when it is first opened. */
export async function sampleWorkshopText(): Promise<string> {
  const { default: file } = await import('../../../assets/sample/insurer.json', { with: { type: 'json' } })
  return JSON.stringify(file)
}
