import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { filterCounts } from '../../../stores/candidate-list.ts'
import { listFilters, useWalkStore } from '../../../stores/walk-store.ts'
import { say } from '../../../texts/interface.ts'
import { Field } from '../../components/field.tsx'
import { SelectField } from '../../components/select-field.tsx'

/** What of the list is shown: a search, and all of it, what lacks numbers, the not-now register or what was merged. */
export function ListTools({ workshop }: { readonly workshop: Workshop }) {
  const filter = useWalkStore((walk) => walk.filter)
  const search = useWalkStore((walk) => walk.search)
  const counts = filterCounts(workshop)
  return (
    <div className="list-tools">
      <Field label={say('candidates.search')} labelHidden>
        {({ id }) => (
          <input
            id={id}
            type="search"
            className="control"
            placeholder={say('candidates.searchHint')}
            value={search}
            onChange={(event) => useWalkStore.setState({ search: event.target.value })}
          />
        )}
      </Field>
      <SelectField
        label={say('candidates.filter')}
        labelHidden
        value={filter}
        options={listFilters.map((one) => ({
          value: one,
          label: say(`candidates.filter.${one}`, { count: counts[one] }),
        }))}
        onChange={(next) => useWalkStore.setState({ filter: next })}
      />
    </div>
  )
}
