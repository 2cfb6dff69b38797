import IntakeRegister
import MonitorReport
import Tables
import TextFormats

extension Command {
  /// `kansrijk register controleer`: checks what is stored.
  static let register = Command(
    name: "register", summary: "controleert of een register heel is",
    explanation: [
      "Kijkt of het bestand zelf heel is, of elk bestand nog is wat er binnenkwam, en of elk antwoord "
        + "dat telt daaruit is terug te vinden."
    ],
    operands: [
      Operand("HANDELING", .one, .choice(["controleer"]), help: "Wat u wilt doen: controleer."),
      Operand("REGISTER", .oneOrNone, .path, help: "Het register; dat kan ook met --register."),
    ],
    options: [.oneRegister, .output],
    examples: [
      Example("kansrijk register controleer monitor.sqlite", "Controleert een register.")
    ]
  ) { invocation in
    let arguments = invocation.arguments
    let paths = arguments.values(of: .register) + arguments.operands.dropFirst()
    guard let path = paths.first, paths.count == 1 else {
      return invocation.failed("Noem één register, of geef --register R.sqlite.", .wrongUse)
    }
    do throws(RegisterError) {
      let check = try Register.reading(path).check()
      let delivered = invocation.deliver(check.document)
      for problem in check.problems {
        if case .unusableWave(_, let error) = problem { invocation.tell(error.findings) }
      }
      return max(delivered, check.problems.isEmpty ? .inOrder : .unreadable)
    } catch {
      return invocation.failed(error.message, .unreadable)
    }
  }
}

extension RegisterCheck {
  fileprivate var document: Document {
    guard problems.isEmpty else {
      return Document([
        .paragraph("Het register is niet in orde:"), .list(problems.map(\.message)),
        .paragraph("Zet een reservekopie terug, of vraag hulp voordat u verder gaat."),
      ])
    }
    return Document([
      .paragraph(
        "Het register is in orde: \(counted(fileCount, "bestand", "bestanden")) met "
          + "\(counted(submissionCount, "inzending", "inzendingen")). In alle metingen samen telt "
          + "\(dutchInteger(tracedCount)) keer een inzending voor een gemeente, en elk antwoord daarin "
          + "staat in een bewaard bestand.")
    ])
  }
}
