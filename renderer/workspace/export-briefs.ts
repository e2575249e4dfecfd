export async function exportAllBriefs(_p: unknown): Promise<void> {}
export async function exportBrief(_p: unknown, _id: unknown): Promise<void> {}
