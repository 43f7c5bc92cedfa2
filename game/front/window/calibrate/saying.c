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
        const Finding *f = &findings->items[i];
        text_add(&text, i ? " " : "");
        if (f->line)
            text_addf(&text, "%s:%d: %s %s", f->file, f->line, f->text, f->fix);
        else
            text_addf(&text, "%s: %s %s", f->file, f->text, f->fix);
    }
    calibrate_say(calibrate, false, text_cstr(&text));
    text_release(&text);
}
