/// What has to be known to read how numbers move, in plain Dutch.
enum CourseWords {
  /// Whom it is for.
  static let forStaff =
    "Dit overzicht is voor wie de metingen uitvoert. Naast de gepubliceerde cijfers kan het iets zeggen over "
    + "één gemeente: het is niet om te publiceren."

  /// What the columns are.
  static let reading = [
    "Alle: de cijfers zoals zij in het rapport staan, elk jaar in de eigen indeling. Zij veranderen ook als "
      + "andere gemeenten antwoorden dan het jaar ervoor.",
    "Beide: alleen gemeenten die in beide jaren antwoordden en in beide jaren dezelfde zijn. Wat hier "
      + "verandert, veranderde bij die gemeenten zelf, of in hoe zij antwoordden. Over de gemeenten die maar "
      + "één keer antwoordden, zegt het niets.",
    "Een gemeente die samenging, werd verdeeld of een deel van een andere kreeg, is niet meer dezelfde. Kreeg "
      + "zij alleen een andere naam en code, dan wel.",
    "Erbij en Eraf: hoeveel van de gemeenten in ‘Beide’ in het laatste jaar wel en het eerste niet in de "
      + "categorie horen, en omgekeerd. Twee keer hetzelfde percentage kan dus van veel gemeenten zijn die "
      + "wisselden.",
    "Bij een basis met een voorwaarde horen in ‘Beide’ de gemeenten die er in beide jaren aan voldoen.",
  ]
}
