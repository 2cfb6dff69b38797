#ifndef KANSRIJK_ZLIB_SHIM_H
#define KANSRIJK_ZLIB_SHIM_H

#include <zlib.h>

#endif
