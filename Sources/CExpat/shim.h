#ifndef KANSRIJK_EXPAT_SHIM_H
#define KANSRIJK_EXPAT_SHIM_H

#include <expat.h>

#endif
