import Findings
import Foundation
import ResponseIngest
import TestSupport
import Testing

/// `docs/bevindingen.md` is written from the checks; `KANSRIJK_RECORD=1 swift test` writes it again.
@Suite struct FindingsPageTests {
  @Test func thePageIsWhatTheChecksSay() {
    #expect(difference(of: Self.page().utf8, fromFile: "docs/bevindingen.md") == nil)
  }

  private static func page() -> String {
    var lines = [
      "# Bevindingen", "",
      "Elke bevinding heeft een vaste code. Deze bladzijde is gemaakt uit de controles zelf; de",
      "voorbeelden zijn ook de tests. Alle voorbeelden horen bij dezelfde kleine vragenlijst, met",
      "een kader van drie fictieve gemeenten, een uiterste datum van 13 september 2021 en een",
      "sluiting op 20 september 2021.", "",
      "| code | ernst | gevolg |", "|---|---|---|",
    ]
    for check in Check.all {
      lines.append("| `\(check.code)` | \(check.severity.rawValue) | \(check.effect.rawValue) |")
    }
    lines += [
      "", "Deze codes gaan niet over antwoorden, maar over de bestanden van de meting zelf:", "",
      "| code | ernst | waarover |", "|---|---|---|",
      "| `meting-fout` | fout of waarschuwing | `meting.json`, of een bestand dat zij noemt |",
      "| `vragenlijst-fout` | fout of waarschuwing | de vragenlijst |",
      "| `kader-fout`, `kader-opvallend` | fout, waarschuwing | het kader |",
      "| `kolommen-fout` | fout | `kolommen.csv` |",
      "| `herindelingen-fout` | fout | `herindelingen.csv` |",
      "| `vragenlijst-versie` | fout of waarschuwing | een bestand van een andere versie van de vragenlijst (bij inlezen) |",
      "| `meting-anders` | waarschuwing of fout | een meting die anders is dan in het register |",
      "| `ontvangst-opvallend` | waarschuwing | de dag van `--ontvangen` (bij inlezen) |",
      "| `geen-antwoorden` | fout, of waarschuwing met `--bewaar-toch` | een bestand zonder vragen (bij inlezen) |",
      "| `contacten-fout` | fout | de lijst met adressen |",
      "| `cijfer-fout` | fout | categorieën van een cijfer die elkaar overlappen |",
    ]
    for check in Check.all {
      lines += ["", "## \(check.code) (\(check.severity.rawValue))", "", check.rule]
      for (heading, examples) in [("Goed", check.good), ("Fout", check.bad)] {
        for example in examples {
          lines += ["", "\(heading): \(example.reason)", "", "```"]
          lines += example.text.split(separator: "\n", omittingEmptySubsequences: true).map(
            String.init)
          lines.append("```")
          if example.isRegistered { lines += ["", "Dit bestand staat in een register."] }
          switch example.verdict {
          case .setAside: lines += ["", "Besloten is: terzijde leggen."]
          case .admitted: lines += ["", "Besloten is: toelaten."]
          case .reinstated, nil: break
          }
        }
      }
    }
    lines += [
      "", "## De vragenlijst van de voorbeelden", "", "```json", CheckExample.questionnaire, "```",
      "", "## Het kader van de voorbeelden", "", "```",
      CheckExample.frame.trimmingCharacters(in: .newlines), "```", "",
    ]
    return lines.joined(separator: "\n")
  }
}
