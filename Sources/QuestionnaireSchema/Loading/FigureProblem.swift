import TextFormats

/// What does not fit together in figures, and in what is made of them.
enum FigureProblem: Sendable, Hashable {
  case notAResponseGroup(String)
  case namesOneMunicipality(column: String)
  case numeratorAboveDenominator
  case eachWithoutChoices(String)
  case neitherListNorEach(found: String)
  case publishedAtFigure
  case whereNotForBase(String)
  /// The condition of a base rules out categories; with a condition that lets them in.
  case excludedByBase([String], base: String, wider: String)
  case comparabilityNotSaid
  case notEarlier(String, than: Int?)
  case rowWithoutContent
  case rowKeyNotForCount(String, count: String)
  case orderMisses(String)
  case partKeyNotForShow(String, show: String)
  case groupCount(found: Int, expected: Int)
  case notAPartition(String)
}

extension FigureProblem: Worded {
  var wording: Wording {
    switch self {
    case .notAResponseGroup(let group):
      Wording(
        "‘\(group)’ is geen groep gemeenten.",
        "Gebruik alle, impuls, zonder-impuls of kolom=waarde.")
    case .namesOneMunicipality(let column):
      Wording(
        "De kolom ‘\(column)’ wijst één gemeente aan; een cijfer gaat nooit over één gemeente.",
        "Gebruik een kolom die gemeenten samenneemt, zoals provincie of tranche.")
    case .numeratorAboveDenominator:
      Wording("De teller is groter dan de noemer.", "Controleer de twee getallen.")
    case .eachWithoutChoices(let name):
      Wording("De vraag ‘\(name)’ heeft geen opties.", "Noem bij ‘each’ alleen keuzevragen.")
    case .neitherListNorEach(let found):
      Wording("Hier hoort een lijst of { \"each\": [vragen] }. Er staat \(found).", nil)
    case .publishedAtFigure:
      Wording(
        "Bij dit cijfer hoort ‘published’ bij elke categorie te staan.",
        "Alleen bij ‘each’ staat het bij het cijfer zelf.")
    case .whereNotForBase(let over):
      Wording(
        "Bij een basis over ‘\(over)’ kan geen ‘where’ staan.",
        "Gebruik ‘respondents’, of haal ‘where’ weg.")
    case .excludedByBase(let categories, let base, let wider):
      Wording(
        "Wie in de categorie \(dutchList(categories.map { "‘\($0)’" })) hoort, valt altijd buiten de basis "
          + "‘\(base)’. Bij die basis staat de categorie niet in het rapport: daar was zij altijd 0%.",
        "Hoort zij erbij, schrijf dan bij ‘where’: \(wider)")
    case .comparabilityNotSaid:
      Wording(
        "Hier hoort true, of de reden waarom vergelijken niet kan.",
        "Schrijf de reden als tekst.")
    case .notEarlier(let text, let year):
      Wording(
        "‘\(text)’ is geen eerder jaar.",
        year.map { "Noem een jaar vóór \($0), zoals \"\($0 - 1)\"." })
    case .rowWithoutContent:
      Wording(
        "Deze rij zegt niet wat er in komt.",
        "Gebruik ‘count’, of ‘category’ en ‘base’ voor een percentage.")
    case .rowKeyNotForCount(let key, let count):
      Wording("De sleutel ‘\(key)’ past niet bij ‘count’: \(count).", "Haal een van beide weg.")
    case .orderMisses(let category):
      Wording(
        "De categorie ‘\(category)’ ontbreekt in deze volgorde.",
        "Zet alle categorieën van het cijfer in ‘order’.")
    case .groupCount(let found, let expected):
      Wording(
        "Hier staan \(found) namen, maar het cijfer heeft \(expected) groepen.",
        expected == 0
          ? "Laat ‘groups’ weg." : "Geef een naam voor elke vraag waarvan de opties komen.")
    case .notAPartition(let figure):
      Wording(
        "In het cijfer ‘\(figure)’ kan iemand in meer dan één categorie horen.",
        "Zet er \"partition\": true bij, of neem een ander cijfer.")
    case .partKeyNotForShow(let key, let show):
      Wording("De sleutel ‘\(key)’ past niet bij ‘show’: \(show).", "Haal ‘\(key)’ weg.")
    }
  }
}
