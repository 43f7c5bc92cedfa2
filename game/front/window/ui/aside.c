#include "front/window/ui/aside.h"

#include <math.h>

#include "front/window/ui/build.h"

#include "base/banned.h"

enum { SAID_MS = 1800 };

void aside_say(Aside *aside, double now, const char *text) {
    SDL_strlcpy(aside->text, text, sizeof aside->text);
    aside->until = now + SAID_MS;
}

bool aside_ends(Aside *aside, double now) {
    if (aside->until <= 0 || now < aside->until)
        return false;
    aside->until = 0;
    return true;
}

double aside_next(const Aside *aside) {
    return aside->until > 0 ? aside->until : (double)INFINITY;
}

void aside_build(const Aside *aside, Ui *ui) {
    if (aside->until <= 0)
        return;
    Widget *layer = ui_layer(ui, false);
    layer->state |= STATE_READ_ONLY;
    layer->lay = (Box){.pad = SPACE_48, .align = ALIGN_CENTER, .place = ALIGN_END};
    ui_column(ui, (Box){.card = true,
                        .fill = true,
                        .colour = COLOUR_INK,
                        .pad = SPACE_12,
                        .pad_x = SPACE_12});
    Widget *said = ui_text(ui, TYPE_INTERFACE, aside->text);
    said->colour = COLOUR_PAPER; /* apart from all that lies below */
    said->face = FACE_SEMIBOLD;
    said->state |= STATE_LIVE;
    ui_end(ui);
    ui_end(ui);
}
