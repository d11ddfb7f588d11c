public import Planning
import Programme

/// The disruption frontier of a published plan, and what one point of it changes.
public struct ReplanReport: Sendable {
  let replanning: Replanning
  let frontier: DisruptionFrontier
  let chosen: ChosenPoint?

  /// The report of a frontier, with one of its points where one is chosen.
  public init(_ replanning: Replanning, _ frontier: DisruptionFrontier, chosen: ChosenPoint?) {
    self.replanning = replanning
    self.frontier = frontier
    self.chosen = chosen
  }

  /// The programme from now on.
  var programme: Programme { replanning.variant.programme }

  /// Who must be told of the chosen point: the officers of each service, and the posts of each mission, all
  /// ascending.
  var told: Told? {
    guard let chosen else { return nil }
    let services = Dictionary(
      grouping: chosen.officers.compactMap { id in programme.officers.first { $0.id == id } },
      by: \.service)
    let tours = chosen.changes.flatMap { [$0.move.before, $0.move.after] }.compactMap(\.self)
    let origins = Set(tours.map { replanning.variant.origin(of: $0.post) })
    let posts = Dictionary(
      grouping: programme.posts.filter { origins.contains($0.id) }, by: \.mission)
    return Told(
      services: services.sorted { $0.key < $1.key }
        .map { Told.Group(name: programme.services[$0.key].id, members: $0.value.map(\.id)) },
      missions: posts.sorted { $0.key < $1.key }
        .map { Told.Group(name: programme.missions[$0.key].id, members: $0.value.map(\.id)) })
  }

  /// Who must be told.
  struct Told: Sendable {
    let services: [Group]
    let missions: [Group]

    /// A service and its officers, or a mission and its posts.
    struct Group: Sendable {
      let name: String
      let members: [String]
    }
  }
}
