import { count } from '../../text/numbers.ts';
import { scale, type Workload } from './workload.ts';

interface SlidersProperties {
  workload: Workload;
  onChange: (workload: Workload) => void;
}

const sliders: { name: keyof Workload; label: string; unit: string; values: number[] }[] = [
  { name: 'inputTokens', label: 'Prompt', unit: 'tokens', values: scale(100, 1_000_000) },
  { name: 'outputTokens', label: 'Answer', unit: 'tokens', values: scale(10, 100_000) },
  { name: 'cachedPercent', label: 'Read from cache', unit: '% of the prompt', values: [0, 10, 25, 50, 75, 90, 95] },
  { name: 'requests', label: 'Requests', unit: '', values: scale(1, 10_000_000) },
];

/** Sliders for a workload; every value is said in full beside them. */
export function WorkloadSliders({ workload, onChange }: SlidersProperties) {
  return (
    <div className="workload">
      {sliders.map(({ name, label, unit, values }) => {
        const said = `${count(workload[name])} ${unit}`.trim();
        return (
          <label key={name}>
            <span>
              {label}: <strong>{said}</strong>
            </span>
            <input
              type="range"
              min={0}
              max={values.length - 1}
              value={Math.max(0, values.indexOf(workload[name]))}
              aria-valuetext={said}
              onChange={(event) => onChange({ ...workload, [name]: values[Number(event.target.value)] })}
            />
          </label>
        );
      })}
    </div>
  );
}
