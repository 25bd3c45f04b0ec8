import Checking
import DocumentModel
import Testing

@Suite struct PlaceIndexTests {
  @Test(arguments: [
    "", "a", "台账", "a\n台\n\n账b", SampleResults.text, String(repeating: "数1，", count: 400),
    String(repeating: "长行", count: 300) + "\n" + String(repeating: "x", count: 1024),
  ])
  func `places are those of the document`(_ text: String) {
    var document = Document(name: "t", text: Array(text.utf8))
    for (offset, byte) in document.text.enumerated() where byte == 0x0A {
      document.lineStarts.append(Int32(offset + 1))
    }
    let places = PlaceIndex(document)
    for offset in 0...document.text.count where offset == document.text.count || document.text[offset] & 0xC0 != 0x80 {
      #expect(places.place(at: offset) == document.place(at: offset), "\(offset)")
    }
  }

  @Test(arguments: [("a", 1), ("台账", 4), ("，", 2), ("e\u{301}", 1), ("…‾", 2), ("😀", 2), ("", 0), ("①", 1)])
  func `wide characters take two columns`(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
