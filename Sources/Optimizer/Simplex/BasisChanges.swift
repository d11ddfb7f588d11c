/// The changes of a basis since it was factored, between its two triangles (middle product form; Huangfu and Hall,
/// 2015).
///
/// With B = L U, the variable that is basic in row p gives way to one whose column is a:
///
/// > B + (a − B e(p)) e(p)ᵀ = L (I + (s − U e(p)) hᵀ) U,  s = L⁻¹ a,  h = U⁻ᵀ e(p)
///
/// and so on, with the changes before behind L. Both s and h are met on the way to a⁠'s column and to p's row of the
/// basis's inverse, and have a tenth of their entries.
struct BasisChanges {
  /// By change s − U e(p), with the pivot of the change, p's entry of B⁻¹ a.
  private var spikes = Triangle()
  /// By change h.
  private var rows = Triangle()

  var count: Int { spikes.count }

  /// Takes a change in: what changes in U's column, h, and the pivot.
  mutating func append(row: Int, spike: [Double], half: [Double], pivot: Double) {
    for index in spike.indices where spike[index] != 0 { spikes.append(Int32(index), spike[index]) }
    for index in half.indices where half[index] != 0 { rows.append(Int32(index), half[index]) }
    spikes.close(pivot: Int32(row), pivot)
    rows.close(pivot: Int32(row))
  }

  /// Takes the changes off a vector, first to last.
  /// - Complexity: O(elements).
  func apply(to vector: inout [Double]) {
    var work = vector.mutableSpan
    for change in 0..<count {
      let step = rows.product(change, with: work) * spikes.inverses[change]
      if step != 0 { spikes.subtract(change, times: step, from: &work) }
    }
  }

  /// The transposed of it, last to first.
  /// - Complexity: O(elements).
  func applyTransposed(to vector: inout [Double]) {
    var work = vector.mutableSpan
    for change in stride(from: count - 1, through: 0, by: -1) {
      let step = spikes.product(change, with: work) * spikes.inverses[change]
      if step != 0 { rows.subtract(change, times: step, from: &work) }
    }
  }
}
