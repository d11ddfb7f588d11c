public import Programme

/// What proves how a plan came about: `evidence.json`, for the board's file.
public struct EvidencePack: Sendable {
  /// The name of its file.
  public static let file = "evidence.json"

  /// The program's version.
  let version: String
  /// The options of the run.
  let options: Options
  /// Why the solve ended.
  let ending: Ending
  /// The files that the programme was read from.
  let inputs: [FileDigest]
  let programme: Programme
  let plan: Plan
  /// The file that the plan is in.
  let planFile: FileDigest

  /// The file with what proves its bounds, where one was asked for.
  let certificate: FileDigest?

  /// The options that a plan depends on, as they were typed; nil where they were not given.
  public struct Options: Hashable, Sendable {
    /// Seconds.
    public let time: String?
    /// Percent.
    public let gap: String?
    /// Nodes of each level's search.
    public let nodes: String?
    /// Threads.
    public let threads: String?

    /// Options as they were typed.
    public init(time: String?, gap: String?, nodes: String?, threads: String?) {
      self.time = time
      self.gap = gap
      self.nodes = nodes
      self.threads = threads
    }
  }

  /// Why a solve ended.
  public enum Ending: String, CaseIterable, Sendable {
    /// Every level was proven.
    case proof
    /// The gap asked for was proven.
    case gap
    /// The nodes allowed were searched.
    case nodes
    /// The time was up: what was found depends on the machine.
    case time
    /// The user stopped it, likewise.
    case user

    /// Why a solve with such options ended that made a plan of this status.
    public init(_ status: Plan.Status, wasInterrupted: Bool, _ options: Options) {
      switch status {
      case .optimal: self = .proof
      case .withinGap: self = .gap
      case .feasible:
        self = wasInterrupted ? .user : options.time == nil && options.nodes != nil ? .nodes : .time
      }
    }

    /// Whether another run ends with the same bytes.
    public var isReproducible: Bool { self != .time && self != .user }
  }

  /// The evidence of a plan.
  public init(
    version: String, options: Options, ending: Ending, inputs: [FileDigest], programme: Programme,
    plan: Plan, planFile: FileDigest, certificate: FileDigest? = nil
  ) {
    self.version = version
    self.options = options
    self.ending = ending
    self.inputs = inputs
    self.programme = programme
    self.plan = plan
    self.planFile = planFile
    self.certificate = certificate
  }

  /// The pack as a JSON value. It has no names of officers, and nothing that a clock says.
  /// - Complexity: O(requirements + posts + officers who have points by hand).
  public var json: Setting.Value {
    guard let certificate, case .object(let members) = pack else { return pack }
    return .object(members + [Setting.Member("certificate", Setting(certificate.json))])
  }

  private var pack: Setting.Value {
    .members([
      "muster": .string(version),
      "options": .members([
        "time": .text(options.time), "gap": .text(options.gap), "nodes": .text(options.nodes),
        "threads": .text(options.threads),
      ]),
      "ended_by": .string(ending.rawValue),
      "inputs": .list(inputs.map(\.json)),
      "plan": planFile.json,
      "programme": .string(plan.programme),
      "status": .string(plan.status.rawValue),
      "levels": .list(
        plan.levels.map {
          .members([
            "level": .string($0.name), "value": .count($0.value), "bound": .count($0.bound),
          ])
        }),
      "criteria": FrozenCriteria(of: programme).json,
    ])
  }
}

extension FileDigest {
  fileprivate var json: Setting.Value {
    .members(["file": .string(name), "bytes": .count(bytes), "sha256": .string(sha256)])
  }
}
