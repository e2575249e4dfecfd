import type { ButtonHTMLAttributes, ReactNode } from 'react'
import type { ActionId } from '../actions/actions.ts'
import { ariaKeys, keyOf, withKey } from '../actions/key-words.ts'
import { KeyCaps } from './key-caps.tsx'
import './button.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  /** What it does that a key does too; that key is shown on it. */
  readonly action?: ActionId
}

/** A button with words, an icon before them where it helps, and its key behind them where it has one. */
export function Button({ look = 'plain', icon, action, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look} ${className ?? ''}`}
      data-action={action}
      aria-keyshortcuts={action && ariaKeys(action)}
      {...rest}
    >
      {icon}
      {children}
      {action && keyOf(action) !== '' ? <KeyCaps action={action} /> : null}
    </button>
  )
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string
  readonly icon: ReactNode
  /** What it does that a key does too; that key is shown on hover. */
  readonly action?: ActionId
}

/** A button that shows only an icon; its name is read out and shown on hover, with its key where it has one. */
export function IconButton({ label, icon, action, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`button button-quiet icon-button ${className ?? ''}`}
      aria-label={label}
      title={action ? withKey(label, action) : label}
      data-action={action}
      aria-keyshortcuts={action && ariaKeys(action)}
      {...rest}
    >
      {icon}
    </button>
  )
}
