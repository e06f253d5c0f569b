/** What is known of a figure beyond its row, each with its label: exact value, conversion, basis, rank. */
export function FactDetails(props: {
  readonly details: readonly { readonly label: string; readonly words: string }[];
}) {
  return (
    <dl class="details">
      {props.details.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
