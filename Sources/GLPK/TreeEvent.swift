internal import CGLPK

/// Why GLPK calls back from within branch and cut.
public enum TreeReason: String, Sendable {
  /// An open node is about to be chosen.
  case selection
  /// A node is about to be preprocessed.
  case preprocessing
  /// A node's relaxation is solved: rows it breaks may be added.
  case rowGeneration
  /// A solution made otherwise may be handed in.
  case heuristic
  /// Cuts may be added to the pool.
  case cutGeneration
  /// A column to branch on may be chosen.
  case branching
  /// A node's relaxation is a better incumbent. Solutions of heuristics come without this event.
  case newIncumbent

  /// The reason with GLPK's code.
  init?(code: Int32) {
    switch code {
    case GLP_ISELECT: self = .selection
    case GLP_IPREPRO: self = .preprocessing
    case GLP_IROWGEN: self = .rowGeneration
    case GLP_IHEUR: self = .heuristic
    case GLP_ICUTGEN: self = .cutGeneration
    case GLP_IBRANCH: self = .branching
    case GLP_IBINGO: self = .newIncumbent
    default: return nil
    }
  }
}

/// What a handler wants to happen next.
public enum TreeCommand: Sendable {
  /// Go on.
  case proceed
  /// Stop the search now and keep the incumbent.
  case stop
}

/// One call from within branch and cut: the tree as it is now.
///
/// It cannot be copied, and so cannot outlive the handler it is lent to.
@safe
public struct TreeEvent: ~Copyable {
  let search: Search
  let tree: OpaquePointer
  let state: guarded_tree_state

  /// Why GLPK calls.
  public let reason: TreeReason

  /// The nodes made so far.
  public var nodes: Int { Int(state.total) }
  /// The nodes still open.
  public var openNodes: Int { Int(state.active) }
  /// The depth of the current node, the root's being 0; nil where there is none.
  public var depth: Int? { state.node == 0 ? nil : Int(state.level) }
  /// What no solution below the current node can beat; nil where there is no node.
  public var nodeBound: Double? {
    state.node == 0 || state.node_bound.magnitude >= Search.infinity ? nil : state.node_bound
  }
  /// What no solution can beat, as far as is known.
  public var bestBound: Double? { search.bestBound }
  /// The objective of the best solution so far.
  public var incumbentObjective: Double? { search.incumbentObjective }
}
