import Testing
import TextFormats

@Suite struct SpreadsheetSafeTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31", "'+31"), ("-1+1", "'-1+1"), ("@som", "'@som"), ("\t=1", "'\t=1"),
    ("\r\n=1", "'\r\n=1"), ("＝1", "'＝1"), ("－1", "'－1"), ("-", "'-"), ("-1,", "'-1,"),
    ("-1,2.3", "'-1,2.3"), ("-", "'-"), ("=\u{301}", "'=\u{301}"),
  ])
  func disarmsFormulas(text: String, safe: String) {
    #expect(spreadsheetSafe(text) == safe)
  }

  @Test(arguments: ["", "a=1", "5", "-5", "-5,25", "-5.25", "gemeente", "'=1"])
  func leavesTheRest(text: String) {
    #expect(spreadsheetSafe(text) == text)
  }
}
