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
EM_JS(int, web_asks, (const char *query),
      { return matchMedia(UTF8ToString(query)).matches ? 1 : 0; });

double desktop_scale_of(const char *resources) {
    (void)resources;
    return 1;
}

double desktop_scale(void) {
    return 1;
}

/* Of forced colours the canvas knows nothing: the nearest is the scheme of the highest contrast. */
Scheme desktop_scheme(void) {
    return web_asks("(prefers-contrast: more), (forced-colors: active)") ? SCHEME_CONTRAST
           : web_asks("(prefers-color-scheme: dark)")                    ? SCHEME_DARK
                                                                         : SCHEME_LIGHT;
}

bool desktop_is_still(void) {
    return web_asks("(prefers-reduced-motion: reduce)") != 0;
}

bool desktop_is_page(void) {
    return true;
}

bool desktop_has_keys(void) {
    return web_has_keys() != 0;
}
