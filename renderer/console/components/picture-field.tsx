import { ImageUp, Trash2 } from 'lucide-react'
import type { DragEvent } from 'react'
import { useId, useState } from 'react'
import { removePicture } from '../../domain/edits/edit-pictures.ts'
import type { Picture, PicturePlace } from '../../domain/workshop/picture.ts'
import { sayProblem } from '../../texts/exchange.ts'
import { say } from '../../texts/interface.ts'
import type { TakenPicture } from '../../workspace/files/take-picture.ts'
import { useWorkspace } from '../workspace-context.ts'
import { Button } from './button.tsx'
import './picture-field.css'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'over' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly text: string }

function carriesFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}

interface PictureFieldProps {
  readonly place: PicturePlace
  readonly picture: Picture | undefined
}

/** A picture: chosen or dropped, shown as it prints, with its name and size, and taken away again. */
export function PictureField({ place, picture }: PictureFieldProps) {
  const workspace = useWorkspace()
  const id = useId()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const label = say(`picture.${place.kind}`)
  const take = async (taking: Promise<TakenPicture>) => {
    setState({ kind: 'reading' })
    const taken = await taking
    if (taken.kind !== 'refused') {
      setState({ kind: 'idle' })
      return
    }
    const { name, problem } = taken
    const kept = picture ? 'yes' : 'no'
    setState({ kind: 'refused', text: say('picture.refused', { name, problem: sayProblem(problem), kept }) })
  }
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    event.preventDefault()
    if (file) void take(workspace.takePicture(place, file))
    else setState({ kind: 'idle' })
  }
  const over = (event: DragEvent) => {
    if (!carriesFile(event)) return
    event.preventDefault()
    setState({ kind: 'over' })
  }
  const remove = () => {
    setState({ kind: 'idle' })
    void workspace.runOrNotify(removePicture(place))
  }
  return (
    <fieldset
      className={`picture-field ${state.kind === 'over' ? 'picture-field-over' : ''}`}
      aria-describedby={`${id}-hint`}
      onDragOver={over}
      onDragLeave={() => setState({ kind: 'idle' })}
      onDrop={drop}
    >
      <legend>{label}</legend>
      <div className="picture-shown">
        {picture ? (
          <img className="picture-paper" src={`data:image/png;base64,${picture.png}`} alt={label} />
        ) : (
          <span className="picture-empty">{say('picture.none')}</span>
        )}
      </div>
      <div className="picture-facts">
        {picture ? (
          <p>
            <span className="picture-name">{picture.name}</span>{' '}
            <span className="muted">
              {say('picture.size', { width: picture.width, height: picture.height })}
            </span>
          </p>
        ) : null}
        <div className="picture-tools">
          <Button
            icon={<ImageUp />}
            aria-label={`${say(picture ? 'picture.replace' : 'picture.choose')}: ${label}`}
            onClick={() => void take(workspace.choosePicture(place))}
          >
            {say(picture ? 'picture.replace' : 'picture.choose')}
          </Button>
          {picture ? (
            <Button
              look="quiet"
              icon={<Trash2 />}
              aria-label={`${say('picture.remove')}: ${label}`}
              onClick={remove}
            >
              {say('picture.remove')}
            </Button>
          ) : null}
        </div>
        <p id={`${id}-hint`} className="muted picture-hint">
          {say('picture.hint')}
        </p>
        <div role="alert">
          {state.kind === 'refused' ? <p className="field-problem">{state.text}</p> : null}
        </div>
        <div role="status">{state.kind === 'reading' ? say('picture.drawing') : null}</div>
      </div>
    </fieldset>
  )
}
