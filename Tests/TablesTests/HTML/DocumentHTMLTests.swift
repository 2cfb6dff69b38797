import Findings
import Tables
import TestSupport
import Testing

@Suite struct DocumentHTMLTests {
  private func source(_ blocks: Document.Block...) -> String {
    Document(blocks).html().map(\.source).joined()
  }

  @Test func laysADocumentOutAsAPage() {
    let page = HTMLPage(Samples.document, title: "Bomen in 2021")
    #expect(difference(of: page.bytes(), fromGolden: "document.html") == nil)
    #expect(page.bytes() == HTMLPage(Samples.document, title: "Bomen in 2021").bytes())
  }

  @Test(arguments: [Samples.table, Samples.grouped, Samples.wide, Samples.bars])
  func writesATableInHTML(_ table: Table) {
    #expect(difference(of: source(.table(table)).utf8, fromGolden: "\(table.name).html") == nil)
  }

  @Test func leavesNoGapBetweenHeadings() {
    let html = source(
      .heading("deel", level: .chapter), .heading("stuk", level: .section),
      .heading("titel", level: .title), .heading("stuk", level: .section))
    #expect(html == "<h1>deel</h1>\n<h2>stuk</h2>\n<h1>titel</h1>\n<h2>stuk</h2>\n")
  }

  @Test func putsFindingsUnderHeadingsOfTheirOwn() {
    let html = source(.heading("Bomen", level: .chapter), .findings(Samples.findings))
    let headings = html.split(separator: "\n").filter { $0.hasPrefix("<h") }
    #expect(
      headings == [
        "<h1>Bomen</h1>", "<h2>telling.csv</h2>", "<h3>rij 4, GM9001, GM9002</h3>",
        "<h4>Vraag 2. Welke soort is het?</h4>", "<h2>telling.xlsx</h2>", "<h3>rij 4, GM9001</h3>",
        "<h4>Vraag 2. Welke soort is het?</h4>", "<h2>inzending.json</h2>",
      ])
  }

  @Test func tellsEveryRegionThatMayScrollFromTheOthers() {
    let html = source(.table(Samples.wide), .table(Samples.wide), .table(Samples.grouped))
    let names = html.split(separator: "aria-label=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(names == ["Een brede tabel", "Een brede tabel (2)", "Soorten per laan"])
    #expect(html.split(separator: "tabindex=\"0\"").count == 4)
  }
}
