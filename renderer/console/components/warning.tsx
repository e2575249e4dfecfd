import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './warning.css'

/** Something to know before going on; it never blocks. */
export function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <p className="warning">
      <TriangleAlert aria-hidden />
      <span>{children}</span>
    </p>
  )
}
