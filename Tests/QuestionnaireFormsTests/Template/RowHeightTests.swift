import Testing

@testable import QuestionnaireForms

@Suite struct RowHeightTests {
  private func points(_ text: String) -> Double {
    var height = RowHeight()
    height.add(text, width: 10, isBold: true)
    return height.points
  }

  @Test func aLongTextNeedsMoreLines() {
    #expect(points("") == points("kort"))
    #expect(points("twaalf tekens") == 33)
    #expect(points("een\ntwee\ndrie") == 48)
    #expect(points("eenlangwoordzonderspaties") == 48)
  }
}
