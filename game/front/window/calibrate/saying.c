#include "front/window/calibrate/saying.h"

#include <stdlib.h>

#include "base/banned.h"

void calibrate_say(Calibrate *calibrate, bool good, const char *text) {
    free(calibrate->said);
    calibrate->said = text && *text ? xstrdup(text) : NULL;
    calibrate->good_news = good;
}

void calibrate_say_findings(Calibrate *calibrate, const Findings *findings) {
    Text text = {0};
    for (int i = 0; i < findings->count && i < 3; i++) {
        text_add(&text, i ? " " : "");
        finding_tell(&findings->items[i], &text);
    }
    calibrate_say(calibrate, false, text_cstr(&text));
    text_release(&text);
}
