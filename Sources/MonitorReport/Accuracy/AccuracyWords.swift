/// What has to be known to read accuracies well, in plain Dutch.
enum AccuracyWords {
  /// Whom it is for.
  static let forStaff =
    "Dit overzicht is voor wie de meting uitvoert. Groepen kunnen zo klein zijn dat het iets zegt over "
    + "één gemeente: het is niet om te publiceren."

  /// What the forms are.
  static let forms = [
    "Populatie: het percentage van alle gevraagde gemeenten waar het cijfer over gaat. Wie niet "
      + "reageerde, telt alsof zij niet in de categorie hoort.",
    "Respondenten: het percentage van wie reageerde. Dit is alleen het percentage van alle gemeenten als "
      + "wie niet reageerde, gemiddeld hetzelfde zou hebben geantwoord.",
    "Bovengrens: het percentage van alle gevraagde gemeenten als iedereen van wie het antwoord niet "
      + "bekend is, in de categorie zou horen. Als de antwoorden kloppen, ligt het percentage zonder "
      + "verdere aanname tussen dat van de populatie en de bovengrens.",
  ]

  /// What the interval is, and what it assumes.
  static let interval = [
    "Het interval zegt hoeveel gemeenten van de groep in de categorie kunnen horen, als wie reageerde "
      + "een toevallig deel van de groep is. Dat is een aanname: het is niet bekend of het zo is. Is het "
      + "zo, dan ligt het ware aantal in ten minste 95 van de 100 keer in zo’n interval.",
    "Het interval zegt niets over foute antwoorden. Wie een vraag leeg liet, telt niet in de categorie, en "
      + "het interval gaat ervan uit dat de anderen even vaak iets leeg zouden laten.",
    "Heeft iedereen van een groep gereageerd, dan is het interval het aantal zelf. Heeft niemand "
      + "gereageerd, dan is er geen interval.",
  ]

  /// What the indicators are.
  static let representativeness = [
    "De R-indicator van een kolom zegt hoe ver de respons van de groepen uit elkaar ligt: 0 is overal "
      + "gelijk, 0,5 is het meest dat kan.",
    "De R-indicator van een groep is boven 0 als zij meer reageerde dan het geheel en onder 0 als zij "
      + "minder reageerde; een grote groep weegt zwaarder.",
    "R is 1 min twee keer de R-indicator van de kolom: 1 is gelijke respons in alle groepen.",
    "De R-indicatoren komen uit de respons per groep, zonder model. Bij veel kleine groepen liggen zij ook "
      + "door toeval verder van 0. Zij zeggen niet of de antwoorden anders zouden zijn.",
  ]

  /// Where the methods come from.
  static let sources = [
    "C.J. Clopper en E.S. Pearson, The use of confidence or fiducial limits illustrated in the case of "
      + "the binomial, Biometrika 26 (1934), 404-413: de manier om een interval te maken.",
    "W. Wang, Exact optimal confidence intervals for hypergeometric parameters, Journal of the American "
      + "Statistical Association 110 (2015), 1491-1499: waarom benaderingen hier te kort schieten.",
    "B. Schouten, F. Cobben en J. Bethlehem, Indicators for the representativeness of survey response, "
      + "Survey Methodology 35 (2009), 101-113: R.",
    "B. Schouten, N. Shlomo en C. Skinner, Indicators for monitoring and improving representativeness of "
      + "response, Journal of Official Statistics 27 (2011), 231-253: de indicatoren per kolom en groep.",
  ]
}
