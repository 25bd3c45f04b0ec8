/// What a written figure counts or names.
package enum FigureKind: UInt8, Sendable, CaseIterable {
  // Quantities.
  case money, person, personTime, household, session, count, score, percent, percentagePoint, ratio
  case length, area, volume, mass, duration
  /// A number without a unit: a table cell, 「43.16」 in a formula. Still a quantity.
  case bare
  // Never quantities.
  case year, date, time, ordinal, documentNumber, listNumber, phone, identifier, idiom

  // Compared in the hottest loops: as bytes, without a call.
  @inlinable package static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
  @inlinable package static func != (a: Self, b: Self) -> Bool { a.rawValue != b.rawValue }

  /// Whether the figure measures something, so that it may take part in a relation.
  @inlinable package var isQuantity: Bool { rawValue <= FigureKind.bare.rawValue }

  /// The name in machine output (`taizhang figures --format json`).
  package var name: String {
    switch self {
    case .money: "money"
    case .person: "person"
    case .personTime: "person-time"
    case .household: "household"
    case .session: "session"
    case .count: "count"
    case .score: "score"
    case .percent: "percent"
    case .percentagePoint: "percentage-point"
    case .ratio: "ratio"
    case .length: "length"
    case .area: "area"
    case .volume: "volume"
    case .mass: "mass"
    case .duration: "duration"
    case .bare: "number"
    case .year: "year"
    case .date: "date"
    case .time: "time"
    case .ordinal: "ordinal"
    case .documentNumber: "document-number"
    case .listNumber: "list-number"
    case .phone: "phone"
    case .identifier: "identifier"
    case .idiom: "idiom"
    }
  }

  /// The Chinese name shown to users.
  package var chineseName: String {
    switch self {
    case .money: "金额"
    case .person: "人数"
    case .personTime: "人次"
    case .household: "户数"
    case .session: "场次"
    case .count: "数量"
    case .score: "分数"
    case .percent: "百分比"
    case .percentagePoint: "百分点"
    case .ratio: "比例"
    case .length: "长度"
    case .area: "面积"
    case .volume: "体积"
    case .mass: "重量"
    case .duration: "时长"
    case .bare: "数值"
    case .year: "年份"
    case .date: "日期"
    case .time: "时刻"
    case .ordinal: "序数"
    case .documentNumber: "文号"
    case .listNumber: "编号"
    case .phone: "电话"
    case .identifier: "代码"
    case .idiom: "固定说法"
    }
  }
}
