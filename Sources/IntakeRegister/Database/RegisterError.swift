/// Why a register could not be used; `name` is the register as the user named it.
public enum RegisterError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(name: String)
  /// It is a file of another kind, or a database of another program.
  case notARegister(name: String)
  /// It was cut off or changed outside this program.
  case damaged(name: String)
  /// It was made by a newer version of this program.
  case newer(name: String, version: Int)
  /// It is of an older version, and may not be brought up to date by this user.
  case older(name: String)
  /// A program that was killed left work unfinished, which only who may write can undo.
  case unfinished(name: String)
  /// Contact data was removed, but what the file or its journal still held of it perhaps was not.
  case halfCleaned(name: String)
  /// It holds no wave yet.
  case empty(name: String)
  /// Somebody else was using it all the time that was waited.
  case busy(name: String)
  /// This user may not open it.
  case notReadable(name: String)
  /// This user may not change it, or may not write in its folder.
  case notWritable(name: String)
  /// The disk is full.
  case full(name: String)
  /// Anything else, by the number that SQLite gave.
  case failed(name: String, code: Int32)

  /// What went wrong and what to do about it, in Dutch, for the user.
  public var message: String {
    switch self {
    case .missing(let name): "Het register ‘\(name)’ bestaat niet."
    case .notARegister(let name):
      "‘\(name)’ is geen register van dit programma. Kijk of u het goede bestand noemt."
    case .damaged(let name):
      "Het register ‘\(name)’ is beschadigd: het is afgekapt of buiten dit programma veranderd. "
        + "Zet een reservekopie terug."
    case .newer(let name, let version):
      "Het register ‘\(name)’ is gemaakt met een nieuwere versie van dit programma "
        + "(versie \(version) van het register). Gebruik die nieuwere versie."
    case .older(let name):
      "Het register ‘\(name)’ is van een oudere versie en moet eerst worden bijgewerkt, maar er kan "
        + "niet in worden geschreven. Vraag wie dat wel mag, of maak een kopie en gebruik die."
    case .unfinished(let name):
      "In het register ‘\(name)’ staat nog werk open van een keer dat het programma werd afgebroken. "
        + "Dat kan alleen worden hersteld door wie in het register en zijn map mag schrijven."
    case .halfCleaned(let name):
      "De contactgegevens zijn uit het register ‘\(name)’ verwijderd, maar het bestand kon niet "
        + "opnieuw worden geschreven; resten kunnen nog op de schijf staan. Maak ruimte vrij en doe "
        + "het nog een keer."
    case .empty(let name): "In het register ‘\(name)’ staat nog geen meting."
    case .busy(let name):
      "Iemand anders is bezig met het register ‘\(name)’. Er is niets veranderd. Probeer het "
        + "straks opnieuw."
    case .notReadable(let name):
      "Het register ‘\(name)’ gaat niet open. Kijk of het bestand bestaat en of u er rechten voor "
        + "heeft."
    case .notWritable(let name):
      "In het register ‘\(name)’ kan niet worden geschreven. Kijk of de map bestaat en of u er "
        + "rechten voor heeft. Er is niets veranderd."
    case .full(let name):
      "De schijf met het register ‘\(name)’ is vol. Er is niets veranderd."
    case .failed(let name, let code):
      "Het register ‘\(name)’ kan niet worden gebruikt (SQLite meldt fout \(code))."
    }
  }
}
