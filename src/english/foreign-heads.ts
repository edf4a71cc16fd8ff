/**
 * First words of foreign names of organisations and of places that English news keeps ("Banco Azul", "Plaza Mayor"), in lower case without
 * accents. Public knowledge of French, German, Italian, Portuguese, Spanish and others. Extend: one entry in the right list.
 */
export const FOREIGN_ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `instituto istituto institut universidad universidade universita universite universitat ecole escuela escola scuola colegio banco banca banque partido partito parti partei movimento movimiento mouvement fundacion fundacao fondazione fondation federacion federazione federation ministerio ministere comite comision commission asociacion associazione association confederacion gruppo grupo groupe compagnia compagnie societa societe sociedad editorial radio tele telecom corriere gazzetta diario jornal journal le-monde gesellschaft verein stiftung verband bundesamt bundesbank deutsche deutscher deutsches sparkasse landesbank fraktion forza alleanza alianza alliance frente front union forum club atletico athletic sporting real olympique borussia bayern dynamo dinamo spartak lokomotiv cska shakhtar force academie academia accademia rai tv teatro orquesta orchestre`.split(
    /\s+/,
  ),
);

export const FOREIGN_PLACE_HEADS: ReadonlySet<string> = new Set(
  `plaza praca piazza place rue via viale calle avenida avenue paseo puerta porta porte casa palacio palazzo palais castello castillo chateau schloss platz strasse santuario basilica iglesia chiesa parque parc parco jardin isla ile isola lago lac monte mont rio playa plage costa cote val valle vallee sierra cerro cabo cap punta puerto porto port villa ville colonia barrio favela wadi jebel jabal tel beit bab dar umm ain oued ksar masjid`.split(
    /\s+/,
  ),
);
