/** The template without a record. */
export function EmptyPage() {
  return (
    <main class="sheet">
      <h1>No story in this page</h1>
      <p>
        This is the empty template of a dossier. Make one with <code>synoptic present --as html -o dossier.html collation.json</code>.
      </p>
    </main>
  );
}
