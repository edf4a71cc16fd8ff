import { useEffect } from 'preact/hooks';
import { Keys } from './parts/keys.js';
import { Preview } from './parts/preview.js';
import { PairPage } from './reading/pair-page.js';
import { ReadingPage } from './reading/reading-page.js';
import { type Dossier, DossierContext, useDossier } from './state/dossier.js';
import { useRoute } from './state/route.js';
import { StoryPage } from './story/story-page.js';

/** One report, or two beside each other. */
function Reading({ id, beside }: { id: string; beside: string | null }) {
  const { reports } = useDossier();
  const [left, right] = [reports.get(id), reports.get(beside ?? '')];
  return left && right && left !== right ? (
    <PairPage key={`${id}\u0000${beside}`} left={left} right={right} />
  ) : (
    <ReadingPage key={id} id={id} />
  );
}

/** The whole dossier: the story's page or one report, as the address says. */
export function App({ dossier }: { dossier: Dossier }) {
  const route = useRoute();
  const { title } = dossier.collation.story;
  useEffect(() => {
    const report = route.view === 'read' ? dossier.names.get(route.at)?.name : undefined;
    document.title = [report, title?.exact ?? 'Story without a title', 'Synoptic'].filter(Boolean).join(' · ');
  }, [route.view, route.at, dossier, title]);
  return (
    <DossierContext.Provider value={dossier}>
      {route.view === 'read' ? <Reading id={route.at} beside={route.params.get('pair')} /> : <StoryPage />}
      <Preview />
      <Keys />
    </DossierContext.Provider>
  );
}
