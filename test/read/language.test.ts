import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/read/language/language-of.js';

const SAID: readonly [string, string][] = [
  ['en', 'The council voted on Tuesday to close the old bridge, which had been open since 1911, the mayor said.'],
  ['de', 'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren, die seit 1911 in Betrieb war.'],
  ['fr', 'Le conseil municipal a voté mardi la fermeture du vieux pont, qui était ouvert depuis 1911, selon le maire.'],
  ['es', 'El consejo municipal votó el martes por cerrar el puente viejo, que estaba abierto desde 1911, según el alcalde.'],
  ['pt', 'A câmara municipal votou na terça-feira pelo fecho da ponte velha, que não era reparada há dez anos, segundo o presidente.'],
  ['it', 'Il consiglio comunale ha votato martedì per la chiusura del vecchio ponte, che era aperto dal 1911, ha detto il sindaco.'],
  ['nl', 'De gemeenteraad heeft dinsdag besloten om de oude brug te sluiten, die sinds 1911 in gebruik was, zei de burgemeester.'],
  ['sv', 'Kommunfullmäktige beslutade på tisdagen att stänga den gamla bron, som har varit öppen sedan 1911 men inte är säker.'],
  [
    'da',
    'Byrådet vedtog tirsdag at lukke den gamle bro, som har været åben siden 1911, og som ikke er sikker, siger borgmesteren efter mødet.',
  ],
  [
    'no',
    'Kommunestyret vedtok tirsdag å stenge den gamle broen, som har vært åpen siden 1911 og ikke er trygg, etter det ordføreren sier.',
  ],
  [
    'fi',
    'Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan, joka on ollut auki vuodesta 1911 mutta ei ole enää turvallinen, pormestari sanoi.',
  ],
  ['pl', 'Rada miasta zdecydowała we wtorek, że stary most, który nie jest już bezpieczny, zostanie zamknięty na dwa lata.'],
  [
    'cs',
    'Zastupitelstvo v úterý rozhodlo, že se starý most, který byl otevřen v roce 1911, uzavře, protože už není bezpečný, a to na dva roky.',
  ],
  ['hu', 'A városi tanács kedden úgy döntött, hogy lezárja a régi hidat, mert az már nem biztonságos.'],
  ['ro', 'Consiliul local a decis marți să închidă podul vechi, care nu mai este sigur, după cum a spus primarul.'],
  ['tr', 'Belediye meclisi salı günü eski köprünün kapatılmasına karar verdi; köprü artık güvenli değil ve bu yıl için bir plan var.'],
  ['id', 'Dewan kota memutuskan pada Selasa untuk menutup jembatan tua yang tidak aman itu karena retak, kata wali kota.'],
  ['ru', 'Городской совет во вторник решил закрыть старый мост, который был открыт в 1911 году, и это не последнее решение.'],
  ['uk', 'Міська рада у вівторок вирішила закрити старий міст, який був відкритий у 1911 році, та це не останнє рішення.'],
  ['el', 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα.'],
  ['ar', 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم الذي كان مفتوحا من عام 1911 على النهر.'],
  ['he', 'מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן.'],
  ['ja', '市議会は火曜日、一九一一年から使われていた古い橋を閉鎖することを決めた。'],
  ['zh', '市议会星期二决定关闭一九一一年以来一直开放的旧桥，市长在会后表示。'],
  ['ko', '시의회는 화요일에 낡은 다리를 폐쇄하기로 결정했다고 시장이 말했다.'],
  ['hi', 'नगर परिषद ने मंगलवार को पुराने पुल को बंद करने का फैसला किया है, यह महापौर ने कहा।'],
];

describe('the language of a text', () => {
  test.each(SAID)('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('what the page says decides the region, not the language', () => {
    const [, english = ''] = SAID[0] ?? [];
    expect(languageOf(english, 'en-GB')).toBe('en-GB');
    expect(languageOf(english, 'de')).toBe('en');
    expect(languageOf('Broen', 'nb-NO')).toBe('nb-NO');
    expect(languageOf(SAID.find(([code]) => code === 'no')?.[1] ?? '', 'nb-NO')).toBe('nb-NO');
    expect(languageOf(english, 'no language at all')).toBe('en');
  });

  test('too few words tell nothing, and nothing is guessed', () => {
    expect(languageOf('')).toBe('und');
    expect(languageOf('Harrowgate 4, Millbrook 2')).toBe('und');
    expect(languageOf('12345 67890 %%%')).toBe('und');
  });

  test('foreign names and a quotation do not make English another language', () => {
    expect(languageOf('The café "La Casa de la Luna" on the Rue de la Paix was closed by the police after a fire, its owner said.')).toBe(
      'en',
    );
  });
});
