/* store/codec_words.c - words that records often hold, by number: rules, frames, events and their codes, kinds,
 * sectors, features, states. The first 64 cost one byte. Part of the format: a change needs a new version of it. */
#include "store/codec.h"

#include <string.h>

static const char *const codec__words[] = {
    /* the 64, ascending by bytes */
    "030", "0871", "100", "110", "120", "190", "1952", "ACCUSE", "ADM1", "AGREE", "ASSAULT", "Armed clash", "Attack",
    "CIV", "COP", "EDU", "GOV", "IGO", "MIL", "PCLI", "PPL", "PPLA", "PPLC", "REB", "REJECT", "REQUEST", "RETREAT",
    "UAF", "accuse", "agree", "attack", "ceasefire", "ceasefire-noun", "civilians", "clash-noun", "close", "closed",
    "dead", "death", "destroy", "die", "disapprove", "event.noun", "event.verb", "explosives", "five", "four",
    "harm.beside", "harm.role", "infrastructure", "kill", "lose", "men", "object.role", "people", "rebels", "reject",
    "request", "residents", "six", "spokesman", "three", "two", "wound",
    /* the others, ascending by bytes */
    "040", "045", "050", "060", "062", "070", "080", "0861", "130", "141", "142", "143", "144", "145", "152", "154",
    "163", "1663", "171", "172", "1723", "1724", "173", "174", "175", "176", "181", "1821", "1822", "185", "192", "196",
    "ABW", "ADM2", "ADM3", "ADMD", "AFG", "AFP", "AGO", "AIA", "AID", "AIRP", "ALA", "ALB", "AND", "ANT", "AP", "ARE",
    "ARG", "ARM", "ASM", "ATG", "AUS", "AUT", "AZE", "Abkhazia", "Afghanistan", "Albania", "Algeria", "American Samoa",
    "Andorra", "Angola", "Anguilla", "Antigua and Barbuda", "April", "Argentina", "Armenia", "Arrests", "Aruba",
    "August", "Australia", "Austria", "Azad Kashmir", "Azerbaijan", "BDI", "BEL", "BEN", "BES", "BFA", "BGD", "BGR",
    "BHR", "BHS", "BIH", "BLM", "BLR", "BLZ", "BMU", "BOL", "BRA", "BRB", "BRN", "BTN", "BWA", "Bahamas", "Bahrain",
    "Bangladesh", "Barbados", "Belarus", "Belgium", "Belize", "Benin", "Bermuda", "Bhutan", "Bolivia", "Bonaire",
    "Bosnia and Herzegovina", "Botswana", "Brazil", "British Virgin Islands", "Brunei", "Bulgaria", "Burkina Faso",
    "Burundi", "CAF", "CAN", "CCK", "CHE", "CHL", "CHN", "CMR", "COD", "COERCE", "COG", "COK", "COL", "COM", "CONCEDE",
    "CONSULT", "COOPERATE", "CPV", "CRI", "CRM", "CRSS", "CSK", "CUB", "CUW", "CXR", "CYM", "CYP", "CZE", "Cabo Verde",
    "Cambodia", "Cameroon", "Canada", "Cayman Islands", "Central African Republic", "Chad", "Chechnya", "Chile",
    "China", "Christmas Island", "Cocos Islands", "Colombia", "Comoros", "Congo", "Cook Islands", "Costa Rica",
    "Croatia", "Cuba", "Curaçao", "Cyprus", "Czechia", "Czechoslovakia", "DDR", "DEU", "DJI", "DMA", "DNK", "DOM",
    "DZA", "Dagestan", "December", "Democratic Republic of the Congo", "Denmark", "Djibouti", "Dominica",
    "Dominican Republic", "ECU", "EGY", "ELI", "ERI", "ESH", "ESP", "EST", "ETH", "East Germany", "Ecuador", "Egypt",
    "El Salvador", "England", "Equatorial Guinea", "Eritrea", "Estonia", "Eswatini", "Ethiopia", "FIN", "FJI", "FLK",
    "FRA", "FRO", "FSM", "Falkland Islands", "Faroe Islands", "February", "Fiji", "Finland", "France", "French Guiana",
    "French Polynesia", "Friday", "GAB", "GBR", "GEO", "GGY", "GHA", "GIB", "GIN", "GLP", "GMB", "GNB", "GNQ", "GRC",
    "GRD", "GRL", "GTM", "GUF", "GUM", "GUY", "Gabon", "Gambia", "Georgia", "Germany", "Ghana", "Gibraltar", "Greece",
    "Greenland", "Grenada", "Guadeloupe", "Guam", "Guatemala", "Guernsey", "Guinea", "Guinea-Bissau", "Guyana", "HKG",
    "HND", "HRV", "HTI", "HUN", "Haiti", "Holy See", "Honduras", "Hong Kong", "Hungary", "IDN", "IMG", "IMN", "IND",
    "IRL", "IRN", "IRQ", "ISL", "ISR", "ITA", "Iceland", "India", "Indonesia", "Ingushetia", "Iran", "Iraq",
    "Iraqi Kurdistan", "Ireland", "Isle of Man", "Israel", "Italy", "Ivory Coast", "JAM", "JEY", "JOR", "JPN", "JUD",
    "Jamaica", "Jammu and Kashmir", "January", "Japan", "Jersey", "Jordan", "July", "June", "KAZ", "KEN", "KGZ", "KHM",
    "KIR", "KNA", "KOR", "KWT", "Kazakhstan", "Kenya", "Kiribati", "Kosovo", "Kuwait", "Kyrgyzstan", "LAO", "LBN",
    "LBR", "LBY", "LCA", "LEG", "LIE", "LKA", "LSO", "LTU", "LUX", "LVA", "Laos", "Latvia", "Lebanon", "Lesotho",
    "Liberia", "Libya", "Liechtenstein", "Lithuania", "Looting/property destruction", "Luxembourg", "MAC", "MAF", "MAR",
    "MCO", "MDA", "MDG", "MDV", "MED", "MEX", "MHL", "MKD", "MLI", "MLT", "MMR", "MNE", "MNG", "MNP", "MOBILIZE", "MOZ",
    "MRT", "MSR", "MT", "MTQ", "MUS", "MWI", "MYS", "MYT", "Macao", "Madagascar", "Malawi", "Malaysia", "Maldives",
    "Mali", "Malta", "March", "Marshall Islands", "Martinique", "Mauritania", "Mauritius", "May", "Mayotte", "Mexico",
    "Micronesia", "Moldova", "Monaco", "Monday", "Mongolia", "Montenegro", "Montserrat", "Morocco", "Mozambique",
    "Myanmar", "NAM", "NCL", "NER", "NFK", "NGA", "NGO", "NIC", "NIU", "NLD", "NOR", "NPL", "NRU", "NZL",
    "Nagorno-Karabakh", "Namibia", "Nauru", "Nepal", "Netherlands", "Netherlands Antilles", "New Caledonia",
    "New Zealand", "Nicaragua", "Niger", "Nigeria", "Niue", "Norfolk Island", "North Korea", "North Macedonia",
    "North Vietnam", "North Yemen", "Northern Cyprus", "Northern Ireland", "Northern Mariana Islands", "Norway",
    "November", "OMN", "OPP", "October", "Oman", "PAK", "PAN", "PCLS", "PCN", "PER", "PHL", "PLW", "PNG", "POL",
    "PPLA2", "PPLA3", "PPLX", "PRI", "PRK", "PRM", "PROTEST", "PRT", "PRY", "PSE", "PTY", "PYF", "Pakistan", "Palau",
    "Palestine", "Panama", "Papua New Guinea", "Paraguay", "Peaceful protest", "Peru", "Philippines",
    "Pitcairn Islands", "Poland", "Portugal", "Puerto Rico", "Puntland", "QAT", "Qatar", "REL", "REU", "RGN", "ROU",
    "RUS", "RWA", "Republic of the Congo", "Republika Srpska", "Reuters", "Romania", "Russia", "Rwanda", "Réunion",
    "SANCTION", "SAU", "SCG", "SDN", "SEN", "SGP", "SHN", "SJM", "SLB", "SLE", "SLV", "SMR", "SOM", "SPM", "SPY", "SRB",
    "SSD", "STM", "STP", "SUN", "SUPPORT", "SUR", "SVK", "SVN", "SWE", "SWZ", "SXM", "SYC", "SYR", "Saint Barthélemy",
    "Saint Helena", "Saint Kitts and Nevis", "Saint Lucia", "Saint Martin", "Saint Pierre and Miquelon",
    "Saint Vincent and the Grenadines", "Samoa", "San Marino", "Saturday", "Saudi Arabia", "Scotland", "Senegal",
    "September", "Serbia", "Serbia and Montenegro", "Sexual violence", "Seychelles", "Sierra Leone", "Singapore",
    "Sint Maarten", "Slovakia", "Slovenia", "Solomon Islands", "Somalia", "Somaliland", "South Africa", "South Korea",
    "South Ossetia", "South Sudan", "South Vietnam", "South Yemen", "Soviet Union", "Spain", "Sri Lanka", "Sudan",
    "Sunday", "Suriname", "Svalbard and Jan Mayen", "Sweden", "Switzerland", "Syria", "São Tomé and Príncipe", "TCA",
    "TCD", "TGO", "THA", "THREATEN", "TJK", "TKL", "TKM", "TLS", "TON", "TTO", "TUN", "TUR", "TUV", "TWN", "TZA",
    "Taiwan", "Tajikistan", "Tanzania", "Thailand", "Thursday", "Timor-Leste", "Togo", "Tokelau", "Tonga",
    "Transnistria", "Trinidad and Tobago", "Tuesday", "Tunisia", "Turkmenistan", "Turks and Caicos Islands", "Tuvalu",
    "Türkiye", "UGA", "UKR", "URY", "USA", "UZB", "Uganda", "Ukraine", "United Arab Emirates", "United Kingdom",
    "United Nations", "United States", "United States Virgin Islands", "Uruguay", "Uzbekistan", "VAT", "VCT", "VEN",
    "VGB", "VIR", "VNM", "VUT", "Vanuatu", "Venezuela", "Vietnam", "Violent demonstration", "WLF", "WSM", "Wales",
    "Wallis and Futuna", "Wednesday", "West Germany", "Western Sahara", "XKX", "Xinhua", "YEM", "YUG", "Yemen",
    "Yugoslavia", "ZAF", "ZMB", "ZWE", "Zambia", "Zimbabwe", "a", "access", "aerial", "agreement", "aid", "air_strike",
    "aircraft", "allow-access", "an", "army", "arrest", "artillery", "assassination-attempt", "attack-noun",
    "authorities", "ban", "base", "bomb", "boycott", "camp", "caption", "capture", "captured", "casualty", "charset",
    "chemical", "children", "claim-lives", "clash", "commander", "concede", "consult", "control", "convict",
    "cooperate", "crack-down", "credit", "crossing", "curfew", "cyber", "damage", "damaged", "deadly", "death-toll",
    "defence ministry", "demo", "demonstrate", "deport", "deportation", "destroyed", "detain", "detention", "die-of",
    "discontinue", "displace", "dozen", "dozens", "drone", "eight", "eleven", "embed", "en", "entity", "evacuate",
    "event.adjective", "event.must", "expel", "expel-diplomat", "extradite", "few", "fighters", "find-body",
    "find-dead", "fire", "firearms", "flee", "foreign ministry", "furniture", "government", "grenade", "hack",
    "harm.part", "harm.self", "harm.toll", "he", "health ministry", "heavy-weapons", "hit", "hit-thing", "hospital",
    "hostage", "house", "hundreds", "hunger", "hunger-strike", "ied", "inflict-loss", "injury", "insurgents",
    "interior ministry", "it", "journalists", "kidnapping", "kill-noun", "landmine", "last month", "last week",
    "last year", "loss-of-life", "many", "market", "martial-law", "mediate", "melee", "militants", "military",
    "ministry", "missile", "missing", "mobilise", "mojibake", "mortar", "nine", "no", "obj", "obstruct", "occupy",
    "officials", "on Friday", "on Monday", "on Saturday", "on Sunday", "on Thursday", "on Tuesday", "on Wednesday",
    "one", "other", "overnight", "place_of_worship", "police", "police officers", "policemen", "post", "president",
    "prime minister", "primitive", "rape", "reopen", "reopened", "repatriate", "repel", "restrict", "return", "riot",
    "rocket", "sanction", "school", "scores", "security forces", "seize", "seize-property", "seven", "several",
    "sexual", "shoot-down", "shoot-person", "shot_down", "small_arms", "soldiers", "some", "spokesperson", "stamp",
    "strike", "strike-work", "suicide-attack", "suicide_bomb", "support", "sustain-injury", "take-thing", "talks",
    "targeted", "ten", "territory", "they", "third-party", "this month", "this week", "this year", "thousands",
    "threaten", "ties", "today", "torture", "torture-noun", "troops", "twelve", "unconventional", "vehicle",
    "vehicle_bomb", "village", "violate-ceasefire", "weapons", "weapons-test", "witnesses", "women", "words.active",
    "words.both-tolls", "words.condition", "words.content-mark", "words.duty", "words.ethnic", "words.future",
    "words.group", "words.including", "words.institution", "words.intent", "words.irrealis", "words.irrealis-that",
    "words.light", "words.modal", "words.nobody", "words.others", "words.participle", "words.presumed",
    "words.puts-toll", "words.side", "words.span", "words.them", "words.thing", "words.weak-harm", "words.where",
    "wounded", "yesterday", "Åland Islands"};

enum { CODEC__WORDS = sizeof codec__words / sizeof *codec__words, CODEC__SHORT = 64 };

const char *const *store__codec_words(uint32_t *n) {
    *n = CODEC__WORDS;
    return codec__words;
}

uint32_t store__codec_word(truce_str s) {
    for (uint32_t part = 0; part < 2; part++) {
        uint32_t lo = part ? CODEC__SHORT : 0, hi = part ? CODEC__WORDS : CODEC__SHORT;
        while (lo < hi) {
            uint32_t mid = lo + (hi - lo) / 2;
            int d = truce_str_cmp(truce_str_c(codec__words[mid]), s);
            if (d == 0) return mid;
            if (d < 0) lo = mid + 1;
            else hi = mid;
        }
    }
    return UINT32_MAX;
}

const char *store__codec_word_of(uint64_t number) {
    return number < CODEC__WORDS ? codec__words[number] : NULL;
}
