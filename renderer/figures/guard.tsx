import type { ReactNode } from 'react'
import { Component } from 'react'

/** What went wrong while something was drawn. */
export interface Crash {
  readonly error: unknown
  /** The components that were being drawn, innermost first, one on a line. */
  readonly components: string
}

interface GuardProps {
  readonly children: ReactNode
  readonly fallback: (crash: Crash, retry: () => void) => ReactNode
}

/** Keeps an error in what it holds from blanking everything around it. React offers this to classes only. */
export class Guard extends Component<GuardProps, { readonly crash: Crash | null }> {
  override state: { readonly crash: Crash | null } = { crash: null }

  static getDerivedStateFromError(error: unknown) {
    return { crash: { error, components: '' } }
  }

  override componentDidCatch(error: unknown, { componentStack }: { componentStack?: string | null }) {
    this.setState({ crash: { error, components: componentStack ?? '' } })
  }

  override render() {
    const { crash } = this.state
    return crash ? this.props.fallback(crash, () => this.setState({ crash: null })) : this.props.children
  }
}
