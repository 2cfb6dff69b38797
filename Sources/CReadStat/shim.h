#ifndef KANSRIJK_READSTAT_SHIM_H
#define KANSRIJK_READSTAT_SHIM_H

#include <readstat.h>

#endif
