/// Why a file could not be read 「无法读取」.
package enum ReadError: Error, Sendable, Equatable {
  case tooLarge(bytes: Int)
  case wordDocument
  case spreadsheet
  case archive
  case portableDocument
  case webPage
  case legacyOffice
  case image
  case richText
  case binary
  case tooManyLines(limit: Int)
  case tooManyCells(limit: Int)
  case encodingUnavailable(name: String)

  /// The stable code of the catalogue.
  package var code: String {
    switch self {
    case .tooLarge: "DOC-R001"
    case .wordDocument: "DOC-R002"
    case .spreadsheet: "DOC-R003"
    case .archive: "DOC-R004"
    case .portableDocument: "DOC-R005"
    case .webPage: "DOC-R006"
    case .legacyOffice: "DOC-R007"
    case .image: "DOC-R008"
    case .richText: "DOC-R009"
    case .binary: "DOC-R010"
    case .tooManyLines: "DOC-R011"
    case .tooManyCells: "DOC-R012"
    case .encodingUnavailable: "DOC-R013"
    }
  }

  /// What happened, and what to do, in Chinese.
  package var chinese: String {
    switch self {
    case .tooLarge(let bytes):
      "文件有 \(bytes) 字节，超过上限 \(DocumentReader.sizeLimit) 字节。请拆分成几个文件后再核查。"
    case .wordDocument: Self.chineseRefusal("Word 文档（DOCX）")
    case .spreadsheet: Self.chineseRefusal("Excel 工作簿（XLSX）")
    case .archive: "这是压缩包（ZIP）。请先解压，再核查其中的文本文件。"
    case .portableDocument: Self.chineseRefusal("PDF 文件")
    case .webPage: Self.chineseRefusal("网页（HTML）")
    case .legacyOffice: Self.chineseRefusal("旧版 Office 文件（DOC、XLS、PPT）")
    case .image: "这是图片，其中没有可读的文字。请先用文字识别转成文本，另存为 TXT（UTF-8）后再核查。"
    case .richText: Self.chineseRefusal("RTF 文档")
    case .binary: "文件内容不是文本：超过一成的字节不是任何文字。请确认文件没有损坏，并另存为 TXT（UTF-8）后再核查。"
    case .tooManyLines(let limit): "文件超过 \(limit) 行。请拆分成几个文件后再核查。"
    case .tooManyCells(let limit): "文件中的表格超过 \(limit) 个单元格。请拆分成几个文件后再核查。"
    case .encodingUnavailable(let name):
      "本机缺少 \(name) 编码的转换模块。请安装系统的 gconv 模块，或将文件另存为 TXT（UTF-8）后再核查。"
    }
  }

  /// What happened, and what to do, in English.
  package var english: String {
    switch self {
    case .tooLarge(let bytes):
      "The file has \(bytes) bytes, more than the limit of \(DocumentReader.sizeLimit). Split it and check the parts."
    case .wordDocument: Self.englishRefusal("a Word document (DOCX)")
    case .spreadsheet: Self.englishRefusal("an Excel workbook (XLSX)")
    case .archive: "This is a ZIP archive. Unpack it and check the text files inside."
    case .portableDocument: Self.englishRefusal("a PDF file")
    case .webPage: Self.englishRefusal("a web page (HTML)")
    case .legacyOffice: Self.englishRefusal("an old Office file (DOC, XLS, PPT)")
    case .image: "This is an image without readable text. Run text recognition, save the result as TXT (UTF-8)."
    case .richText: Self.englishRefusal("an RTF document")
    case .binary:
      "This is not text: more than a tenth of its bytes belong to no character. Make sure that the file is not "
        + "damaged and save it as TXT (UTF-8)."
    case .tooManyLines(let limit): "The file has more than \(limit) lines. Split it and check the parts."
    case .tooManyCells(let limit): "The file's tables have more than \(limit) cells. Split it and check the parts."
    case .encodingUnavailable(let name):
      "This machine has no converter for \(name). Install the system's gconv modules, or save the file as TXT (UTF-8)."
    }
  }

  private static func chineseRefusal(_ kind: String) -> String {
    "这是\(kind)。此版本只读纯文本；请另存为 TXT（UTF-8）后再核查。"
  }

  private static func englishRefusal(_ kind: String) -> String {
    "This is \(kind). This version reads plain text only; save it as TXT (UTF-8) and check that."
  }
}
