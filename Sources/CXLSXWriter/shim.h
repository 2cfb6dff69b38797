#ifndef KANSRIJK_XLSXWRITER_SHIM_H
#define KANSRIJK_XLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
