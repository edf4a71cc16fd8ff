/**
 * Words that stand before an office or an occupation as part of it ("Acting Deputy Prime Minister"), in lower case. From English.
 * Extend: one entry.
 */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `acting interim former ex deputy vice assistant associate senior junior chief lead leading first second third under co honorary retired late longtime long-time veteran then incoming outgoing newly-elected embattled veteran fellow ex-
  prime foreign defense defense defence interior home finance health education justice trade environment energy transport transportation labor labour agriculture culture sports information housing treasury commerce state exterior economy economic immigration immigration police fire city county district state federal national regional provincial local municipal town village borough union party campaign press media communications
  majority minority democratic republican conservative liberal labour tory house senate congressional presidential vice-presidential gubernatorial mayoral parliamentary opposition cabinet white supreme high attorney solicitor surgeon inspector advocate crown executive managing general financial operating technology marketing information technical editorial creative artistic head top special supreme military army navy naval air space border security intelligence counter-terrorism
  staff lieutenant major master sergeant rear field brigadier wing flight squadron petty warrant first-class`.split(/\s+/),
);
