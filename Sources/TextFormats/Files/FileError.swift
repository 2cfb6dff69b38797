#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written; `name` is the file as the user named it.
public enum FileError: Error, Hashable {
  /// There is no such file or folder.
  case missing(name: String)
  /// It is a folder where a file is needed.
  case isFolder(name: String)
  /// It is a file where a folder is needed.
  case isNoFolder(name: String)
  /// It is a device, such as a terminal, and has no end.
  case isDevice(name: String)
  /// It has more bytes than this program takes.
  case tooLarge(name: String, limit: Int)
  /// It cannot be read.
  case notReadable(name: String, reason: Reason)
  /// It cannot be written.
  case notWritable(name: String, reason: Reason)
  /// There is a folder of that name already, and it holds something.
  case isNotEmpty(name: String)
  /// The folder cannot be made.
  case folderNotMade(name: String, reason: Reason)

  /// What the operating system gave as the reason.
  public enum Reason: Sendable, Hashable {
    /// This user may not.
    case forbidden
    /// The disk is full, or the user's part of it.
    case full
    /// The folder that it should stand in does not exist.
    case noFolder
    /// The disk, or this part of it, can only be read.
    case readOnly
    /// The name is too long, or a link in it leads nowhere or in a circle.
    case badName
    /// Anything else, by the system's number.
    case other(code: Int32)

    init(_ failure: SystemFailure) {
      self =
        switch failure.code {
        case EACCES, EPERM: .forbidden
        case ENOSPC, EDQUOT, EFBIG: .full
        case ENOENT, ENOTDIR: .noFolder
        case EROFS: .readOnly
        case ENAMETOOLONG, ELOOP: .badName
        default: .other(code: failure.code)
        }
    }

    private var words: String {
      switch self {
      case .forbidden: "u heeft er geen rechten voor"
      case .full: "de schijf is vol"
      case .noFolder: "de map bestaat niet"
      case .readOnly: "op deze schijf kan niet worden geschreven"
      case .badName: "de naam is te lang of niet te lezen, of een snelkoppeling klopt niet"
      case .other(let code): "het systeem meldt fout \(code)"
      }
    }

    /// The reason as a sentence of its own.
    var sentence: String { words.prefix(1).uppercased() + words.dropFirst() + "." }
  }

  /// What went wrong, in Dutch, for the user.
  public var message: String {
    switch self {
    case .missing(let name): "Het bestand ‘\(name)’ bestaat niet."
    case .isFolder(let name): "‘\(name)’ is een map. Hier is een bestand nodig."
    case .isNoFolder(let name): "‘\(name)’ is een bestand. Hier is een map nodig."
    case .isDevice(let name): "‘\(name)’ is geen gewoon bestand."
    case .tooLarge(let name, let limit):
      "Het bestand ‘\(name)’ is te groot. Meer dan \(limit >> 20) MB kan niet worden gelezen."
    case .notReadable(let name, let reason):
      "Het bestand ‘\(name)’ kan niet worden gelezen. \(reason.sentence)"
    case .notWritable(let name, let reason):
      "Het bestand ‘\(name)’ kan niet worden geschreven. \(reason.sentence)"
    case .isNotEmpty(let name):
      "De map ‘\(name)’ bestaat al en is niet leeg. Noem een nieuwe map."
    case .folderNotMade(let name, let reason):
      "De map ‘\(name)’ kan niet worden gemaakt. \(reason.sentence)"
    }
  }
}
