#include "front/window/class/class_bar.h"

#include "front/window/class/class_step.h"
#include "front/window/game/look.h"

#include "base/banned.h"

enum { BAR_HEIGHT = 24, BAR_PAPERS = 5 };

TypeSize class_type(const Class *class, const Ui *ui, TypeSize least) {
    return look_far(app_theme(class->game->app), ui, least);
}

typedef struct Bar {
    double share;
    Pattern pattern;
    Colour colour;
} Bar;

static void draw_bar(Paint *paint, SDL_Rect box, void *context) {
    const Bar *bar = context;
    const Theme *theme = paint_theme(paint);
    SDL_Rect part = {box.x, box.y, (int)(box.w * bar->share + .5), box.h};
    paint_fill(paint, box,
               paint_mix(theme_colour(theme, COLOUR_PAPER), theme_colour(theme, COLOUR_RULE), .45));
    if (part.w > 0)
        paint_paper(paint, part, bar->pattern, bar->colour);
    paint_border(paint, box, 0, theme_fixed(theme, 1), theme_colour(theme, COLOUR_CONTROL));
}

void class_build_bar(Ui *ui, const char *name, double share, bool best, int place) {
    static const Pattern papers[BAR_PAPERS] = {PATTERN_STRIPES, PATTERN_DOTS, PATTERN_WAVES,
                                               PATTERN_GRID, PATTERN_BRICKS};
    Bar *bar = ui_room(ui, sizeof *bar);
    *bar = (Bar){.share = share > 0 ? (share < 1 ? share : 1) : 0,
                 .pattern = papers[place % BAR_PAPERS],
                 .colour = best ? COLOUR_GOOD : COLOUR_INFO};
    ui_canvas(ui, name, 0, BAR_HEIGHT, draw_bar, bar);
}

Msg class_few(const Class *class) {
    const ReportSet *set = &class_step_place(class)->of->set;
    if (report_may_count(set->people))
        return MSG_GROUP_FEW_HERE;
    return set->anonymous ? MSG_CLASS_FEW_ANONYMOUS : MSG_CLASS_FEW;
}
