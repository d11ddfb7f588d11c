// How a guarded call is written; private to this target.
#ifndef GUARD_H
#define GUARD_H

#include "CGLPK.h"
#include <setjmp.h>

/// One guarded call in progress, and the one it was made within.
struct guard_frame {
  jmp_buf jump;
  struct guard_frame *outer;
};

/// Opens a guarded call; 0 if this thread may not call GLPK until the outermost call has unwound.
int guard_enter(struct guard_frame *frame);
/// Closes a guarded call that went well.
void guard_leave(struct guard_frame *frame);
/// Closes a guarded call that GLPK aborted.
void guard_fault(struct guard_frame *frame);
/// Goes on unwinding if a call made within this one faulted.
void guard_propagate(void);

/// Runs statements that call GLPK; on a fault the function returns `failure`.
#define GUARDED_OR(failure, ...)             \
  struct guard_frame frame_;                 \
  if (!guard_enter(&frame_)) return failure; \
  if (setjmp(frame_.jump)) {                 \
    guard_fault(&frame_);                    \
    return failure;                          \
  }                                          \
  __VA_ARGS__                                \
  guard_leave(&frame_);

#define GUARDED(...) GUARDED_OR(GUARDED_FAULT, __VA_ARGS__)

#endif
