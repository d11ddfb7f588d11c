// Branch and cut, and what a callback may do to the tree.
#define _POSIX_C_SOURCE 200809L
#include "guard.h"

#include <pthread.h>

struct caller {
  guarded_step step;
  void *context;
};

/// Everything that ends the search is done here, so that a jump never crosses a Swift frame.
static void on_event(glp_tree *tree, void *info) {
  struct caller *caller = info;
  int answer = caller->step(caller->context, tree);
  guard_propagate();
  if (answer) glp_ios_terminate(tree);
}

static int search(glp_prob *problem, const glp_iocp *options, struct caller *caller) {
  int code;
  glp_iocp asked = *options;
  asked.cb_func = on_event;
  asked.cb_info = caller;
  GUARDED(code = glp_intopt(problem, &asked);)
  return code;
}

static pthread_mutex_t cover_cuts;
static pthread_once_t cover_cuts_once = PTHREAD_ONCE_INIT;

/// Recursive, so that a callback may itself solve a small problem with cover cuts.
static void make_lock(void) {
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
  pthread_mutex_init(&cover_cuts, &attributes);
  pthread_mutexattr_destroy(&attributes);
}

int guarded_branch_and_cut(glp_prob *problem, const glp_iocp *options, guarded_step step,
                           void *context) {
  struct caller caller = {step, context};
  if (options->cov_cuts != GLP_ON) return search(problem, options, &caller);
  pthread_once(&cover_cuts_once, make_lock);
  pthread_mutex_lock(&cover_cuts);
  int code = search(problem, options, &caller);
  pthread_mutex_unlock(&cover_cuts);
  return code;
}

int guarded_tree_look(glp_tree *tree, struct guarded_tree_state *state) {
  GUARDED({
    state->reason = glp_ios_reason(tree);
    glp_ios_tree_size(tree, &state->active, &state->current, &state->total);
    state->node = glp_ios_curr_node(tree);
    state->level = state->node ? glp_ios_node_level(tree, state->node) : 0;
    state->node_bound = state->node ? glp_ios_node_bound(tree, state->node) : 0;
    // Cut rounds and preprocessing do not move the bound; the scan is linear in the open nodes.
    int best = state->reason == GLP_ICUTGEN || state->reason == GLP_IPREPRO
                   ? 0 : glp_ios_best_node(tree);
    state->has_best_bound = best != 0;
    state->best_bound = best ? glp_ios_node_bound(tree, best) : 0;
  })
  return 0;
}

glp_prob *guarded_tree_problem(glp_tree *tree) {
  glp_prob *problem;
  GUARDED_OR(NULL, problem = glp_ios_get_prob(tree);)
  return problem;
}

int guarded_tree_submit(glp_tree *tree, const double x[]) {
  int code;
  GUARDED(code = glp_ios_heur_sol(tree, x);)
  return code != 0;
}

int guarded_tree_add_row(glp_tree *tree, int count, const int columns[], const double values[],
                         int type, double lower, double upper) {
  GUARDED({
    glp_prob *problem = glp_ios_get_prob(tree);
    int row = glp_add_rows(problem, 1);
    glp_set_row_bnds(problem, row, type, lower, upper);
    glp_set_mat_row(problem, row, count, columns, values);
  })
  return 0;
}

int guarded_tree_add_cut(glp_tree *tree, int count, const int columns[], const double values[],
                         int type, double bound) {
  GUARDED(glp_ios_add_row(tree, NULL, 101, 0, count, columns, values, type, bound);)
  return 0;
}

int guarded_tree_can_branch(glp_tree *tree, int column) {
  int answer;
  GUARDED(answer = glp_ios_can_branch(tree, column);)
  return answer != 0;
}

int guarded_tree_branch(glp_tree *tree, int column, int selection) {
  GUARDED(glp_ios_branch_upon(tree, column, selection);)
  return 0;
}
