import { Flag } from 'lucide-react'
import './red-flag.css'

/** The shape of a red flag; the words stand beside it. */
export function RedFlag() {
  return <Flag aria-hidden className="red-flag" />
}
