/// Who is told what stands in an XML document. Names come without their namespaces.
protocol XMLVisitor: AnyObject {
  /// An element begins.
  func open(_ name: String, _ attributes: [String: String]) throws(ReadingFailure)
  /// An element ends; its own text, and that of nothing inside it, comes with it.
  func close(_ name: String, _ text: String) throws(ReadingFailure)
}
