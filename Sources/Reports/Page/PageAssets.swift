/// The style sheet and the script of pages, the files of the folder `Assets` as the build embeds them.
enum PageAssets {
  /// `page.css`.
  static let style = String(decoding: PackageResources.page_css, as: UTF8.self)
  /// `page.js`.
  static let script = String(decoding: PackageResources.page_js, as: UTF8.self)
}
