import { annotate } from '../../src/annotate/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import { completeReport } from '../../src/read/index.js';

/** A report of an invented outlet, annotated. */
export const news = (id: string, published: string | undefined, outlet: string, title: string, text: string): AnnotatedReport =>
  annotate.run(completeReport({ id, published, outlet, title, text }));

/** Two warehouse fires in one town a week apart, two rounds of one cup, and the trial that a fire leads to. */
export const NEWS: AnnotatedReport[] = [
  news(
    'fire1-a',
    '2023-05-02',
    'Velmar Post',
    'Warehouse fire in Velmar kills night guard',
    'A fire in a warehouse on Tanner Street in Velmar killed a night guard, Ilan Brodek, early on Tuesday, the fire service said.\n\nForty firefighters needed six hours to put it out. Police were questioning a man who had been seen near the loading ramp. Brodek, 58, had worked at the paint warehouse of Oskin and Sons for eleven years.',
  ),
  news(
    'fire1-b',
    '2023-05-02',
    'Harrow Bay Times',
    'Guard, 58, dies in Velmar blaze',
    'Ilan Brodek, a 58-year-old guard, died when the paint warehouse of Oskin and Sons burned down in Velmar on Tuesday.\n\nThe fire on Tanner Street took six hours and forty firefighters to put out, the fire service said. A man seen at the loading ramp was being questioned.',
  ),
  news(
    'fire1-c',
    '2023-05-03',
    'Northern Ledger',
    'Police question man over death of Ilan Brodek',
    'Police in Velmar were questioning a former employee of Oskin and Sons on Wednesday over the fire that killed the guard Ilan Brodek at its paint warehouse on Tanner Street.\n\nThe man was seen at the loading ramp shortly before the fire, a witness said.',
  ),
  news(
    'fire2-a',
    '2023-05-09',
    'Velmar Post',
    'Second warehouse fire in a week: furniture store burns in Velmar',
    'A furniture warehouse at the Velmar docks burned on Monday night. Nobody was hurt, the fire service said.\n\nThe building on Quay Road belonged to Lindgren Homes. The owner, Petra Lindgren, said the sprinklers had been switched off for repairs. Twenty firefighters were at the scene.',
  ),
  news(
    'fire2-b',
    '2023-05-09',
    'Harrow Bay Times',
    'Lindgren Homes store destroyed at Velmar docks',
    'Fire destroyed the furniture warehouse of Lindgren Homes at the docks of Velmar on Monday night; nobody was hurt.\n\nSprinklers in the building on Quay Road had been switched off for repairs, said its owner, Petra Lindgren.',
  ),
  news(
    'trial-a',
    '2023-09-14',
    'Harrow Bay Times',
    'Former worker on trial over fire that killed Ilan Brodek',
    'A former employee of Oskin and Sons went on trial in Velmar on Thursday over the fire that killed the guard Ilan Brodek at its paint warehouse on Tanner Street.\n\nThe prosecutor told the court that Dario Venn had set fire to the loading ramp after losing his job.',
  ),
  news(
    'cup1-a',
    '2023-05-06',
    'Velmar Post',
    'Velmar Rovers beat Sandholm 2-0 to reach cup semi-final',
    'Velmar Rovers reached the semi-final of the Coast Cup with a 2-0 win over Sandholm on Saturday. Tomas Ruud scored both goals, the first from a corner after 12 minutes.\n\nThe Sandholm coach, Greta Moll, said her side had been second to every ball.',
  ),
  news(
    'cup1-b',
    '2023-05-06',
    'Northern Ledger',
    'Ruud double takes Rovers past Sandholm',
    'Tomas Ruud scored twice as Velmar Rovers beat Sandholm 2-0 in the quarter-final of the Coast Cup on Saturday.\n\nGreta Moll, the coach of Sandholm, said her team had been second to every ball. Ruud headed the first goal after 12 minutes.',
  ),
  news(
    'cup2-a',
    '2023-05-20',
    'Velmar Post',
    'Velmar Rovers out of cup after penalties against Eastmark',
    'Velmar Rovers lost 4-3 on penalties to Eastmark United in the semi-final of the Coast Cup on Saturday. The goalkeeper Nils Aro saved two penalties for Eastmark.\n\nThe match had ended 1-1 after extra time in front of 19,000 people.',
  ),
  news(
    'cup2-b',
    '2023-05-21',
    'Northern Ledger',
    'Eastmark keeper Aro saves two penalties to reach final',
    'Nils Aro saved two penalties as Eastmark United beat Velmar Rovers 4-3 in a shoot-out to reach the final of the Coast Cup.\n\nThe semi-final on Saturday stood at 1-1 after extra time; 19,000 people saw it.',
  ),
];
