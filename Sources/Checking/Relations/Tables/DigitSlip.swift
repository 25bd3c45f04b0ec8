import Figures

/// Whether a figure could be a slip of the pen for a computed number: 2679.23 for 2769.23.
enum DigitSlip {
  static func between(_ figure: Figure, _ computed: ExactNumber, _ bytes: [UInt8]) -> WrittenDigits.Slip {
    guard let plain = computed.shifted(byPowerOfTen: -Int(figure.scale)) else { return .none }
    let right = WrittenDigits(text: plain.text(decimals: Int(figure.writtenDecimals)))
    return right.slip(to: WrittenDigits(figure, bytes))
  }
}
