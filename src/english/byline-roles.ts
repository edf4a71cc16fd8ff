import { phrases } from './phrases.js';

/** What stands beside names in a byline and is no name. From general knowledge of newspapers. Lower case; a part is dropped when it ends so. */
export const BYLINE_ROLES = phrases(`
  url; links; comments; reports; business; insider; us; archive; articles; profile; biography; bio; account; official; department; editorial; board; admin; team;
  writer; writers; reporter; reporters; correspondent; correspondents; editor; editors; staff; bureau; bureau chief; columnist;
  contributor; contributors; producer; producers; desk; newsroom; team; anchor; journalist; photographer; photojournalist; fellow;
  intern; agency; agencies; wire; wires; services; service; news; newspaper; newspapers; media; online; digital; press; analyst; author;
  specialist; chief; reporting; wire reports; wire services; wire report; web staff; web producer; news staff; news service;
  news agency; news desk; tv; radio; magazine; network; networks; group; company; inc; llc; times; post; tribune; journal; herald;
  gazette; chronicle; guardian; telegraph; independent; mail; sun; star; express; mirror; observer; examiner; sentinel; courier;
  dispatch; globe; bulletin; record; today; president; professor; lecturer; political; national; international; director;
`);
