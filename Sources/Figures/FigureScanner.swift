/// Finds every figure in canonical text.
package enum FigureScanner {
  /// Appends the figures of `bytes[range]` (canonical text) to `figures`, in order, without overlap.
  package static func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, into figures: inout [Figure]) {
    _ = bytes
    _ = range
  }
}
