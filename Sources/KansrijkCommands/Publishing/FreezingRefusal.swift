import MonitorReport
import TextFormats

/// Why figures were not frozen.
enum FreezingRefusal: Error, Hashable {
  /// An option is missing, written like this.
  case missing(String)
  /// The clock of the computer cannot be right; that was told.
  case noClock
  /// An erratum does not name a figure.
  case badErratum(String)
  /// There is no figure of this name; with what was probably meant.
  case unknownFigure(String, String?)
  /// An erratum cannot be published as it stands.
  case unpublishable(PublicText.Problem)
  /// The publication that is replaced cannot be used, for this reason.
  case unusableReplaced(String)
  /// The publication that is replaced was final, and only revised figures take its place.
  case alreadyFinal(Release.Status)
  /// These figures are otherwise, and nothing says why.
  case unexplained([String])
  /// The publication that is replaced is no longer what was frozen.
  case brokenReplaced(String)
  /// The publication that is replaced is about other years than these.
  case otherYears(String)
  /// Nothing is otherwise, and no erratum says why the figures are published anew.
  case nothingRevised
  /// The folder would stand within that of a wave or of another publication.
  case insideOther(String, String)
  /// Two of the waves are of this year.
  case sameYear(Int)
  /// So few municipalities stand otherwise in a year than in the publication before, these, that the
  /// difference tells what they answered.
  case tellingDifference(year: Int, [String])
  /// How many municipalities stand otherwise in a year cannot be known, for this reason.
  case noLedger(year: Int, String)
  /// `--toch` is given, and nothing is replaced.
  case pointlessForce
  /// The folder could not be written.
  case notWritten(FileError)

  /// How the run ends.
  var status: ExitStatus {
    switch self {
    case .missing, .badErratum, .unknownFigure, .unpublishable, .alreadyFinal, .unexplained,
      .otherYears, .nothingRevised, .insideOther, .sameYear, .tellingDifference, .pointlessForce:
      .wrongUse
    case .noClock, .unusableReplaced, .brokenReplaced, .noLedger, .notWritten: .unreadable
    }
  }

  /// What is wrong and what to do about it, in Dutch.
  var message: String {
    switch self {
    case .missing(let option): "Geef ook \(option)."
    case .noClock: "Zonder datum kan er niets worden vastgesteld."
    case .badErratum(let text):
      "‘\(text)’ is geen erratum. Schrijf --erratum \"CIJFER=TEKST\", bijvoorbeeld "
        + "\"indicator-1=Enkele inzendingen waren dubbel geteld.\""
    case .unknownFigure(let name, let meant):
      "Er is geen cijfer ‘\(name)’." + (meant.map { " \($0)" } ?? "")
    case .unpublishable(.empty): "Een erratum zonder tekst zegt niets."
    case .unpublishable(.tooLong(let limit)):
      "Een erratum is te lang: schrijf hoogstens \(limit) tekens."
    case .unpublishable(.namesSomebody(let word)):
      "Een erratum komt in het rapport, dus noem daarin geen gemeente, adres, telefoonnummer of "
        + "bestand (‘\(word)’)."
    case .unusableReplaced(let reason): reason
    case .alreadyFinal(let status):
      "De cijfers waarvoor deze in de plaats komen, zijn al \(status.rawValue). Gebruik --stand herzien."
    case .unexplained(let figures):
      "Deze cijfers zijn anders dan in de vorige publicatie: \(figures.joined(separator: ", ")). Zeg bij "
        + "elk wat er mis was met --erratum \"CIJFER=TEKST\"."
    case .brokenReplaced(let path):
      "‘\(path)’ is niet meer zoals het is vastgesteld. Kijk met: kansrijk controleer \(shellWord(path))"
    case .otherYears(let problem): problem
    case .nothingRevised:
      "Er is geen cijfer anders dan in de vorige publicatie, en er is geen erratum. Dan is er niets te "
        + "herzien."
    case .insideOther(let folder, let outer):
      "‘\(folder)’ ligt binnen ‘\(outer)’, een meting of een andere publicatie. Noem een map daarbuiten."
    case .sameYear(let year): "Twee van deze metingen zijn van \(year). Noem er één."
    case .tellingDifference(let year, let codes):
      "In \(year) \(codes.count == 1 ? "staat 1 gemeente" : "staan \(codes.count) gemeenten") anders in de "
        + "cijfers dan in de vorige publicatie: \(codes.joined(separator: ", ")). Beide publicaties zijn "
        + "openbaar: wie ze naast elkaar legt, ziet wat zo weinig gemeenten antwoordden. Wacht tot er meer te "
        + "herzien is, bij ten minste \(EditionDifference.safeCount) gemeenten. \(Self.force)"
    case .noLedger(let year, let reason):
      "\(reason) Zonder de verantwoording van \(year) uit de vorige publicatie is niet na te gaan hoeveel "
        + "gemeenten er anders in staan, en of het verschil laat zien wat zij antwoordden. Zet de map "
        + "‘\(PublicationFolder.internalPart)’ van die publicatie weer naast "
        + "‘\(PublicationFolder.publicPart)’, zoals zij is vastgesteld. \(Self.force)"
    case .pointlessForce: "--toch hoort bij --vervangt MAP."
    case .notWritten(let error): error.message
    }
  }

  /// How it is done all the same.
  private static let force =
    "Moeten de cijfers er toch uit, geef dan ook --toch, en zeg met --reden waarom; die reden blijft "
    + "intern."
}
