/// A file in which nearly everything is wrong that can be wrong, and what must be said about it.
enum ManyErrorsFixture {
  static let json = #"""
    {
      "id": "../proef",
      "year": "2021",
      "tittle": "Proef",
      "referenceDate": "2021-02-30",
      "publishedResponse": { "impulse": { "percent": 101, "numerator": 3, "denominator": 2 } },
      "choices": {
        "ja_nee": [
          { "name": "ja", "label": "Ja" },
          { "name": "nee", "label": "ja", "aliases": ["Ja"] },
          { "name": "nee", "label": "Nee", "exclusive": "ja" }
        ],
        "leeg": []
      },
      "sections": [
        {
          "name": "deel", "label": "", "relevant": "${een} = 'ja'",
          "questions": [
            { "name": "een", "type": "select_one", "label": "Een?", "choices": "jaa_nee" },
            { "name": "een", "type": "select_one", "label": "Twee?", "choices": "ja_nee" },
            { "name": "drie", "type": "select_won", "label": "Drie?", "min": 1 },
            { "name": "vier", "type": "date", "label": "Vier?", "min": 1, "required": "${drie} = 'x'" },
            { "name": "vijf", "type": "integer", "label": "Vijf?", "min": 5, "max": 1 },
            { "name": "zes", "type": "integer", "label": "Zes?", "max": 1.5, "required": 1 },
            { "name": "token", "type": "text", "label": "Zeven?", "maxLength": 0 },
            { "name": "acht 8", "type": "text", "label": "Acht?", "aliases": ["vijf", "Q8", "Q8"] },
            { "type": "text", "relevant": "${vier} = '2021'" },
            { "name": "negen", "type": "text", "label": "Negen?", "relevant": "${negen} = 'a' or ${een} = 'x'" },
            { "name": "tien", "type": "select_one", "label": "Tien?", "choices": [
              { "name": "a", "label": "A" }, { "label": "B" } ] },
            { "name": "elf", "type": "select_one", "label": "Elf?", "choices": "ja_nee",
              "relevant": "${tien} = 'b'", "relevant": "true()", "provenance": "inffered" }
          ]
        },
        { "name": "deel", "label": "Leeg", "questions": [] },
        "nog een"
      ],
      "countsAsResponse": "${elf} = 'jaa'",
      "edits": [
        { "name": "e", "severity": "fout", "check": "${elf} = 1 or ${vijf} > 'x'", "message": "m" },
        { "name": "e", "severity": "error", "check": "${elf} = 'ja' or", "message": 3 },
        { "name": "f", "severity": "error", "check": true, "message": "m", "commentaar": "" }
      ],
      "figures": [
        {
          "name": "cijfer", "label": "Cijfer", "population": "${elf} = 'ja'",
          "categories": [
            { "name": "a", "label": "A", "when": "${vorig.elf} = 'ja'",
              "published": { "bais": { "percent": 12.5 } } },
            { "name": "a", "label": "A", "when": "true()" }
          ],
          "bases": [
            { "name": "basis", "over": "population", "label": "B", "where": "${elf} = 'ja'" },
            { "name": "basis2", "over": "respondenten", "label": "B" }
          ],
          "published": {}, "show": "counts",
          "comparableWith": { "2021": true, "2022": true, "2020": false }
        },
        {
          "name": "keuzes", "label": "Keuzes", "categories": { "each": ["elf", "vijf", "elff"] },
          "bases": [], "published": { "elf/jaa": {} }
        },
        { "name": "cijfer", "label": "Cijfer", "categories": "each" }
      ],
      "tables": [
        { "name": "t", "label": "T", "rows": [
          { "label": "R", "figure": "cijfers", "count": "population" },
          { "label": "R", "figure": "cijfer", "count": "numerator", "base": "basis" },
          { "label": "R", "figure": "cijfer", "category": "aa", "base": "basis" },
          { "label": "R", "figure": "keuzes", "category": "wat dan ook", "base": "basis" },
          { "label": "R", "figure": "cijfer" } ] }
      ],
      "flows": [ { "name": "s", "figure": "cijfer", "order": ["a", "b", "a"] } ],
      "breakdowns": [
        { "name": "u", "figures": ["cijfer", "cijfer"], "groups": [
          { "label": "G", "where": "${elf} = 'ja'" }, { "label": "G", "where": "${kader.x} = 'a'" } ] }
      ]
    }
    """#

  /// Each finding as line, column, path, message and advice; written out and checked by hand.
  static let findings = #"""
    2:9 id | ‘../proef’ is geen goede naam. Gebruik alleen letters (a-z, A-Z), cijfers, ‘_’ en ‘-’.
    3:11 year | Hier hoort een geheel getal, zonder aanhalingstekens. Er staat een tekst.
    4:3 tittle | De sleutel ‘tittle’ is hier niet bekend. Bedoelde u ‘title’?
    5:20 referenceDate | ‘2021-02-30’ is geen datum. Schrijf een datum als 2021-09-20.
    6:26 publishedResponse.impulse | ‘impulse’ is geen groep gemeenten. Gebruik alle, impuls, zonder-impuls of kolom=waarde.
    6:50 publishedResponse.impulse.percent | Dit getal kan hier niet. Gebruik een geheel getal van 0 tot en met 100.
    6:68 publishedResponse.impulse.numerator | De teller is groter dan de noemer. Controleer de twee getallen.
    10:33 choices.ja_nee[1].label | Het opschrift ‘ja’ is de naam van een andere optie. Kies een ander opschrift, anders is niet duidelijk welke optie is bedoeld.
    10:51 choices.ja_nee[1].aliases[0] | De andere naam ‘Ja’ is al in gebruik. Kies een andere, anders is niet duidelijk wat is bedoeld.
    11:17 choices.ja_nee[2].name | Er is al een optie met de naam ‘nee’. Kies een andere naam.
    11:53 choices.ja_nee[2].exclusive | Hier hoort true of false. Er staat een tekst.
    13:13 choices.leeg | Deze lijst is leeg. Zet er minstens één ding in.
    17:32 sections[0].label | Deze tekst is leeg. Vul een tekst in.
    17:51 sections[0].relevant | Of iets wordt gevraagd, kan niet afhangen van ‘een’: die vraag komt niet eerder. Noem alleen vragen die eerder komen.
    19:76 sections[0].questions[0].choices | Er is geen lijst met opties met de naam ‘jaa_nee’. Bedoelde u ‘ja_nee’?
    20:19 sections[0].questions[1].name | Er is al een vraag met de naam ‘een’. Kies een andere naam.
    21:35 sections[0].questions[2].type | ‘select_won’ kan hier niet staan. Bedoelde u ‘select_one’?
    22:68 sections[0].questions[3].min | De sleutel ‘min’ past niet bij een vraag van het type date. Haal de sleutel weg of kies een ander type.
    23:71 sections[0].questions[4].min | De ondergrens (min) is hoger dan de bovengrens (max). Controleer de twee getallen.
    24:69 sections[0].questions[5].max | Deze grens is geen geheel getal. Bij het type integer hoort een geheel getal.
    24:86 sections[0].questions[5].required | Hier hoort true, false of een voorwaarde. Er staat een getal.
    25:19 sections[0].questions[6].name | ‘token’ is de naam van een vaste kolom. Kies een andere naam.
    25:76 sections[0].questions[6].maxLength | Dit getal kan hier niet. Gebruik een geheel getal van 1 tot en met 1000000.
    26:19 sections[0].questions[7].name | ‘acht 8’ is geen goede naam. Gebruik alleen letters (a-z, A-Z), cijfers, ‘_’ en ‘-’.
    26:75 sections[0].questions[7].aliases[0] | De andere naam ‘vijf’ is al in gebruik. Kies een andere, anders is niet duidelijk wat is bedoeld.
    26:89 sections[0].questions[7].aliases[2] | De andere naam ‘Q8’ is al in gebruik. Kies een andere, anders is niet duidelijk wat is bedoeld.
    27:9 sections[0].questions[8] | De sleutel ‘name’ ontbreekt. Voeg ‘name’ toe.
    27:9 sections[0].questions[8] | De sleutel ‘label’ ontbreekt. Voeg ‘label’ toe.
    27:51 sections[0].questions[8].relevant | ‘2021’ is geen datum. Schrijf een datum als '2021-09-20'.
    28:78 sections[0].questions[9].relevant | Of iets wordt gevraagd, kan niet afhangen van ‘negen’: die vraag komt niet eerder. Noem alleen vragen die eerder komen.
    30:42 sections[0].questions[10].choices[1] | De sleutel ‘name’ ontbreekt. Voeg ‘name’ toe.
    32:40 sections[0].questions[11].relevant | De sleutel ‘relevant’ staat er twee keer. Laat er één staan.
    32:76 sections[0].questions[11].provenance | ‘inffered’ kan hier niet staan. Bedoelde u ‘inferred’?
    35:15 sections[1].name | Er is al een onderdeel met de naam ‘deel’. Kies een andere naam.
    35:53 sections[1].questions | Deze lijst is leeg. Zet er minstens één ding in.
    36:5 sections[2] | Hier hoort een object ({ … }). Er staat een tekst.
    38:34 countsAsResponse | De vraag ‘elf’ heeft geen optie ‘jaa’. Bedoelde u ‘ja’?
    40:32 edits[0].severity | ‘fout’ kan hier niet staan. Mogelijk zijn: error, warning.
    40:57 edits[0].check | U kunt de keuze bij ‘elf’ niet vergelijken met een getal. Zet de code van een optie tussen aanhalingstekens.
    40:72 edits[0].check | U kunt een getal niet vergelijken met de tekst 'x'.
    41:15 edits[1].name | Er is al een controleregel met de naam ‘e’. Kies een andere naam.
    41:67 edits[1].check | De voorwaarde is niet af: na ‘or’ moet nog iets volgen.
    41:81 edits[1].message | Hier hoort een tekst. Er staat een getal.
    42:50 edits[2].check | Hier hoort een voorwaarde tussen aanhalingstekens. Er staat waar of niet waar (true of false).
    42:72 edits[2].commentaar | De sleutel ‘commentaar’ is hier niet bekend. Mogelijk zijn: name, severity, check, message, hint, note.
    46:61 figures[0].population | Hier mag geen antwoord worden gebruikt, ook niet dat op ‘elf’. Noem alleen kolommen uit het kader, zoals ${kader.impuls}.
    48:55 figures[0].categories[0].when | Het antwoord van vorig jaar (‘vorig.elf’) kan hier niet worden gebruikt. Dat kan alleen in een controleregel.
    49:26 figures[0].categories[0].published.bais | Er is geen basis met de naam ‘bais’. Bedoelde u ‘basis’?
    49:47 figures[0].categories[0].published.bais.percent | Dit getal kan hier niet. Gebruik een geheel getal van 0 tot en met 100.
    50:19 figures[0].categories[1].name | Er is al een categorie met de naam ‘a’. Kies een andere naam.
    50:33 figures[0].categories[1].label | Er is al een categorie met het opschrift ‘A’. Kies een ander opschrift.
    53:73 figures[0].bases[0].where | Bij een basis over ‘population’ kan geen ‘where’ staan. Gebruik ‘respondents’, of haal ‘where’ weg.
    54:37 figures[0].bases[1].over | ‘respondenten’ kan hier niet staan. Bedoelde u ‘respondents’?
    54:62 figures[0].bases[1].label | Er is al een basis met het opschrift ‘B’. Kies een ander opschrift.
    56:20 figures[0].published | Bij dit cijfer hoort ‘published’ bij elke categorie te staan. Alleen bij ‘each’ staat het bij het cijfer zelf.
    56:32 figures[0].show | ‘counts’ kan hier niet staan. Bedoelde u ‘count’?
    57:63 figures[0].comparableWith.2020 | Hier hoort true, of de reden waarom vergelijken niet kan. Schrijf de reden als tekst.
    60:76 figures[1].categories.each[1] | De vraag ‘vijf’ heeft geen opties. Noem bij ‘each’ alleen keuzevragen.
    60:84 figures[1].categories.each[2] | Er is geen vraag met de naam ‘elff’. Bedoelde u ‘elf’?
    61:16 figures[1].bases | Deze lijst is leeg. Zet er minstens één ding in.
    63:5 figures[2] | De sleutel ‘bases’ ontbreekt. Voeg ‘bases’ toe.
    63:15 figures[2].name | Er is al een cijfer met de naam ‘cijfer’. Kies een andere naam.
    63:58 figures[2].categories | Hier hoort een lijst of { "each": [vragen] }. Er staat een tekst.
    67:33 tables[0].rows[0].figure | Er is geen cijfer met de naam ‘cijfers’. Bedoelde u ‘cijfer’?
    68:7 tables[0].rows[1] | De sleutel ‘category’ ontbreekt. Voeg ‘category’ toe.
    68:73 tables[0].rows[1].base | De sleutel ‘base’ past niet bij ‘count’: numerator. Haal een van beide weg.
    69:55 tables[0].rows[2].category | Er is geen categorie met de naam ‘aa’. Bedoelde u ‘a’?
    71:7 tables[0].rows[4] | Deze rij zegt niet wat er in komt. Gebruik ‘count’, of ‘category’ en ‘base’ voor een percentage.
    73:64 flows[0].order[1] | Er is geen categorie met de naam ‘b’.
    73:69 flows[0].order[2] | ‘a’ staat twee keer in deze lijst. Haal er één weg.
    75:42 breakdowns[0].figures[1] | ‘cijfer’ staat twee keer in deze lijst. Haal er één weg.
    76:35 breakdowns[0].groups[0].where | Hier mag geen antwoord worden gebruikt, ook niet dat op ‘elf’. Noem alleen kolommen uit het kader, zoals ${kader.impuls}.
    76:62 breakdowns[0].groups[1].label | Er is al een groep met het opschrift ‘G’. Kies een ander opschrift.
    """#
}
