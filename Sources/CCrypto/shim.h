#ifndef KANSRIJK_CRYPTO_SHIM_H
#define KANSRIJK_CRYPTO_SHIM_H

#include <openssl/sha.h>

#endif
