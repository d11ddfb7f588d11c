/// A part of a page with a heading of its own; every report can make some, and any page can hold them.
public struct PageSection: Sendable {
  /// Its identifier in the page, unique there.
  let id: String
  /// Its heading.
  let title: @Sendable (any Words) -> String
  /// What stands below the heading.
  let body: Markup

  init(
    _ id: String, title: @escaping @Sendable (any Words) -> String,
    _ body: (inout Markup) -> Void
  ) {
    self.id = id
    self.title = title
    self.body = Markup.of(body)
  }

  /// The identifier of its heading.
  var heading: String { id + "-heading" }
}
