// The guard: GLPK's error hook jumps back to the call that Swift made.
#include "guard.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

static _Thread_local struct guard_frame *innermost;
static _Thread_local uint64_t thread, environment;
/// A nested call faulted: nothing may call GLPK here until the outermost call has unwound.
static _Thread_local int doomed;
/// GLPK has begun to say why it fails.
static _Thread_local int failing;
static _Thread_local char text[1024];
static _Thread_local size_t text_length;

static atomic_uint_fast64_t last_number;

static pthread_key_t at_thread_exit;
static pthread_once_t at_thread_exit_once = PTHREAD_ONCE_INIT;

static void free_at_exit(void *unused) {
  (void)unused;
  glp_free_env();
}

static void make_exit_key(void) { pthread_key_create(&at_thread_exit, free_at_exit); }

static uint64_t fresh_number(void) { return atomic_fetch_add(&last_number, 1) + 1; }

/// Numbers a thread at its first call, and sees to it that its memory is freed when it ends.
static void introduce(void) {
  if (thread) return;
  thread = fresh_number();
  environment = fresh_number();
  pthread_once(&at_thread_exit_once, make_exit_key);
  pthread_setspecific(at_thread_exit, &thread);
}

static void forget_text(void) {
  text[0] = 0;
  text_length = 0;
}

/// Keeps the end of what GLPK writes, and shows none of it.
static int on_text(void *unused, const char *written) {
  (void)unused;
  if (!failing && glp_at_error()) {
    failing = 1;
    forget_text();
  }
  size_t length = strlen(written), room = sizeof text - 1;
  if (length > room) {
    written += length - room;
    length = room;
  }
  if (text_length + length > room) {
    size_t dropped = text_length + length - room;
    memmove(text, text + dropped, text_length - dropped);
    text_length -= dropped;
  }
  memcpy(text + text_length, written, length);
  text_length += length;
  text[text_length] = 0;
  return 1;
}

static void on_error(void *unused) {
  (void)unused;
  if (innermost) longjmp(innermost->jump, 1);
}

int guard_enter(struct guard_frame *frame) {
  introduce();
  if (doomed) return 0;
  if (!innermost) {
    forget_text();
    glp_term_hook(on_text, NULL);
    glp_error_hook(on_error, NULL);
  }
  frame->outer = innermost;
  innermost = frame;
  return 1;
}

void guard_leave(struct guard_frame *frame) { innermost = frame->outer; }

void guard_fault(struct guard_frame *frame) {
  innermost = frame->outer;
  failing = 0;
  environment = fresh_number();
  doomed = innermost != NULL;
  if (!doomed) glp_free_env();
}

void guard_propagate(void) {
  if (doomed) longjmp(innermost->jump, 1);
}

uint64_t guarded_thread(void) {
  introduce();
  return thread;
}

uint64_t guarded_environment(void) {
  introduce();
  return environment;
}

const char *guarded_text(void) { return text; }

int guarded_free_environment(void) {
  introduce();
  if (innermost) return 1;
  environment = fresh_number();
  glp_free_env();
  return 0;
}

int guarded_provoke_abort(void) {
  GUARDED({
    glp_graph *graph = glp_create_graph((int)sizeof(double), (int)(4 * sizeof(double)));
    glp_mincost_relax4(graph, -1, -1, -1, -1, 0, NULL, -1, -1);
  })
  return 0;
}
