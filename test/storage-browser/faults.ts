/** What goes wrong while rows are written: the disk is full, or the browser gives the whole transaction up. */
export type Fault = 'full' | 'aborted'

const put = IDBObjectStore.prototype.put
const add = IDBObjectStore.prototype.add

/** From now on the n-th row that is put fails. */
export function failAtRow(fault: Fault, row: number): void {
  let rows = 0
  IDBObjectStore.prototype.put = function failing(...args) {
    rows += 1
    if (rows !== row) return put.apply(this, args)
    if (fault === 'full') throw new DOMException('The disk is full', 'QuotaExceededError')
    const request = put.apply(this, args)
    this.transaction.abort()
    return request
  }
}

/** From now on the table takes no new rows. */
export function failToAdd(table: string): void {
  IDBObjectStore.prototype.add = function failing(...args) {
    if (this.name === table) throw new DOMException('No more', 'UnknownError')
    return add.apply(this, args)
  }
}

/** The disk works again. */
export function mend(): void {
  IDBObjectStore.prototype.put = put
  IDBObjectStore.prototype.add = add
}
