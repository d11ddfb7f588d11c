// The C face of GLPK for Swift: glpk.h, and the guard declared below it.
#include <glpk.h>
