/* Desktop: what the desktop asks of its programs that SDL does not pass on. */
#ifndef KLACHT_UI_DESKTOP_H
#define KLACHT_UI_DESKTOP_H

#include <stdbool.h>

#include "front/window/ui/theme.h"

/* How much larger than usual the desktop wants things, beside what the window system does by
 * itself: on X11 the font resolution that was set for it (Xft.dpi over 96); 1 elsewhere and where
 * none is set. After SDL_Init. */
double desktop_scale(void);
/* The same of what stands in the resources of an X server; `resources` may be NULL. */
double desktop_scale_of(const char *resources);
/* The look that is asked for: on X11 and Wayland by GTK_THEME, or in the settings of GTK. */
Scheme desktop_scheme(void);
/* Reduced motion is asked for. */
bool desktop_is_still(void);
/* It is a page: the browser fills the screen, and says itself when another look is asked for. */
bool desktop_is_page(void);
/* Keys are at hand: it is no telephone or tablet, as far as that is told. */
bool desktop_has_keys(void);

#endif
