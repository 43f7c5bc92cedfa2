#include "front/window/game/progress_screen.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/progress_told.h"
#include "front/window/game/menu.h"
#include "front/window/game/trained.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

enum { ID_SCROLL = 1, ID_MENU };
enum { PIECE_MS = 12, LETTERS = 96, CURVE_HIGH = 44, BAR_HIGH = 10, DOT = 3 };
enum { NAME_LETTERS = 22, BESIDE = 900 };

typedef struct Mine {
    Game *game;
    Trained trained;
    ProgressTold told;
    bool is_told;
} Mine;

/* ---- drawing */

/* A line from the first to the last play; in a single one there is a dot. */
static void draw_curve(Paint *paint, SDL_Rect box, void *context) {
    const ToldRow *row = context;
    const Theme *theme = paint_theme(paint);
    int thick = theme_fixed(theme, 2), dot = theme_fixed(theme, DOT);
    uint32_t rule = theme_colour(theme, COLOUR_RULE), ink = theme_colour(theme, COLOUR_INFO);
    float left = (float)(box.x + dot), wide = (float)(box.w - 2 * dot);
    float top = (float)(box.y + dot), high = (float)(box.h - 2 * dot), x0 = 0, y0 = 0;
    paint_line(paint, (float)box.x, (float)(box.y + box.h), (float)(box.x + box.w),
               (float)(box.y + box.h), (float)theme_fixed(theme, 1), rule);
    bool begun = false;
    for (int i = 0; i < row->line_count; i++) {
        if (isnan(row->line[i]))
            continue;
        float x = left + (row->line_count > 1 ? wide * (float)i / (float)(row->line_count - 1) : 0);
        float y = top + high * (float)(1 - row->line[i] / 100);
        if (begun)
            paint_line(paint, x0, y0, x, y, (float)thick, ink);
        begun = true;
        x0 = x;
        y0 = y;
    }
    if (begun)
        paint_dot(paint, (int)lroundf(x0), (int)lroundf(y0), dot, ink);
}

static void draw_bar(Paint *paint, SDL_Rect box, void *context) {
    const ToldRow *row = context;
    const Theme *theme = paint_theme(paint);
    paint_meter(paint, box, row->share / 100, theme_colour(theme, COLOUR_INFO),
                theme_colour(theme, COLOUR_RULE));
}

/* ---- building */

static const char *row_name(Ui *ui, const ToldRow *row) {
    Text text = {0};
    text_addf(&text, "%s: %s", row->name, row->words);
    const char *kept = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return kept;
}

/* The name before it and what it comes to behind it; below each other where it is narrow. */
static void build_row(Ui *ui, const ToldRow *row) {
    bool beside = !ui_is_narrow(ui) && ui_width(ui) >= BESIDE;
    int names = NAME_LETTERS * ui_width(ui) / ui_letters(ui, TYPE_INTERFACE);
    if (beside)
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    else
        ui_column(ui, (Box){.gap = SPACE_4});
    ui_column(ui, (Box){.width = beside ? names : 0});
    ui_text(ui, TYPE_INTERFACE, row->name)->face = FACE_SEMIBOLD;
    ui_note(ui, row->words);
    ui_end(ui);
    bool curve = row->line_count > 1;
    if (curve || !isnan(row->share)) {
        ToldRow *kept = ui_room(ui, sizeof *kept);
        *kept = *row;
        Widget *drawn = ui_canvas(ui, row_name(ui, row), 0, curve ? CURVE_HIGH : BAR_HIGH,
                                  curve ? draw_curve : draw_bar, kept);
        drawn->lay.grow = beside;
        if (!beside)
            drawn->lay.align = ALIGN_STRETCH;
    }
    ui_end(ui);
}

static void build_part(Ui *ui, const ToldPart *part) {
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
    ui_heading(ui, 2, part->head)->type = TYPE_SPOKEN;
    if (*part->about && part->plain)
        ui_text(ui, TYPE_REPLY, part->about);
    else if (*part->about)
        ui_note(ui, part->about);
    for (int i = 0; i < part->row_count; i++)
        build_row(ui, &part->rows[i]);
    if (*part->note)
        ui_note(ui, part->note);
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    Mine *mine = state;
    Lang lang = app_lang(app);
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .pad_y = SPACE_24, .pad_x = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_16, .letters = LETTERS, .align = ALIGN_STRETCH});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    Widget *back = ui_button(ui, ID_MENU, msg(lang, MSG_PROGRESS_BACK));
    back->icon = ICON_BACK;
    ui_end(ui);
    ui_heading(ui, 1, msg(lang, MSG_PROGRESS_TITLE));
    ui_text(ui, TYPE_REPLY, mine->is_told ? mine->told.summary : msg(lang, MSG_PROGRESS_READING));
    for (int i = 0; mine->is_told && i < mine->told.part_count; i++)
        build_part(ui, &mine->told.parts[i]);
    ui_end(ui);
    ui_end(ui);
}

/* ---- hands */

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Mine *mine = state;
    if (action->kind == UI_PRESS && action->id == ID_MENU)
        menu_open(mine->game);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Mine *mine = state;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    menu_open(mine->game);
    return true;
}

static void tick(App *app, void *state) {
    Mine *mine = state;
    if (mine->is_told || trained_read_on(&mine->trained, mine->game, PIECE_MS))
        return;
    progress_told_init(&mine->told, &mine->trained.training, &mine->game->library,
                       mine->trained.house, app_lang(app));
    mine->is_told = true;
}

static double deadline(App *app, void *state) {
    const Mine *mine = state;
    return mine->is_told ? (double)INFINITY : app_now(app);
}

static void close_mine(App *app, void *state) {
    (void)app;
    Mine *mine = state;
    if (mine->is_told)
        progress_told_release(&mine->told);
    trained_release(&mine->trained);
    free(mine);
}

static const Screen screen = {.name = "progress",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_mine};

void progress_open(Game *game) {
    Mine *mine = xcalloc(1, sizeof *mine);
    mine->game = game;
    trained_init(&mine->trained, game);
    app_open(game->app, &screen, mine);
    ui_focus(app_ui(game->app), ID_MENU);
}
