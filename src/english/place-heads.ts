/**
 * Last words of names of places ("Main Street", "Lee County"), in lower case. From English. Extend: one entry.
 */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `street st avenue ave road rd boulevard blvd drive dr lane highway freeway expressway parkway turnpike interstate motorway square plaza plazas place alley way crescent terrace row walk mews
  river rivers creek brook lake lakes lagoon bay harbor harbour sea seas ocean gulf strait straits canal channel coast beach shore shores cape peninsula island islands isle isles islet atoll archipelago reef
  mountain mountains mount hill hills peak ridge range valley ness firth loch lough glen moor dale tor canyon gorge pass plateau plain plains desert forest woods woodland rainforest jungle swamp marsh wetlands meadow meadows glacier volcano crater falls waterfall springs cave caves cliff cliffs dam reservoir
  republic kingdom emirate principality city town township village borough suburb district county parish province prefecture region state territory oblast canton ward precinct neighborhood neighbourhood quarter enclave settlement
  metro subway
  airport aerodrome airfield airbase heliport port harbor station terminal depot wharf pier dock docks marina bridge tunnel viaduct interchange junction crossing checkpoint border
  stadium arena coliseum colosseum ballpark dome speedway raceway racecourse racetrack velodrome gymnasium pavilion fairgrounds field fields grounds park parks garden gardens zoo preserve reserve sanctuary playground campground
  hall tower towers building center centre complex house mansion palace castle fort fortress citadel manor lodge cottage villa residence estate estates apartments heights apartment plaza mall market bazaar arcade
  temple mosque cathedral basilica shrine abbey monastery convent chapel synagogue pagoda church
  hospital prison jail penitentiary cemetery memorial monument museum theater theatre observatory planetarium library gallery hotel inn motel resort casino spa
  base barracks camp outpost fort hangar shipyard refinery mine quarry farm ranch vineyard orchard plantation corridor crossroads pond marshes trail path hollow`.split(
    /\s+/,
  ),
);
