// The C face of GLPK for Swift: glpk.h, and the guard that turns GLPK's abort into a return code.
//
// GLPK ends the process when it meets an error or a failed assertion. Every call below that could do
// so returns GUARDED_FAULT instead. After a fault GLPK's memory on that thread has been given back, so
// every problem made there before is gone; a new environment number says so.
#ifndef CGLPK_H
#define CGLPK_H

#include <glpk.h>
#include <stdint.h>

/// What a guarded call returns where GLPK would have ended the process.
#define GUARDED_FAULT (-1)

// MARK: Environments

/// The number of this thread: never zero, never used twice in a process.
uint64_t guarded_thread(void);
/// The number of this thread's GLPK environment: never used twice, renewed by a fault or a reset.
uint64_t guarded_environment(void);
/// The text GLPK wrote: of the last fault on this thread, or else during the last guarded call.
const char *guarded_text(void);
/// Frees this thread's GLPK memory, and with it every problem. Refused (1) inside a callback.
int guarded_free_environment(void);
/// Aborts inside GLPK, on purpose, through the guard: a function that 5.0 ships disabled.
int guarded_provoke_abort(void);

// MARK: Problems

/// A new empty problem, or NULL after a fault.
glp_prob *guarded_create(void);
int guarded_delete(glp_prob *problem);
int guarded_erase(glp_prob *problem);

int guarded_add_rows(glp_prob *problem, int count);
int guarded_add_columns(glp_prob *problem, int count);
/// Deletes the rows listed in rows[1...count].
int guarded_delete_rows(glp_prob *problem, int count, const int rows[]);
/// Deletes the columns listed in columns[1...count].
int guarded_delete_columns(glp_prob *problem, int count, const int columns[]);

/// Replaces rows first, first+1, … ; row k has the entries starts[k] + 1 ... starts[k + 1].
int guarded_set_rows(glp_prob *problem, int first, int count, const int starts[],
                     const int columns[], const double values[]);
/// Replaces columns first, first+1, … ; column k has the entries starts[k] + 1 ... starts[k + 1].
int guarded_set_columns(glp_prob *problem, int first, int count, const int starts[],
                        const int rows[], const double values[]);
/// Replaces the whole matrix by the entries 1...count.
int guarded_load(glp_prob *problem, int count, const int rows[], const int columns[],
                 const double values[]);
/// Writes the position in 1...count of an entry given twice, or 0, to `position`.
int guarded_find_duplicate(int row_count, int column_count, int count, const int rows[],
                           const int columns[], int *position);
/// The length of a row; its entries go to columns[1...] and values[1...] unless they are NULL.
int guarded_get_row(glp_prob *problem, int row, int columns[], double values[]);
/// The length of a column; its entries go to rows[1...] and values[1...] unless they are NULL.
int guarded_get_column(glp_prob *problem, int column, int rows[], double values[]);

/// Gives rows first..<first+count the same bounds.
int guarded_set_row_bounds(glp_prob *problem, int first, int count, int type, double lower,
                           double upper);
/// Gives columns first..<first+count the same bounds.
int guarded_set_column_bounds(glp_prob *problem, int first, int count, int type, double lower,
                              double upper);
/// Objective coefficients of columns first..<first+count; column 0 is the constant term.
int guarded_set_costs(glp_prob *problem, int first, int count, const double costs[]);
int guarded_set_direction(glp_prob *problem, int direction);
int guarded_set_kinds(glp_prob *problem, int first, int count, int kind);

int guarded_set_name(glp_prob *problem, const char *name);
int guarded_set_row_name(glp_prob *problem, int row, const char *name);
int guarded_set_column_name(glp_prob *problem, int column, const char *name);

int guarded_read_lp(glp_prob *problem, const char *path);
int guarded_write_lp(glp_prob *problem, const char *path);
int guarded_read_mps(glp_prob *problem, const char *path);
int guarded_write_mps(glp_prob *problem, const char *path);

// MARK: Basis and simplex

int guarded_set_row_status(glp_prob *problem, int row, int status);
int guarded_set_column_status(glp_prob *problem, int column, int status);
int guarded_standard_basis(glp_prob *problem);
int guarded_advanced_basis(glp_prob *problem);
int guarded_simplex(glp_prob *problem, const glp_smcp *options);
int guarded_exact(glp_prob *problem, const glp_smcp *options);
/// Writes to multipliers[1...rows] the combination of rows in which every basic variable has the weight
/// in weights[1...rows + columns], rows first; a code of glp_factorize where the basis is no good.
int guarded_combine(glp_prob *problem, const double weights[], double multipliers[]);
/// Largest relative error of one optimality condition of the basic solution.
int guarded_check(glp_prob *problem, int condition, double *error);

/// What guarded_read can read of every row or every column at once.
enum guarded_quantity {
  guarded_row_primal, guarded_row_dual, guarded_row_integer,
  guarded_column_primal, guarded_column_dual, guarded_column_integer, guarded_column_cost,
};
/// Writes one number per row or column to into[0...].
int guarded_read(glp_prob *problem, enum guarded_quantity quantity, double into[]);
/// Writes lower and upper bounds of every row (or column), infinite where there is none.
int guarded_read_bounds(glp_prob *problem, int of_columns, double lower[], double upper[]);
/// Writes the basis status of every row (or column).
int guarded_read_statuses(glp_prob *problem, int of_columns, int into[]);

// MARK: Branch and cut

/// What the tree looks like at one call of the callback.
struct guarded_tree_state {
  int reason;
  int active, current, total;
  int node, level;
  double node_bound;
  double best_bound;
  int has_best_bound;
};

/// The answer of a callback: 0 goes on, anything else stops the search.
typedef int (*guarded_step)(void *context, glp_tree *tree);
/// glp_intopt with a callback. With cover cuts it holds a process-wide lock, since they share statics.
int guarded_branch_and_cut(glp_prob *problem, const glp_iocp *options, guarded_step step,
                           void *context);

int guarded_tree_look(glp_tree *tree, struct guarded_tree_state *state);
glp_prob *guarded_tree_problem(glp_tree *tree);
/// Hands in x[1...columns]: 0 accepted, 1 rejected.
int guarded_tree_submit(glp_tree *tree, const double x[]);
/// Adds a row with entries 1...count to the current subproblem.
int guarded_tree_add_row(glp_tree *tree, int count, const int columns[], const double values[],
                         int type, double lower, double upper);
/// Adds a cut with entries 1...count to the pool.
int guarded_tree_add_cut(glp_tree *tree, int count, const int columns[], const double values[],
                         int type, double bound);
int guarded_tree_can_branch(glp_tree *tree, int column);
int guarded_tree_branch(glp_tree *tree, int column, int selection);

#endif
