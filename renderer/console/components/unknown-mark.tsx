import { CircleHelp } from 'lucide-react'
import './unknown-mark.css'

/** The shape of a cell in which nobody knows; the words stand beside it. */
export function UnknownMark() {
  return <CircleHelp aria-hidden className="unknown-mark" />
}
