/* What the browser says its user prefers. A page is as dense as the browser says, which SDL asks.
 */
#include "front/window/ui/desktop.h"

#include <emscripten.h>

#include "base/banned.h"

EM_JS(int, web_has_keys, (void), {
    return matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches
               ? 0
               : 1;
});
EM_JS(int, web_is_dark, (void),
      { return matchMedia('(prefers-color-scheme: dark)').matches ? 1 : 0; });

double desktop_scale_of(const char *resources) {
    (void)resources;
    return 1;
}

double desktop_scale(void) {
    return 1;
}

bool desktop_is_dark(void) {
    return web_is_dark() != 0;
}

bool desktop_is_page(void) {
    return true;
}

bool desktop_has_keys(void) {
    return web_has_keys() != 0;
}
