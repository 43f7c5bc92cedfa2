#include "front/window/ui/desktop.h"

#include <stddef.h>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include "base/banned.h"

double desktop_scale_of(const char *resources) {
    (void)resources;
    return 1;
}

/* A dot of SDL is one of the screen here, however dense that is. */
double desktop_scale(void) {
    HDC screen = GetDC(NULL);
    int dpi = screen ? GetDeviceCaps(screen, LOGPIXELSX) : 0;
    if (screen)
        ReleaseDC(NULL, screen);
    return dpi >= USER_DEFAULT_SCREEN_DPI ? (double)dpi / USER_DEFAULT_SCREEN_DPI : 1;
}

static bool is_contrast(void) {
    HIGHCONTRASTW contrast = {.cbSize = sizeof contrast};
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) &&
           contrast.dwFlags & HCF_HIGHCONTRASTON;
}

static bool is_dark(void) {
    static const wchar_t key[] =
        L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
    DWORD light = 1, size = sizeof light;
    return !RegGetValueW(HKEY_CURRENT_USER, key, L"AppsUseLightTheme", RRF_RT_REG_DWORD, NULL,
                         &light, &size) &&
           !light;
}

Scheme desktop_scheme(void) {
    return is_contrast() ? SCHEME_CONTRAST : is_dark() ? SCHEME_DARK : SCHEME_LIGHT;
}

bool desktop_is_still(void) {
    BOOL moves = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &moves, 0) && !moves;
}

bool desktop_is_page(void) {
    return false;
}

bool desktop_has_keys(void) {
    return true;
}
